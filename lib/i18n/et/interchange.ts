import type { interchange as english } from '../en/interchange';
import type { Localized } from '../message';

/** What is said of files that contacts come from and go to. */
export const interchange: Localized<typeof english, 'et'> = {
  'import-warning.not-kept': '„{what}“ ei säili: kontaktil pole selle jaoks välja.',
  'import-warning.cut': 'Liiga pikk või liiga palju; ülejäänu jäeti välja: „{what}“.',
  'import-warning.bad-email': 'See ei ole e-posti aadress, jäeti välja: „{what}“.',
  'import-warning.bad-phone': 'See ei ole telefoninumber, jäeti välja: „{what}“.',
  'import-warning.bad-url': 'See ei ole veebiaadress, jäeti välja: „{what}“.',
  'import-warning.no-begin': 'Selle kaardi algus (BEGIN:VCARD) puudub.',
  'import-warning.no-end': 'Kaardi lõpp (END:VCARD) puudub.',
  'import-warning.stray-line': 'Seda rida ei saa lugeda: „{what}“.',
  'import-warning.empty-card': 'Siin ei ole midagi, mida kontakt hoida saaks.',
  'import-warning.no-card': 'Selles failis ei ole ühtegi kaarti.',
  'import-warning.unclosed-quote': 'Jutumärk jääb sulgemata; rida loeti nii, nagu see on.',
  'import-warning.ragged-row': 'Selles reas on lahtreid rohkem või vähem kui veerge.',
  'import-warning.no-column': 'Selle tabeli ühtegi veergu ei tuntud ära.',
  'import-warning.no-row': 'Selles tabelis ei ole midagi.',
};
