import type { MessageKey } from '../../lib/i18n/translate';

/** One line of the `?` sheet: what its keys do, and the commands behind them, each with its usual key. */
interface KeyLine {
  says: MessageKey;
  /** Can be bound to other keys. */
  commands?: Readonly<Record<string, string>>;
  /** Belong to the browser or to a single view, and stay; a name in messages where the key has one. */
  fixed?: readonly string[];
  /** Only what has the focus answers to these: everywhere else the key does what its own line says. */
  within?: true;
}

/** All that keys do where nobody is typing, in the order of the `?` sheet. The one place where a command's key stands. */
const KEY_LINES = [
  { says: 'keys.entry', commands: { entry: 'n' } },
  { says: 'keys.search', commands: { search: '/' } },
  { says: 'keys.views', commands: { 'view-1': '1', 'view-2': '2', 'view-3': '3', 'view-4': '4' } },
  {
    says: 'keys.task-views',
    commands: { 'view-5': '5', 'view-6': '6', 'view-7': '7', 'view-8': '8', 'view-9': '9' },
  },
  { says: 'keys.filter', commands: { filter: 'f' } },
  { says: 'keys.select', fixed: ['s'] },
  { says: 'keys.select-further', fixed: ['Shift+↑', 'Shift+↓', 'Ctrl+A'] },
  { says: 'keys.reorder', fixed: ['Alt+↑', 'Alt+↓'] },
  { says: 'keys.columns', fixed: ['Alt+←', 'Alt+→'] },
  { says: 'keys.month', fixed: ['PgUp', 'PgDn'] },
  { says: 'keys.move', commands: { 'next-row': 'j', 'previous-row': 'k' } },
  { says: 'keys.open', fixed: ['key.enter'] },
  { says: 'keys.tick', commands: { tick: 'x' } },
  { says: 'keys.urgent', commands: { urgent: 'u' } },
  { says: 'keys.task', commands: { assign: 'g', ask: 'd', comment: 'c' } },
  { says: 'keys.queue', commands: { queue: 'q' } },
  { says: 'keys.choose', fixed: ['y', 'n', '1–6'], within: true },
  { says: 'keys.accept', fixed: ['a', 'h'], within: true },
  { says: 'keys.read', fixed: ['r'] },
  { says: 'keys.remind', commands: { 'remind-later': 'z', 'remind-seen': 'e' } },
  { says: 'keys.message', commands: { message: 'm' } },
  { says: 'keys.answer', commands: { 'answer-mine': 'a', 'answer-yours': 'h', 'answer-later': 'w' } },
  { says: 'keys.log', fixed: ['l', 'c'], within: true },
  { says: 'keys.gathered', fixed: ['⇧T', '⇧C', '⇧E'] },
  { says: 'keys.paste', fixed: ['Ctrl+V'] },
  { says: 'keys.undo', fixed: ['Ctrl+Z'] },
  { says: 'keys.close', fixed: ['key.escape'] },
  { says: 'keys.help', commands: { help: '?' } },
] as const satisfies readonly KeyLine[];

type Commands<L> = L extends { commands: infer C } ? keyof C & string : never;
export type KeyCommand = Commands<(typeof KEY_LINES)[number]>;

/** What a line's keys do, in words. */
export type KeyMeaning = (typeof KEY_LINES)[number]['says'];

export const keyLines: ReadonlyArray<KeyLine & { says: KeyMeaning }> = KEY_LINES;

/** Every command with its usual key. */
const usual: ReadonlyArray<readonly [KeyCommand, string]> = KEY_LINES.flatMap((line) =>
  'commands' in line ? (Object.entries(line.commands) as [KeyCommand, string][]) : [],
);

/** Move among rows and inside fields everywhere; no command takes them. */
const ALWAYS: Readonly<Record<string, KeyCommand>> = { ArrowDown: 'next-row', ArrowUp: 'previous-row' };

/** The keys a person chose, by command; what is not among them has its usual key. */
export type ChosenKeys = Readonly<Record<string, string>>;

/** Which key runs which command. A chosen key wins over the usual key of another command, which then has none. */
export function commandsByKey(chosen: ChosenKeys = {}): ReadonlyMap<string, KeyCommand> {
  const byKey = new Map<string, KeyCommand>(Object.entries(ALWAYS));
  const own = (command: KeyCommand) => (Object.hasOwn(chosen, command) ? chosen[command] : undefined);
  for (const [command] of usual) {
    const key = own(command);
    if (key !== undefined && isBindable(key) && !byKey.has(key)) byKey.set(key, command);
  }
  const bound = new Set(byKey.values());
  for (const [command, key] of usual)
    if (!byKey.has(key) && (own(command) === undefined || !bound.has(command))) byKey.set(key, command);
  return byKey;
}

/** The key that runs a command, or null where another command has taken it. */
export function keyOf(command: string, byKey: ReadonlyMap<string, string>): string | null {
  return [...byKey].find(([key, one]) => one === command && !Object.hasOwn(ALWAYS, key))?.[0] ?? null;
}

/** Whether a key can run a command: one sign that is typed without Ctrl or Alt, and that no view has for itself. */
function isBindable(key: string): boolean {
  return [...key].length === 1 && key.trim() !== '' && lineOfFixed(key) === null;
}

/** The line whose own fixed key this is, or null; a command that has the key keeps it beside a line that holds within. */
function lineOfFixed(key: string): KeyMeaning | null {
  if (usual.some(([, own]) => own === key)) return null;
  return keyLines.find(({ fixed = [] }) => fixed.includes(key))?.says ?? null;
}

/** The line a command stands on. */
function lineOf(command: string): KeyMeaning | null {
  return keyLines.find(({ commands = {} }) => Object.hasOwn(commands, command))?.says ?? null;
}

/** The chosen keys with one more, or what stands in its way: a key no command can have, or one that does something already. */
export function chooseKey(
  chosen: ChosenKeys,
  command: string,
  key: string,
): { chosen: ChosenKeys } | { refused: 'unusable' } | { refused: 'taken'; by: KeyMeaning } {
  const fixed = lineOfFixed(key);
  if (fixed) return { refused: 'taken', by: fixed };
  if (!isBindable(key)) return { refused: 'unusable' };
  const holder = commandsByKey(chosen).get(key);
  const by = holder === undefined || holder === command ? null : lineOf(holder);
  if (by) return { refused: 'taken', by };
  const isUsual = usual.some(([one, own]) => one === command && own === key);
  const rest = Object.fromEntries(Object.entries(chosen).filter(([one]) => one !== command));
  return { chosen: isUsual ? rest : { ...rest, [command]: key } };
}
