/** The setting of the country in which numbers are read. */
export const country = {
  'settings.country': 'Country of phone numbers',
  'settings.country-hint':
    'Numbers without a country code that say nothing else are read as numbers of this country.',
} as const;
