import { catchUp } from './catch-up';
import { checklists } from './checklists';
import { connection } from './connection';
import { contacts } from './contacts';
import { country } from './country';
import { delegation } from './delegation';
import { desk } from './desk';
import { importing } from './importing';
import { interchange } from './interchange';
import { keys } from './keys';
import { members } from './members';
import { notifications } from './notifications';
import { pairing } from './pairing';
import { pasted } from './pasted';
import { quickEntry } from './quick-entry';
import { refusals } from './refusals';
import { reminders } from './reminders';
import { rendezvous } from './rendezvous';
import { series } from './series';
import { sharing } from './sharing';
import { taskFiles } from './task-files';
import { templates } from './templates';
import { views } from './views';

/** What the popup never says, and does not wait for. */
export const further = {
  ...connection,
  ...contacts,
  ...country,
  ...delegation,
  ...desk,
  ...importing,
  ...interchange,
  ...keys,
  ...members,
  ...catchUp,
  ...checklists,
  ...notifications,
  ...pairing,
  ...pasted,
  ...quickEntry,
  ...refusals,
  ...reminders,
  ...rendezvous,
  ...series,
  ...sharing,
  ...taskFiles,
  ...views,
  ...templates,
};
