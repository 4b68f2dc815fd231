import * as v from 'valibot';
import { MAX_PATTERN, parsePattern } from './address-pattern';
import { MAX_SELECTOR, parseSelector, type SelectorFault } from './selector';
import { CONTACT_FIELDS, EVENT_FIELDS, MAIL_FIELDS, type Template } from './template';

/**
 * Why a text gives no templates; each has its sentence in the message files.
 * - `no-json`, `no-template`: not JSON, or nothing in it that is a template
 * - `too-large`, `too-many`: more than `MAX_TEXT` characters, more than `MAX_TEMPLATES` templates
 * - `unknown-field`, `wrong-kind`, `too-long`, `missing`: a field that templates do not have, or not so
 * - `no-match`, `bad-address`, `bad-type`, `no-fields`: it matches nothing, or says nothing
 * - the rest: what is wrong with a selector
 */
export type TemplateFaultCode =
  | (typeof CODES)[number]
  | 'no-json'
  | 'no-template'
  | 'too-large'
  | 'too-many'
  | 'unknown-field'
  | 'wrong-kind'
  | 'missing';

export interface TemplateFault {
  code: TemplateFaultCode;
  /** The line of the text (from 1), of a text that is no JSON. */
  line: number | null;
  /** The field, "contact.name"; of several templates with the number of the template before it, "2: contact.name". */
  field: string;
  /** What stands there, shortened. */
  what: string;
}

/** Whether the browser knows a selector, tried where there is nothing to search. */
export type KnowsSelector = (selector: string) => boolean;

export const MAX_TEXT = 100_000;
export const MAX_TEMPLATES = 50;
const MAX_NAME = 80;

const SELECTOR_CODES = ['bad-selector', 'selector-not-allowed', 'selector-too-long'] as const;
const CODES = [
  ...SELECTOR_CODES,
  ...(['too-long', 'no-match', 'bad-address', 'bad-type', 'bad-attribute', 'no-fields'] as const),
] as const;

const isFault = (value: unknown): value is SelectorFault => SELECTOR_CODES.some((code) => code === value);

/** A template's schema. @param knows asked of each selector that is one by our own grammar. */
function templateSchema(knows: KnowsSelector) {
  const selector = v.pipe(
    v.string(),
    v.maxLength(MAX_SELECTOR, 'too-long'),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const paths = parseSelector(dataset.value);
      if (isFault(paths)) addIssue({ message: paths });
      else if (paths.flat().some(({ compound }) => !knows(compound))) addIssue({ message: 'bad-selector' });
    }),
  );
  const attribute = v.pipe(v.string(), v.regex(/^[a-z][-\w:.]{0,59}$/i, 'bad-attribute'));
  const feed = v.union([
    selector,
    v.strictObject({ selector, attribute: v.optional(attribute), all: v.optional(v.boolean()) }),
  ]);
  const fields = <const Names extends readonly string[]>(names: Names) =>
    v.entriesFromList(names, v.optional(feed));
  const each = { each: v.optional(selector) };
  const told = <T extends object>(part: T) =>
    Object.entries(part).some(([name, value]) => name !== 'each' && value !== undefined);
  return v.pipe(
    v.strictObject({
      name: v.pipe(v.string(), v.trim(), v.minLength(1, 'missing'), v.maxLength(MAX_NAME, 'too-long')),
      match: v.pipe(
        v.strictObject({
          address: v.optional(
            v.pipe(
              v.string(),
              v.maxLength(MAX_PATTERN, 'too-long'),
              v.check((text) => parsePattern(text) !== null, 'bad-address'),
            ),
          ),
          type: v.optional(v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z]{0,59}$/, 'bad-type'))),
        }),
        v.check(({ address, type }) => address !== undefined || type !== undefined, 'no-match'),
      ),
      contact: v.optional(v.strictObject({ ...fields(CONTACT_FIELDS), ...each })),
      event: v.optional(v.strictObject({ ...fields(EVENT_FIELDS), ...each })),
      mail: v.optional(v.strictObject(fields(MAIL_FIELDS))),
    }),
    v.check(
      ({ contact, event, mail }) => [contact, event, mail].some((part) => part && told(part)),
      'no-fields',
    ),
  );
}

