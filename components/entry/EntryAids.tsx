import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { EntryLine } from '../../lib/entry/parse-lines';
import { loadMessages } from '../../lib/i18n/load';
import { createTranslate, type Translate } from '../../lib/i18n/translate';
import { useEnvironment } from '../frame/environment';
import { Completions } from './Completions';
import { PastedLines } from './PastedLines';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  ws: string | null;
  /** Lines that were pasted and wait for a word on what becomes of them. */
  pasted: string | null;
  onAdd: (lines: EntryLine[]) => void;
  onOne: () => void;
}

/** What the entry field offers beyond typing. It comes after the first paint, with the messages that the popup lacks. */
export function EntryAids({ field, ws, pasted, onAdd, onOne }: Props) {
  const { language, tag } = useEnvironment();
  const [t, setT] = useState<Translate | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadMessages(language).then((messages) => wanted && setT(() => createTranslate(messages, tag)));
    return () => {
      wanted = false;
    };
  }, [language, tag]);
  if (!t) return null;
  return (
    <>
      {ws && <Completions field={field} ws={ws} t={t} />}
      {pasted !== null && <PastedLines text={pasted} t={t} onAdd={onAdd} onOne={onOne} />}
    </>
  );
}
