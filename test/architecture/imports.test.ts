import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { focusFaults } from './focus-rules';
import { AREAS, importFaults } from './import-rules';
import { MEDIAN_LINES, medianLines, nameFaults, sizeFaults } from './size-rules';
import { readSources } from './source-files';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = readSources(root, ['lib', 'components', 'entrypoints', 'scripts', 'relay', 'test']);

describe('the sources', () => {
  it('were found', () => {
    expect(files.length).toBeGreaterThan(200);
    for (const path of ['lib/hub/hub.ts', 'entrypoints/background.ts'])
      expect(files.map((file) => file.path)).toContain(path);
  });

  it('import in the directions that hold', () => {
    expect(importFaults(files)).toEqual([]);
  });

  it('have no file above the limit, and most are short', () => {
    expect(sizeFaults(files)).toEqual([]);
    expect(medianLines(files)).toBeLessThan(MEDIAN_LINES);
  });

  it('have names that say what is in them', () => {
    expect(nameFaults(files)).toEqual([]);
  });

  it('move the focus and take keys as the page is drawn', () => {
    expect(focusFaults(files)).toEqual([]);
  });
});

describe('the areas of lib', () => {
  it('stand only on areas that come before them', () => {
    AREAS.forEach(({ name, uses = [], knows = [] }, at) => {
      const below = AREAS.slice(0, at).map((area) => area.name);
      for (const other of [...uses, ...knows]) expect(below, name).toContain(other);
    });
  });
});

const one = (path: string, text: string) => [{ path, text }];
const planted = (path: string, text: string) => importFaults(one(path, text));

describe('the check itself', () => {
  it.each([
    ['lib/records/task.ts', "import { openDatabase } from '../store/db';"],
    ['lib/records/task.ts', "import type { Database } from '../store/db';"],
    ['lib/store/log.ts', "import { parseEnvelope } from '../sync/envelope';"],
    ['lib/store/log.ts', "import type { Device } from '../trust/device';"],
    ['lib/store/log.ts', "import { startHub } from '../hub/hub';"],
    ['lib/store/log.ts', "import { command } from '../commands/command';"],
    ['lib/sync/session.ts', "import * as Y from 'yjs';"],
    ['lib/store/notes.ts', "import { IndexeddbPersistence } from 'y-indexeddb';"],
    ['components/meeting/NoteEditor.tsx', "import type * as Y from 'yjs';"],
    ['lib/store/log.ts', "import { TaskRow } from '../../components/task/TaskRow';"],
    ['lib/hub/hub.ts', "import main from '../../entrypoints/background';"],
    ['components/task/TaskRow.tsx', "import { mount } from '../../entrypoints/popup/main';"],
    ['components/task/TaskRow.tsx', "import { startHub } from '../../lib/hub/hub';"],
    ['components/task/TaskRow.tsx', "import { openCollection } from '../../lib/docs/collection';"],
    ['entrypoints/popup/main.tsx', "const hub = await import('../../lib/hub/hub');"],
    ['lib/sync/session.ts', "export {\n  openDevice,\n} from '../trust/device';"],
    ['lib/sync/session.ts', "import { type Device, openDevice } from '../trust/device';"],
    ['lib/sync/session.ts', "import '../trust/device';"],
    ['lib/gadgets/gadget.ts', "import { task } from '../records/task';"],
    ['lib/records/task.ts', "import { createMemoryNetwork } from '../../test/sync/memory-link';"],
    ['components/app/App.tsx', "import { find } from '../../scripts/browsers/find';"],
  ])('sees what %s must not do: %s', (path, text) => {
    expect(planted(path, text)).toHaveLength(1);
  });

  it.each([
    ['lib/store/db.ts', "import type { Rendezvous } from '../commands/command';"],
    ['lib/sync/session.ts', "import { type Device, type Verify } from '../trust/device';"],
    ['lib/hub/hub.ts', "import * as Y from 'yjs';\nimport { parseEnvelope } from '../sync/envelope';"],
    ['lib/docs/note.ts', "import * as Y from 'yjs';"],
    ['components/task/TaskRow.tsx', "import { run } from '../../lib/hub/run';\nimport './task.css';"],
    ['components/meeting/NoteEditor.tsx', "import { openNote } from '../../lib/docs/open-note';"],
    ['entrypoints/offscreen/main.ts', "import { startHubInBrowser } from '../../lib/hub/start-in-browser';"],
    ['entrypoints/background.ts', "import { ensureOffscreenHub } from '../lib/hub/ensure-hub';"],
    ['lib/store/queries.ts', "// import { parseEnvelope } from '../sync/envelope';"],
    ['test/hub/people.ts', "import { startHub } from '../../lib/hub/hub';"],
  ])('lets %s do what it may: %s', (path, text) => {
    expect(planted(path, text)).toEqual([]);
  });

  it('sees a file that is too long, and a median that is', () => {
    const long = 'x\n'.repeat(301);
    expect(sizeFaults(one('lib/hub/hub.ts', long))).toHaveLength(1);
    expect(sizeFaults(one('lib/hub/hub.ts', 'x\n'.repeat(300)))).toEqual([]);
    expect(medianLines([...one('a', long), ...one('b', long), ...one('c', 'x\n')])).toBe(301);
  });

  it('sees names that say nothing', () => {
    const bad = [
      'lib/utils.ts',
      'lib/store/helpers/log.ts',
      'components/common/Row.tsx',
      'lib/sync/types.ts',
      'test/misc.test.ts',
    ];
    for (const path of bad) expect(nameFaults(one(path, ''))).toHaveLength(1);
    for (const path of ['lib/records/kind.ts', 'lib/entry/commonplace.ts', 'lib/hub/messages.ts'])
      expect(nameFaults(one(path, ''))).toEqual([]);
  });

  it('sees a focus that moves after the page was painted', () => {
    const faults = (text: string) => focusFaults(one('components/slip/Slip.tsx', text)).length;
    expect(faults('useEffect(() => field.current?.focus(), []);')).toBe(1);
    expect(faults("useEffect(() => {\n  addEventListener('keydown', press);\n}, []);")).toBe(1);
    expect(faults('useLayoutEffect(() => field.current?.focus(), []);')).toBe(0);
    expect(faults('useEffect(() => read(), []);\nconst leave = () => field.current?.focus();')).toBe(0);
  });
});
