/** Who is in a workspace: why a command is not applied. */
export const membership = {
  'intent.membership': 'Change who is in a workspace',
  'fault.viewer-may-not-write': 'You may read this workspace and not change it.',
  'fault.not-the-owner':
    'Only the owner of the workspace may do that, in the browser the workspace is kept with.',
  'fault.removed-from-workspace':
    'This browser is in the workspace no more. What it had received is still here.',
  'fault.no-such-member': 'That person or browser is not in the workspace.',
  'fault.owner-must-pass-first': 'A workspace needs an owner. Pass the ownership to somebody else first.',
  'fault.cloned-device':
    'Another browser writes under this one’s key, as a copied profile does. Give this browser a new key first.',
} as const;
