/** The setting of the country in which numbers are read. */
export const country = {
  'settings.country': 'Država telefonskih brojeva',
  'settings.country-hint':
    'Brojevi bez pozivnog broja države, ako ništa drugo ne govori odakle su, čitaju se kao brojevi te države.',
} as const;
