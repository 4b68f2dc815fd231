import { describe, expect, it, onTestFinished } from 'vitest';
import { type ImportIntent, type PackedIntent, packImport } from '../../lib/commands/pack-import';
import { startHub } from '../../lib/hub/hub';
import { newId } from '../../lib/records/id';
import { openDatabase } from '../../lib/store/db';
import { type CommandProgress, type CommandWatch, followCommand } from '../../lib/store/long-commands';
import { enqueue } from '../../lib/store/outbox';
import { createMemoryNetwork } from '../sync/memory-link';
import { clock } from './people';

const COUNT = 1_200;
const still = new AbortController().signal;
const contacts = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    ...({ kind: 'contact', id: newId() } as const),
    fields: { name: `Person ${n} 😀`, notes: 'one\u2028two', emails: { [`p${n}@f.example`]: { label: '' } } },
  }));

/** Ana's browser, whose hub tells `watch`. */
async function anaWith(watch: Partial<CommandWatch> = {}) {
  const db = openDatabase(newId());
  const told: CommandProgress[] = [];
  const hub = await startHub({
    ...{ db, links: [createMemoryNetwork().link], now: () => clock.now },
    watch: {
      isCalledOff: watch.isCalledOff ?? (() => false),
      tell(progress) {
        told.push(progress);
        watch.tell?.(progress);
      },
    },
  });
  onTestFinished(async () => {
    await hub.close();
    await db.delete();
  });
  const ws = (await db.workspaces.toArray()).find((row) => row.private)?.id ?? '';
  const give = (intent: ImportIntent | PackedIntent) => enqueue(db, intent, () => clock.now);
  const envelopes = () => db.envelopes.count();
  const shown = async () => {
    await expect.poll(() => db.backlog.filter(({ step }) => step === 'rows').count()).toBe(0);
    return db.contact.filter(({ deletedAt }) => deletedAt === null).count();
  };
  const packed = async (intent: ImportIntent) => {
    const made = await packImport(intent, still);
    if (made.type !== 'packed-import') throw new Error('not packed');
    return made;
  };
  return { db, hub, ws, told, give, envelopes, shown, packed };
}

const adding = (ws: string, records: ReturnType<typeof contacts>): ImportIntent => ({
  ...{ type: 'import-records', ws, records, edits: [] },
});

describe('an import of many', () => {
  it('comes true in one step, told as it goes on, and is taken back in one', async () => {
    const ana = await anaWith();
    const records = contacts(COUNT);
    await ana.give(await ana.packed(adding(ana.ws, records)));
    await ana.hub.drain();
    expect(await ana.shown()).toBe(COUNT);
    expect(await ana.db.contact.get([ana.ws, records[7]?.id ?? ''])).toMatchObject(records[7]?.fields ?? {});
    expect(ana.told.map(({ step }) => step)).toEqual([
      ...Array(5).fill('checking'),
      ...Array(5).fill('writing'),
    ]);
    expect(ana.told.map(({ done }) => done)).toEqual([0, 250, 500, 750, 1000, 0, 250, 500, 750, 1000]);
    const back = records.map(({ kind, id }) => ({ kind, id }));
    await ana.give(await ana.packed({ type: 'take-back-import', ws: ana.ws, records: back, edits: [] }));
    await ana.hub.drain();
    expect(await ana.shown()).toBe(0);
  });

  it.each(['checking', 'writing'] as const)(
    'called off while the hub is %s leaves nothing, and the hub goes on',
    async (step) => {
      let callOff: (() => Promise<void>) | null = null;
      const off = new Set<string>();
      const ana = await anaWith({
        tell({ id, ...told }) {
          if (told.step !== step || told.done < 500 || off.has(id)) return;
          off.add(id);
          void callOff?.();
        },
        isCalledOff: (id) => off.has(id),
      });
      const before = await ana.envelopes();
      const intent = await ana.packed(adding(ana.ws, contacts(COUNT)));
      await ana.give(intent);
      const followed = followCommand(ana.db, intent.id, () => undefined);
      callOff = followed.callOff;
      await ana.hub.drain();
      expect(await followed.end).toBe('called-off');
      await ana.hub.drain();
      expect(await ana.envelopes()).toBe(before);
      expect(await ana.db.outbox.count()).toBe(0);
      expect(await ana.shown()).toBe(0);
      await ana.give(adding(ana.ws, contacts(3)));
      await ana.hub.drain();
      expect(await ana.shown()).toBe(3);
    },
  );

  it('called off after the last look, before the commit, leaves nothing either', async () => {
    let last: (() => Promise<void>) | null = null;
    const ana = await anaWith({
      tell: ({ step, done }) => void (step === 'writing' && done === 1_000 && last?.()),
    });
    const intent = await ana.packed(adding(ana.ws, contacts(COUNT)));
    await ana.give(intent);
    const followed = followCommand(ana.db, intent.id, () => undefined);
    last = followed.callOff;
    await ana.hub.drain();
    expect(await followed.end).toBe('called-off');
    expect(await ana.shown()).toBe(0);
    await ana.give(adding(ana.ws, contacts(2)));
    await ana.hub.drain();
    expect(await ana.shown()).toBe(2);
  });

  it('called off too late is said to be done', async () => {
    const ana = await anaWith();
    const intent = await ana.packed(adding(ana.ws, contacts(COUNT)));
    await ana.give(intent);
    const followed = followCommand(ana.db, intent.id, () => undefined);
    await ana.hub.drain();
    await followed.callOff();
    expect(await followed.end).toBe('done');
    expect(await ana.shown()).toBe(COUNT);
  });

  it.each([
    ['no JSON', Uint8Array.of(0xff, 0x7b)],
    ['no records', new TextEncoder().encode('{"records":5}')],
    ['a member', new TextEncoder().encode('{"records":[{"kind":"member","id":"x","fields":{}}],"edits":[]}')],
    ['another command', new TextEncoder().encode('{"type":"leave-workspace"}')],
    [
      'a field that nobody knows',
      new TextEncoder().encode(
        `{"records":[{"kind":"contact","id":"${newId()}","fields":{"x":1}}],"edits":[]}`,
      ),
    ],
  ])('with a part that holds %s is refused whole', async (_, part) => {
    const ana = await anaWith();
    const intent = await ana.packed(adding(ana.ws, contacts(COUNT)));
    await ana.give({ ...intent, parts: [...intent.parts.slice(1), part] });
    const followed = followCommand(ana.db, intent.id, () => undefined);
    await ana.hub.drain();
    expect(await followed.end).toBe('failed');
    expect(await ana.shown()).toBe(0);
    expect((await ana.db.outbox.toArray()).map(({ failure }) => failure)).not.toContain(null);
  });
});

it('an import that is called off while it is packed is none', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(packImport(adding(newId(), contacts(60_000)), stop.signal)).rejects.toThrow(/abort/i);
});
