import type { Row } from '../../lib/store/db';
import type { Edit } from '../fields/edit';
import { findContacts, findMeetings } from '../fields/find-links';
import { Labelled } from '../fields/Labelled';
import { LinkPicker } from '../fields/LinkPicker';
import { RemoveButton } from '../fields/RemoveButton';
import { useEnvironment } from '../frame/environment';
import { useTaskNames } from './names';

/** The people a task is about, and the meeting it belongs to. */
export function TaskLinks({ task, edit }: { task: Row<'task'>; edit: Edit }) {
  const { t, hrefOf } = useEnvironment();
  const { names } = useTaskNames([task]);
  const { ws, meetingId } = task;
  const called = (id: string) => names.get(id) || t('row.untitled');
  return (
    <>
      <Labelled label={t('field.contacts')}>
        <ul class="chips">
          {Object.keys(task.contactIds).map((id) => (
            <li key={id} class="chip">
              <a href={hrefOf({ ws, area: 'contacts', open: { area: 'contacts', id } })}>{called(id)}</a>
              <RemoveButton
                what={called(id)}
                onRemove={() => edit.remove('contactIds', id, true, called(id))}
              />
            </li>
          ))}
        </ul>
        <LinkPicker
          name="contact"
          label={t('action.add-contact')}
          find={(db, text) => findContacts(db, ws, text)}
          onPick={({ id }) => edit.entry('contactIds', id, true)}
        />
      </Labelled>
      <Labelled label={t('field.meeting')}>
        {meetingId ? (
          <span class="chip">
            <a href={hrefOf({ ws, area: 'meetings', open: { area: 'meetings', id: meetingId } })}>
              {called(meetingId)}
            </a>
            <RemoveButton what={called(meetingId)} onRemove={() => edit.set({ meetingId: null })} />
          </span>
        ) : (
          <LinkPicker
            name="meeting"
            label={t('meeting.none')}
            find={(db, text) => findMeetings(db, ws, text)}
            onPick={({ id }) => edit.set({ meetingId: id })}
          />
        )}
      </Labelled>
    </>
  );
}
