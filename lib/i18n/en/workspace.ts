/** Workspaces, and who is in them. */
export const workspace = {
  'workspace.private': 'Private',
  'workspace.switch': 'Workspace',
  'workspace.share': 'Share a new workspace …',
  'workspace.join': 'Join with an invite …',
  'workspace.invite': 'Invite somebody …',
  'workspace.people': 'Who is in it',
  'workspace.here': '{name}, here now',
  'workspace.away': '{name}, not here',
  'workspace.preparing': 'Adjutant is getting ready …',

  'position.manager': 'Manager',
  'position.assistant': 'Assistant',
  'position.other': 'Other',
} as const;
