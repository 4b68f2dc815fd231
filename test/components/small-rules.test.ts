// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { emailEntry, phoneEntry, urlEntry } from '../../components/contact/reach-entry';
import { formatRoute, parseRoute } from '../../components/frame/route';
import { commandLabel, faultSentence } from '../../components/sync/failed-command';
import { groupOf } from '../../components/task/group-tasks';
import { initials, memberNamed, personName } from '../../components/task/person';
import { isRule, presetOf } from '../../components/task/recurrence-presets';
import { hostsOf, readAddresses } from '../../components/workspace/addresses';
import { loadMessages } from '../../lib/i18n/load';
import { createTranslate } from '../../lib/i18n/translate';
import { parseRecord } from '../../lib/records/kind';
import { task } from '../../lib/records/task';

describe('a place in the app', () => {
  it.each([
    { ws: 'w', area: 'today', open: null },
    { ws: 'w', area: 'tasks', open: { area: 'tasks', id: 'i' } },
    { ws: 'w', area: 'today', open: { area: 'meetings', id: 'i' } },
  ] as const)('is the same after it was a link', (route) => {
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it('is Today for a link that names none', () => {
    expect(parseRoute('#/w/nowhere/x')).toEqual({ ws: 'w', area: 'today', open: null });
    expect(parseRoute('')).toEqual({ ws: '', area: 'today', open: null });
    expect(parseRoute('#/%E0%A4%A')).toEqual({ ws: '', area: 'today', open: null });
  });
});

describe('a person', () => {
  const members = [
    { id: 'p', name: 'Petra Nováková' },
    { id: 'i', name: 'Ivo Dvořák' },
    { id: 'j', name: 'Ivo Horák' },
  ];

  it('is found by the whole name or by a part only they have, marks or not', () => {
    expect(memberNamed(members, 'petra novakova')?.id).toBe('p');
    expect(memberNamed(members, 'Petra')?.id).toBe('p');
    expect(memberNamed(members, 'Ivo')).toBeNull();
    expect(memberNamed(members, '')).toBeNull();
  });

  it('is called by name, or as it was written', () => {
    expect(personName(members, 'p')).toBe('Petra Nováková');
    expect(personName(members, 'Xerox')).toBe('Xerox');
    expect(initials('Petra Anna Nováková')).toBe('PN');
    expect(initials('Petra')).toBe('P');
  });
});

describe('a task’s place in the list', () => {
  const week = { today: '2026-11-18', endOfWeek: '2026-11-22', zone: 'Europe/Prague' };
  const on = (date: string | null, start: string | null = null) => {
    const due = date && { date, time: null, zone: null };
    return groupOf({ ...parseRecord(task, 'x', { due, start }), ws: 'w' }, week);
  };

  it('follows from its due day', () => {
    const days = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-22', '2026-11-23', '2026-11-30', null];
    expect(days.map((day) => on(day))).toEqual([
      ...['late', 'today', 'tomorrow', 'week', 'next-week', 'later', 'undated'],
    ]);
  });

  it('is at the end while it is hidden', () => {
    expect(on('2026-11-18', '2026-11-20')).toBe('hidden');
    expect(on('2026-11-18', '2026-11-18')).toBe('today');
  });
});

describe('what is typed about a contact', () => {
  it('is stored under the address in lower case and the number in E.164', () => {
    expect(emailEntry(' Ana@Example.ORG ')).toEqual(['ana@example.org', { label: '' }]);
    expect(emailEntry('ana at example')).toBeNull();
    expect(phoneEntry('00420 602 555-019')?.[0]).toBe('+420602555019');
    expect(phoneEntry('602 555 019')?.[0]).toBe('602 555 019');
    expect(phoneEntry('ask Ivo')).toBeNull();
    expect(urlEntry('dvorak.cz')?.[1]).toEqual({ url: 'https://dvorak.cz' });
    expect(urlEntry('javascript:alert(1)')).toBeNull();
  });
});

describe('a repetition', () => {
  it('is one that has a name, or a rule', () => {
    expect(presetOf('FREQ=DAILY')).toBe('FREQ=DAILY');
    expect(presetOf('FREQ=MONTHLY;BYDAY=2TU')).toBeNull();
    expect(isRule('FREQ=MONTHLY;BYDAY=2TU')).toBe(true);
    expect(isRule('FREQ=SECONDLY')).toBe(false);
  });
});

describe('rendezvous addresses', () => {
  it('are read one a line, or with commas between', () => {
    expect(readAddresses('wss://a.example\n\nws://b, wss://a.example', 'stun:c:3478')).toEqual({
      relays: ['wss://a.example', 'ws://b'],
      iceServers: ['stun:c:3478'],
    });
    expect(readAddresses('', '')).toEqual({ relays: [], iceServers: [] });
  });

  it('are refused with the one that is wrong', () => {
    expect(readAddresses('https://a', '')).toEqual({ fault: 'bad-relay', address: 'https://a' });
    expect(readAddresses('', 'c:3478')).toEqual({ fault: 'bad-ice', address: 'c:3478' });
    expect(readAddresses(`wss://${'a'.repeat(300)}`, '')).toMatchObject({ fault: 'long-address' });
    expect(
      readAddresses('ws://a1 ws://a2 ws://a3 ws://a4 ws://a5 ws://a6 ws://a7 ws://a8 ws://a9', ''),
    ).toEqual({ fault: 'too-many', address: '' });
  });
});

describe('what is wrong with an address', () => {
  it.each([
    ['wss://', 'odd-relay'],
    ['wss://a.example:port', 'odd-relay'],
    ['wss://a.example/#x', 'relay-hash'],
    ['a.example', 'bad-relay'],
    ['nats://office:secret@a.example', 'bad-relay'],
    ['nats+wss://a.example', 'relay-user'],
    ['nats+wss://office@a.example', 'relay-user'],
    ['nats+wss://office:secret@a.example:port', 'odd-relay'],
    ['nats+wss://office:secret@a.example/path', 'odd-relay'],
  ])('%s is no relay: %s', (address, fault) => {
    expect(readAddresses(address, '')).toEqual({ fault, address });
  });

  it('is nothing where a team relay has its user; who is contacted is said without them', () => {
    const relays = ['nats+wss://office:se%40cret@a.example:8443', 'nats+ws://office:secret@127.0.0.1'];
    expect(readAddresses(relays.join(' '), '')).toEqual({ relays, iceServers: [] });
    expect(hostsOf({ relays, iceServers: [] })).toEqual(['a.example:8443', '127.0.0.1']);
  });

  it.each([
    ['turn:c.example:3478', 'turn-user'],
    ['turns:ana@c.example', 'turn-user'],
    ['turn:ana:secret@c.example/x', 'odd-ice'],
    ['stun:', 'odd-ice'],
    ['http://c.example', 'bad-ice'],
  ])('%s is no ICE server: %s', (address, fault) => {
    expect(readAddresses('', address)).toEqual({ fault, address });
  });

  it('is nothing where a TURN server has its user', () => {
    expect(readAddresses('', 'turn:ana:secret@c.example:3478?transport=tcp')).toHaveProperty('iceServers');
  });
});

describe('a command that failed', () => {
  it('is named and explained, whatever it is', async () => {
    const t = createTranslate(await loadMessages('en'), 'en');
    const records = [{ kind: 'task', fields: { title: 'Toner' } }];
    expect(commandLabel({ type: 'add-records', records }, t)).toBe('Add Toner');
    expect(commandLabel({ type: 'from-the-future' }, t)).toBe('A change');
    expect(commandLabel(null, t)).toBe('A change');
    expect(faultSentence('no-such-record', t)).toBe('What it changes is not here any more.');
    expect(faultSentence('odd', t)).toBe('Reason: odd.');
  });
});
