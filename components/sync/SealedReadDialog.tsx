import { useId, useState } from 'preact/hooks';
import { HUB_CHANNEL } from '../../lib/store/outbox';
import { handOverSealedFile } from '../../lib/store/sealed-files';
import { textToSealedFile } from '../../lib/sync/pasted-file';
import { openSealedFile } from '../../lib/sync/sealed-file';
import { createVerifier } from '../../lib/trust/device';
import { Dialog } from '../frame/Dialog';
import { useEnvironment } from '../frame/environment';
import { fileFault } from './file-fault';

/** Takes a sealed file or a pasted text, says at once where it cannot be used, and hands it to the hub. */
export function SealedReadDialog({ ws, onClose }: { ws: string; onClose: () => void }) {
  const { db, t, now } = useEnvironment();
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');

  const take = async () => {
    if (!file && !text.trim()) return setSaid(t('sealed.pick-one'));
    const given = file ?? textToSealedFile(text);
    if (typeof given === 'string') return setSaid(fileFault(given, t));
    const opened = await openSealedFile(given, createVerifier());
    if (typeof opened === 'string') return setSaid(fileFault(opened, t));
    if (opened.ws !== ws) return setSaid(fileFault('other-workspace', t));
    try {
      await handOverSealedFile(db, { ws, name: file?.name ?? '', file: given, now });
    } catch (error) {
      console.error('sealed file not handed over', error);
      return setSaid(t('sealed.no-room'));
    }
    const hub = new BroadcastChannel(HUB_CHANNEL);
    hub.postMessage(null);
    hub.close();
    onClose();
  };

  return (
    <Dialog title={t('sealed.read-title')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void take();
        }}
      >
        <div class="stack">
          <label for={`${id}-file`}>{t('sealed.choose')}</label>
          <input
            id={`${id}-file`}
            name="sealedFile"
            type="file"
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        </div>
        <div class="stack">
          <label for={`${id}-text`}>{t('sealed.paste')}</label>
          <textarea
            id={`${id}-text`}
            name="sealedText"
            class="invite"
            rows={4}
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <p class="fault" role="alert" data-testid="sealed-fault">
          {said}
        </p>
        <div class="buttons">
          <button type="submit" class="primary" data-testid="sealed-take">
            {t('sealed.take')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
