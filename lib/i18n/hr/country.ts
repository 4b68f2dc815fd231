/** The setting of the country in which numbers are read. */
export const country = {
  'settings.country': 'Država',
  'settings.country-hint':
    'Telefonski brojevi bez pozivnog broja države, ako ništa drugo ne govori odakle su, čitaju se kao brojevi te države.',
} as const;
