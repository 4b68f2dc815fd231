import { useRef, useState } from 'preact/hooks';
import { tasksAwaitingMe } from '../../lib/store/delegation-queries';
import { ownMembers } from '../../lib/store/queries';
import { Empty } from '../frame/Empty';
import { useEnvironment } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { usePainted } from '../frame/painted';
import { go } from '../frame/route';
import { QueueRow } from './QueueRow';
import { type QueueItem, queueItems } from './queue-items';

/**
 * What needs an answer of the reader, of all workspaces, and nothing else. Each is answered by a key; it leaves at once,
 * and the next has the focus, so that ten answers are ten keys.
 */
export function QueueView({ selected }: { selected: string | null }) {
  const { t } = useEnvironment();
  const list = useRef<HTMLUListElement>(null);
  const read = useLiveQuery(
    async (db) => ({ tasks: await tasksAwaitingMe(db), own: await ownMembers(db) }),
    [],
  );
  /** What was answered and may not be read back yet, by its key: how the task stood when it was. */
  const [answered, setAnswered] = useState<ReadonlyMap<string, string>>(new Map());
  usePainted(read !== undefined);
  if (!read) return null;
  const items = queueItems(read.tasks, read.own).filter(
    ({ key, task }) => answered.get(key) !== task.updatedAt,
  );

  const onAnswer = ({ key, task }: QueueItem, kept: Promise<boolean>) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a.row-link') ?? [])];
    const at = links.findIndex((link) => link.closest(`[data-key-of="${key}"]`));
    (links[at + 1] ?? links[at - 1])?.focus();
    const without = (all: ReadonlyMap<string, string>) => new Map([...all].filter(([one]) => one !== key));
    setAnswered((all) => new Map(all).set(key, task.updatedAt));
    void kept.then((isKept) => {
      if (!isKept) setAnswered(without);
    });
  };
  if (items.length === 0)
    return (
      <Empty
        text={t('queue.empty')}
        action={{ label: t('empty.go-today'), run: () => go({ ws: '', area: 'today', open: null }) }}
      />
    );
  return (
    <div class="list" data-testid="queue">
      <ul class="rows" ref={list}>
        {items.map((item) => (
          <QueueRow
            key={item.key}
            item={item}
            own={read.own}
            selected={item.task.id === selected}
            onAnswer={(kept) => onAnswer(item, kept)}
          />
        ))}
      </ul>
    </div>
  );
}
