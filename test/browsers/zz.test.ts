import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contactsFound, giveContacts, openContactMenu } from '../../scripts/office/contact-files';
import { openApp } from '../../scripts/office/office';
import { personAtChromium } from './harness/person';

test('x', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'adj-'));
  const ana = await personAtChromium('Ana', 'assistant');
  try {
    const app = await openApp(ana);
    const many = Array.from(
      { length: 10_000 },
      (_, n) =>
        `Person ${n};person${n}@example.org;+420 777 ${String(100_000 + n).replace(/(\d{3})(\d{3})/, '$1 $2')};Firma ${n % 50}`,
    );
    await openContactMenu(app, 'Import');
    await giveContacts(app, join(folder, 'many.csv'), `Name;E-mail;Phone;Company\n${many.join('\n')}\n`);
    await contactsFound(app);
    const s = await app.createCDPSession();
    if (process.env.PROF) {
      await s.send('Profiler.enable');
      await s.send('Profiler.setSamplingInterval', { interval: 1000 });
      await s.send('Profiler.start');
    }
    await app.evaluate(`window.gaps = []; window.last = performance.now(); window.t0 = performance.now();
      window.ticking = setInterval(() => { const now = performance.now(); if (now - window.last > 60) window.gaps.push([Math.round(window.last - window.t0), Math.round(now - window.last)]); window.last = now; }, 5)`);
    await app.click('[data-testid=import-do]');
    const count = () => app.$eval('nav a[aria-current=page] .figure', ({ textContent }) => textContent);
    await expect.poll(count, { timeout: 90_000, interval: 300 }).toBe('10000');
    const at = await app.evaluate('performance.now() - window.t0');
    await app.evaluate('new Promise((r) => setTimeout(r, 6000))');
    console.log('shown after', at, JSON.stringify(await app.evaluate('window.gaps')));
    if (process.env.PROF) {
      const { profile } = await s.send('Profiler.stop');
      writeFileSync('/tmp/b6/prof/import.cpuprofile', JSON.stringify(profile));
    }
    await app.evaluate('window.gaps = []; window.t0 = performance.now()');
    await app.click('[data-testid=undo]');
    await expect.poll(count, { timeout: 90_000, interval: 300 }).toBe('0');
    await app.evaluate('new Promise((r) => setTimeout(r, 3000))');
    console.log('undo', JSON.stringify(await app.evaluate('window.gaps')));
  } finally {
    await ana.leave();
  }
});
