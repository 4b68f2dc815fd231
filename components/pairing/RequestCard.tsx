import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { newId } from '../../lib/records/id';
import { type Position, position as positions } from '../../lib/records/member';
import type { Database } from '../../lib/store/db';
import { requestCalled } from '../../lib/store/pairing-queries';
import type { RequestRow } from '../../lib/store/pairing-rows';
import { members } from '../../lib/store/queries';
import { StackedChoice } from '../fields/StackedChoice';
import { useAct } from '../frame/act';
import { useTranslate } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { useOneAtATime } from '../workspace/one-at-a-time';
import { SafetyEmoji } from './SafetyEmoji';

const roles = ['editor', 'viewer'] as const;
type Role = (typeof roles)[number];
/** In place of a member's id. */
const NEW_PERSON = '';

interface Props {
  request: string;
  onDecide: () => void;
  onDone: () => void;
}

/** Who asks to be let in, with the pictures to compare and what to decide; and what became of it. */
export function RequestCard({ request, onDecide, onDone }: Props) {
  const t = useTranslate();
  const found = useLiveQuery((db) => readRequest(db, request), [request]);
  if (found === undefined) return null;
  if (found?.row.state === 'asking') return <Decision {...found} onDecide={onDecide} />;
  const state = found?.row.state ?? 'gone';
  return (
    <div data-testid="request-state" data-state={state}>
      <p role="status">
        {found ? t(`request.${found.row.state}`, { name: found.row.name }) : t('request.gone')}
      </p>
      <div class="buttons">
        <button type="button" class="primary" onClick={onDone}>
          {t('invite.done')}
        </button>
      </div>
    </div>
  );
}

interface Found {
  row: RequestRow;
  workspace: string;
  people: { id: string; name: string }[];
}

async function readRequest(db: Database, id: string): Promise<Found | null> {
  const row = await requestCalled(db, id);
  if (!row) return null;
  const [workspace, people] = await Promise.all([db.workspaces.get(row.ws), members(db, row.ws)]);
  return { row, workspace: workspace?.name ?? '', people };
}

function Decision({ row, workspace, people, onDecide }: Found & { onDecide: () => void }) {
  const t = useTranslate();
  const act = useAct();
  const hint = useId();
  const start = useRef<HTMLParagraphElement>(null);
  // It takes the place of what was being read: reading goes on at its beginning.
  useLayoutEffect(() => start.current?.focus(), []);
  const [position, setPosition] = useState<Position>(row.position);
  const [role, setRole] = useState<Role>('editor');
  const [person, setPerson] = useState(NEW_PERSON);
  const { name } = row;
  const approve = useOneAtATime(async () => {
    const memberId = person === NEW_PERSON ? newId() : person;
    if (await act({ type: 'approve-request', request: row.id, memberId, position, role })) onDecide();
  });
  const refuse = useOneAtATime(async () => {
    if (await act({ type: 'refuse-request', request: row.id })) onDecide();
  });
  return (
    <form
      data-testid="request-form"
      onSubmit={(event) => {
        event.preventDefault();
        void approve.start();
      }}
    >
      <p ref={start} tabIndex={-1} class="reading">
        {t('request.who', { name, position: t(`position.${row.position}`), workspace, browser: row.label })}
      </p>
      <p id={hint}>{t('request.compare', { name })}</p>
      <SafetyEmoji emoji={row.emoji} />
      <p class="warning">{t('request.warning')}</p>
      <StackedChoice
        name="person"
        label={t('request.person')}
        value={person}
        choices={[
          { value: NEW_PERSON, label: t('request.new-person') },
          ...people.map(({ id, name }) => ({ value: id, label: t('request.same-person', { name }) })),
        ]}
        onChoose={setPerson}
      />
      {person === NEW_PERSON && (
        <div class="pair">
          <StackedChoice
            name="requestPosition"
            label={t('request.position')}
            value={position}
            choices={positions.options.map((value) => ({ value, label: t(`position.${value}`) }))}
            onChoose={setPosition}
          />
          <StackedChoice
            name="requestRole"
            label={t('request.role')}
            value={role}
            choices={roles.map((value) => ({ value, label: t(`request.role-${value}`) }))}
            onChoose={setRole}
          />
        </div>
      )}
      {!row.online && <p class="hint">{t('request.away')}</p>}
      <div class="buttons">
        <button type="submit" class="primary" disabled={approve.busy || refuse.busy} aria-describedby={hint}>
          {t('request.approve')}
        </button>
        <button
          type="button"
          class="danger"
          disabled={approve.busy || refuse.busy}
          onClick={() => void refuse.start()}
          data-testid="refuse-request"
        >
          {t('request.refuse')}
        </button>
      </div>
    </form>
  );
}
