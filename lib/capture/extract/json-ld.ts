import type { Budget } from '../budget';
import { firstChildOf, isText, lengthOfText, nextSiblingOf, queryAll, textOfNode } from '../dom';
import { graphNodes } from '../schema/json-ld-graph';
import { readSchemaNodes, type SchemaFindings } from '../schema/read-graph';

const SCRIPT_LIMIT = 50;
const SCRIPT_LENGTH = 1_000_000;

/** Contacts and events from the page's JSON-LD scripts (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents). */
export function readJsonLd(document: Document, language: string, budget: Budget): SchemaFindings {
  const documents: unknown[] = [];
  for (const script of queryAll(document, 'script[type^="application/ld+json" i]', SCRIPT_LIMIT)) {
    if (!budget.timeLeft()) break;
    documents.push(parseJsonLd(scriptText(script, budget)));
  }
  return readSchemaNodes(graphNodes(documents), 'json-ld', language, budget);
}

function scriptText(script: Element, budget: Budget): string {
  let text = '';
  for (let node: Node | null = firstChildOf(script); node; node = nextSiblingOf(node)) {
    if (!isText(node)) continue;
    const wanted = Math.min(lengthOfText(node), SCRIPT_LENGTH - text.length);
    text += textOfNode(node, budget.characters(wanted));
  }
  return text;
}

/** Parses JSON-LD as sites write it: in comment marks, with raw line breaks in texts, a comma or semicolon too many. */
export function parseJsonLd(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/\s*)?(?:\/\*\s*)?(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/\s*)?(?:\/\*\s*)?(?:-->|\]\]>)(?:\s*\*\/)?\s*$/, '')
    .trim();
  const mended = () =>
    bare
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, '');
  return parsed(bare) ?? parsed(mended()) ?? null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
