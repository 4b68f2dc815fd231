import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { EntryLine } from '../../lib/entry/parse-lines';
import { loadMessages } from '../../lib/i18n/load';
import { createTranslate, type Translate } from '../../lib/i18n/translate';
import { newId } from '../../lib/records/id';
import type { RawRecord } from '../../lib/records/kind';
import { useEnvironment } from '../frame/environment';
import { Completions } from './Completions';
import { entryFields } from './entry-fields';
import { stepsOf } from './entry-to-task';
import { PastedLines } from './PastedLines';

export { Understood } from './Understood';

/** A task that is about to be added, as the command takes it. */
export interface NewTask {
  kind: 'task';
  id: string;
  fields: RawRecord;
}

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  ws: string;
  /** Lines that were pasted and wait for a word on what becomes of them. */
  pasted: string | null;
  onAdd: (tasks: NewTask[]) => void;
  onOne: () => void;
}

/** What the entry field offers beyond typing. It comes after the first paint, with the messages that the popup lacks. */
export function EntryAids({ field, ws, pasted, onAdd, onOne }: Props) {
  const { db, zone, language, tag } = useEnvironment();
  const [t, setT] = useState<Translate | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadMessages(language).then((messages) => wanted && setT(() => createTranslate(messages, tag)));
    return () => {
      wanted = false;
    };
  }, [language, tag]);
  const add = async (lines: EntryLine[]) => {
    const tasks = lines.map(async ({ text, parsed, steps }): Promise<NewTask> => {
      const fields = { ...(await entryFields(db, ws, text, parsed, zone)), ...stepsOf(steps) };
      return { kind: 'task', id: newId(), fields };
    });
    onAdd(await Promise.all(tasks));
  };
  if (!t) return null;
  return (
    <>
      <Completions field={field} ws={ws} t={t} />
      {pasted !== null && (
        <PastedLines text={pasted} t={t} onAdd={(lines) => void add(lines)} onOne={onOne} />
      )}
    </>
  );
}
