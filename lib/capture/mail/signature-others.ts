import { foldName } from '../fold-name';
import { personName } from '../person-name';
import { withoutAddressLabel } from '../postal-line';
import { isRole } from '../words/roles';
import type { MailLine } from './mail-line';

/** What those are called through whom somebody is reached, folded; with a number behind it, it need not be said who. */
const ASSISTANT =
  /(?:^| )(?:ass?istent\p{L}*|assistant\p{L}*|secretary|sekretar\p{L}*|ea|pa|sec|scheduling|tajnica|tro ly|thu ky)(?: to |$)/u;

/** Nothing but details: numbers, addresses of mail and their labels. */
const DETAILS = /^(?:\p{L}[\p{L}-]{0,9}[.:]{0,2}\s{0,2}){0,2}(?:[+(\d]|\S{1,64}@)/u;

/**
 * The lines of a signature without those that give somebody else's details: the assistant's ("Assistant: Petra Novak
 * +420 …"), the director's ("Ředitel: Pavel Horák, +420 …").
 *
 * @param signer - the writer's name, where it is known; otherwise it is the first name in the lines.
 */
export function withoutOthers(lines: readonly MailLine[], signer: string | null): MailLine[] {
  const kept: MailLine[] = [];
  let own = signer;
  let hasDetails = false;
  let isOthers = false;
  for (const [at, line] of lines.entries()) {
    const text = line.text.trim();
    if (text === '' || text.length > 200) {
      kept.push(line);
      continue;
    }
    const isDetail = DETAILS.test(text);
    if (isOthers && isDetail && hasDetails) continue;
    // Somebody else signs below, with a role: the rest is that person's.
    const named = hasDetails && own !== null ? personName(text) : null;
    if (named !== null && !isSame(named, own ?? '') && isRole(lines[at + 1]?.text ?? '')) break;
    isOthers = own !== null && isAnothers(text, own);
    if (isOthers) {
      // The other's number stands on the line, or on those below it.
      isOthers = !/\d{3}|@/.test(text);
      continue;
    }
    own ??= kept.length < 4 ? personName(text.split(/\t|\||•| {3}/)[0] ?? '') : null;
    hasDetails ||= isDetail;
    kept.push(line);
  }
  return kept;
}

function isAnothers(text: string, own: string): boolean {
  const [, label = '', said = ''] = /^([^:|\t\d@]{2,40}):\s*([^\d+@<|,;•·(\t]{4,50})?/u.exec(text) ?? [];
  const named = personName(said.trim());
  const isAssistant = ASSISTANT.test(foldName(label));
  if (named === null) return isAssistant && /\d{3}|@/.test(text);
  // "To schedule: Ellen Park, ellen@…": whatever the label, it is somebody else's.
  const isReached = /@|\d{3}[ .-]\d{3}/.test(text) && withoutAddressLabel(text) === text;
  return (isAssistant || isRole(label) || isReached) && !isSame(named, own);
}

/** Whether two names share the family name, or all of a single word. */
function isSame(name: string, own: string): boolean {
  const words = new Set(foldName(own).split(/[^\p{L}]+/u));
  return foldName(name)
    .split(/[^\p{L}]+/u)
    .every((word) => word.length < 2 || words.has(word));
}
