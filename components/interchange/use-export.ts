import { useEffect, useState } from 'preact/hooks';
import { useOneAtATime } from '../workspace/one-at-a-time';
import type { ExportedFile } from './export-contacts';

export interface Export {
  /** The file once it is made, and where the page keeps it. */
  made: (ExportedFile & { url: string }) | null;
  failed: boolean;
  busy: boolean;
  start: () => Promise<void>;
}

/** Makes a file when it is asked for. @param wanted what makes another file of it; what was made before is then of no use. */
export function useExport(make: () => Promise<ExportedFile>, wanted: readonly unknown[]): Export {
  const [made, setMade] = useState<Export['made']>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => () => made?.url && URL.revokeObjectURL(made.url), [made]);
  useEffect(() => setMade(null), wanted);
  const { busy, start } = useOneAtATime(async () => {
    setFailed(false);
    try {
      const file = await make();
      setMade({ ...file, url: URL.createObjectURL(file.blob) });
    } catch (error) {
      console.error('not exported', error);
      setFailed(true);
    }
  });
  return { made, failed, busy, start };
}
