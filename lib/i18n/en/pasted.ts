/** A mail or a signature that comes as text or as a file. */
export const pasted = {
  'paste.heading': 'From what you pasted',
  'paste.file': 'From “{name}”',
  'paste.reading': 'Reading …',
  'paste.unreadable': 'This could not be read as a mail.',
  'keys.paste': 'Make something of a pasted mail or signature',
  'keys.gathered': 'Save all pages put by as tasks, contacts, e-mails',
} as const;
