import type { Database, Settings } from '../../store/db';
import { saveSettings } from '../../store/settings';
import { type KnowsSelector, readTemplates } from './parse-templates';
import type { Template } from './template';

/**
 * A person's templates are kept with the settings of this browser, and go to somebody else as a file: they say where
 * somebody works and on which pages, which is nobody's business that one shares tasks with.
 */
export function templatesOf({ templates }: Settings, knows: KnowsSelector): Template[] {
  const kept: unknown[] = Array.isArray(templates) ? templates : [];
  // One at a time: what cannot be read any more keeps no other from being used.
  return kept.flatMap((one) => {
    const read = readTemplates(one, knows);
    return Array.isArray(read) ? read : [];
  });
}

/** @throws DexieError where they cannot be written. */
export const keepTemplates = (db: Database, templates: readonly Template[]): Promise<void> =>
  saveSettings(db, { templates });

/** Tries a selector where there is nothing to find; a browser throws for what it does not know. */
export const browserKnows: KnowsSelector = (selector) => {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    // What the browser refuses is the answer.
    return false;
  }
};
