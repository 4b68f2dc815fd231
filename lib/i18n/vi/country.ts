/** The setting of the country in which numbers are read. */
export const country = {
  'settings.country': 'Quốc gia',
  'settings.country-hint':
    'Những số điện thoại không có mã quốc gia và không có dấu hiệu nào khác sẽ được đọc là số của quốc gia này.',
} as const;
