import { from, type SignatureCase } from './signature-case';

/** Whole mails whose end is no signature, or not only the sender’s: unsigned ones, newsletters, two people, quotations, marks of programs. */
export const UNSIGNED: Record<string, SignatureCase> = {
  'a first name, then the whole block': {
    sender: from('Miguel Ángel Torres', 'mtorres@pacificcrestpm.com'),
    text: 'Thanks for flagging this.\n\nMiguel\n\n\nMiguel Torres\nRegional Property Manager\nPacific Crest Property Management, Inc.\n2201 Broadway, 4th Floor\nOakland, CA 94612\no 510.555.0176\nc 415.555.0118\n\nCA DRE Lic. #01234567',
    expected: {
      name: 'Miguel Torres',
      role: 'Regional Property Manager',
      organisation: 'Pacific Crest Property Management, Inc.',
      addresses: ['2201 Broadway, 4th Floor, Oakland, CA 94612'],
      phones: ['510.555.0176', '415.555.0118'],
    },
  },
  'a phone’s line and nothing else': {
    sender: from('Gary Polk', 'gpolk@polkroofing.com'),
    text: 'Running 10 late, order me a coffee\n\nGet Outlook for Android',
    expected: null,
  },
  'nothing but a first name': {
    sender: from('Fiona Adair', 'fiona.adair@council.example.uk'),
    text: 'Morning,\n\nCan we move this to 3pm? Room 204 is free and Mark from Facilities says the projector works again.\n\nF',
    expected: null,
  },
  'prose with a firm, a role and a number, unsigned': {
    sender: from('Luke Abbott', 'luke@abbott.example'),
    text: 'Spoke to Dana Price, Purchasing Manager at Kestrel Supplies Ltd.\nHer direct line is 0161 496 0188 if you need it.\nShe wants the quote by Friday.',
    expected: null,
  },
  'two people sign': {
    sender: from('Laura Benning', 'laura@wildfernevents.com'),
    text: 'We can’t wait to see you both on Saturday!\n\nLove,\nLaura Benning & Kate Moss-Hill\nWild Fern Events\n(828) 555-0141',
    expected: {
      name: 'Laura Benning',
      organisation: 'Wild Fern Events',
      phones: ['(828) 555-0141'],
    },
  },
  'two blocks, the sender’s first': {
    sender: from('Erik Lund', 'erik@lundgarrett.com'),
    text: 'See you in court.\n\nErik Lund\nAttorney at Law\nLund & Garrett, P.C.\n(406) 555-0162\n\nJo Ann Riddle\nParalegal to Erik Lund\n(406) 555-0163\njoann@lundgarrett.com',
    expected: {
      name: 'Erik Lund',
      role: 'Attorney at Law',
      organisation: 'Lund & Garrett, P.C.',
      phones: ['(406) 555-0162'],
    },
  },
  'a footer of a newsletter': {
    sender: from('The Daily Ledger', 'news@dailyledger.com'),
    text: 'Markets closed higher on Monday.\n\nRead more at https://dailyledger.com/markets\n\nYou are receiving this email because you signed up at dailyledger.com.\nUnsubscribe | Update your preferences | View in browser\nDaily Ledger Media, Inc., 350 Harbor Way, Stamford, CT 06902\n© 2026 Daily Ledger Media. All rights reserved.',
    expected: null,
  },
  'a shop that writes of an order': {
    sender: from('Moss & Pine', 'orders@mossandpine.com'),
    text: 'Your order #204113 has shipped.\n\nTracking: 1Z999AA10123456784\n\nQuestions? Call us at 1-800-555-0157 or reply to this email.\n\nThe Moss & Pine Team',
    expected: null,
  },
  'links in pointed brackets, as text of HTML': {
    sender: from('Andre Jackson', 'ajackson@ironbridgecap.com'),
    text: 'Deck attached.\n\nAndre Jackson\nVice President\nIronbridge Capital Partners\nt: 646.555.0131<tel:6465550131>\ne: ajackson@ironbridgecap.com<mailto:ajackson@ironbridgecap.com>\nw: www.ironbridgecap.com<http://www.ironbridgecap.com/>',
    expected: {
      name: 'Andre Jackson',
      role: 'Vice President',
      organisation: 'Ironbridge Capital Partners',
      phones: ['646.555.0131'],
      emails: ['ajackson@ironbridgecap.com'],
      urls: ['www.ironbridgecap.com'],
    },
  },
  'images that left their names': {
    sender: from('Martin Sykes', 'martin.sykes@foxhollow.co.uk'),
    text: 'Please see attached.\n\nKind Regards\n\nMartin Sykes\nContracts Manager\n[cid:image001.png@01D9A1B2.C3D4E5F0]\nFox Hollow Construction Ltd\nUnit 7 Brook Lane Industrial Estate\nStoke-on-Trent\nST4 2AB\nOffice 01782 960 118\nMobile 07700 900 771\n[image: facebook] [image: twitter]',
    expected: {
      name: 'Martin Sykes',
      role: 'Contracts Manager',
      organisation: 'Fox Hollow Construction Ltd',
      addresses: ['Unit 7 Brook Lane Industrial Estate, Stoke-on-Trent, ST4 2AB'],
      phones: ['01782 960 118', '07700 900 771'],
    },
  },
  'a reply inside, and the block above the quotation': {
    sender: from('Hannah Weiss', 'hannah@openfieldfarm.org'),
    text: 'Yes to both.\n\nHannah Weiss\nFarm Manager\nOpenfield Farm\n(802) 555-0115\n\nOn Mon, Oct 12, 2026 at 9:14 AM Ted Loomis <ted@loomisfeed.com> wrote:\n\n> Should I bring the hay and the mineral blocks?\n>\n> Ted Loomis\n> Loomis Feed & Seed\n> (802) 555-0199',
    expected: {
      name: 'Hannah Weiss',
      role: 'Farm Manager',
      organisation: 'Openfield Farm',
      phones: ['(802) 555-0115'],
    },
  },
  'a signature below what was quoted': {
    sender: from('Nate Kowalski', 'nate@lakeshorehvac.com'),
    text: 'On Oct 12, 2026, Deb Ross wrote:\n> Is Thursday OK for the inspection?\n\nThursday at 9 works.\n\n--\nNate Kowalski\nService Manager, Lakeshore HVAC\n231-555-0107',
    expected: {
      name: 'Nate Kowalski',
      role: 'Service Manager',
      organisation: 'Lakeshore HVAC',
      phones: ['231-555-0107'],
    },
  },
  'a shared mailbox with a person who signs': {
    sender: from('Reservations', 'reservations@hotelmarlowe.example'),
    text: 'Dear Ms Kim,\n\nYour suite is confirmed.\n\nKind regards,\n\nJulian Frost\nReservations Agent\nHotel Marlowe\n+44 20 7946 0733',
    expected: {
      name: 'Julian Frost',
      role: 'Reservations Agent',
      organisation: 'Hotel Marlowe',
      phones: ['+44 20 7946 0733'],
    },
  },
};
