const LENGTH = 50_000;

/**
 * Thirty texts of 50 KB that make careless expressions go over the same characters again and again: long runs of each
 * separator, what an expression begins with and never ends, near misses at every step, and a miss at the very end.
 */
export const PUMPS: readonly string[] = [
  ...[
    ' ',
    '\n',
    '\t',
    'a',
    'Á',
    'a ',
    'Ab ',
    'A. ',
    '1',
    '1 ',
    '(1) ',
    '+1-',
    '12.',
    '12:30 ',
    '-',
    '_',
    ', ',
  ],
  ...[
    'a@',
    'a@b.',
    'www.',
    ' dot ',
    '(at',
    '<a ',
    '"',
    '> ',
    'From: a\n',
    'Tel: ',
    's. r. ',
    '110 00 ',
    'Jan Novák, ',
  ],
].map((piece) => `${piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)}!`);
