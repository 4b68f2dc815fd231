import type { Budget } from '../budget';
import { firstChildOf, isText, lengthOfText, matches, nextSiblingOf, textOfNode } from '../dom';
import type { RareElements } from '../rare-elements';
import { parseLenientJson } from '../structured/lenient-json';

const SCRIPT_LIMIT = 50;
const SEARCHED = 5_000;
const SCRIPT_LENGTH = 1_000_000;

/** The page's JSON-LD documents (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents), parsed. */
export function readJsonLd(rare: RareElements, budget: Budget): unknown[] {
  const documents: unknown[] = [];
  const scripts = rare
    .named('script', SEARCHED)
    .filter((script) => matches(script, '[type^="application/ld+json" i]'));
  for (const script of scripts.slice(0, SCRIPT_LIMIT)) {
    if (!budget.timeLeft()) break;
    documents.push(parseLenientJson(scriptText(script, budget)));
  }
  return documents;
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
