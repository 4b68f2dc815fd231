import { useEffect, useState } from 'preact/hooks';
import { homeCountry } from '../../lib/i18n/countries';
import type { CsvOutline } from '../../lib/interchange/csv/read-csv';
import {
  type FileFault,
  type OpenedFile,
  openFile,
  type Reading,
  readOpened,
} from '../../lib/interchange/open-file';
import type { KnownContact } from '../../lib/interchange/plan-import';
import { useEnvironment } from '../frame/environment';
import { knownContacts } from './known-contacts';

/** Where the reading of a file stands. */
export type ReadingState =
  | { step: 'none' }
  | { step: 'reading'; count: number }
  | { step: 'fault'; fault: FileFault }
  | { step: 'read'; reading: Reading; known: (KnownContact | null)[] };

/** What is read of a file, with the columns a person chose, and who of it is known here already. */
export function useReading(ws: string, file: File | null) {
  const { db, language, tag, settings } = useEnvironment();
  const home = homeCountry(settings.country, tag, navigator.languages);
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [state, setState] = useState<ReadingState>({ step: 'none' });

  useEffect(() => {
    setOpened(null);
    if (!file) return setState({ step: 'none' });
    let wanted = true;
    setState({ step: 'reading', count: 0 });
    openFile(file, language)
      .catch(notRead)
      .then((result) => {
        if (!wanted) return;
        if (typeof result === 'string') setState({ step: 'fault', fault: result });
        else setOpened(result);
      });
    return () => {
      wanted = false;
    };
  }, [file, language]);

  useEffect(() => {
    if (!opened) return;
    const stop = new AbortController();
    const { signal } = stop;
    const onRead = (count: number) => setState({ step: 'reading', count });
    const read = async () => {
      const reading = await readOpened(opened, { home, onRead, signal });
      const fields = reading.contacts.map((contact) => contact.fields);
      const known = await knownContacts(db, ws, fields, signal);
      if (!signal.aborted) setState({ step: 'read', reading, known });
    };
    read().catch((error: unknown) => {
      if (!signal.aborted) setState({ step: 'fault', fault: notRead(error) });
    });
    return () => stop.abort();
  }, [db, ws, opened, home]);

  return {
    state,
    outline: opened?.format === 'csv' ? opened.outline : null,
    /** Reads the table anew with other columns. */
    setOutline: (outline: CsvOutline) =>
      setOpened((last) => (last?.format === 'csv' ? { ...last, outline } : last)),
  };
}

/** Of an unforeseen error, as when the browser cannot get at the file any more. */
function notRead(error: unknown): FileFault {
  console.error('file not read', error);
  return 'not-read';
}
