import type { workspace as english } from '../en/workspace';
import type { Localized } from '../message';

export const workspace: Localized<typeof english, 'et'> = {
  'workspace.private': 'Isiklik',
  'workspace.switch': 'Tööruum',
  'workspace.share': 'Jaga uut tööruumi …',
  'workspace.join': 'Liitu kutsega …',
  'workspace.invite': 'Kutsu keegi …',
  'workspace.people': 'Kes on selles',
  'workspace.here': '{name}, praegu siin',
  'workspace.away': '{name}, ei ole siin',
  'workspace.preparing': 'Adjutant seab end valmis …',

  'position.manager': 'Juht',
  'position.assistant': 'Assistent',
  'position.other': 'Muu',
};
