import type { Translate } from '../../../lib/i18n/translate';
import type { Part } from './template-draft';

/** What a template's fields are called: as the record's field they feed, where it has one of that meaning. */
const LABELS = {
  'contact.name': 'field.name',
  'contact.organisation': 'field.organisation',
  'contact.role': 'field.role',
  'contact.emails': 'field.emails',
  'contact.phones': 'field.phones',
  'contact.urls': 'field.urls',
  'contact.addresses': 'field.addresses',
  'event.title': 'field.title',
  'event.start': 'template.start',
  'event.end': 'template.end',
  'event.place': 'field.place',
  'event.url': 'field.url',
  'mail.subject': 'template.subject',
  'mail.from': 'template.from',
  'mail.to': 'template.to',
  'mail.sentAt': 'template.sentAt',
  'mail.text': 'template.text',
} as const;

const labels = new Map<string, (typeof LABELS)[keyof typeof LABELS]>(Object.entries(LABELS));

export function fieldLabel(part: Part, field: string, t: Translate): string {
  const label = labels.get(`${part}.${field}`);
  return label ? t(label) : field;
}
