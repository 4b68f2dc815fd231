/** The setting of the country in which numbers are read. */
export const country = {
  'settings.country': 'Země',
  'settings.country-hint':
    'Telefonní čísla bez předvolby země, u nichž nic jiného neříká, odkud jsou, se čtou jako čísla této země.',
} as const;
