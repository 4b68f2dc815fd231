import type { workspace as english } from '../en/workspace';
import type { Localized } from '../message';

export const workspace: Localized<typeof english, 'hr'> = {
  'workspace.private': 'Privatno',
  'workspace.switch': 'Radni prostor',
  'workspace.share': 'Podijeli novi radni prostor …',
  'workspace.join': 'Pridruži se pozivnicom …',
  'workspace.invite': 'Pozovi nekoga …',
  'workspace.people': 'Tko je u njemu',
  'workspace.here': '{name}, sada ovdje',
  'workspace.away': '{name}, nije ovdje',
  'workspace.preparing': 'Adjutant se priprema …',

  'position.manager': 'Voditelj',
  'position.assistant': 'Asistent',
  'position.other': 'Drugo',
};
