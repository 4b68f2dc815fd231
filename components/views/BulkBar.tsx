import { useState } from 'preact/hooks';
import { tasksNamed } from '../../lib/store/task-lists';
import { useEnvironment } from '../frame/environment';
import { Icon } from '../frame/Icon';
import { BulkDialog, type BulkField, bulkFields } from './BulkDialog';
import type { BulkChange } from './bulk';
import { useBulk } from './use-bulk';

interface Props {
  ws: string;
  picks: ReadonlySet<string>;
  onDone: () => void;
}

/** What can be done to the tasks that are selected, all at once. */
export function BulkBar({ ws, picks, onDone }: Props) {
  const { t, db } = useEnvironment();
  const bulk = useBulk();
  const [asking, setAsking] = useState<BulkField | null>(null);
  const apply = async (change: BulkChange) => {
    const keys = [...picks].map((key): [string, string] => {
      const [ws = '', id = ''] = key.split('/');
      return [ws, id];
    });
    const tasks = await tasksNamed(db, keys);
    if ((await bulk(tasks, change)) && change.do !== 'set' && change.do !== 'tag') onDone();
  };
  return (
    <>
      <div class="bulk" role="toolbar" aria-label={t('pick.bar')} data-testid="bulk">
        <span class="figure">{t('pick.count', { n: picks.size })}</span>
        <button type="button" data-do="complete" onClick={() => void apply({ do: 'complete' })}>
          {t('pick.done')}
        </button>
        {bulkFields.map((field) => (
          <button key={field} type="button" data-do={field} onClick={() => setAsking(field)}>
            {t(`pick.${field}`)}
          </button>
        ))}
        <button type="button" data-do="bin" onClick={() => void apply({ do: 'bin' })}>
          {t('pick.bin')}
        </button>
        <button type="button" class="icon" aria-label={t('pick.clear')} onClick={onDone}>
          <Icon name="close" />
        </button>
      </div>
      {asking && (
        <BulkDialog
          ws={ws}
          field={asking}
          onApply={(change) => {
            setAsking(null);
            void apply(change);
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
