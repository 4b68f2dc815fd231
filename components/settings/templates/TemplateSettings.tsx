import { useState } from 'preact/hooks';
import { browserKnows, keepTemplates, templatesOf } from '../../../lib/capture/templates/kept-templates';
import { MAX_TEMPLATES, type TemplateFault } from '../../../lib/capture/templates/parse-templates';
import type { Template } from '../../../lib/capture/templates/template';
import { readSettings } from '../../../lib/store/settings';
import { useEnvironment } from '../../frame/environment';
import { fileNameOf } from '../../frame/file-name';
import { useLiveQuery } from '../../frame/live-query';
import { useToasts } from '../../frame/toast';
import { AddTemplates } from './AddTemplates';
import { TemplateEditor } from './TemplateEditor';
import './templates.css';

type Open = { edit: number | 'new' } | 'add' | null;

/** A person's templates: made here, taken from others, given to others as files. */
export function TemplateSettings() {
  const { db, t } = useEnvironment();
  const { show } = useToasts();
  const templates = useLiveQuery(async (db) => templatesOf(await readSettings(db), browserKnows), []) ?? [];
  const [open, setOpen] = useState<Open>(null);

  const keep = async (next: readonly Template[], said: string, undo?: () => void): Promise<boolean> => {
    try {
      await keepTemplates(db, next);
    } catch (error) {
      console.error('templates not kept', error);
      show({ text: t('toast.not-saved') });
      return false;
    }
    show(undo ? { text: said, undo } : { text: said });
    return true;
  };
  const add = async (added: Template[]): Promise<boolean | TemplateFault> => {
    if (templates.length + added.length > MAX_TEMPLATES)
      return { code: 'too-many', line: null, field: '', what: '' };
    return keep([...templates, ...added], t('template.added', { n: added.length }));
  };
  const save = async (at: number | 'new', made: Template): Promise<boolean> => {
    if (at === 'new' && templates.length >= MAX_TEMPLATES) {
      show({ text: t('template.fault-too-many') });
      return false;
    }
    const next = at === 'new' ? [...templates, made] : templates.map((one, n) => (n === at ? made : one));
    return keep(next, t('template.saved', { name: made.name }));
  };
  const remove = (at: number, { name }: Template) => {
    const back = () => void keep(templates, t('toast.undone', { title: name }));
    void keep(templates.toSpliced(at, 1), t('template.deleted', { name }), back);
  };

  return (
    <section class="fields templates" data-testid="templates">
      <h2>{t('template.heading')}</h2>
      <p class="hint">{t('template.hint')}</p>
      <ul>
        {templates.map((template, at) => (
          <li key={at}>
            <span class="clip">
              {template.name}
              <span class="hint">
                {[template.match.address, template.match.type].filter(Boolean).join(' · ')}
              </span>
            </span>
            <button
              type="button"
              aria-label={t('template.edit', { name: template.name })}
              data-testid="template-edit"
              onClick={() => setOpen({ edit: at })}
            >
              {t('slip.look')}
            </button>
            <button
              type="button"
              aria-label={`${t('template.export')}: ${template.name}`}
              data-testid="template-export"
              onClick={() => saveFile(template)}
            >
              {t('template.export')}
            </button>
            <button
              type="button"
              aria-label={`${t('template.delete')}: ${template.name}`}
              data-testid="template-delete"
              onClick={() => remove(at, template)}
            >
              {t('template.delete')}
            </button>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" data-testid="template-new" onClick={() => setOpen({ edit: 'new' })}>
          {t('template.new')}
        </button>
        <button type="button" data-testid="template-paste" onClick={() => setOpen('add')}>
          {t('template.paste')}
        </button>
      </div>
      {open === 'add' && <AddTemplates onAdd={add} onClose={() => setOpen(null)} />}
      {open !== null && open !== 'add' && (
        <TemplateEditor
          template={open.edit === 'new' ? null : (templates[open.edit] ?? null)}
          onSave={(made) => save(open.edit, made)}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

/** Hands a template to the browser as a file to be saved. */
function saveFile(template: Template): void {
  const blob = new Blob([`${JSON.stringify(template, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${fileNameOf(template.name) || 'template'}.json`;
  link.click();
  // The browser reads it after the click; it is let go once it has had the time.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
