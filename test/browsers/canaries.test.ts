import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../lib/records/id';
import { kindNames } from '../../lib/records/registry';
import { putIntoOutbox, readTable } from '../../scripts/office/database';
import { goTo, openRow } from '../../scripts/office/hands';
import { addMeeting, seeNote, typeIntoNote } from '../../scripts/office/notes';
import { type Office, openOffice, seePresent } from '../../scripts/office/office';
import { comeIn, shareWorkspace } from '../../scripts/office/sharing';
import { canaryRecords, createCanaries } from '../relay/canaries';
import { textForms, textsIn } from '../relay/find-text';
import { type ProxyRelay, startProxyRelay } from '../relay/proxy-relay';

let office: Office;
let relay: ProxyRelay;

beforeAll(async () => {
  office = await openOffice({ headless: true });
  relay = await startProxyRelay(office.rendezvous.url);
});

afterAll(async () => {
  await relay.close();
  await office.close();
});

interface WorkspaceRow {
  id: string;
  private: boolean;
}

test('a word in every field of everything that two browsers share: none of them passes the relay', async () => {
  const { petra, ana } = office;
  const { words, word } = createCanaries();
  const [workspace, petras, anas, title, note] = [word(), word(), word(), word(), word()];
  const invite = await shareWorkspace(petra.app, {
    ...{ workspace, name: petras, position: 'manager' },
    relay: relay.url,
  });
  await comeIn(ana.app, petra.app, { invite, name: anas, position: 'assistant' });
  await Promise.all([seePresent(petra.app, anas), seePresent(ana.app, petras)]);
  await petra.app.bringToFront();
  await addMeeting(petra.app, title);
  await typeIntoNote(petra.app, 0, note);
  const ws = ((await readTable(petra.app, 'workspaces')) as WorkspaceRow[]).find((row) => !row.private)?.id;
  const made = { commandId: newId(), at: new Date().toISOString() };
  await putIntoOutbox(petra.app, { type: 'add-records', ws, records: canaryRecords(word), ...made });
  await ana.app.bringToFront();
  await goTo(ana.app, 'meetings');
  await openRow(ana.app, title);
  await seeNote(ana.app, note);
  const tables = [...kindNames, 'notes', 'workspaces'];
  const lost = async () => {
    const shown = JSON.stringify(await Promise.all(tables.map((name) => readTable(ana.app, name))));
    return words.filter((one) => !shown.includes(one));
  };
  await expect.poll(lost, { timeout: 30_000 }).toEqual([]);
  // Once more through the relay, with all of this on both sides.
  await ana.person.restart();
  await seePresent(petra.app, anas);

  const frames = relay.frames();
  const bytes = frames.reduce((sum, { length }) => sum + length, 0);
  expect(frames.length).toBeGreaterThan(20);
  expect(textsIn(frames, words)).toEqual([]);
  expect(textsIn(frames, [invite])).toEqual([]);
  // The search finds a word in each of its forms, wherever among the frames it lies.
  const planted = createCanaries();
  for (const form of textForms(planted.word()))
    expect(textsIn([...frames, form, ...frames], planted.words)).toEqual(planted.words);
  console.log(
    `${words.length} canaries shared by two browsers: 0 found in ${frames.length} frames (${bytes} bytes) at the relay`,
  );
});
