import type { quickEntry as english } from '../en/quick-entry';
import type { Localized } from '../message';

/** Completing names and tags while typing, and several tasks from pasted lines. */
export const quickEntry: Localized<typeof english, 'vi'> = {
  'complete.label': 'Đã có sẵn',
  'complete.found': { other: '{n} gợi ý' },
  'paste.title': { other: 'Thêm {n} việc?' },
  'paste.add': { other: 'Thêm {n} việc' },
  'paste.one': 'Gộp thành một tiêu đề',
  'paste.steps': { other: '{n} bước' },
};
