import { useEffect, useState } from 'preact/hooks';
import { useLazyView } from '../frame/lazy';

/** Whether a file is a mail, by its name or its kind. */
const isMailFile = ({ name, type }: File): boolean => /\.eml$/i.test(name) || type === 'message/rfc822';

/** Takes files of contacts and mails that are dropped anywhere on the page, one at a time. */
export function FileDrop({ ws }: { ws: string }) {
  const [file, setFile] = useState<File | null>(null);
  const Import = useLazyView(async () => (await import('./ImportDialog')).ImportDialog);
  const Mail = useLazyView(async () => (await import('../slip/MailFileSlip')).MailFileSlip);
  useEffect(() => {
    const over = (event: DragEvent) => {
      // Otherwise the browser would open the file in place of the page.
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const [dropped] = event.dataTransfer?.files ?? [];
      const isField = event.target instanceof HTMLElement && event.target.matches('input[type="file"]');
      if (event.defaultPrevented || !dropped || isField) return;
      event.preventDefault();
      if (!document.querySelector('dialog[open]')) setFile(dropped);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, []);
  const close = () => setFile(null);
  if (file && isMailFile(file)) return Mail && <Mail ws={ws} file={file} onClose={close} />;
  return file && Import && <Import ws={ws} given={file} onClose={close} />;
}