/** Reads a text that may be one template or a list of them. Nothing is taken of a text of which a part is wrong. */
export function parseTemplates(text: string, knows: KnowsSelector): Template[] | TemplateFault {
  if (text.length > MAX_TEXT) return fault('too-large');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ...fault('no-json'), line: lineOfError(text, error) };
  }
  return readTemplates(value, knows);
}

/** The same for what is JSON no more: what the settings hold, what the editor made. */
export function readTemplates(value: unknown, knows: KnowsSelector): Template[] | TemplateFault {
  const isList = Array.isArray(value);
  const items: unknown[] = isList ? value : [value];
  if (items.length === 0) return fault('no-template');
  if (items.length > MAX_TEMPLATES) return fault('too-many');
  const schema = templateSchema(knows);
  const templates: Template[] = [];
  for (const [at, item] of items.entries()) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fault('no-template');
    const number = items.length > 1 ? `${at + 1}: ` : '';
    const inherited = inheritedName(item);
    if (inherited) return { ...fault('unknown-field'), field: number + inherited, what: inherited };
    const parsed = v.safeParse(schema, item, { abortEarly: true });
    if (!parsed.success) return faultOf(parsed.issues[0], number);
    templates.push(parsed.output);
  }
  return templates;
}

const fault = (code: TemplateFaultCode): TemplateFault => ({ code, line: null, field: '', what: '' });

/** Names that every object answers to: as own ones they are nobody's field, and some readers stumble over them. */
const INHERITED = ['__proto__', 'constructor', 'prototype'];

/** The first such name in a template, which is three levels deep; what is deeper, no field takes. */
function inheritedName(value: object, depth = 0): string | null {
  for (const name of INHERITED) if (Object.hasOwn(value, name)) return name;
  if (depth === 3) return null;
  for (const inner of Object.values(value)) {
    const found = typeof inner === 'object' && inner !== null ? inheritedName(inner, depth + 1) : null;
    if (found) return found;
  }
  return null;
}

function faultOf(issue: v.BaseIssue<unknown>, number: string): TemplateFault {
  // Of the two forms that a feed may have, the one that it was written in says what is wrong.
  const inner = issue.type === 'union' ? deepest(issue) : issue;
  const path = [...(issue.path ?? []), ...(inner === issue ? [] : (inner.path ?? []))];
  const field = path.map(({ key }) => String(key)).join('.');
  const what = typeof inner.input === 'string' ? inner.input.slice(0, 80) : '';
  return { code: codeOf(inner), line: null, field: (number + field).slice(0, 120), what };
}

/** The issue of a union that got furthest. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const own = issue.issues ?? [];
  const { input } = issue;
  if (Array.isArray(input)) return issue;
  const isObject = typeof input === 'object' && input !== null;
  return own.find(({ type, path }) => (isObject ? path !== undefined : type !== 'strict_object')) ?? issue;
}

function codeOf({ message, type, expected, received }: v.BaseIssue<unknown>): TemplateFaultCode {
  const known = CODES.find((code) => code === message);
  if (known) return known;
  if (message === 'missing') return 'missing';
  if (type === 'strict_object' && expected === 'never') return 'unknown-field';
  return received === 'undefined' ? 'missing' : 'wrong-kind';
}

/** Where a text stops being JSON, from 1: browsers tell it in the error's words, by line or by place. */
function lineOfError(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const line = /\bline (\d{1,9})/.exec(message)?.[1];
  if (line) return Number(line);
  const place = /\bposition (\d{1,9})/.exec(message)?.[1];
  return text.slice(0, place === undefined ? text.length : Number(place)).split('\n').length;
}
