import type { Database, Row } from '../../lib/store/db';
import { Labelled } from '../fields/Labelled';
import { useAct } from '../frame/act';
import { useTranslate } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';

/** What a contact was called in those that were merged into it, and the way to take them apart again. */
export function AlsoKnown({ contact }: { contact: Row<'contact'> }) {
  const t = useTranslate();
  const act = useAct();
  const { ws, alsoKnown } = contact;
  const ids = Object.keys(contact.merged);
  const merged = useLiveQuery((db) => mergedRows(db, ws, ids), [ws, ids.join()]) ?? [];
  const texts = Object.entries(alsoKnown);
  if (texts.length + merged.length === 0) return null;
  const takeApart = (id: string, name: string) =>
    act({ type: 'unmerge-contacts', ws, gone: [id] }, { said: t('merge.apart', { name }) });
  return (
    <Labelled label={t('merge.also')}>
      <ul class="also" data-testid="also-known">
        {texts.map(([key, { text }]) => (
          <li key={key} class="value">
            {text}
          </li>
        ))}
      </ul>
      {merged.map((one) => {
        const name = one.name || one.organisation || t('row.untitled');
        return (
          <button
            key={one.id}
            type="button"
            class="link"
            data-testid="take-apart"
            onClick={() => void takeApart(one.id, name)}
          >
            {t('merge.take-apart', { name })}
          </button>
        );
      })}
    </Labelled>
  );
}

async function mergedRows(db: Database, ws: string, ids: string[]) {
  const rows = await db.contact.bulkGet(ids.map((id) => [ws, id]));
  return rows.filter((row) => row !== undefined);
}
