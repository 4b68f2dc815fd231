/** How the browsers of a workspace find each other, and how people connect two of them themselves. */
export const rendezvous = {
  'way.legend': 'How the browsers find each other',
  'way.team': 'Over a relay of your own',
  'way.team-hint':
    'A server that your team or company runs. It passes on sealed texts, and a team relay keeps them until they are fetched. It sees network addresses and times, and can read nothing.',
  'way.public': 'Over public relays',
  'way.public-hint':
    'Servers of strangers on the internet. What goes there: encrypted handshakes by which the browsers find each other, and nothing of what you write. Whoever runs them sees the browsers’ network addresses and when they are there.',
  'way.public-hosts': 'These are contacted: {addresses}.',
  'way.none': 'Without any server',
  'way.none-hint':
    'Each time, you carry two short texts between the browsers yourselves: by chat, by mail or as a QR code. The connection lasts until one of the two browsers is closed. No relay learns anything.',
  'way.here': 'This is set for this browser. The other people choose the same in theirs.',

  'hand.title': 'Connect without a relay',
  'hand.open': 'Connect without a relay …',
  'hand.intro':
    'One of you makes a text and sends it to the other, by chat, by mail or as a picture. The other’s Adjutant makes an answer from it, which goes back. Then the two browsers are connected until one of them is closed.',
  'hand.make': 'Make a text to send',
  'hand.making': 'One moment …',
  'hand.offer': 'Send this to the other person',
  'hand.offer-how':
    'Their Adjutant makes an answer from it; paste that below. This text can be used once, until {time}.',
  'hand.answer': 'Send this answer back',
  'hand.answer-how':
    'As soon as the other person has pasted it, the two browsers are connected. It can be used once, until {time}.',
  'hand.picture': 'The text as a QR code, for a camera',
  'hand.given': 'The text you were sent',
  'hand.given-answer': 'The answer you were sent',
  'hand.take': 'Use this text',
  'hand.connecting': 'The two browsers are being connected …',
  'hand.connected': 'Connected, until one of the two browsers is closed.',
  'hand.expired': 'The time for it is over. Make a new text.',
  'hand.not-connected':
    'The two browsers could not reach each other. If they are in different networks, a STUN or TURN server in the workspace’s settings helps. If Firefox made the answer, let Firefox make the first text.',
  'hand.gone': 'The connection has ended. Make a new text to connect again.',
  'hand.cancel': 'Cancel',
  'hand.hold': 'Hold the other person’s picture before the camera.',
  'hand.not-a-hand': 'This is not a text for connecting. Such a text begins with “adjutant-connect1.”.',
  'hand.newer-hand': 'This comes from a newer Adjutant. Update yours, then paste it again.',
  'hand.truncated-hand': 'The end of it is missing. Copy all of it, up to the full stop.',
  'hand.damaged-hand': 'A part of it was changed on its way. Have it sent again.',
  'hand.foreign-hand':
    'It is for another workspace or another invite, or sealed with a newer key than this browser has. If it is the right one, make the text here and let the other person answer.',
  'hand.elsewhere-hand': 'It is for another workspace of yours, or for an invite. Paste it there.',
  'hand.expired-hand':
    'It is older than ten minutes, or the clocks of the two computers differ. Have a new one made.',
  'hand.own-hand': 'This was made in this browser. It is for the other person.',
  'hand.used-hand': 'It was used already. Have a new one made.',
  'hand.other-offer':
    'It answers another text than the last one made here, or one that was used already. Make a new text.',
  'hand.no-room': 'This browser is not in that workspace, or the invite is closed.',
  'hand.no-connections':
    'The browser makes no direct connections, or cannot read a STUN or TURN server. Test the connection in the workspace’s settings.',
  'hand.invite-how':
    'There is no relay. The other person pastes the invite into Adjutant under “Join with an invite” and gets a text for you. Paste it here, and send them the answer.',
  'hand.join-how':
    'There is no relay. Send this text to {from}, and paste the answer you get. If you sit together, each can scan the other’s picture instead.',
  'hand.join-hint': 'This invite names no relay: you and {from} carry two texts between your browsers.',
} as const;
