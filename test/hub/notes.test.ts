import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { clientIdsOf } from '../../lib/docs/client-ids';
import { newId } from '../../lib/records/id';
import { agree, office, type Person } from './people';

/** An update as the editor of a page with this note open would make it. */
async function typed(
  who: Person,
  ws: string,
  meeting: string,
  text: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const doc = new Y.Doc();
  const row = await who.db.notes.get([ws, meeting]);
  if (row) Y.applyUpdateV2(doc, row.state);
  doc.clientID = (await clientIdsOf(ws, who.hub.device.id, meeting))[0] ?? 0;
  const before = Y.encodeStateVector(doc);
  const body = doc.getText('body');
  body.insert(body.length, text);
  return Y.encodeStateAsUpdateV2(doc, before).slice();
}

async function meetingWithNote() {
  const { petra, ana, ws, network } = await office();
  const meeting = newId();
  const records = [{ kind: 'meeting' as const, id: meeting, fields: { title: 'Board' } }];
  await petra.does({ type: 'add-records', ws, records });
  await agree(ws, petra, ana);
  const write = async (who: Person, text: string) =>
    who.does({ type: 'edit-note', ws, meeting, update: await typed(who, ws, meeting, text) });
  const textOf = async (who: Person) => (await who.db.notes.get([ws, meeting]))?.text;
  return { petra, ana, ws, network, meeting, write, textOf };
}

describe('the note of a meeting', () => {
  it('holds what both typed while apart, the same for both', async () => {
    const { petra, ana, ws, network, write, textOf } = await meetingWithNote();
    await write(petra, 'Present: Petra. ');
    await agree(ws, petra, ana);
    network.cut();
    await write(petra, 'Budget agreed. ');
    await write(ana, 'Next: Monday. ');
    network.restore();
    await agree(ws, petra, ana);
    const text = await textOf(petra);
    expect(await textOf(ana)).toBe(text);
    for (const part of ['Present: Petra. ', 'Budget agreed. ', 'Next: Monday. '])
      expect(text).toContain(part);
  });

  it('is of no meeting that is not there', async () => {
    const { petra, ws } = await meetingWithNote();
    const meeting = newId();
    await petra.does({ type: 'edit-note', ws, meeting, update: await typed(petra, ws, meeting, 'x') });
    expect((await petra.db.outbox.toArray()).map(({ failure }) => failure)).toEqual(['no-such-record']);
    expect(await petra.db.notes.count()).toBe(0);
  });

  it.each([
    ['of garbage', async () => Uint8Array.of(1, 2, 3)],
    [
      'in nobody’s name',
      async () => {
        const doc = new Y.Doc();
        doc.getText('body').insert(0, 'x');
        return Y.encodeStateAsUpdateV2(doc).slice();
      },
    ],
  ])(
    'takes no change %s into the log, where all others would refuse it and all that comes after',
    async (_, make) => {
      const { petra, ana, ws, meeting, write, textOf } = await meetingWithNote();
      await petra.does({ type: 'edit-note', ws, meeting, update: await make() });
      expect((await petra.db.outbox.toArray()).map(({ failure }) => failure)).toEqual(['bad-value']);
      await write(petra, 'good');
      await agree(ws, petra, ana);
      expect(await textOf(ana)).toBe('good');
      expect(await ana.db.refusals.count()).toBe(0);
    },
  );
});
