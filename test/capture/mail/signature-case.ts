/** A signature as a mail has it, and what must be read from it. `sender` is the mail's; none where it stands alone. */
export interface SignatureCase {
  text?: string;
  /** The mail in HTML instead. */
  html?: string;
  sender?: { name: string | null; email: string | null };
  expected: {
    name?: string;
    organisation?: string;
    role?: string;
    phones?: string[];
    emails?: string[];
    urls?: string[];
    addresses?: string[];
  } | null;
}

/** The sender of a case. */
export const from = (name: string | null, email: string) => ({ name, email });
