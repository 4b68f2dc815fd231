// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { MessageSlip } from '../../components/contact/MessageSlip';
import { faultOf } from '../../lib/commands/apply';
import { newId } from '../../lib/records/id';
import { kinds } from '../../lib/records/registry';
import { projectRecord } from '../../lib/store/projection';
import { memoryRecords } from '../commands/memory-records';
import { mount, workspaceRow } from './mounted';

const office = workspaceRow('Office');
const [petra, marek] = [newId(), newId()];
let mounted: Awaited<ReturnType<typeof mount>>;
afterEach(() => mounted.end());

const open = () =>
  mount(<MessageSlip ws={office.id} onClose={() => undefined} />, {
    prepare: async (db) => {
      HTMLDialogElement.prototype.showModal ??= () => undefined;
      await db.workspaces.add(office);
      for (const [id, name] of [
        [petra, 'Petra'],
        [office.memberId, 'Ana'],
      ] as const)
        await db.member.add(
          Object.assign(
            projectRecord('member', office.id, id, {
              name,
              position: name === 'Petra' ? 'manager' : 'assistant',
            }),
          ),
        );
      await db.contact.add(
        Object.assign(projectRecord('contact', office.id, marek, { name: 'Marek Dvořák' })),
      );
    },
  });

const enter = (selector: string) =>
  act(() => {
    mounted.find(selector).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });

describe('a call for somebody else', () => {
  it('is one step: the call, the task on the other’s desk today, and who called', async () => {
    mounted = await open();
    await mounted.until(() => expect(mounted.find<HTMLInputElement>('[name=forWhom]').value).toBe('Petra'));
    mounted.type('[name=caller]', 'Ivana Kovač');
    enter('[name=caller]');
    await mounted.until(() => expect(mounted.root.textContent).toContain('Ivana Kovač'));
    mounted.type('[name=phone]', '+385 91 234 5678');
    mounted.type('[name=text]', 'About the party');
    enter('[name=text]');
    await mounted.until(() => expect(mounted.done).toHaveLength(1));
    const [intent] = mounted.done;
    if (intent?.type !== 'add-records') throw new Error('not an addition');
    const [task, interaction, contact] = intent.records;
    expect(task?.fields).toMatchObject({
      ...{ title: 'Ivana Kovač called: About the party', assignee: petra, requestedBy: office.memberId },
      ...{ due: { date: '2026-11-21', time: null, zone: null }, message: interaction?.id },
      contactIds: { [contact?.id ?? '']: true },
    });
    expect(interaction?.fields).toMatchObject({
      ...{ type: 'call', direction: 'in', contactId: contact?.id, taskId: task?.id },
      summary: 'About the party · +385 91 234 5678',
    });
    expect(contact?.fields).toMatchObject({ name: 'Ivana Kovač', phones: { '+385912345678': {} } });
    const stamp = { commandId: newId(), at: '2026-11-21T10:00:00.000Z' };
    expect(faultOf(memoryRecords().records, { ...stamp, ...intent })).toBeNull();
    expect(Object.keys(kinds.task.fields)).toContain('message');
  });

  it('is of the contact who is called so, however the name was typed', async () => {
    mounted = await open();
    mounted.type('[name=caller]', 'dvorak marek');
    enter('[name=caller]');
    await mounted.until(() => expect(mounted.root.textContent).toContain('Marek Dvořák'));
    mounted.type('[name=text]', 'Lease');
    enter('[name=text]');
    await mounted.until(() => expect(mounted.done).toHaveLength(1));
    expect(mounted.done).toMatchObject([{ records: [{ fields: { contactIds: { [marek]: true } } }, {}] }]);
    expect(mounted.done[0]).toHaveProperty('records.length', 2);
  });
});
