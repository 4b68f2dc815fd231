/** A record of any kind, as far as its name goes. */
export interface Titled {
  title?: string;
  name?: string;
  organisation?: string;
}

/** What a record is called; empty where it has no name yet. */
export const titleOf = ({ title, name, organisation }: Titled): string => title || name || organisation || '';
