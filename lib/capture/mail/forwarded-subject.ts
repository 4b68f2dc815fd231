import { foldName } from '../person-name';

/** What programs put before the subject of a forwarded mail, after any number of "Re:". */
const FORWARD =
  /^(?:(?:re|aw|sv|vs|odp|odg|ynt|res|antw) ?(?:\[\d+\])?: ?){0,5}(?:fwd?|wg|tr|enc|rv|i|pd|vb|doorst|fs|prep|prosl|proslj|chuyen tiep|edasi|vl|ilt|tov) ?:/;

/** Whether a subject says that the mail forwards another. */
export const isForwardedSubject = (subject: string): boolean => FORWARD.test(foldName(subject.slice(0, 200)));
