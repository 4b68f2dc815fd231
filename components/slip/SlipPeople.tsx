import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Capture, CapturedContact } from '../../lib/capture/capture-result';
import { newId } from '../../lib/records/id';
import type { AlikeContact } from '../../lib/store/contact-queries';
import { takeBack } from '../fields/take-back';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { anyWorkspace } from '../workspace/current-workspace';
import { isSure, knownAs } from './known';
import { SlipPerson } from './SlipPerson';
import { peopleIntent } from './slip-intent';

interface Props {
  capture: Capture;
  people: readonly CapturedContact[];
  ws: string | null;
  onDone: () => void;
}

/** As many as a person looks through in a slip. */
const SHOWN = 60;

/** The people a page speaks of: one is looked over, of several one chooses. */
export function SlipPeople({ capture, people, ws, onDone }: Props) {
  const { settings } = useEnvironment();
  const [one, setOne] = useState<number | null>(people.length === 1 ? 0 : null);
  const answer = useLiveQuery(
    async (db) => {
      const target = ws ?? (await anyWorkspace(db, settings.ws)).id;
      const shown = people.slice(0, SHOWN);
      return { target, known: await Promise.all(shown.map((person) => knownAs(db, target, person))) };
    },
    [ws, people],
  );
  if (!answer) return null;
  const { target, known } = answer;
  const person = one === null ? undefined : people[one];
  const back = people.length > 1 ? () => setOne(null) : onDone;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: 2026-11-22: Esc leaves what is open, wherever in it the focus is
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        if (person) back();
        else onDone();
      }}
    >
      {person && one !== null ? (
        <SlipPerson
          key={one}
          ws={target}
          capture={capture}
          person={person}
          known={known[one] ?? null}
          onDone={back}
        />
      ) : (
        <People
          capture={capture}
          people={people.slice(0, SHOWN)}
          known={known}
          ws={target}
          onOne={setOne}
          onDone={onDone}
        />
      )}
    </div>
  );
}

interface ListProps extends Omit<Props, 'ws'> {
  ws: string;
  known: (AlikeContact | null)[];
  onOne: (at: number) => void;
}

function People({ capture, people, known, ws, onOne, onDone }: ListProps) {
  const { t } = useEnvironment();
  const act = useAct();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set(known[0] ? [] : [0]));
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => list.current?.querySelector('input')?.focus(), []);
  const save = async () => {
    const saved = people.filter((_, at) => chosen.has(at));
    if (saved.length === 0) return;
    const ids = saved.map(() => newId());
    const intent = peopleIntent(ws, capture, saved, ids);
    const said = t('slip.saved-people', { n: saved.length });
    if (await act(intent, { said, undo: takeBack(ws, intent.records) })) onDone();
  };
  return (
    <form
      class="slip-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ul ref={list} class="slip-people" aria-label={t('slip.which')}>
        {people.map((person, at) => {
          const name = person.name ?? person.organisation ?? person.emails[0] ?? person.phones[0]?.raw ?? '';
          return (
            <li key={at}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.has(at)}
                  onChange={({ currentTarget }) => {
                    const next = new Set(chosen);
                    if (currentTarget.checked) next.add(at);
                    else next.delete(at);
                    setChosen(next);
                  }}
                />
                <span>
                  {name}
                  <span class="meta">
                    {known[at] && isSure(known[at]) && <span>{t('slip.known-mark')}</span>}
                    {[person.emails[0], person.phones[0]?.raw]
                      .filter((one) => one && one !== name)
                      .map((one) => (
                        <span key={one}>{one}</span>
                      ))}
                  </span>
                </span>
              </label>
              <button type="button" aria-label={t('slip.look-at', { name })} onClick={() => onOne(at)}>
                {t('slip.look')}
              </button>
            </li>
          );
        })}
      </ul>
      <div class="buttons">
        <button type="submit" class="primary" disabled={chosen.size === 0} data-testid="slip-save">
          {t('slip.save')}
        </button>
        <button type="button" onClick={onDone}>
          {t('slip.cancel')}
        </button>
      </div>
    </form>
  );
}
