import type { workspace as english } from '../en/workspace';
import type { Localized } from '../message';

export const workspace: Localized<typeof english, 'cs'> = {
  'workspace.private': 'Soukromé',
  'workspace.switch': 'Pracovní prostor',
  'workspace.share': 'Sdílet nový prostor …',
  'workspace.join': 'Připojit se pozvánkou …',
  'workspace.invite': 'Někoho pozvat …',
  'workspace.people': 'Kdo v něm je',
  'workspace.here': '{name}, právě tady',
  'workspace.away': '{name}, není tady',
  'workspace.preparing': 'Adjutant se připravuje …',

  'position.manager': 'Vedoucí',
  'position.assistant': 'Asistent',
  'position.other': 'Jiná',
};
