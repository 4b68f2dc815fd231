import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { newId } from '../../lib/records/id';
import { members } from '../../lib/store/queries';
import { entryToTask } from '../entry/entry-to-task';
import { takeBack } from '../fields/take-back';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import type { InteractionType } from './interaction-keys';

interface Props {
  ws: string;
  contactId: string;
  type: InteractionType;
  /** Logged or called off. */
  onDone: () => void;
}

/** What was said, and what follows from it: one line each, one step for both. */
export function LogForm({ ws, contactId, type, onDone }: Props) {
  const { db, t, now, zone, tag } = useEnvironment();
  const act = useAct();
  const [direction, setDirection] = useState<'in' | 'out'>('in');
  const [summary, setSummary] = useState('');
  const [followUp, setFollowUp] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), [type]);

  const save = async () => {
    const id = newId();
    const taskId = followUp.trim() ? newId() : null;
    const said = { type, direction, at: now().toISOString(), summary: summary.trim(), contactId };
    const interaction = { kind: 'interaction', id, fields: { ...said, taskId } } as const;
    const task = taskId ? [await followUpTask(taskId)] : [];
    const records = [interaction, ...task];
    const kept = await act(
      { type: 'add-records', ws, records },
      { said: t('log.said', { what: t(`interaction.${type}`) }), undo: takeBack(ws, records) },
    );
    if (kept) onDone();
  };

  async function followUpTask(id: string) {
    const { parseEntry } = await import('../../lib/entry/parse-entry');
    const parsed = parseEntry(followUp, { zone, locale: tag, plain: [], now: now() });
    const people = parsed.assignee ? await members(db, ws) : [];
    const fields = { ...entryToTask(followUp, parsed, zone, people), contactIds: { [contactId]: true } };
    return { kind: 'task', id, fields } as const;
  }

  return (
    <form
      class="log-form"
      aria-label={t(`interaction.${type}`)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <span class="log-type">{t(`interaction.${type}`)}</span>
      <select
        name="interactionDirection"
        aria-label={t('interaction.direction')}
        value={direction}
        onChange={(event) => setDirection(event.currentTarget.value === 'out' ? 'out' : 'in')}
      >
        <option value="in">{t('interaction.in')}</option>
        <option value="out">{t('interaction.out')}</option>
      </select>
      <input
        ref={field}
        name="interactionSummary"
        type="text"
        maxLength={2000}
        aria-label={t('interaction.summary')}
        placeholder={t('interaction.summary')}
        value={summary}
        onInput={(event) => setSummary(event.currentTarget.value)}
      />
      <input
        name="followUp"
        type="text"
        maxLength={500}
        aria-label={t('log.follow-up')}
        placeholder={t('log.follow-up')}
        value={followUp}
        onInput={(event) => setFollowUp(event.currentTarget.value)}
      />
      <button type="submit" class="primary">
        {t('interaction.add')}
      </button>
      <button type="button" onClick={onDone}>
        {t('slip.cancel')}
      </button>
    </form>
  );
}
