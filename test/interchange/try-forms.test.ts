import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'adjutant-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function tryForm(form: string, lines: unknown[]): unknown[] {
  const input = lines.map((line) => JSON.stringify(line)).join('\n');
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/try/index.ts', form], {
    input,
    encoding: 'utf8',
  });
  return run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}

const jana = {
  kind: 'contact',
  name: '=Jana Nováková',
  organisation: 'Firma',
  role: '',
  emails: { 'jana@firma.cz': { label: 'work' } },
  phones: { '+420777123456': { raw: '777 123 456', label: 'mobile' } },
  addresses: { k3jf_92a: { text: 'Dlouhá 5\nPraha' } },
  urls: { u0: { url: 'https://firma.cz' } },
  tags: { VIP: true },
  notes: '+1, volat',
  source: null,
  contactKind: 'client',
};

describe('npm run try', () => {
  it('import reads files and texts, says what was amiss by line, and goes on after what it cannot read', () => {
    const file = join(folder, 'jana.vcf');
    writeFileSync(file, 'BEGIN:VCARD\nVERSION:3.0\nFN:Jana\nBDAY:1980-01-01\nEND:VCARD\n');
    const answers = tryForm('import', [
      { file, format: 'auto' },
      { text: 'Name;E-mail\nJana;jana@firma.cz\n', format: 'auto' },
      { file: join(folder, 'none.vcf'), format: 'auto' },
      { format: 'vcf' },
    ]);
    expect(answers).toEqual([
      {
        records: [
          expect.objectContaining({ kind: 'contact', name: 'Jana', contactKind: 'other', source: null }),
        ],
        warnings: [{ at: 4, reason: '“BDAY” is not kept: a contact has no field for it.' }],
      },
      {
        records: [expect.objectContaining({ name: 'Jana', emails: { 'jana@firma.cz': { label: '' } } })],
        warnings: [],
      },
      { error: expect.stringContaining('ENOENT') },
      { error: expect.stringContaining('"file" or "text"') },
    ]);
  });

  it('tasks of a calendar’s file, too, in and out', () => {
    const text =
      'BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:a\nSUMMARY:Call\nDUE:20261201T093000Z\nGEO:1\nEND:VTODO\nEND:VCALENDAR\n';
    const [read] = tryForm('import', [{ text, format: 'ics' }]) as [{ records: object[] }];
    const record = {
      kind: 'task',
      title: 'Call',
      due: { date: '2026-12-01', time: '09:30', zone: 'UTC' },
      uid: 'a',
    };
    expect(read).toEqual({
      records: [expect.objectContaining(record)],
      warnings: [{ at: 6, reason: '“GEO” is not kept: a task has no field for it.' }],
    });
    const [written] = tryForm('export', [{ records: read.records, format: 'ics' }]) as [{ text: string }];
    expect(tryForm('import', [{ text: written.text, format: 'auto' }])).toEqual([{ ...read, warnings: [] }]);
  });

  it('export writes what import gives back', () => {
    const written = tryForm('export', [
      { records: [jana], format: 'vcf' },
      { records: [jana], format: 'csv' },
      { records: 'none', format: 'csv' },
    ]) as { text?: string }[];
    expect(written[2]).toEqual({ error: expect.stringContaining('"records"') });
    const back = tryForm(
      'import',
      written.slice(0, 2).map(({ text }) => ({ text, format: 'auto' })),
    );
    expect(back).toEqual([
      { records: [jana], warnings: [] },
      { records: [jana], warnings: [] },
    ]);
  });
});
