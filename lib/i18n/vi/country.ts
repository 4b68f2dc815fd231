/** The setting of the country in which numbers are read. */
export const country = {
  'settings.country': 'Quốc gia của số điện thoại',
  'settings.country-hint':
    'Những số không có mã quốc gia và không có dấu hiệu nào khác sẽ được đọc là số của quốc gia này.',
} as const;
