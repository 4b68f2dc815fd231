import { useId } from 'preact/hooks';
import { readStep } from '../../lib/interchange/template-text';
import { newId } from '../../lib/records/id';
import { orderBetween, ordersForMove } from '../../lib/records/order';
import { inOrder, MAX_STEPS, type Template, type TemplateStep } from '../../lib/records/template';
import { AddLine } from '../fields/AddLine';
import { useDraft } from '../fields/draft';
import type { Edit } from '../fields/edit';
import { RemoveButton } from '../fields/RemoveButton';
import { useTranslate } from '../frame/environment';
import { memberNamed, type Named, personName } from '../task/person';

interface Props {
  template: Template;
  members: readonly Named[];
  me: string;
  edit: Edit;
}

/** A template's steps, each an entry of its own; where they become tasks, with their day and who does them. */
export function StepList({ template, members, me, edit }: Props) {
  const t = useTranslate();
  const people = useId();
  const steps = inOrder(template.steps);
  const dated = template.makes === 'tasks';
  const add = (line: string) => {
    const read = readStep(line);
    if (!read || steps.length >= MAX_STEPS) return;
    const order = orderBetween(steps.at(-1)?.[1].order ?? '', '', Math.random) ?? '';
    edit.entry('steps', newId().slice(0, 8), { ...read, order, assignee: '' });
  };
  const move = (from: number, to: number) => {
    if (to < 0 || to >= steps.length) return;
    const ranks = steps.map(([, { order }]) => order);
    const moved = [...ordersForMove(ranks, from, to, Math.random)].flatMap(([at, order]) => {
      const [key, step] = steps[at] ?? [];
      return key !== undefined && step ? [[key, { ...step, order }] as const] : [];
    });
    if (moved.length > 0) edit.entries('steps', Object.fromEntries(moved));
  };
  return (
    <section class="block">
      <h3 class="label">{t('template.step-list')}</h3>
      {dated && <p class="hint">{t('template.days-hint')}</p>}
      <ol class="steps template-steps">
        {steps.map(([key, step], at) => (
          <StepLine
            key={key}
            step={step}
            people={people}
            who={step.assignee === me && me ? t('row.me') : personName(members, step.assignee)}
            dated={dated}
            onChange={(next) => edit.entry('steps', key, next)}
            onPerson={(text) => {
              const own = me && text.trim().toLowerCase() === t('row.me').toLowerCase();
              const assignee = own ? me : (memberNamed(members, text)?.id ?? text.trim());
              edit.entry('steps', key, { ...step, assignee });
            }}
            onMove={(by) => move(at, at + by)}
            onRemove={() => edit.remove('steps', key, step, step.title)}
          />
        ))}
      </ol>
      <datalist id={people}>
        {members.map(({ id, name }) => (
          <option key={id} value={id === me ? t('row.me') : name} />
        ))}
      </datalist>
      <AddLine name="step" label={t('action.add-step')} maxLength={310} onAdd={add} />
    </section>
  );
}

interface LineProps {
  step: TemplateStep;
  people: string;
  /** What the one who does it is called. */
  who: string;
  dated: boolean;
  onChange: (next: TemplateStep) => void;
  onPerson: (text: string) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

function StepLine({ step, people, who, dated, onChange, onPerson, onMove, onRemove }: LineProps) {
  const t = useTranslate();
  const title = useDraft(step.title, (title) => title.trim() && onChange({ ...step, title: title.trim() }));
  const days = useDraft(step.days === null ? '' : String(step.days), (text) => {
    const number = text.trim() === '' ? null : Number(text.replace('−', '-'));
    if (number === null || (Number.isInteger(number) && Math.abs(number) <= 3650))
      onChange({ ...step, days: number });
  });
  const person = useDraft(who, onPerson);
  return (
    <li
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        onMove(event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      {dated && (
        <input
          class="value days"
          name="days"
          type="text"
          inputmode="numeric"
          maxLength={5}
          aria-label={t('template.days', { title: step.title })}
          placeholder="–"
          value={days.text}
          onInput={(event) => days.onInput(event.currentTarget.value)}
          onFocus={days.onFocus}
          onBlur={days.onBlur}
        />
      )}
      <input
        class="value"
        name="title"
        type="text"
        maxLength={300}
        aria-label={t('field.title')}
        value={title.text}
        onInput={(event) => title.onInput(event.currentTarget.value)}
        onFocus={title.onFocus}
        onBlur={title.onBlur}
      />
      {dated && (
        <input
          class="value who"
          name="assignee"
          type="text"
          maxLength={120}
          list={people}
          aria-label={t('template.who', { title: step.title })}
          placeholder={t('field.assignee')}
          value={person.text}
          onInput={(event) => person.onInput(event.currentTarget.value)}
          onFocus={person.onFocus}
          onBlur={person.onBlur}
        />
      )}
      <RemoveButton what={step.title} onRemove={onRemove} />
    </li>
  );
}
