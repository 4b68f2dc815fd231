import { entry } from './entry';
import { gathered } from './gathered';
import { lists } from './lists';
import { membership } from './membership';
import { pairingNotices } from './pairing-notices';
import { records } from './records';
import { workspace } from './workspace';

export const cs = {
  ...entry,
  ...gathered,
  ...lists,
  ...membership,
  ...pairingNotices,
  ...records,
  ...workspace,
};
