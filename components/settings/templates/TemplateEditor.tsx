import { useId, useState } from 'preact/hooks';
import { browserKnows } from '../../../lib/capture/templates/kept-templates';
import { readTemplates, type TemplateFault } from '../../../lib/capture/templates/parse-templates';
import type { Template } from '../../../lib/capture/templates/template';
import { Dialog } from '../../frame/Dialog';
import { useTranslate } from '../../frame/environment';
import { FeedFields } from './FeedFields';
import { faultSentence } from './fault-sentence';
import { fieldLabel } from './field-labels';
import { TryTemplate } from './TryTemplate';
import { draftOf, emptyFeed, PARTS, type Part, partNames, templateOfDraft } from './template-draft';

interface Props {
  /** Null for a new one. */
  template: Template | null;
  onSave: (template: Template) => Promise<boolean>;
  onClose: () => void;
}

/** A template's address and, for each field, the selector that feeds it. */
export function TemplateEditor({ template, onSave, onClose }: Props) {
  const t = useTranslate();
  const id = useId();
  const [draft, setDraft] = useState(() => draftOf(template));
  const [fault, setFault] = useState<TemplateFault | null>(null);

  const read = (): Template | null => {
    const answer = readTemplates(templateOfDraft(draft), browserKnows);
    setFault(Array.isArray(answer) ? null : answer);
    return Array.isArray(answer) ? (answer[0] ?? null) : null;
  };
  const save = async () => {
    const made = read();
    if (made && (await onSave(made))) onClose();
  };
  const line = (name: 'name' | 'address' | 'type', label: string, hint?: string) => (
    <div class="stack">
      <label for={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        name={`template-${name}`}
        value={draft[name]}
        maxLength={300}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={hint && `${id}-${name}-hint`}
        onInput={({ currentTarget }) => setDraft({ ...draft, [name]: currentTarget.value })}
      />
      {hint && (
        <p class="hint" id={`${id}-${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
  const isTold = (part: Part) =>
    draft.each[part] !== '' || Object.values(draft.feeds[part]).some(({ selector }) => selector !== '');

  return (
    <Dialog
      title={template ? t('template.edit', { name: template.name }) : t('template.new')}
      onClose={onClose}
    >
      <form
        class="template-editor"
        data-testid="template-editor"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {line('name', t('field.name'))}
        {line('address', t('template.address'), t('template.address-hint'))}
        {line('type', t('template.type'))}
        {partNames.map((part) => (
          <details key={part} open={template ? isTold(part) : part === 'contact'}>
            <summary>{t(`template.${part}`)}</summary>
            {part !== 'mail' && (
              <FeedFields
                name={`${part}.each`}
                label={t('template.each')}
                feed={{ ...emptyFeed, selector: draft.each[part] }}
                onChange={({ selector }) => setDraft({ ...draft, each: { ...draft.each, [part]: selector } })}
                isWhole
              />
            )}
            {PARTS[part].map((field) => (
              <FeedFields
                key={field}
                name={`${part}.${field}`}
                label={fieldLabel(part, field, t)}
                feed={draft.feeds[part][field] ?? emptyFeed}
                onChange={(feed) =>
                  setDraft({
                    ...draft,
                    feeds: { ...draft.feeds, [part]: { ...draft.feeds[part], [field]: feed } },
                  })
                }
              />
            ))}
          </details>
        ))}
        <p class="fault" role="alert" data-testid="template-fault">
          {fault && faultSentence(fault, t)}
        </p>
        <TryTemplate of={read} />
        <div class="buttons">
          <button type="submit" class="primary" data-testid="template-save">
            {t('slip.save')}
          </button>
          <button type="button" onClick={onClose}>
            {t('slip.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
