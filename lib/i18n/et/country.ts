/** The setting of the country in which numbers are read. */
export const country = {
  'settings.country': 'Telefoninumbrite riik',
  'settings.country-hint':
    'Riigikoodita numbreid, mille riiki miski muu ei näita, loetakse selle riigi numbritena.',
} as const;
