import type { MailMark } from './mail-line';

/** Classes and ids of elements that hold the earlier message (and, in some programs, a forwarded one). */
const CITED =
  /^(?:yahoo_quoted|protonmail_quote|zmail_extra|missive_quote|front-blockquote|sh-quoted-content|tutanota_quote|moz-email-quote|freemail_quote|quoted-message|ms-quoted|email-quoted|mail-quote-collapse|olk_src_body_section|mail-editor-reference-message-container|mail-app-auto-quote)$/i;

/** Those that introduce it. */
const ATTRIBUTIONS = /^(?:gmail_attr|moz-cite-prefix|reply-intro|airmail_on|gmail_quote_attribution)$/i;

/** Those with which earlier messages begin: what follows them in the mail, whatever holds it, is history. */
const BEGINNINGS =
  /^(?:divrplyfwdmsg|appendonsend|stopspelling|zwchr|outlookmessageheader|x_divrplyfwdmsg|x_appendonsend)$/i;

/** Outlook's line above the headers of the earlier message, in its two colours. */
const OUTLOOK_RULE = /border-top\s*:\s*solid\s+#(?:e1e1e1|b5c4df)/i;

type ReadAttribute = (name: string) => string;

const names = (attribute: ReadAttribute): string[] =>
  `${attribute('class')} ${attribute('id')}`.split(/\s+/).filter((name) => name !== '');

/** What an element says of the lines in it; null where it says nothing. */
export function markOfElement(tag: string, attribute: ReadAttribute): MailMark | null {
  if (tag === 'blockquote') {
    const cited = /^cite$/i.test(attribute('type')) || names(attribute).some((name) => CITING.test(name));
    // Gmail names what its writer indents like what it quotes, and draws no line beside it.
    return cited && !/border: ?none(?!.*border-left)/.test(attribute('style')) ? 'cited' : 'indented';
  }
  if (tag !== 'div' && tag !== 'p' && tag !== 'section' && tag !== 'span' && tag !== 'aside') return null;
  const own = names(attribute);
  if (own.some((name) => CITED.test(name)) || /^(?:quote|messagereplysection)$/i.test(attribute('name')))
    return 'cited';
  return own.some((name) => ATTRIBUTIONS.test(name)) ? 'attribution' : null;
}

const CITING =
  /^(?:gmail_quote|cite|protonmail_quote|tutanota_quote|blockquote_zmail|iosymail|yahoo_quoted|zmail_quote)$/i;

/** Whether earlier messages begin with an element and go on to the end of the mail. */
export const beginsHistory = (tag: string, attribute: ReadAttribute): boolean =>
  (tag === 'div' || tag === 'hr' || tag === 'table') &&
  (names(attribute).some((name) => BEGINNINGS.test(name)) || OUTLOOK_RULE.test(attribute('style')));
