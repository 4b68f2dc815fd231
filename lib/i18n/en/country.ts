/** The setting of the country in which numbers are read. */
export const country = {
  'settings.country': 'Country',
  'settings.country-hint':
    'Phone numbers without a country code that say nothing else are read as numbers of this country.',
} as const;
