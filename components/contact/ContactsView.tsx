import { contactList } from '../../lib/store/queries';
import { useNewRecord } from '../fields/new-record';
import { Empty } from '../frame/Empty';
import { useEnvironment } from '../frame/environment';
import { usePaged } from '../frame/paged';
import { usePainted } from '../frame/painted';
import { Sentinel } from '../frame/Sentinel';
import { ContactRow } from './ContactRow';

export function ContactsView({ ws, selected }: { ws: string; selected: string | null }) {
  const { t } = useEnvironment();
  const { rows, more, readOn } = usePaged((db, limit) => contactList(db, ws, limit), [ws]);
  const create = useNewRecord(ws);
  usePainted(rows !== undefined);
  return (
    <>
      <div class="list-head">
        <button type="button" onClick={() => void create('contact')}>
          {t('action.new-contact')}
        </button>
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
