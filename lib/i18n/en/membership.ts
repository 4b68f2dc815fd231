/** Who is in a workspace: why a command is not applied, and why something from outside is refused. */
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
  'refusal.old-epoch': 'It was sealed with a key that its browser had given up before.',
  'refusal.removed-device': 'It is from a browser that was removed from the workspace.',
  'refusal.viewer-may-not-write': 'It tried to change something, and whoever wrote it may only read.',
  'refusal.unreadable-entry':
    'It says something about who is in the workspace that this Adjutant cannot read.',
  'refusal.not-the-owner': 'It tried to decide who is in the workspace, which only the owner may.',
  'refusal.forked-membership':
    'It contradicts what the owner had decided before about who is in the workspace.',
  'refusal.impossible-entry':
    'It decides about somebody who is not in the workspace, or something that cannot be.',
} as const;
