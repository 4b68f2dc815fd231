import { newId } from '../../lib/records/id';
import { Comments } from '../delegation/Comments';
import { AddLine } from '../fields/AddLine';
import { NoteDelivered } from '../fields/Delivered';
import { useEdit } from '../fields/edit';
import { History } from '../fields/History';
import { useRecordRow } from '../fields/record-row';
import { SourceLine } from '../fields/SourceLine';
import { TextArea } from '../fields/TextArea';
import { TextField } from '../fields/TextField';
import { TitleField } from '../fields/TitleField';
import { useAct } from '../frame/act';
import { useTranslate } from '../frame/environment';
import { LinkedTasks } from '../task/LinkedTasks';
import { Attendees } from './Attendees';
import { MeetingTimes } from './MeetingTimes';
import { NoteEditor } from './NoteEditor';

/** Every field of a meeting, its shared note, and the tasks that came out of it. */
export function MeetingDetail({ ws, id }: { ws: string; id: string }) {
  const t = useTranslate();
  const act = useAct();
  const meeting = useRecordRow('meeting', ws, id);
  const edit = useEdit('meeting', ws, id);
  if (!meeting) return null;
  const addTask = (title: string) => {
    const fields = { title, meetingId: id };
    void act({ type: 'add-records', ws, records: [{ kind: 'task', id: newId(), fields }] });
  };
  return (
    <div class="fields" key={id}>
      <TitleField
        name="title"
        label={t('field.title')}
        value={meeting.title}
        maxLength={500}
        onSave={(title) => edit.set({ title })}
      />
      <MeetingTimes meeting={meeting} edit={edit} />
      <TextField
        name="place"
        label={t('field.place')}
        value={meeting.place}
        maxLength={300}
        onSave={(place) => edit.set({ place })}
      />
      <TextField
        name="url"
        label={t('field.url')}
        value={meeting.url}
        maxLength={2048}
        onSave={(url) => edit.set({ url })}
      />
      <Attendees meeting={meeting} edit={edit} />
      <SourceLine source={meeting.source} />
      <TextArea
        name="agenda"
        label={t('field.agenda')}
        value={meeting.agenda}
        maxLength={20_000}
        onSave={(agenda) => edit.set({ agenda })}
      />
      <NoteEditor key={id} ws={ws} meetingId={id} />
      <NoteDelivered ws={ws} meeting={id} />
      <LinkedTasks ws={ws} id={id} />
      <AddLine name="newTask" label={t('action.add-task')} maxLength={500} onAdd={addTask} />
      <Comments ws={ws} about={id} kind="meeting" />
      <History {...meeting} />
    </div>
  );
}
