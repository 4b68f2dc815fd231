import { useId, useState } from 'preact/hooks';
import { browserKnows } from '../../../lib/capture/templates/kept-templates';
import { MAX_TEXT, parseTemplates, type TemplateFault } from '../../../lib/capture/templates/parse-templates';
import type { Template } from '../../../lib/capture/templates/template';
import { Dialog } from '../../frame/Dialog';
import { useTranslate } from '../../frame/environment';
import { faultSentence } from './fault-sentence';

interface Props {
  onAdd: (templates: Template[]) => Promise<boolean | TemplateFault>;
  onClose: () => void;
}

/** Takes templates that somebody else made: pasted, or as a file. What is wrong with them is told; nothing is taken by halves. */
export function AddTemplates({ onAdd, onClose }: Props) {
  const t = useTranslate();
  const id = useId();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<TemplateFault | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    // A file that is too large is told to be so without being read.
    if (file.size > MAX_TEXT * 4) return setFault({ code: 'too-large', line: null, field: '', what: '' });
    try {
      setText(await file.text());
      setFault(null);
    } catch (error) {
      console.error('template file not read', error);
      setFault({ code: 'no-template', line: null, field: '', what: '' });
    }
  };
  const add = async () => {
    const read = parseTemplates(text, browserKnows);
    if (!Array.isArray(read)) return setFault(read);
    const added = await onAdd(read);
    if (added === true) onClose();
    else if (added !== false) setFault(added);
  };
  return (
    <Dialog title={t('template.paste')} onClose={onClose}>
      <form
        data-testid="template-add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <div class="stack">
          <label for={`${id}-text`}>{t('template.json')}</label>
          <textarea
            id={`${id}-text`}
            name="templateText"
            class="code"
            rows={10}
            spellcheck={false}
            value={text}
            onInput={({ currentTarget }) => {
              setText(currentTarget.value);
              setFault(null);
            }}
          />
        </div>
        <div class="stack">
          <label for={`${id}-file`}>{t('template.file')}</label>
          <input
            id={`${id}-file`}
            name="templateFile"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
          />
        </div>
        <p class="fault" role="alert" data-testid="template-fault">
          {fault && faultSentence(fault, t)}
        </p>
        <div class="buttons">
          <button type="submit" class="primary" disabled={text.trim() === ''} data-testid="template-add-do">
            {t('template.add')}
          </button>
          <button type="button" onClick={onClose}>
            {t('slip.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
