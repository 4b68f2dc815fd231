import { useState } from 'preact/hooks';
import { readTemplate, stepsOfLines } from '../../lib/interchange/template-text';
import { useNewRecord } from '../fields/new-record';
import { Dialog } from '../frame/Dialog';
import { DialogButtons } from '../frame/DialogButtons';
import { useTranslate } from '../frame/environment';

/** A checklist that somebody sent, or plain lines, each a step. */
export function PasteTemplate({ ws, onClose }: { ws: string; onClose: () => void }) {
  const t = useTranslate();
  const create = useNewRecord(ws);
  const [text, setText] = useState('');
  const [fault, setFault] = useState(false);
  const add = () => {
    const isJson = text.trim().startsWith('{');
    const fields = isJson ? readTemplate(text) : { steps: stepsOfLines(text) };
    setFault(fields === null);
    if (!fields || Object.keys(fields.steps).length === 0) return;
    onClose();
    void create('template', fields);
  };
  return (
    <Dialog title={t('template.paste-heading')} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="stack">
          <span>{t('template.paste-hint')}</span>
          <textarea
            name="template"
            rows={10}
            maxLength={200_000}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p class="fault" role="alert">
          {fault && t('template.paste-fault')}
        </p>
        <DialogButtons submit={t('template.add')} disabled={!text.trim()} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
