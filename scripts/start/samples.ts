import { enterTask, goTo } from '../office/hands';
import type { Office } from '../office/office';

const OF_THE_MANAGER = [
  'Book a room for the board, 12 people today 11:00 !2 +Ana',
  'Send the signed annex to legal yesterday !1 +Ana',
  'Collect quotes for the printer repair on tuesday #office +Ana',
];
const OF_THE_ASSISTANT = [
  'Ring back Mrs Tamm: complaint about the delivery today 14:30',
  'Opening checklist every workday',
  'Invite candidates to the second round on wednesday #hiring +Petra',
];

/** A working day's worth of tasks, entered by both. */
export async function enterSamples({ petra, ana }: Office): Promise<void> {
  await goTo(petra.app, 'today');
  await goTo(ana.app, 'today');
  for (const entry of OF_THE_MANAGER) await enterTask(petra.app, entry);
  for (const entry of OF_THE_ASSISTANT) await enterTask(ana.app, entry);
}
