/** A page that waits to be saved together with others; as the page script gave it, and parsed again when it is read. */
export interface GatheredRow {
  /** Its address, or an id where it has none. */
  id: string;
  at: string;
  page: unknown;
}
