/**
 * The document in a frame of the same origin; null for any other frame, and for one that is not there yet. It goes
 * through the prototype, which the page cannot replace.
 */
export function documentInFrame(frame: Element): Document | null {
  const content: unknown = Reflect.get(Object.getPrototypeOf(frame), 'contentDocument', frame);
  return isDocument(content) ? content : null;
}

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 9;
