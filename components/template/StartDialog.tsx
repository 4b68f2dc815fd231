import { useRef, useState } from 'preact/hooks';
import { dateOfStep, tasksOf } from '../../lib/commands/start-template';
import { inOrder } from '../../lib/records/template';
import type { Row } from '../../lib/store/db';
import { PersonField } from '../fields/PersonField';
import { useAct } from '../frame/act';
import { Dialog } from '../frame/Dialog';
import { DialogButtons } from '../frame/DialogButtons';
import { useEnvironment } from '../frame/environment';
import { go } from '../frame/route';
import { type Named, personName } from '../task/person';

interface Props {
  ws: string;
  template: Row<'template'>;
  members: readonly Named[];
  me: string;
  onClose: () => void;
}

/** Starts a template for a day: shows what it becomes, then adds all of it in one step. */
export function StartDialog({ ws, template, members, me, onClose }: Props) {
  const { t, today, now, dates } = useEnvironment();
  const act = useAct();
  const [title, setTitle] = useState(template.name);
  const [day, setDay] = useState(today);
  // What is typed there is saved as Enter is pressed, which also submits: no time to draw anew in between.
  const assignee = useRef(me);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= '1900';
  const steps = inOrder(template.steps).map(([key, step]) => ({
    ...{ key, step },
    date: isDay ? dateOfStep(step, day, template) : null,
  }));
  const late = steps.filter(({ date }) => date !== null && date < today).length;

  const start = async () => {
    const called = title.trim() || template.name || t('row.untitled');
    const tasks = tasksOf(template, { day, title: called, assignee: assignee.current });
    const mark = (startedAt: string | null) => [
      { kind: 'template' as const, id: template.id, fields: { startedAt } },
    ];
    const done = await act(
      { type: 'import-records', ws, records: tasks, edits: mark(now().toISOString()) },
      {
        said: t('template.started', { title: called }),
        undo: {
          ...{ type: 'take-back-import', ws, edits: mark(template.startedAt) },
          records: tasks.map(({ kind, id }) => ({ kind, id })),
        },
      },
    );
    if (!done) return;
    onClose();
    go({ ws, area: 'templates', open: { area: 'tasks', id: tasks[0].id } });
  };

  return (
    <Dialog title={t('template.start-heading', { name: template.name })} onClose={onClose}>
      <form
        class="fields"
        data-testid="start-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isDay) void start();
        }}
      >
        <div class="line">
          <label for="start-title">{t('field.title')}</label>
          <div class="control">
            <input
              id="start-title"
              name="title"
              type="text"
              maxLength={500}
              autocomplete="off"
              value={title}
              onInput={(event) => setTitle(event.currentTarget.value)}
            />
          </div>
        </div>
        <div class="line">
          <label for="start-day">{template.anchor || t('field.due')}</label>
          <div class="control">
            <input
              id="start-day"
              name="day"
              type="date"
              required
              value={day}
              onInput={(event) => setDay(event.currentTarget.value)}
            />
          </div>
        </div>
        <PersonField
          name="assignee"
          label={t('field.assignee')}
          value={assignee.current}
          members={members}
          me={me}
          onSave={(person) => {
            assignee.current = person;
          }}
        />
        {template.makes === 'tasks' && (
          <section class="block">
            <h3 class="label">{t('template.becomes', { n: steps.length })}</h3>
            <ul class="rows start-preview">
              {steps.map(({ key, step, date }) => (
                <li key={key} class="row plain">
                  <span class="row-link">
                    <span class="row-title">{step.title}</span>
                    {step.assignee && (
                      <span class="meta">
                        <span>{step.assignee === me ? t('row.me') : personName(members, step.assignee)}</span>
                      </span>
                    )}
                  </span>
                  <time class="when" data-tone={date !== null && date < today ? 'late' : undefined}>
                    {date === null ? '–' : dates.day(date)}
                  </time>
                </li>
              ))}
            </ul>
            {late > 0 && <p class="hint">{t('template.late', { n: late })}</p>}
          </section>
        )}
        <DialogButtons
          submit={t('template.start-now')}
          disabled={!isDay}
          testId="start-now"
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
