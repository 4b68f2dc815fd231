import * as v from 'valibot';
import { webUrl } from '../../lib/records/field';
import { newId } from '../../lib/records/id';

/** One entry of a keyed field: its key and what stands under it. */
export type Entry = [key: string, value: Record<string, string>];

/** An address as people type it, to the key it is stored under; null where it cannot be one. */
export function emailEntry(text: string): Entry | null {
  const email = text.trim().toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(email) && email.length <= 254 ? [email, { label: '' }] : null;
}

/** A number with its country code is stored in E.164; another one as it is written. */
export function phoneEntry(text: string): Entry | null {
  const raw = text.trim().slice(0, 64);
  const digits = raw.replace(/[\s().\-/]/g, '').replace(/^00/, '+');
  if (!/\d/.test(raw)) return null;
  return [/^\+\d{6,15}$/.test(digits) ? digits : raw, { raw, label: '' }];
}

export function addressEntry(text: string): Entry | null {
  return text.trim() ? [newId().slice(0, 8), { text: text.trim().slice(0, 500) }] : null;
}

/** A web address; without a scheme it is taken for https. */
export function urlEntry(text: string): Entry | null {
  const url = /^[a-z][a-z0-9+.-]*:/i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  return v.is(webUrl, url) && URL.canParse(url) ? [newId().slice(0, 8), { url }] : null;
}
