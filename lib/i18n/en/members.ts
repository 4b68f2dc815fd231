/** Who is in a workspace, what they may, and how they come to be out of it. */
export const members = {
  'role.owner': 'Owner',
  'role.editor': 'reads and changes',
  'role.viewer': 'only reads',
  'members.browsers': 'Browsers of {name}',
  'members.browser': 'A browser',
  'members.this-browser': 'this browser',
  'members.connected': 'connected',
  'members.not-connected': 'not connected',
  'members.decides': 'decides who is in',
  'members.remove': 'Remove',
  'members.remove-person': 'Remove from the workspace …',
  'members.make-owner': 'Make owner …',
  'members.let-decide': 'Let it decide …',
  'members.keep': 'Leave as it is',
  'members.remove-title': 'Remove {what}?',
  'members.remove-text':
    '{name} gets nothing new there from then on, and nothing they send from there is taken. What has been received there already cannot be called back.',
  'members.pass-title': 'Pass ownership to {name}?',
  'members.pass-text':
    'From then on {name} invites, removes and gives roles, and you do no longer. Only {name} can give it back.',
  'members.pass-own-text':
    'From then on that browser of yours invites, removes and gives roles, and this one does no longer. {name} stays the owner.',
  'members.pass': 'Pass it on',
  'members.leave': 'Leave the workspace',
  'members.leave-title': 'Leave “{workspace}”?',
  'members.leave-text':
    'You get nothing new from there and change nothing there any more. What you have received stays on this browser. To come back you need a new invite.',
  'members.left': 'You left this workspace on {date}. What you had stays here; nothing new comes.',
  'members.removed':
    'This browser was removed from the workspace on {date}. What it had stays here; nothing new comes.',
  'members.viewer': 'You may read here and change nothing.',
  'members.cloned':
    'Another browser writes under this one’s key, as when a profile is copied. So that nothing gets lost, this one no longer writes here.',
  'members.renew': 'Give this browser a new key',
  'members.new-browser':
    'A browser that was never let in says it is {name}’s: {browser}. Ask {name} before you let it in.',
  'members.let-in': 'Let in',
  'invite.list': 'Invites',
  'invite.is-open': 'Open until {date}',
  'invite.was-used': 'Used by {name}',
  'invite.was-withdrawn': 'Withdrawn',
  'invite.show': 'Show',
  'invite.withdraw': 'Withdraw',
} as const;
