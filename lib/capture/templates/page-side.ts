import type { HandedTemplate } from './template';

/**
 * How templates reach the page script, which is a file and takes no arguments: a first injection leaves them in the
 * extension's own world of that page, which the page cannot see, and the script takes them out again. They go as text:
 * Chromium drops what is null from the arguments of an injection.
 */
declare global {
  var adjutantTemplates: string | undefined;
}

/** Runs in the page, so it must need nothing from outside. @param templates as JSON. */
export function leaveTemplates(templates: string): void {
  globalThis.adjutantTemplates = templates;
}

/** The templates that were left for this reading; they are gone afterwards. */
export function takeTemplates(): HandedTemplate[] {
  // An element of this id answers to the name as well, but is not the world's own.
  const left = Object.hasOwn(globalThis, 'adjutantTemplates') ? globalThis.adjutantTemplates : undefined;
  Reflect.deleteProperty(globalThis, 'adjutantTemplates');
  return typeof left === 'string' ? (JSON.parse(left) as HandedTemplate[]) : [];
}
