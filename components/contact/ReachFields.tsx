import type { Row } from '../../lib/store/db';
import type { Edit } from '../fields/edit';
import { useTranslate } from '../frame/environment';
import { EntryList } from './EntryList';
import { addressEntry, emailEntry, phoneEntry, urlEntry } from './reach-entry';

/** How a contact is reached: each address and number is an entry of its own. */
export function ReachFields({ contact, edit }: { contact: Row<'contact'>; edit: Edit }) {
  const t = useTranslate();
  const { emails, phones, addresses, urls } = contact;
  return (
    <>
      <EntryList
        field="phones"
        label={t('field.phones')}
        add={t('action.add-phone')}
        type="tel"
        items={Object.entries(phones).map(([key, value]) => ({
          key,
          value,
          text: value.raw,
          href: `tel:${key.replace(/[^+\d]/g, '')}`,
          does: t('action.call', { what: value.raw || key }),
        }))}
        toEntry={phoneEntry}
        edit={edit}
      />
      <EntryList
        field="emails"
        label={t('field.emails')}
        add={t('action.add-email')}
        type="email"
        items={Object.entries(emails).map(([key, value]) => ({
          key,
          value,
          text: key,
          href: `mailto:${inAddress(key).replace('%40', '@')}`,
          does: t('action.write', { what: key }),
        }))}
        toEntry={emailEntry}
        edit={edit}
      />
      <EntryList
        field="addresses"
        label={t('field.addresses')}
        add={t('action.add-address')}
        type="text"
        items={Object.entries(addresses).map(([key, value]) => ({
          key,
          value,
          text: value.text,
          href: mapOf(value.text),
          does: t('action.map', { what: value.text }),
        }))}
        toEntry={addressEntry}
        edit={edit}
      />
      <EntryList
        field="urls"
        label={t('field.urls')}
        add={t('action.add-url')}
        type="url"
        items={Object.entries(urls).map(([key, value]) => ({
          key,
          value,
          text: value.url,
          href: value.url,
          does: t('action.open-link', { address: value.url }),
        }))}
        toEntry={urlEntry}
        edit={edit}
      />
    </>
  );
}

/** Where an address lies: nothing is asked of the map until the person opens it. */
const mapOf = (address: string) =>
  `https://www.openstreetmap.org/search?query=${inAddress(address.replace(/\s+/g, ' '))}`;

/** As part of an address. Half of a surrogate pair, in a row from before they were refused, has no form there. */
const inAddress = (text: string): string => encodeURIComponent(text.toWellFormed());
