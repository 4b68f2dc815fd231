/** What only the side panel and the app say: their empty lists, the search. */
export const desk = {
  'empty.tasks': 'No tasks here. Write the first one; dates and names are understood.',
  'empty.waiting': 'Nobody keeps you waiting.',
  'empty.done': 'Nothing is done yet. Tick a task off and it will stand here.',
  'empty.contacts':
    'No contacts yet. Open a page or a message with an address and use the toolbar button, or add one by hand.',
  'empty.meetings': 'No meetings ahead. Add the next one and write its notes together.',
  'empty.past': 'No meetings lie behind you.',
  'empty.bin': 'The bin is empty. What is thrown away stays here for 30 days.',
  'empty.search': 'Nothing found for “{text}”.',
  'empty.add-contact': 'Add a contact',
  'empty.add-meeting': 'Add a meeting',
  'empty.clear-search': 'Clear the search',
  'empty.go-today': 'Go to Today',
  'search.label': 'Search',
  'search.tasks': 'Search tasks',
  'search.contacts': 'Search contacts',
  'search.meetings': 'Search meetings',
  'search.results': { one: '{n} found', other: '{n} found' },
  'list.coming': 'Coming',
  'list.past': 'Past',
} as const;
