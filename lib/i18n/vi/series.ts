/** Tasks that repeat: one of them, or all that follow. */
export const series = {
  'series.scope': 'Thay đổi áp dụng cho',
  'series.following': 'việc này và các việc sau',
  'series.this': 'chỉ việc này',
  'series.skip': 'Bỏ qua lần này',
  'series.missed': 'Những lần bị lỡ',
  'series.missed-skip': 'được bỏ qua',
  'series.missed-each': 'vẫn phải làm từng lần',
  'series.skipped': 'Đã bỏ qua: {title}',
  'series.skipped-days': 'Các ngày bỏ qua',
  'series.day-to-skip': 'Ngày cần bỏ qua',
  'series.skip-day': 'Bỏ qua ngày này',
  'series.day-skipped': 'Bỏ qua ngày {day}',
  'series.later': 'lần sau của việc này',
} as const;
