/** What a workspace with a team relay needs, in one piece: it is loaded when there is such a workspace, and only then. */
export { createLetterSeal } from './letter-seal';
export { boardLink } from './links/board-link';
export { createMailboxSession } from './mailbox-session';
export { openTeamRelay } from './team-relay';
