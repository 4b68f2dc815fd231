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
          href: `tel:${key}`,
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
          href: `mailto:${key}`,
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
          href: null,
        }))}
        toEntry={addressEntry}
        edit={edit}
      />
      <EntryList
        field="urls"
        label={t('field.urls')}
        add={t('action.add-url')}
        type="url"
        items={Object.entries(urls).map(([key, value]) => ({ key, value, text: value.url, href: value.url }))}
        toEntry={urlEntry}
        edit={edit}
      />
    </>
  );
}
