import { useState } from 'preact/hooks';
import { newId } from '../../lib/records/id';
import { orderAt, orderBetween, ordersForMove } from '../../lib/records/order';
import type { Task } from '../../lib/records/task';
import { AddLine } from '../fields/AddLine';
import { useDraft } from '../fields/draft';
import type { Edit } from '../fields/edit';
import { RemoveButton } from '../fields/RemoveButton';
import { useEnvironment } from '../frame/environment';
import { useStepMoves } from './step-moves';

type Steps = Task['checklist'];
type Step = Steps[string];

/** A task's steps; each is an entry of its own, so two people may tick and add at once. */
export function Checklist({ steps, edit }: { steps: Steps; edit: Edit }) {
  const { t, now } = useEnvironment();
  const [said, setSaid] = useState('');
  const sorted = Object.entries(steps).sort(([, a], [, b]) =>
    a.order < b.order ? -1 : a.order > b.order ? 1 : 0,
  );
  const move = (from: number, to: number) => {
    const one = sorted[from]?.[1];
    if (!one || to < 0 || to >= sorted.length || to === from) return;
    const orders = ordersForMove(
      sorted.map(([, step]) => step.order),
      from,
      to,
      Math.random,
    );
    const entries = [...orders].flatMap(([index, order]) => {
      const [key, step] = sorted[index] ?? [];
      return key && step ? [[key, { ...step, order }] as const] : [];
    });
    edit.entries('checklist', Object.fromEntries(entries));
    setSaid(t('checklist.moved', { title: one.title, n: to + 1 }));
  };
  const moves = useStepMoves(move);
  return (
    <section class="block">
      <h3 class="label">{t('field.checklist')}</h3>
      <ul class="steps" {...moves}>
        {sorted.map(([key, step]) => (
          <StepLine
            key={key}
            step={step}
            onChange={(next) => edit.entry('checklist', key, next)}
            onRemove={() => edit.remove('checklist', key, step, step.title)}
          />
        ))}
      </ul>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <AddLine
        name="step"
        label={t('action.add-step')}
        maxLength={300}
        onAdd={(title) =>
          edit.entry('checklist', newId().slice(0, 8), {
            title,
            done: false,
            order: orderAfter(sorted.at(-1)?.[1].order, now()),
          })
        }
      />
    </section>
  );
}

/**
 * Steps stand in the order they were added: the instant, written so that it sorts as text, or what follows on the last
 * one where that was added by a clock that is ahead.
 */
export function orderAfter(last: string | undefined, at: Date): string {
  const now = orderAt(at.getTime());
  if (!last || !/^[0-9a-z]{1,64}$/.test(last) || last < now) return now;
  return orderBetween(last, '', Math.random) ?? now;
}

interface LineProps {
  step: Step;
  onChange: (next: Step) => void;
  onRemove: () => void;
}

function StepLine({ step, onChange, onRemove }: LineProps) {
  const { t } = useEnvironment();
  const title = useDraft(step.title, (title) => title.trim() && onChange({ ...step, title }));
  return (
    <li class="check" data-step>
      <span class="grip" draggable aria-hidden="true" />
      <input
        type="checkbox"
        aria-label={t('action.step-done', { title: step.title })}
        checked={step.done}
        onChange={() => onChange({ ...step, done: !step.done })}
      />
      <input
        class="value"
        data-done={step.done || undefined}
        type="text"
        maxLength={300}
        aria-label={t('field.title')}
        value={title.text}
        onInput={(event) => title.onInput(event.currentTarget.value)}
        onFocus={title.onFocus}
        onBlur={title.onBlur}
      />
      <RemoveButton what={step.title} onRemove={onRemove} />
    </li>
  );
}
