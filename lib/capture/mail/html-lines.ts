import { withoutEntities } from './html-entities';
import type { MailLine, MailMark } from './mail-line';
import { beginsHistory, markOfElement } from './quote-marks';

/** Longest HTML read, in characters. */
const LENGTH = 2_000_000;

const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|div|dl|dt|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|tfoot|thead|tr|ul)$/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const UNREAD = /^(?:script|style|title|head|noscript|template|textarea|select|svg|object|iframe)$/;

interface Open {
  tag: string;
  mark: MailMark | null;
}

/**
 * The text of an HTML mail, line by line, where there is no page to ask (a `.eml` file is read in workers and on the
 * command line, too). It needs no tree: what it yields is text and is never shown as HTML. Time grows with the length
 * of the text only.
 */
export function htmlLines(html: string): MailLine[] {
  const lines: MailLine[] = [];
  const open: Open[] = [];
  let text = '';
  let links: string[] = [];
  let mark: MailMark | null = null;
  let startsHistory = false;
  let unread = '';

  const endLine = () => {
    const line = text.replace(/[ \n\r\f]+/g, ' ').trim();
    if (line !== '') {
      lines.push({ text: withoutEntities(line), mark, startsHistory, links });
      startsHistory = false;
      links = [];
    }
    text = '';
  };
  const blank = () => {
    endLine();
    if (lines.length > 0 && lines.at(-1)?.text !== '')
      lines.push({ text: '', mark, startsHistory: false, links: [] });
  };
  const show = () => {
    const cited = open.some((element) => element.mark === 'cited');
    mark = cited ? 'cited' : (open.findLast((element) => element.mark !== null)?.mark ?? null);
  };
  const enter = (tag: string, attributes: string) => {
    const attribute = (name: string) => attributeIn(attributes, name);
    if (tag === 'br') text.trim() === '' ? blank() : endLine();
    else if (tag === 'p') blank();
    else if (BLOCK.test(tag)) endLine();
    else if ((tag === 'td' || tag === 'th') && text.trim() !== '') text += '\t';
    if (tag === 'a') links.push(attribute('href'));
    const own = markOfElement(tag, attribute);
    if (own) endLine();
    if (beginsHistory(tag, attribute)) {
      endLine();
      startsHistory = true;
    }
    if (VOID.test(tag) || open.length > 5_000) return;
    open.push({ tag, mark: own });
    if (own) show();
  };
  const leave = (tag: string) => {
    if (tag === 'p') blank();
    else if (BLOCK.test(tag)) endLine();
    const at = open.findLastIndex((element) => element.tag === tag);
    if (at < 0 || open.length - at > 50) return;
    const marked = open.slice(at).some((element) => element.mark !== null);
    if (marked) endLine();
    open.length = at;
    if (marked) show();
  };

  for (const piece of piecesOf(html.slice(0, LENGTH))) {
    if (typeof piece === 'string') {
      if (unread === '') text += piece;
    } else if (unread !== '') {
      if (piece.closing && piece.tag === unread) unread = '';
    } else if (piece.closing) leave(piece.tag);
    else if (UNREAD.test(piece.tag)) unread = piece.tag;
    else enter(piece.tag, piece.attributes);
  }
  endLine();
  while (lines.at(-1)?.text === '') lines.pop();
  return lines;
}

interface Tag {
  tag: string;
  closing: boolean;
  attributes: string;
}

/** Text and tags in turn; comments and declarations are left out. */
function* piecesOf(html: string): Iterable<string | Tag> {
  let at = 0;
  let end = -1;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    if (end < start) end = html.indexOf('>', start);
    if (start < 0 || end < 0) break;
    if (start > at) yield html.slice(at, start);
    if (html.startsWith('<!--', start)) {
      const close = html.indexOf('-->', start + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const [, slash = '', tag = ''] =
      /^<(\/?)([a-z][a-z0-9]{0,20})(?=[\s/>])/i.exec(html.slice(start, start + 24)) ?? [];
    if (tag === '' && !/^<[!?/a-z]/i.test(html.slice(start, start + 2))) {
      yield '<';
      at = start + 1;
      continue;
    }
    if (tag !== '')
      yield {
        tag: tag.toLowerCase(),
        closing: slash !== '',
        attributes: html.slice(start + 1 + tag.length, end),
      };
    at = end + 1;
  }
  if (at < html.length) yield html.slice(at);
}

/** An attribute's value as written in a tag, entities resolved; empty where it has none. */
function attributeIn(attributes: string, name: string): string {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  const [, double, single, bare] = pattern.exec(attributes.slice(0, 4_000)) ?? [];
  return withoutEntities(double ?? single ?? bare ?? '');
}
