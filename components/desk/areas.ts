/** The four lists, in the order of the keys 1 to 4. */
export const listAreas = ['today', 'tasks', 'contacts', 'meetings'] as const;
