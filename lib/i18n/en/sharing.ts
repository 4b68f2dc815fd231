/** The dialog to share a workspace, and the settings. */
export const sharing = {
  'share.title': 'Share a workspace',
  'share.intro':
    'A workspace is one list that two or more people keep together. Your private entries stay out of it.',
  'share.name': 'Name of the workspace',
  'share.name-example': 'Petra’s office',
  'share.your-name': 'Your name',
  'share.position': 'Your position',
  'share.relays': 'Address of the relay',
  'share.relays-hint':
    'One relay address a line (wss://…, a team relay: nats+wss://user:password@host). It passes on and keeps sealed texts only and can read nothing.',
  'share.more': 'More',
  'share.ice': 'ICE servers',
  'share.ice-hint': 'One a line (stun:… or turn:user:secret@…), for people who are not on one network.',
  'share.create': 'Share',
  'share.bad-relay':
    'A relay address begins with wss:// or ws://, a team relay’s with nats+wss://. This is not one: {address}',
  'share.bad-ice': 'An ICE server begins with stun: or turn:. This is not one: {address}',
  'share.relay-hash': 'A relay address has no # and nothing after it. Here it has: {address}',
  'share.odd-relay': 'The browser cannot read this relay address; look for a slip of the keys: {address}',
  'share.relay-user':
    'A team relay needs its user and password: nats+wss://user:password@host. They are missing here: {address}',
  'share.turn-user':
    'A TURN server needs its user and secret: turn:user:secret@host. They are missing here: {address}',
  'share.odd-ice':
    'An ICE server reads stun:host:3478 or turn:user:secret@host:3478. This one does not: {address}',
  'share.long-address': 'An address has 300 characters at most. This one is longer: {address}',
  'share.needs-relay': 'Enter the address of the relay, or choose another way.',
  'share.too-many': 'Eight addresses are the most.',
  'share.no-consent':
    'Firefox was not allowed to send data, so nothing was shared. Try again to be asked once more.',
  'share.needs-name': 'Please fill in both names.',

  'settings.you': 'You',
  'settings.name': 'Your name',
  'settings.name-hint': 'The people you share with see it.',
  'settings.position': 'Your position',
  'settings.look': 'Language and look',
  'settings.language': 'Language',
  'settings.language-auto': 'As the browser',
  'settings.theme': 'Theme',
  'settings.theme-auto': 'As the system',
  'settings.theme-light': 'Light',
  'settings.theme-dark': 'Dark',
  'settings.workspaces': 'Workspaces',
  'settings.workspace-name': 'Name',
  'settings.save': 'Save',
  'settings.saved': 'Saved.',
  'settings.private-hint': 'Stays on this browser and is never sent.',
} as const;
