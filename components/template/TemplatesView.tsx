import { useState } from 'preact/hooks';
import { recurrenceText } from '../../lib/i18n/recurrence-text';
import { templateList } from '../../lib/store/template-queries';
import { useNewRecord } from '../fields/new-record';
import { useEnvironment } from '../frame/environment';
import { usePaged } from '../frame/paged';
import { usePainted } from '../frame/painted';
import { Sentinel } from '../frame/Sentinel';
import { exampleNames, exampleOf } from './examples';
import { PasteTemplate } from './PasteTemplate';
import './template.css';

/** What is done again and again, by name; where there is nothing yet, examples to begin with. */
export function TemplatesView({ ws, selected }: { ws: string; selected: string | null }) {
  const { t, dates, hrefOf } = useEnvironment();
  const { rows, more, readOn } = usePaged((db, limit) => templateList(db, ws, limit), [ws]);
  const create = useNewRecord(ws);
  const [pasting, setPasting] = useState(false);
  usePainted(rows !== undefined);
  return (
    <>
      <div class="list-head">
        <button type="button" data-new data-testid="new-template" onClick={() => void create('template')}>
          {t('template.new')}
        </button>
        <button type="button" onClick={() => setPasting(true)}>
          {t('template.paste')}
        </button>
      </div>
      <div class="list">
        {rows?.length === 0 && (
          <div class="empty">
            <p>{t('template.empty')}</p>
            <div class="buttons">
              {exampleNames.map((name) => (
                <button
                  key={name}
                  type="button"
                  data-testid={`example-${name}`}
                  onClick={() => void create('template', exampleOf(name, t))}
                >
                  {t(`template.example-${name}`)}
                </button>
              ))}
            </div>
          </div>
        )}
        <ul class="rows">
          {rows?.map((one) => (
            <li
              key={one.id}
              class="row plain"
              data-id={one.id}
              data-selected={one.id === selected || undefined}
            >
              <a
                class="row-link"
                href={hrefOf({ ws, area: 'templates', open: { area: 'templates', id: one.id } })}
                aria-current={one.id === selected || undefined}
              >
                <span class="row-title">{one.name || t('row.untitled')}</span>
                <span class="meta">
                  <span>{t('template.steps', { n: Object.keys(one.steps).length })}</span>
                  {one.makes === 'checklist' && one.rrule && (
                    <span>{recurrenceText(one.rrule, t, dates)}</span>
                  )}
                </span>
              </a>
              {one.startedAt && (
                <span class="when">{t('template.last-started', { time: dates.instant(one.startedAt) })}</span>
              )}
            </li>
          ))}
        </ul>
        {more && <Sentinel onNear={readOn} />}
      </div>
      {pasting && <PasteTemplate ws={ws} onClose={() => setPasting(false)} />}
    </>
  );
}
