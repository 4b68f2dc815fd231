import type { Capture } from '../../lib/capture/capture-result';
import { readEml } from '../../lib/capture/mail/read-eml';
import { MAX_FILE_BYTES } from '../../lib/interchange/open-file';
import { useTranslate } from '../frame/environment';
import { SlipDialog } from './SlipDialog';

/** A mail that was dropped as a file, offered as if it were open in a page. */
export function MailFileSlip({ file, ws, onClose }: { file: File; ws: string; onClose: () => void }) {
  const t = useTranslate();
  return (
    <SlipDialog
      title={t('paste.file', { name: file.name })}
      read={() => readMail(file)}
      ws={ws}
      onClose={onClose}
    />
  );
}

async function readMail(file: File): Promise<Capture | null> {
  if (file.size > MAX_FILE_BYTES) return null;
  const { email, contacts } = await readEml(new Uint8Array(await file.arrayBuffer()));
  if (email.from === null && email.subject === null && email.text === '') return null;
  const excerpt = email.text.slice(0, 500);
  return {
    page: { title: email.subject ?? '', url: '', excerpt },
    ...{ email, contacts, events: [], truncated: false },
  };
}
