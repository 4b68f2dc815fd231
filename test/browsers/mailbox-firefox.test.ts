import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForText } from '../../scripts/browsers/waits';
import { readTable } from '../../scripts/office/database';
import { enterTask, goTo, seeRow } from '../../scripts/office/hands';
import { openApp, WORKSPACE } from '../../scripts/office/office';
import { comeIn, openWorkspace, shareWorkspace } from '../../scripts/office/sharing';
import { type NatsServer, startNatsServer } from '../relay/nats-server';
import { personAtChromium, personAtFirefox } from './harness/person';

let server: NatsServer;

beforeAll(async () => {
  server = await startNatsServer();
});
afterAll(() => server?.remove());

describe('Petra at Chromium and Ana at Firefox, who found each other over one nats-server', () => {
  test('have what the other entered while they were away', async () => {
    const petra = await personAtChromium('Petra', 'manager');
    const ana = await personAtFirefox('Ana', 'assistant');
    const [app, page] = [await openApp(petra), await openApp(ana)];
    const { name, position } = petra;
    const invite = await shareWorkspace(app, { workspace: WORKSPACE, name, position, relay: server.address });
    await comeIn(page, app, { invite, name: ana.name, position: ana.position });
    await ana.browser.close();
    await goTo(app, 'tasks');
    await enterTask(app, 'Call Marek today');
    await waitForText(app, 'in the mailbox for Ana.', { timeout: 60_000 });
    await petra.leave();

    await ana.restart();
    const later = await openApp(ana);
    await openWorkspace(later, WORKSPACE);
    await goTo(later, 'tasks');
    await seeRow(later, 'Call Marek', 60_000);
    expect(await readTable(later, 'refusals')).toEqual([]);
    await ana.leave();
  });
});
