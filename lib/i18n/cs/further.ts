import { catchUp } from './catch-up';
import { connection } from './connection';
import { contacts } from './contacts';
import { interchange } from './interchange';
import { members } from './members';
import { notifications } from './notifications';
import { pairing } from './pairing';
import { refusals } from './refusals';
import { reminders } from './reminders';
import { rendezvous } from './rendezvous';
import { series } from './series';
import { sharing } from './sharing';
import { taskFiles } from './task-files';

/** What the popup never says, and does not wait for. */
export const further = {
  ...connection,
  ...contacts,
  ...interchange,
  ...members,
  ...catchUp,
  ...notifications,
  ...pairing,
  ...refusals,
  ...reminders,
  ...rendezvous,
  ...series,
  ...sharing,
  ...taskFiles,
};
