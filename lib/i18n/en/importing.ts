/** What is said while many records of a file are brought in. */
export const importing = {
  'import.checking': 'Checked: {done} of {of}',
  'import.writing': 'Written: {done} of {of}',
  'import.called-off': 'The import was cancelled. Nothing was added.',
} as const;
