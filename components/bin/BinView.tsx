import type { Database } from '../../lib/store/db';
import { binned } from '../../lib/store/queries';
import { useAct } from '../frame/act';
import { Empty } from '../frame/Empty';
import { useEnvironment } from '../frame/environment';
import { usePaged } from '../frame/paged';
import { usePainted } from '../frame/painted';
import { go } from '../frame/route';
import { Sentinel } from '../frame/Sentinel';

interface Binned {
  kind: 'task' | 'contact' | 'meeting' | 'template';
  id: string;
  title: string;
  deletedAt: string;
}

/** What was thrown away, last first; each can be taken back. */
export function BinView({ ws }: { ws: string }) {
  const { t, dates } = useEnvironment();
  const act = useAct();
  const { rows, more, readOn } = usePaged((db, limit) => readBin(db, ws, limit), [ws]);
  usePainted(rows !== undefined);
  const restore = ({ kind, id, title }: Binned) =>
    act(
      { type: 'restore-record', ws, kind, id },
      { said: t('toast.restored', { title }), undo: { type: 'bin-record', ws, kind, id } },
    );
  if (rows?.length === 0)
    return (
      <Empty
        text={t('empty.bin')}
        action={{ label: t('empty.go-today'), run: () => go({ ws, area: 'today', open: null }) }}
      />
    );
  return (
    <div class="list">
      <ul class="rows">
        {rows?.map((one) => (
          <li key={one.id} class="row plain bin-row" data-id={one.id}>
            <span class="row-link">
              <span class="row-title">{one.title || t('row.untitled')}</span>
              <span class="meta">
                <span>{t(`view.${one.kind}s`)}</span>
                <time>{dates.instant(one.deletedAt)}</time>
              </span>
            </span>
            <button type="button" onClick={() => void restore(one)}>
              {t('action.restore')}
            </button>
          </li>
        ))}
      </ul>
      {more && <Sentinel onNear={readOn} />}
    </div>
  );
}

async function readBin(db: Database, ws: string, limit: number): Promise<Binned[]> {
  const [tasks, contacts, meetings, templates] = await Promise.all([
    binned(db, 'task', ws, limit),
    binned(db, 'contact', ws, limit),
    binned(db, 'meeting', ws, limit),
    binned(db, 'template', ws, limit),
  ]);
  const all = [
    ...tasks.map((one) => ({ ...one, kind: 'task' as const })),
    ...contacts.map((one) => ({ ...one, kind: 'contact' as const, title: one.name || one.organisation })),
    ...meetings.map((one) => ({ ...one, kind: 'meeting' as const })),
    ...templates.map((one) => ({ ...one, kind: 'template' as const, title: one.name })),
  ].sort((a, b) => (b.binned ?? '').localeCompare(a.binned ?? ''));
  return all
    .slice(0, limit)
    .map(({ kind, id, title, deletedAt }) => ({ kind, id, title, deletedAt: deletedAt ?? '' }));
}
