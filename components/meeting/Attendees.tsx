import { newId } from '../../lib/records/id';
import type { Row } from '../../lib/store/db';
import type { Edit } from '../fields/edit';
import { findContacts } from '../fields/find-links';
import { Labelled } from '../fields/Labelled';
import { LinkPicker } from '../fields/LinkPicker';
import { RemoveButton } from '../fields/RemoveButton';
import { useTranslate } from '../frame/environment';

/** Who comes: contacts by their id, anybody else by the name that was typed. */
export function Attendees({ meeting, edit }: { meeting: Row<'meeting'>; edit: Edit }) {
  const t = useTranslate();
  return (
    <Labelled label={t('field.attendees')}>
      <ul class="chips">
        {Object.entries(meeting.attendees).map(([key, { name }]) => (
          <li key={key} class="chip">
            <span>{name}</span>
            <RemoveButton what={name} onRemove={() => edit.remove('attendees', key, { name }, name)} />
          </li>
        ))}
      </ul>
      <LinkPicker
        name="attendee"
        label={t('action.add-attendee')}
        find={(db, text) => findContacts(db, meeting.ws, text)}
        onPick={({ id, label }) => edit.entry('attendees', id, { name: label.slice(0, 200) })}
        onText={(name) => edit.entry('attendees', newId().slice(0, 8), { name: name.slice(0, 200) })}
      />
    </Labelled>
  );
}
