import { useState } from 'preact/hooks';
import type { Row } from '../../lib/store/db';
import { Dialog } from '../frame/Dialog';
import { useTranslate } from '../frame/environment';
import { type ComparedEntry, type ComparedField, CompareTable } from './CompareTable';
import { useDecidePair } from './decide-pair';
import { type Choice, inOrder, likelyChoice, type MergedField, mergedFields } from './merge-choice';

interface Props {
  a: Row<'contact'>;
  b: Row<'contact'>;
  onClose: () => void;
  /** Told which contact stays. */
  onMerged?: (id: string) => void;
}

/** Two contacts side by side: where they differ one chooses, everything else of both is kept. */
export function MergeDialog({ a, b, onClose, onMerged }: Props) {
  const t = useTranslate();
  const decide = useDecidePair();
  const [keep, gone] = inOrder(a, b);
  const [choice, setChoice] = useState<Choice>(() => likelyChoice(keep, gone));
  const textOf = (one: Row<'contact'>, field: MergedField) =>
    field === 'kind' ? (one.kind === 'other' ? '' : t(`kind.${one.kind}`)) : one[field];
  const fields = mergedFields
    .map((field): ComparedField<MergedField> => {
      return { field, label: t(`field.${field}`), left: textOf(keep, field), right: textOf(gone, field) };
    })
    .filter(({ left, right }) => left || right);
  const entries = [...entriesOf(keep, 'left'), ...entriesOf(gone, 'right')].map(
    ({ field, ...entry }): ComparedEntry => ({ ...entry, label: t(`field.${field}`) }),
  );

  return (
    <Dialog title={t('merge.title')} onClose={onClose}>
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          if (!(await decide.merge(keep, gone, choice))) return;
          onMerged?.(keep.id);
          onClose();
        }}
      >
        <p>{t('merge.intro')}</p>
        <CompareTable
          heads={{ field: t('merge.field'), left: t('merge.older'), right: t('merge.newer') }}
          fields={fields}
          entries={entries}
          chosen={choice}
          onChoose={(field, side) => setChoice({ ...choice, [field]: side })}
        />
        <div class="buttons">
          <button type="submit" class="primary" data-testid="merge">
            {t('merge.do')}
          </button>
          <button
            type="button"
            data-testid="distinct"
            onClick={async () => {
              if (await decide.areDistinct(a, b.id)) onClose();
            }}
          >
            {t('alike.distinct')}
          </button>
          <button type="button" onClick={onClose}>
            {t('slip.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** What a contact is reached by and noted with, line by line. */
function entriesOf(contact: Row<'contact'>, side: 'left' | 'right') {
  const { emails, phones, addresses, urls, tags, notes } = contact;
  const line = (
    field: 'emails' | 'phones' | 'addresses' | 'urls' | 'tags' | 'notes',
    key: string,
    text: string,
  ) => ({
    ...{ field, text, side },
    key: `${side} ${field} ${key}`,
  });
  return [
    ...Object.entries(phones).map(([key, { raw }]) => line('phones', key, raw || key)),
    ...Object.keys(emails).map((key) => line('emails', key, key)),
    ...Object.entries(addresses).map(([key, { text }]) => line('addresses', key, text)),
    ...Object.entries(urls).map(([key, { url }]) => line('urls', key, url)),
    ...(Object.keys(tags).length > 0 ? [line('tags', '', Object.keys(tags).join(', '))] : []),
    ...(notes ? [line('notes', '', notes.slice(0, 300))] : []),
  ];
}
