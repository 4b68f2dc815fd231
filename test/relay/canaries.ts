import { newId } from '../../lib/records/id';
import type { KindName } from '../../lib/records/registry';

/** Words that stand nowhere else: each was given out once, for one place. */
export function createCanaries() {
  const words: string[] = [];
  return {
    words,
    word(): string {
      const word = `canary${newId()
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/g, 'x')}`;
      words.push(word);
      return word;
    },
  };
}

interface CanaryRecord {
  kind: Exclude<KindName, 'member'>;
  id: string;
  fields: Record<string, unknown>;
}

/** Records of every kind that people add, with a word of its own in every field that takes one. */
export function canaryRecords(word: () => string): CanaryRecord[] {
  const [task, contact, meeting] = [newId(), newId(), newId()];
  const source = () => ({
    url: `https://${word()}.example/${word()}`,
    title: word(),
    kind: 'page' as const,
    excerpt: word(),
  });
  return [
    {
      ...{ kind: 'contact', id: contact },
      fields: {
        ...{ name: word(), organisation: word(), role: word(), notes: word(), source: source() },
        emails: { [`${word()}@${word()}.example`]: { label: word() } },
        phones: { [word()]: { raw: word(), label: word() } },
        addresses: { [newId()]: { text: word() } },
        urls: { [newId()]: { url: `https://${word()}.example/` } },
        tags: { [word()]: true },
      },
    },
    {
      ...{ kind: 'meeting', id: meeting },
      fields: {
        ...{ title: word(), place: word(), url: `https://${word()}.example/`, agenda: word() },
        ...{ icsUid: word(), source: source(), attendees: { [newId()]: { name: word() } } },
        recurrence: `X-${word()}`,
      },
    },
    {
      ...{ kind: 'task', id: task },
      fields: {
        ...{ title: word(), notes: word(), assignee: word(), requestedBy: word(), waitingOn: word() },
        ...{ tags: { [word()]: true }, checklist: { [newId()]: { title: word(), done: false, order: 'a' } } },
        ...{ source: source(), meetingId: meeting, contactIds: { [contact]: true } },
        recurrence: { rrule: `X-${word()}`, from: 'due' },
      },
    },
    {
      ...{ kind: 'interaction', id: newId() },
      fields: { summary: word(), contactId: contact, taskId: task },
    },
    {
      ...{ kind: 'comment', id: newId() },
      fields: { text: word(), about: task, mentions: { [word()]: true } },
    },
    {
      ...{ kind: 'template', id: newId() },
      fields: {
        ...{ name: word(), about: word(), anchor: word(), rrule: `X-${word()}` },
        steps: { [newId()]: { title: word(), order: 'a', days: -3, assignee: word() } },
      },
    },
  ];
}
