import type { Dates } from '../../lib/i18n/dates';
import type { Translate } from '../../lib/i18n/translate';
import type { PeerStatus, SyncStatus } from '../../lib/store/sync-status';

export interface SyncSentence {
  tone: 'live' | 'calm' | 'waiting' | 'fault';
  text: string;
}

interface Speech {
  t: Translate;
  dates: Dates;
  tag: string;
}

/** A person behind one or several browsers: what has reached one of them has reached the person. */
interface Reached {
  name: string;
  online: boolean;
  missing: number;
  /** All of what is missing lies in the mailbox for them. */
  inMailbox: boolean;
  at: string;
}

/** The truth about delivery in one sentence. @param shared whether any workspace in question is shared. */
export function syncSentence(status: SyncStatus, shared: boolean, speech: Speech): SyncSentence {
  const { t, dates, tag } = speech;
  if (status.failed.length > 0) return { tone: 'fault', text: t('sync.failed', { n: status.failed.length }) };
  if (!shared) return { tone: 'calm', text: t('sync.private') };
  const people = peopleOf(status.peers, t('sync.somebody'));
  if (people.length === 0) return { tone: 'calm', text: t('sync.alone') };

  const here = people.filter(({ online }) => online);
  const present = here.length > 0 ? presence(here, speech) : '';
  const behind = people.filter(({ missing }) => missing > 0);
  if (behind.length > 0) {
    const n = Math.max(...behind.map(({ missing }) => missing));
    const key = behind.every(({ inMailbox }) => inMailbox) ? 'sync.in-mailbox' : 'sync.missing';
    const text = t(key, { n, names: list(behind, tag) });
    return { tone: here.length > 0 ? 'live' : 'waiting', text: [present, text].filter(Boolean).join(' ') };
  }
  const at = people
    .map((one) => one.at)
    .sort()
    .at(-1);
  const time = at ? dates.instant(at) : '';
  if (present) {
    const reached = time ? t('sync.reached', { time }) : t('sync.saved');
    return { tone: 'live', text: `${present} ${reached}` };
  }
  return {
    tone: 'calm',
    text: time ? t('sync.reached-away', { names: list(people, tag), time }) : t('sync.saved'),
  };
}

/** The disk cannot be written: what happened, what to do, and that what was entered is not lost. */
export function troubleSentence({ pending }: SyncStatus, t: Translate): SyncSentence {
  const kept = pending > 0 ? [t('sync.kept', { n: pending })] : [];
  return { tone: 'fault', text: [t('sync.cannot-write'), ...kept].join(' ') };
}

function presence(here: Reached[], { t, tag }: Speech): string {
  const names = list(here, tag);
  return here.length === 1 ? t('sync.here', { names }) : t('sync.here-several', { names });
}

const list = (people: Reached[], tag: string) =>
  new Intl.ListFormat(tag, { type: 'conjunction' }).format(people.map(({ name }) => name));

function peopleOf(peers: readonly PeerStatus[], somebody: string): Reached[] {
  const people = new Map<string, Reached>();
  for (const { name, device, online, missing, inMailbox = false, reachedAt, ws } of peers) {
    const key = `${ws}/${name || device}`;
    const known = people.get(key);
    people.set(key, {
      name: name || somebody,
      online: online || (known?.online ?? false),
      missing: Math.min(missing, known?.missing ?? missing),
      inMailbox: inMailbox || (known?.inMailbox ?? false),
      at: [reachedAt ?? '', known?.at ?? ''].sort().at(-1) ?? '',
    });
  }
  return mergeByName([...people.values()]);
}

/** The same person in several workspaces is said once; what is missing in any of them counts. */
function mergeByName(people: Reached[]): Reached[] {
  const merged = new Map<string, Reached>();
  for (const one of people) {
    const known = merged.get(one.name);
    merged.set(one.name, {
      name: one.name,
      online: one.online || (known?.online ?? false),
      missing: one.missing + (known?.missing ?? 0),
      inMailbox: [one, known].every((each) => !each || each.missing === 0 || each.inMailbox),
      at: [one.at, known?.at ?? ''].sort().at(-1) ?? '',
    });
  }
  return [...merged.values()];
}
