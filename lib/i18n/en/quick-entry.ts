/** Completing names and tags while typing, and several tasks from pasted lines. */
export const quickEntry = {
  'complete.label': 'What exists',
  'complete.found': { one: '{n} suggestion', other: '{n} suggestions' },
  'paste.title': { one: 'Add {n} task?', other: 'Add {n} tasks?' },
  'paste.add': { one: 'Add {n} task', other: 'Add {n} tasks' },
  'paste.one': 'As one title',
  'paste.steps': { one: '{n} step', other: '{n} steps' },
} as const;
