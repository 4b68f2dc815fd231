import { afterEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { clientIdsOf } from '../../lib/docs/client-ids';
import { mergeNote } from '../../lib/docs/note';
import { locks, petra } from './petras-note';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const clientsOf = (update: Uint8Array) => Y.decodeUpdateV2(update).structs.map(({ id }) => id.client);

describe('a meeting note that is open', () => {
  it('hands over what was typed, a few keystrokes at a time, and the rest when it is closed', async () => {
    const { handed, open, text } = await petra();
    const note = await open();
    for (const typed of ['P', 'Pr', 'Pre', 'Present']) note.write(typed);
    await vi.waitFor(() => expect(text()).toBe('Present'), { timeout: 10_000 });
    expect(handed).toHaveLength(1);
    note.write('Present: Ana');
    await note.close();
    expect(text()).toBe('Present: Ana');
  });

  it('goes on after a try that failed, and loses nothing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { open, text, fillDisk } = await petra();
    const note = await open();
    fillDisk(true);
    note.write('one ');
    await vi.waitFor(() => expect(console.error).toHaveBeenCalled(), { timeout: 10_000 });
    fillDisk(false);
    note.write('one two');
    await vi.waitFor(() => expect(text()).toBe('one two'), { timeout: 10_000 });
  });

  it('says so when it is closed and the last could not be taken down, and lets go of its place', async () => {
    const { open, fillDisk } = await petra();
    const note = await open();
    note.write('x');
    fillDisk(true);
    await expect(note.close()).rejects.toThrow();
    expect(locks.held()).toEqual([]);
  });

  it('opens on a full disk as well', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { open, text, fillDisk } = await petra();
    const first = await open();
    fillDisk(true);
    first.write('kept here');
    await first.close().catch(() => undefined);
    const again = await open();
    expect(again.read()).toBe('kept here');
    fillDisk(false);
    again.write('kept here.');
    await again.close();
    expect(text()).toBe('kept here.');
  });

  it('hands over a deletion that a closed page kept to itself', async () => {
    const { open, text, commit, fillDisk } = await petra();
    const first = await open();
    first.write('to be deleted');
    await first.close();
    await commit();
    const second = await open();
    fillDisk(true);
    second.write('');
    await second.close().catch(() => undefined);
    fillDisk(false);
    const third = await open();
    expect(third.read()).toBe('');
    expect(text()).toBe('');
  });

  it('never hands over what somebody else wrote', async () => {
    const { db, ws, meeting, device, handed, open } = await petra();
    const anas = new Y.Doc();
    anas.getText('body').insert(0, 'Ana wrote this. ');
    await db.notes.put({ ws, id: meeting, state: Y.encodeStateAsUpdateV2(anas), text: '' });
    const first = await open();
    await first.close();
    await db.notes.delete([ws, meeting]);
    const note = await open();
    expect(note.read()).toBe('Ana wrote this. ');
    note.write('Ana wrote this. And I this.');
    await note.close();
    const own = new Set(await clientIdsOf(ws, device.id, meeting));
    const clients = handed.flatMap(clientsOf);
    expect(clients.length).toBeGreaterThan(0);
    expect(clients.every((client) => own.has(client))).toBe(true);
  });

  it('nor what somebody else wrote and what waits for what it follows', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { db, ws, meeting, device, handed, open, fillDisk } = await petra();
    const anas = new Y.Doc();
    anas.getText('body').insert(0, 'first ');
    const before = Y.encodeStateVector(anas);
    anas.getText('body').insert(6, 'second');
    const early = mergeNote(null, Y.encodeStateAsUpdateV2(anas, before));
    await db.notes.put({ ws, id: meeting, ...early });
    const first = await open();
    fillDisk(true);
    first.write('mine');
    await first.close().catch(() => undefined);
    fillDisk(false);
    await open();
    const own = new Set(await clientIdsOf(ws, device.id, meeting));
    const clients = handed.flatMap(clientsOf);
    expect(clients.length).toBeGreaterThan(0);
    expect(clients.every((client) => own.has(client))).toBe(true);
  });

  it('keeps its own name when something comes in it', async () => {
    const { db, ws, meeting, device, handed, open } = await petra();
    const own = await clientIdsOf(ws, device.id, meeting);
    const note = await open();
    const elsewhere = new Y.Doc();
    elsewhere.clientID = own[0] ?? 0;
    elsewhere.getText('body').insert(0, 'before ');
    await db.notes.put({ ws, id: meeting, state: Y.encodeStateAsUpdateV2(elsewhere), text: '' });
    await vi.waitFor(() => expect(note.read()).toBe('before '), { timeout: 10_000 });
    note.write('before and after');
    await note.close();
    expect(handed.flatMap(clientsOf)).toEqual([own[0]]);
  });

  it('writes under another name in each page that has it open', async () => {
    const { handed, open } = await petra();
    const [panel, tab] = [await open(), await open()];
    panel.write('from the panel');
    tab.write('from the tab');
    await panel.close();
    await tab.close();
    const clients = handed.flatMap(clientsOf);
    expect(new Set(clients).size).toBe(2);
  });
});
