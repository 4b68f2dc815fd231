import type { Budget } from '../budget';
import type { Extractor } from '../capture-result';
import { type QueryRoot, queryFirst } from '../dom';
import type { Findings, PageToRead } from '../page-readers';
import { graphNodes } from '../schema/json-ld-graph';
import { readSchemaNodes } from '../schema/read-graph';
import type { SchemaNode } from '../schema/schema-node';
import { TELLING_CLASSES } from '../structured/microformat-classes';
import { readDataLinks } from './data-links';
import { readJsonLd } from './json-ld';
import { readMicrodata } from './microdata';
import { readMicroformats } from './microformats';
import { readOpenGraph } from './open-graph';
import { readRdfa } from './rdfa';

/** The ways to write down what things are, and how each is read into the one graph. */
const NOTATIONS: readonly { from: Extractor; read(root: QueryRoot, budget: Budget): SchemaNode[] }[] = [
  { from: 'microdata', read: readMicrodata },
  { from: 'rdfa', read: readRdfa },
  { from: 'microformats', read: readMicroformats },
  { from: 'vcard', read: readDataLinks },
];

/** What stands on every page that says anything in one of these: one look natively spares most pages all of them. */
const TELLING = `[itemscope], [typeof], [about], a[href^="data:text" i], ${TELLING_CLASSES}`;

/** What the page says in markup that is made to be read by programs, whichever way it is written down. */
export function readMarkup({ roots, facts: { language }, budget }: PageToRead): Findings {
  const telling = roots.filter((root) => queryFirst(root, TELLING) !== null);
  const documents = roots.flatMap((root) => readJsonLd(root, budget));
  const found = [
    readSchemaNodes(graphNodes(documents), 'json-ld', language, budget),
    ...NOTATIONS.map(({ from, read }) =>
      readSchemaNodes(
        telling.flatMap((root) => read(root, budget)),
        from,
        language,
        budget,
      ),
    ),
    ...roots.slice(0, 1).map((root) => readOpenGraph(root, budget)),
  ];
  return {
    contacts: found.flatMap(({ contacts }) => contacts),
    events: found.flatMap(({ events }) => events),
  };
}
