/** The setting of the country in which numbers are read. */
export const country = {
  'settings.country': 'Riik',
  'settings.country-hint':
    'Riigikoodita telefoninumbrid, mille riiki miski muu ei näita, loetakse selle riigi numbriteks.',
} as const;
