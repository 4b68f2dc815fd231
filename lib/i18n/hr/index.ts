import { entry } from './entry';
import { lists } from './lists';
import { records } from './records';
import { workspace } from './workspace';

export const hr = { ...entry, ...lists, ...records, ...workspace };
