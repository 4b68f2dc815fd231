import { connection } from './connection';
import { entry } from './entry';
import { lists } from './lists';
import { records } from './records';
import { workspace } from './workspace';

export const et = { ...connection, ...entry, ...lists, ...records, ...workspace };
