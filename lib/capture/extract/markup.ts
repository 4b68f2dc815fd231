import type { Budget } from '../budget';
import type { Extractor } from '../capture-result';
import { matches, type QueryRoot } from '../dom';
import { DATA_LINKS, type Marks } from '../page-marks';
import type { Findings, PageToRead } from '../page-readers';
import { graphNodes } from '../schema/json-ld-graph';
import { readSchemaNodes } from '../schema/read-graph';
import type { SchemaNode } from '../schema/schema-node';
import { readDataLinks } from './data-links';
import { readJsonLd } from './json-ld';
import { readMicrodata } from './microdata';
import { readMicroformats } from './microformats';
import { readOpenGraph } from './open-graph';
import { readRdfa } from './rdfa';

/** The ways to write down what things are, and how each is read into the one graph. */
const NOTATIONS: readonly Notation[] = [
  { from: 'microdata', isOn: ({ microdata }) => microdata, read: readMicrodata },
  { from: 'rdfa', isOn: ({ rdfa }) => rdfa, read: readRdfa },
  {
    from: 'microformats',
    isOn: ({ microformats }) => microformats?.length !== 0,
    read: (root, budget, { microformats }) => readMicroformats(root, microformats, budget),
  },
  {
    from: 'vcard',
    isOn: ({ links }) => links.some((link) => matches(link, DATA_LINKS)),
    read: readDataLinks,
  },
];

interface Notation {
  from: Extractor;
  /** Whether a page with these marks says anything in it. */
  isOn(marks: Marks): boolean;
  read(root: QueryRoot, budget: Budget, marks: Marks): SchemaNode[];
}

/** What the page says in markup that is made to be read by programs, whichever way it is written down. */
export function readMarkup({ roots, marks, facts: { language }, budget }: PageToRead): Findings {
  const documents = roots.flatMap((root) => readJsonLd(marks.of(root).rare, budget));
  const found = [
    readSchemaNodes(graphNodes(documents), 'json-ld', language, budget),
    ...NOTATIONS.map(({ from, isOn, read }) =>
      readSchemaNodes(
        roots.flatMap((root) => (isOn(marks.of(root)) ? read(root, budget, marks.of(root)) : [])),
        from,
        language,
        budget,
      ),
    ),
    ...roots.slice(0, 1).map((root) => readOpenGraph(marks.of(root).rare, budget)),
  ];
  return {
    contacts: found.flatMap(({ contacts }) => contacts),
    events: found.flatMap(({ events }) => events),
  };
}
