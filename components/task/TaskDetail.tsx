import { useEffect, useState } from 'preact/hooks';
import { type EditScope, fieldsInScope } from '../../lib/records/series-edit';
import { priority as priorities } from '../../lib/records/task';
import { MessageAnswer } from '../contact/MessageAnswer';
import { AssignmentLine } from '../delegation/AssignmentLine';
import { Comments } from '../delegation/Comments';
import { DelegationBar } from '../delegation/DelegationBar';
import { Questions } from '../delegation/Questions';
import { ChoiceField } from '../fields/ChoiceField';
import { type Edit, useEdit } from '../fields/edit';
import { History } from '../fields/History';
import { PersonField } from '../fields/PersonField';
import { usePeople, useRecordRow } from '../fields/record-row';
import { SourceLine } from '../fields/SourceLine';
import { TagsField } from '../fields/TagsField';
import { TextArea } from '../fields/TextArea';
import { TextField } from '../fields/TextField';
import { TitleField } from '../fields/TitleField';
import { useTranslate } from '../frame/environment';
import { RemindField } from '../reminder/RemindField';
import { TemplateLine } from '../template/TemplateLine';
import { Checklist } from './Checklist';
import { DueField } from './DueField';
import { ParentLine } from './ParentLine';
import { RecurrenceField } from './RecurrenceField';
import { SeriesLine } from './SeriesLine';
import { Subtasks } from './Subtasks';
import { TaskLinks } from './TaskLinks';
import { TaskStatusLine } from './TaskStatusLine';

/** Every field of a task, each saved as it is left. */
export function TaskDetail({ ws, id }: { ws: string; id: string }) {
  const t = useTranslate();
  const task = useRecordRow('task', ws, id);
  const whole = useEdit('task', ws, id);
  const [scope, setScope] = useState<EditScope>('following');
  useEffect(() => setScope('following'), [id]);
  const { people, me } = usePeople(ws);
  if (!task) return null;
  const edit: Edit = { ...whole, set: (fields) => whole.set(fieldsInScope(task, fields, scope)) };
  const person = (name: 'assignee' | 'requestedBy' | 'waitingOn', label: string) => (
    <PersonField
      name={name}
      label={label}
      value={task[name]}
      members={people}
      me={me}
      onSave={(value) => edit.set({ [name]: value })}
    />
  );
  return (
    <div class="fields" key={id}>
      <TitleField
        name="title"
        label={t('field.title')}
        value={task.title}
        maxLength={500}
        onSave={(title) => edit.set({ title })}
      />
      <MessageAnswer task={task} own={new Set([me])} />
      <AssignmentLine task={task} />
      <DelegationBar task={task} />
      <Questions task={task} />
      <TaskStatusLine task={task} edit={edit} />
      <DueField task={task} edit={edit} />
      <RemindField task={task} edit={edit} />
      <TextField
        name="planned"
        type="date"
        label={t('plan.day')}
        value={task.planned ?? ''}
        maxLength={10}
        onSave={(planned) => (planned === '' || planned >= '1900') && edit.set({ planned: planned || null })}
      />
      <ChoiceField
        name="priority"
        label={t('field.priority')}
        value={String(task.priority ?? '')}
        choices={[
          { value: '', label: t('priority.none') },
          ...priorities.options.map((n) => ({ value: String(n), label: t(`priority.${n}`) })),
        ]}
        onSave={(value) => edit.set({ priority: value ? Number(value) : null })}
      />
      {person('assignee', t('field.assignee'))}
      {person('requestedBy', t('field.requested-by'))}
      {person('waitingOn', t('field.waiting-on'))}
      <RecurrenceField recurrence={task.recurrence} edit={edit} />
      {task.recurrence && <SeriesLine task={task} scope={scope} onScope={setScope} />}
      <TextField
        name="start"
        type="date"
        label={t('field.start')}
        value={task.start ?? ''}
        maxLength={10}
        onSave={(start) => (start === '' || start >= '1900') && edit.set({ start: start || null })}
      />
      <ParentLine task={task} edit={edit} />
      <TaskLinks task={task} edit={edit} />
      <TagsField tags={task.tags} edit={edit} />
      <SourceLine source={task.source} />
      <Subtasks ws={ws} id={id} />
      <Checklist steps={task.checklist} edit={edit} />
      <TemplateLine task={task} />
      <TextArea
        name="notes"
        label={t('field.notes')}
        value={task.notes}
        maxLength={20_000}
        onSave={(notes) => edit.set({ notes })}
      />
      <Comments ws={ws} about={id} kind="task" />
      <History {...task} />
    </div>
  );
}
