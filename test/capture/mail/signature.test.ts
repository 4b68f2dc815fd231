import { afterAll, describe, expect, test } from 'vitest';
import { htmlLines } from '../../../lib/capture/mail/html-lines';
import { plainLines } from '../../../lib/capture/mail/mail-line';
import { withoutHistory } from '../../../lib/capture/mail/quoted-history';
import type { Signature } from '../../../lib/capture/mail/read-signature';
import { findLooseSignature, findSignature } from '../../../lib/capture/mail/signature-block';
import type { SignatureCase } from './signature-case';
import { AWKWARD } from './signatures-awkward';
import { ENGLISH } from './signatures-english';
import { EVERYDAY } from './signatures-everyday';
import { MAILS_HTML } from './signatures-html';
import { LANGUAGES } from './signatures-languages';
import { MAILS } from './signatures-mails';
import { MAILS_LANGUAGES } from './signatures-mails-languages';
import { MAILS_MORE } from './signatures-mails-more';
import { SMALL_OFFICES } from './signatures-mails-small-offices';
import { OFFICES } from './signatures-offices';
import { OTHERS } from './signatures-others';
import { UNSEEN } from './signatures-unseen';
import { UNSIGNED } from './signatures-unsigned';

const SIGNATURES: Record<string, SignatureCase> = {
  ...ENGLISH,
  ...LANGUAGES,
  ...AWKWARD,
  ...OFFICES,
  ...UNSEEN,
  ...OTHERS,
  ...MAILS,
  ...MAILS_LANGUAGES,
  ...UNSIGNED,
  ...MAILS_MORE,
  ...SMALL_OFFICES,
  ...MAILS_HTML,
  ...EVERYDAY,
};

const FIELDS = ['name', 'organisation', 'role', 'phones', 'emails', 'urls', 'addresses'] as const;
type Field = (typeof FIELDS)[number];

const read = ({ text = '', html, sender }: SignatureCase): Signature | null => {
  const lines = withoutHistory(html ? htmlLines(html) : plainLines(text));
  return sender ? findSignature(lines, sender) : findLooseSignature(lines);
};

const valuesOf = (found: SignatureCase['expected'] | Signature, field: Field): string[] => {
  const value = found?.[field];
  return value === undefined || value === null ? [] : typeof value === 'string' ? [value] : value;
};

const counts = new Map(FIELDS.map((field) => [field, { right: 0, wrong: 0, missing: 0 }]));

describe('signatures', () => {
  test.each(Object.entries(SIGNATURES))('%s', (_, given) => {
    const found = read(given);
    const differences: string[] = [];
    for (const field of FIELDS) {
      const [have, want] = [valuesOf(found, field), valuesOf(given.expected, field)];
      const count = counts.get(field);
      const wrong = have.filter((value) => !want.includes(value));
      const missing = want.filter((value) => !have.includes(value));
      if (count) {
        count.right += have.length - wrong.length;
        count.wrong += wrong.length;
        count.missing += missing.length;
      }
      if (wrong.length > 0 || missing.length > 0)
        differences.push(`${field}: ${have.join(' / ')} instead of ${want.join(' / ')}`);
    }
    expect(differences).toEqual([]);
  });

  afterAll(() => {
    for (const [field, { right, wrong, missing }] of counts) {
      const share = (of: number) =>
        right + of === 0 ? 100 : Math.round((1_000 * right) / (right + of)) / 10;
      console.info(`${field}: precision ${share(wrong)} %, recall ${share(missing)} % of ${right + missing}`);
    }
  });
});
