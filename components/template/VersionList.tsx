import { useState } from 'preact/hooks';
import { newId } from '../../lib/records/id';
import { inOrder, type Template } from '../../lib/records/template';
import type { Edit } from '../fields/edit';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { type Named, personName } from '../task/person';
import { changesBetween } from './version-changes';

interface Props {
  template: Template & { ws: string };
  members: readonly Named[];
  me: string;
  edit: Edit;
}

/** The versions of a procedure that were kept: each can be compared with what it is now, and brought back. */
export function VersionList({ template, members, me, edit }: Props) {
  const { t, now, dates } = useEnvironment();
  const act = useAct();
  const [said, setSaid] = useState('');
  const [compared, setCompared] = useState<string | null>(null);
  const versions = Object.entries(template.versions).sort(([, a], [, b]) => b.at.localeCompare(a.at));
  const { about, steps } = template;

  const keep = () => {
    const version = { at: now().toISOString(), by: me, said: said.trim(), about, steps };
    edit.entry('versions', newId().slice(0, 8), version);
    setSaid('');
  };
  const change = (to: Pick<Template, 'about' | 'steps'>, from: Pick<Template, 'steps'>) => {
    const gone = Object.keys(from.steps).filter((key) => !(key in to.steps));
    const entries = { ...Object.fromEntries(gone.map((key) => [key, null])), ...to.steps };
    return {
      ...({ type: 'edit-record', ws: template.ws, kind: 'template', id: template.id } as const),
      fields: { about: to.about },
      entries: { steps: entries },
    };
  };
  const bringBack = (version: Template['versions'][string]) =>
    void act(change(version, template), {
      said: t('template.brought-back', { time: dates.instant(version.at) }),
      undo: change(template, version),
    });

  return (
    <section class="block versions">
      <h3 class="label">{t('template.versions')}</h3>
      <ul class="rows">
        {versions.map(([key, version]) => (
          <li key={key} class="version">
            <div class="version-line">
              <span>
                {t('template.version-by', {
                  name: version.by === me ? t('row.me') : personName(members, version.by),
                  time: dates.instant(version.at),
                })}
                {version.said && ` – ${version.said}`}
              </span>
              <span class="buttons">
                <button
                  type="button"
                  aria-expanded={compared === key}
                  onClick={() => setCompared(compared === key ? null : key)}
                >
                  {t('template.compare')}
                </button>
                <button type="button" onClick={() => bringBack(version)}>
                  {t('template.bring-back')}
                </button>
              </span>
            </div>
            {compared === key && <Changes from={version} to={template} />}
          </li>
        ))}
      </ul>
      <div class="add version-add">
        <input
          name="said"
          type="text"
          maxLength={200}
          autocomplete="off"
          aria-label={t('template.said')}
          placeholder={t('template.said')}
          value={said}
          onInput={(event) => setSaid(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            keep();
          }}
        />
        <button type="button" data-testid="keep-version" onClick={keep}>
          {t('template.keep-version')}
        </button>
      </div>
    </section>
  );
}

type Kept = Pick<Template, 'about' | 'steps'>;

function Changes({ from, to }: { from: Kept; to: Kept }) {
  const { t } = useEnvironment();
  const changes = changesBetween(linesOf(from), linesOf(to));
  if (changes.length === 0) return <p class="hint">{t('template.same')}</p>;
  return (
    <ul class="version-changes">
      {changes.map(({ line, side }, at) => (
        <li key={`${at} ${line}`} data-side={side}>
          <span class="visually-hidden">{t(`template.line-${side}`)}</span>
          {line}
        </li>
      ))}
    </ul>
  );
}

/** A version as a person would read it out: its steps with their days, then the procedure. */
const linesOf = ({ about, steps }: Kept): string[] => [
  ...inOrder(steps).map(([, { title, days }]) => (days === null ? title : `${days}  ${title}`)),
  ...about.split('\n').filter((line) => line.trim() !== ''),
];
