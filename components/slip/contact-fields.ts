import * as v from 'valibot';
import type { CapturedContact } from '../../lib/capture/capture-result';
import { webUrl } from '../../lib/records/field';
import type { RawRecord } from '../../lib/records/kind';

/** The fields of the contact record that a captured contact makes. Keys are the address and the number itself. */
export function contactFields(found: CapturedContact): RawRecord {
  const { name, organisation, role, emails, phones, urls, addresses } = found;
  return {
    name: (name ?? '').slice(0, 200),
    organisation: (organisation ?? '').slice(0, 200),
    role: (role ?? '').slice(0, 200),
    emails: byKey(emails, (email) => [email.toLowerCase(), { label: '' }]),
    phones: byKey(phones, ({ e164, raw }) => [e164 ?? raw, { raw: raw.slice(0, 64), label: '' }]),
    urls: byKey(
      urls.filter((url) => v.is(webUrl, url)),
      (url, n) => [`u${n}`, { url }],
    ),
    addresses: byKey(addresses, (text, n) => [`a${n}`, { text: text.slice(0, 500) }]),
  };
}

function byKey<T>(items: readonly T[], entry: (item: T, n: number) => [string, unknown]): RawRecord {
  return Object.fromEntries(
    items
      .slice(0, 20)
      .map(entry)
      .filter(([key]) => key.length > 0 && key.length <= 254),
  );
}
