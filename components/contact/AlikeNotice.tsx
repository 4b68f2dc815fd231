import { useState } from 'preact/hooks';
import { contactsLike } from '../../lib/store/contact-queries';
import type { Row } from '../../lib/store/db';
import { useEnvironment } from '../frame/environment';
import { useCalmQuery } from '../frame/live-query';
import { go } from '../frame/route';
import { MergeDialog } from './MergeDialog';
import { reasonText } from './reason-text';

/** While a contact is being written: who may be known already, and why. */
export function AlikeNotice({ contact }: { contact: Row<'contact'> }) {
  const { t } = useEnvironment();
  const { ws, id, name, organisation, emails, phones } = contact;
  const written = [name, organisation, ...Object.keys(emails), ...Object.keys(phones)].join('\n');
  const decided = [...Object.keys(contact.distinct), ...Object.keys(contact.merged)].join();
  const alike = useCalmQuery((db) => contactsLike(db, ws, contact), [ws, id, written, decided]) ?? [];
  const [other, setOther] = useState<Row<'contact'> | null>(null);
  return (
    <>
      <div role="status">
        {alike.length > 0 && (
          <ul class="alike" data-testid="alike">
            {alike.map(({ row, reasons: [first] }) => (
              <li key={row.id}>
                <span>
                  {t('alike.known', { name: row.name || row.organisation || t('row.untitled') })}
                  {first && <span class="meta">{reasonText(first, t)}</span>}
                </span>
                <button type="button" data-testid="compare" onClick={() => setOther(row)}>
                  {t('alike.compare')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {other && (
        <MergeDialog
          a={contact}
          b={other}
          onClose={() => setOther(null)}
          onMerged={(kept) => go({ ws, area: 'contacts', open: { area: 'contacts', id: kept } })}
        />
      )}
    </>
  );
}
