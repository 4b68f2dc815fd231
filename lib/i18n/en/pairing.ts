/** Inviting, asking to be let in, and letting in. */
export const pairing = {
  'invite.title': 'Invite to {workspace}',
  'invite.intro': 'An invite lets one browser ask to be let in. You see who asks and decide then.',
  'invite.life': 'The invite can be used for',
  'invite.life-hour': 'one hour',
  'invite.life-day': 'one day',
  'invite.life-week': 'one week',
  'invite.make': 'Make the invite',
  'invite.making': 'The invite is being made …',
  'invite.text': 'Invite',
  'invite.picture': 'The invite as a QR code, for a camera',
  'invite.warning':
    'Whoever has it can ask to be let in, once, until {date}. They read nothing before you have let them in.',
  'invite.how':
    'The other person pastes it into Adjutant under “Join with an invite”, or scans the picture. You will see here who asks; you may close this meanwhile.',
  'invite.copy': 'Copy',
  'invite.copied': 'Copied',
  'invite.done': 'Done',

  'request.title': 'Somebody asks to be let in',
  'request.who': '{name} ({position}) asks to be let into “{workspace}”, with this browser: {browser}.',
  'request.compare':
    'Ask {name} which seven pictures they see, best by telephone or face to face. They must be these, in this order:',
  'request.pictures': 'Pictures to compare',
  'request.warning': 'If even one differs, somebody has come between you: refuse, and make a new invite.',
  'request.person': 'This is',
  'request.new-person': 'a new person',
  'request.same-person': 'one more browser of {name}',
  'request.position': 'Position',
  'request.role': 'May',
  'request.role-editor': 'read and change',
  'request.role-viewer': 'only read',
  'request.away':
    'This browser is not connected at the moment. If you let it in now, it will learn so when it is back.',
  'request.approve': 'The pictures are the same: let in',
  'request.refuse': 'Refuse',
  'request.nobody': 'Nobody asks at the moment.',
  'request.approved': '{name} is let in; their browser is being told.',
  'request.joined': '{name} is in.',
  'request.refused': '{name} was refused. The invite can still be used by somebody else.',
  'request.cancelled': '{name} no longer asks.',
  'request.too-late': 'The invite {name} asked with is closed.',
  'request.gone': 'The connection was made anew, with new pictures. Close this and look again.',

  'join.title': 'Join a workspace',
  'join.paste': 'Paste the invite',
  'join.found': '{from} invites you to “{workspace}”.',
  'join.found-nameless': 'An invite to “{workspace}”.',
  'join.contacts':
    'Joining makes this browser contact {addresses}. They learn its network address and can read nothing of what you write.',
  'join.join': 'Ask to be let in',
  'join.own': 'You made this invite yourself. It is for somebody else, or for another browser of yours.',
  'join.not-an-invite': 'This is not an invite. An invite begins with “adjutant2.”.',
  'join.damaged-invite':
    'A part of this invite is missing or changed. Copy all of it, to the last character.',
  'join.older-invite': 'This invite comes from an older Adjutant. Ask for one from the newest version.',
  'join.newer-invite': 'This invite comes from a newer Adjutant. Update yours, then paste it again.',
  'join.expired-invite': 'This invite is too old, or this computer’s clock is wrong. Ask for a new one.',
  'join.starting': 'One moment …',
  'join.looking': 'Looking for {from}’s browser …',
  'join.looking-long':
    '{from}’s browser does not answer yet. It has to be open and connected; if it is, the invite may have been used or withdrawn. You may close this: it goes on by itself until {date}.',
  'join.compare':
    '{from} sees that you ask. Tell them which seven pictures you see, best by telephone or face to face:',
  'join.waiting':
    'You are in “{workspace}” as soon as {from} has let you in. If they see other pictures, cancel.',
  'join.impostor':
    'Another browser than {from}’s answered this invite: it may be in the wrong hands. Cancel, and ask {from} for a new one.',
  'join.joined': 'You are in “{workspace}”.',
  'join.refused': '{from} did not let you in.',
  'join.used': 'Somebody else has used this invite. Ask {from} for a new one.',
  'join.expired': 'This invite has expired. Ask {from} for a new one.',
  'join.withdrawn': '{from} has withdrawn this invite. Ask for a new one.',
  'join.member': 'This browser is in “{workspace}” already.',
  'join.busy': 'Too many ask with this invite at once. Ask {from} for a new one.',
  'join.other-version':
    'The two browsers have different versions of Adjutant. Update both, then ask {from} for a new invite.',
  'join.cancelled': 'Cancelled. Nothing was joined.',
  'join.cancel': 'Cancel',
  'join.again': 'Use another invite',

  'scan.start': 'Scan with the camera',
  'scan.stop': 'Stop scanning',
  'scan.picture': 'What the camera sees',
  'scan.hold': 'Hold the picture of the invite before the camera.',
  'scan.refused':
    'The browser was not allowed to use the camera. Allow it in the address bar, or paste the invite.',
  'scan.missing': 'There is no camera here that the browser can use. Paste the invite instead.',
  'scan.busy': 'The camera is in use by something else. Close that, or paste the invite.',
} as const;
