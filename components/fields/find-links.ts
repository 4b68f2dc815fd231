import type { Database } from '../../lib/store/db';
import { search } from '../../lib/store/queries';
import type { Option } from './OptionList';

const LIMIT = 6;

export async function findContacts(db: Database, ws: string, text: string): Promise<Option[]> {
  const found = await search(db, 'contact', ws, text, LIMIT);
  return found.map(({ id, name, organisation }) => ({
    id,
    label: [name, organisation].filter(Boolean).join(', '),
  }));
}

export async function findMeetings(db: Database, ws: string, text: string): Promise<Option[]> {
  const found = await search(db, 'meeting', ws, text, LIMIT);
  return found.map(({ id, title, start }) => ({
    id,
    label: [title, start?.date].filter(Boolean).join(', '),
  }));
}
