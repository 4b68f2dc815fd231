import { useState } from 'preact/hooks';
import { contactList } from '../../lib/store/queries';
import { useNewRecord } from '../fields/new-record';
import { Empty } from '../frame/Empty';
import { useEnvironment } from '../frame/environment';
import { usePaged } from '../frame/paged';
import { usePainted } from '../frame/painted';
import { Sentinel } from '../frame/Sentinel';
import { InterchangeMenu } from '../interchange/InterchangeMenu';
import { ContactRow } from './ContactRow';
import { DuplicatesView } from './DuplicatesView';
import { MessageSlip } from './MessageSlip';

export function ContactsView({ ws, selected }: { ws: string; selected: string | null }) {
  const { t } = useEnvironment();
  const { rows, more, readOn } = usePaged((db, limit) => contactList(db, ws, limit), [ws]);
  const create = useNewRecord(ws);
  const [reviewing, setReviewing] = useState(false);
  const [taking, setTaking] = useState(false);
  usePainted(rows !== undefined);
  if (reviewing) return <DuplicatesView ws={ws} onClose={() => setReviewing(false)} />;
  return (
    <>
      <div class="list-head contact-head">
        <button type="button" data-new onClick={() => void create('contact')}>
          {t('action.new-contact')}
        </button>
        <button type="button" data-testid="take-message" onClick={() => setTaking(true)}>
          {t('message.take')}
        </button>
        {rows && rows.length > 1 && (
          <button type="button" data-testid="review-duplicates" onClick={() => setReviewing(true)}>
            {t('alike.review')}
          </button>
        )}
        <InterchangeMenu ws={ws} />
        {taking && <MessageSlip ws={ws} onClose={() => setTaking(false)} />}
      </div>
      <div class="list">
        {rows?.length === 0 && (
          <Empty
            text={t('empty.contacts')}
            action={{ label: t('empty.add-contact'), run: () => void create('contact') }}
          />
        )}
        <ul class="rows">
          {rows?.map((contact) => (
            <ContactRow
              key={contact.id}
              contact={contact}
              to={{ ws, area: 'contacts', open: { area: 'contacts', id: contact.id } }}
              selected={contact.id === selected}
            />
          ))}
        </ul>
        {more && <Sentinel onNear={readOn} />}
      </div>
    </>
  );
}
