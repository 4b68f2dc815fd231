/** What is said of pairing wherever one is: that somebody asks, and why what was decided could not be done. */
export const pairingNotices = {
  'request.notice': '{name} asks to be let into “{workspace}”.',
  'request.look': 'Look',
  'intent.pairing': 'Let somebody in, or ask to be let in',
  'fault.no-such-invite': 'The invite is not here any more.',
  'fault.no-such-request': 'Who asked does so no longer, or asks anew with other pictures.',
  'fault.invite-closed': 'The invite was used, withdrawn or has expired meanwhile.',
} as const;
