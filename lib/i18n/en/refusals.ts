/** Why something from outside is refused because of who is in a workspace. */
export const refusals = {
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
