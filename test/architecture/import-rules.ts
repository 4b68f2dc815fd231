import { importsOf, type SourceFile } from './source-files';

interface Area {
  name: string;
  /** Areas it may import from … */
  uses?: string[];
  /** … and those of which it may know no more than the types. */
  knows?: string[];
}

/**
 * The folders of lib/ from the bottom up. An area may import from areas above it in this list only, so there are no
 * cycles. A new folder is entered here, with what it stands on.
 */
export const AREAS: readonly Area[] = [
  // How long work lets others have their turn; any area may.
  { name: 'pace' },
  { name: 'records' },
  { name: 'contacts', uses: ['records'] },
  { name: 'calendar', uses: ['records'] },
  { name: 'commands', uses: ['pace', 'records', 'calendar'] },
  { name: 'i18n', uses: ['records', 'calendar'] },
  { name: 'entry', uses: ['records', 'calendar'] },
  { name: 'store', uses: ['records', 'contacts', 'calendar'], knows: ['commands'] },
  // An invite brings a rendezvous, and checks it with the schema that the command has for it.
  { name: 'trust', uses: ['records', 'commands'], knows: ['store'] },
  { name: 'sync', uses: ['records'], knows: ['commands', 'store', 'trust'] },
  // An open note reads the store and hands over commands; it is given the database and `run`.
  { name: 'docs', uses: ['records'], knows: ['commands', 'store'] },
  { name: 'capture', uses: ['records', 'calendar', 'entry', 'store'], knows: ['commands'] },
  { name: 'badge', uses: ['calendar', 'store'] },
  { name: 'reminders', uses: ['records', 'calendar', 'i18n', 'store'] },
  {
    name: 'interchange',
    uses: ['pace', 'records', 'contacts', 'calendar', 'store', 'capture'],
    knows: ['commands'],
  },
  {
    name: 'omnibox',
    uses: ['records', 'calendar', 'i18n', 'entry', 'store'],
    knows: ['commands', 'capture'],
  },
  { name: 'hub', uses: ['pace', 'records', 'commands', 'store', 'trust', 'sync', 'docs'] },
];

/**
 * What pages may know of the hub and of documents: how to give a command, how to keep it running, what to say, how to
 * write what is in the log into a file, how to open a note.
 */
const FOR_PAGES = [
  'lib/hub/run',
  'lib/hub/keep-hub',
  'lib/hub/messages',
  'lib/hub/sealed-export',
  'lib/docs/open-note',
];
/** Only these know Yjs: the documents' shape and the single writer. */
const KNOW_YJS = ['docs', 'hub'];

const TOP_DOWN = ['entrypoints', 'components', 'lib'];

/** Every import that goes against the directions, as one line each. */
export function importFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap(({ target, isTypeOnly }) => {
      const fault = faultOf(file.path, target, isTypeOnly);
      return fault ? [`${file.path} imports ${target}: ${fault}`] : [];
    }),
  );
}

function faultOf(from: string, target: string, isTypeOnly: boolean): string | null {
  const [top = ''] = from.split('/');
  const [targetTop = ''] = target.split('/');
  const level = TOP_DOWN.indexOf(top);
  if (level < 0) return null;
  if (/^(y-indexeddb|yjs|y-protocols)(\/|$)/.test(target))
    return KNOW_YJS.includes(areaOf(from)) ? null : 'only lib/docs and lib/hub know Yjs';
  if (['test', 'scripts', 'relay'].includes(targetTop)) return 'the product knows nothing of its tools';
  const targetLevel = TOP_DOWN.indexOf(targetTop);
  if (targetLevel < 0) return null;
  if (targetLevel < level) return 'imports point downwards';
  if (top === 'lib') return withinLib(areaOf(from), areaOf(target), isTypeOnly);
  if (/^lib\/(docs|hub)\//.test(target) && isPage(from) && !FOR_PAGES.includes(target))
    return 'pages read the projection and write with `run`';
  return null;
}

/** The second part of a path in lib/, its area; a file straight in lib/ has none. */
const areaOf = (path: string) => (path.startsWith('lib/') ? (path.split('/')[1] ?? '') : '');

/** Everything outside lib/ is a page, save what the hub and the background run in. */
const isPage = (path: string) => !/^entrypoints\/(background|offscreen)\b/.test(path);

function withinLib(from: string, to: string, isTypeOnly: boolean): string | null {
  if (from === to) return null;
  const at = AREAS.findIndex(({ name }) => name === from);
  const area = AREAS[at];
  if (!area) return `lib/${from} is not among the areas`;
  const below = AREAS.slice(0, at).map(({ name }) => name);
  if (!below.includes(to)) return `lib/${from} does not stand on lib/${to}`;
  if (area.uses?.includes(to)) return null;
  if (!area.knows?.includes(to)) return `lib/${from} does not use lib/${to}`;
  return isTypeOnly ? null : `lib/${from} may know the types of lib/${to} only`;
}
