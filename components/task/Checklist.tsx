import { newId } from '../../lib/records/id';
import type { Task } from '../../lib/records/task';
import { AddLine } from '../fields/AddLine';
import { useDraft } from '../fields/draft';
import type { Edit } from '../fields/edit';
import { RemoveButton } from '../fields/RemoveButton';
import { useEnvironment } from '../frame/environment';

type Steps = Task['checklist'];
type Step = Steps[string];

/** A task's steps; each is an entry of its own, so two people may tick and add at once. */
export function Checklist({ steps, edit }: { steps: Steps; edit: Edit }) {
  const { t, now } = useEnvironment();
  const sorted = Object.entries(steps).sort(([, a], [, b]) => (a.order < b.order ? -1 : 1));
  return (
    <section class="block">
      <h3 class="label">{t('field.checklist')}</h3>
      <ul class="steps">
        {sorted.map(([key, step]) => (
          <StepLine
            key={key}
            step={step}
            onChange={(next) => edit.entry('checklist', key, next)}
            onRemove={() => edit.remove('checklist', key, step, step.title)}
          />
        ))}
      </ul>
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
  const before = /^[0-9a-z]{1,10}$/.test(last ?? '') ? Number.parseInt(last ?? '', 36) : 0;
  return Math.max(at.getTime(), before + 1)
    .toString(36)
    .padStart(10, '0');
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
    <li class="check">
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
