import { from, type SignatureCase } from './signature-case';

/** More whole mails: clubs, public offices, start-ups, carriers, a school’s office, people who write small. */
export const MAILS_MORE: Record<string, SignatureCase> = {
  'all on one line of labels': {
    sender: from('Patricia Nolan', 'pnolan@harborviewdental.com'),
    text: 'Hi Sam, you are all set for the 9th.\n\nPatricia Nolan\nOffice Coordinator\nHarborview Dental Associates\nP: 207-555-0142 F: 207-555-0143 E: pnolan@harborviewdental.com W: harborviewdental.com',
    expected: {
      name: 'Patricia Nolan',
      role: 'Office Coordinator',
      organisation: 'Harborview Dental Associates',
      phones: ['207-555-0142'],
      emails: ['pnolan@harborviewdental.com'],
      urls: ['https://harborviewdental.com'],
    },
  },
  'written small throughout': {
    sender: from('jess moreno', 'jess@tinyrobot.studio'),
    text: 'lgtm, ship it\n\njess moreno\nfounder + designer, tiny robot studio\ntinyrobot.studio',
    expected: {
      name: 'jess moreno',
      role: 'founder + designer',
      organisation: 'tiny robot studio',
      urls: ['https://tinyrobot.studio'],
    },
  },
  'a council officer with three lines of address': {
    sender: from('Nicola Bradshaw', 'nicola.bradshaw@moorland.example.uk'),
    text: 'Dear Mr Khan,\n\nThank you for your planning query.\n\nRegards,\n\nNicola Bradshaw\nPlanning Enforcement Officer\nMoorland District Council\nTown Hall\nMarket Street\nBuxton\nSK17 6EL\n\nTel: 01298 960 455\nOffice hours Mon - Fri 9.00 - 16.30',
    expected: {
      name: 'Nicola Bradshaw',
      role: 'Planning Enforcement Officer',
      organisation: 'Moorland District Council',
      addresses: ['Market Street, Buxton, SK17 6EL'],
      phones: ['01298 960 455'],
    },
  },
  'a Canadian with both languages': {
    sender: from('Luc Tremblay', 'luc.tremblay@boreal.example.ca'),
    text: 'Thanks Jen, merci!\n\nLuc Tremblay, P.Eng.\nSenior Hydrologist / Hydrologue principal\nBoreal Environmental Consultants Inc.\n1250 René-Lévesque Blvd. West, Suite 2200\nMontréal, QC H3B 4W8\nT 514 555-0173 | C 438 555-0106',
    expected: {
      name: 'Luc Tremblay',
      role: 'Senior Hydrologist',
      organisation: 'Boreal Environmental Consultants Inc.',
      addresses: ['1250 René-Lévesque Blvd. West, Suite 2200, Montréal, QC H3B 4W8'],
      phones: ['514 555-0173', '438 555-0106'],
    },
  },
  'Irish, with a postcode of its own': {
    sender: from('Aoife Brennan', 'aoife.brennan@libertiesarts.ie'),
    text: 'Perfect, see you at the gallery.\n\nLe gach dea-ghuí,\n\nAoife Brennan\nProgramme Curator\nLiberties Arts Centre\n14 Francis Street, Dublin 8, D08 X2K4\n+353 (0)1 555 0128',
    expected: {
      name: 'Aoife Brennan',
      role: 'Programme Curator',
      organisation: 'Liberties Arts Centre',
      addresses: ['14 Francis Street, Dublin 8, D08 X2K4'],
      phones: ['+353 (0)1 555 0128'],
    },
  },
  'a recruiter with a star rating': {
    sender: from('Dominic Shaw', 'dominic.shaw@northgatetalent.co.uk'),
    text: 'Hi Priya\n\nAre you free for a chat this week?\n\nThanks,\nDom\n\nDominic Shaw\nSenior Recruitment Consultant – Finance\nNorthgate Talent\nDirect Dial: 0117 496 0290 | Mob: 07700 900 350\n★★★★★ Rated Excellent on Trustpilot\nConnect with me on LinkedIn',
    expected: {
      name: 'Dominic Shaw',
      role: 'Senior Recruitment Consultant',
      organisation: 'Northgate Talent',
      phones: ['0117 496 0290', '07700 900 350'],
    },
  },
  'a pastor and a parish': {
    sender: from('Rev. Samuel Adeyemi', 'pastor@gracechapel.example.org'),
    text: 'Brethren,\n\nPrayer meeting is moved to 7pm.\n\nIn Christ,\nRev. Samuel Adeyemi\nLead Pastor\nGrace Chapel\n(404) 555-0186',
    expected: {
      name: 'Samuel Adeyemi',
      role: 'Lead Pastor',
      organisation: 'Grace Chapel',
      phones: ['(404) 555-0186'],
    },
  },
  'a coach of a club, no closing': {
    sender: from('Mick Doyle', 'mickdoyle77@hotmail.com'),
    text: 'Lads, training Tues 6.30 sharp. Bring water.\n\nMick Doyle\nU14s Coach\nSt Kevin’s FC\n086 555 0144',
    expected: {
      name: 'Mick Doyle',
      role: 'U14s Coach',
      organisation: 'St Kevin’s FC',
      phones: ['086 555 0144'],
    },
  },
  'a start-up, a title with an ampersand and emoji': {
    sender: from('Tara Singh', 'tara@loopwell.ai'),
    text: 'Love it! Let’s do it 🚀\n\nTara Singh\nCo-founder & CEO, Loopwell\n📱 +1 (415) 555-0161\n🌐 loopwell.ai\n📅 Book a call: https://cal.com/tara-loopwell',
    expected: {
      name: 'Tara Singh',
      role: 'Co-founder & CEO',
      organisation: 'Loopwell',
      phones: ['+1 (415) 555-0161'],
      urls: ['https://loopwell.ai'],
    },
  },
  'a nurse in a hospital, an extension and a pager': {
    sender: from('Denise Okoro', 'denise.okoro@stlukes.example.org'),
    text: 'Bed 12 is ready.\n\nDenise Okoro, RN, BSN\nNurse Manager, 4 West\nSt. Luke’s Regional Medical Center\nPhone: 319-555-0111 x4410\nPager: 319-555-0187',
    expected: {
      name: 'Denise Okoro',
      role: 'Nurse Manager, 4 West',
      organisation: 'St. Luke’s Regional Medical Center',
      phones: ['319-555-0111 x4410', '319-555-0187'],
    },
  },
  'a solicitor with a reference': {
    sender: from('Gareth Pugh', 'gareth.pugh@pughwilliams.co.uk'),
    text: 'Our ref: GP/4471/2\n\nDear Sirs\n\nWe act for Mrs Ellis.\n\nYours faithfully\n\nGareth Pugh\nSolicitor\nPugh Williams Solicitors\n5 Castle Square, Caernarfon, Gwynedd LL55 2NF\nDX 711222 Caernarfon\nT 01286 960 177\nF 01286 960 178',
    expected: {
      name: 'Gareth Pugh',
      role: 'Solicitor',
      organisation: 'Pugh Williams Solicitors',
      addresses: ['5 Castle Square, Caernarfon, Gwynedd LL55 2NF'],
      phones: ['01286 960 177'],
    },
  },
  'an Indian freelancer on a phone': {
    sender: from('Ankit Verma', 'ankit.verma.dev@gmail.com'),
    text: 'Sure, will push by EOD.\n\nRegards,\nAnkit Verma\nFull Stack Developer\n+91 90000 55512\nSent from my OnePlus',
    expected: { name: 'Ankit Verma', role: 'Full Stack Developer', phones: ['+91 90000 55512'] },
  },
  'an Indian bank, a branch and a code': {
    sender: from('Sunita Kulkarni', 'sunita.kulkarni@deccanbank.example.in'),
    text: 'Dear Customer,\n\nYour FD is renewed.\n\nYours faithfully,\nSunita Kulkarni\nAsst. Branch Manager\nDeccan Co-operative Bank Ltd.\nShivaji Nagar Branch, Pune 411005\nTel. 020-2555 0133 / 2555 0134\nIFSC: DECC0001234',
    expected: {
      name: 'Sunita Kulkarni',
      role: 'Asst. Branch Manager',
      organisation: 'Deccan Co-operative Bank Ltd.',
      addresses: ['Shivaji Nagar Branch, Pune 411005'],
      phones: ['020-2555 0133', '2555 0134'],
    },
  },
  'New Zealand, mobile first and a PO box': {
    sender: from('Hemi Parata', 'hemi@tuiplumbing.co.nz'),
    text: 'Kia ora Jo,\n\nI can come Friday.\n\nNgā mihi\n\nHemi Parata\nDirector | Tui Plumbing & Gas Ltd\n021 555 0177 | 04 555 0122\nPO Box 9921, Wellington 6141',
    expected: {
      name: 'Hemi Parata',
      role: 'Director',
      organisation: 'Tui Plumbing & Gas Ltd',
      phones: ['021 555 0177', '04 555 0122'],
      addresses: ['PO Box 9921, Wellington 6141'],
    },
  },
  'a librarian with hours and a chat': {
    sender: from('Margaret Lin', 'mlin@lakeshorelibrary.org'),
    text: 'Your hold is in.\n\nMargaret Lin (she/her/hers)\nReference Librarian\nLakeshore Public Library\n1600 Elm St., Racine, WI 53402\n262.555.0169\nHours: Mon-Thu 10-8, Fri 10-5\nAsk us: chat.lakeshorelibrary.org',
    expected: {
      name: 'Margaret Lin',
      role: 'Reference Librarian',
      organisation: 'Lakeshore Public Library',
      addresses: ['1600 Elm St., Racine, WI 53402'],
      phones: ['262.555.0169'],
      urls: ['https://chat.lakeshorelibrary.org'],
    },
  },
  'a receptionist who signs for a practice': {
    sender: from('Elm Grove Surgery', 'reception@elmgrovesurgery.example.uk'),
    text: 'Your prescription is ready.\n\nMany thanks\nElm Grove Surgery\n01632 960 440\nPlease do not reply to this email.',
    expected: { organisation: 'Elm Grove Surgery', phones: ['01632 960 440'] },
  },
  'an airline’s notice': {
    sender: from('BlueSky Airways', 'no-reply@bluesky.example'),
    text: 'Your flight BS 412 departs at 18:20 from gate B14.\nBooking reference: K7QW2M\nNeed help? Call 1-800-555-0166.\n\nBlueSky Airways, 1 Aviation Way, Dallas, TX 75201',
    expected: { organisation: 'BlueSky Airways', addresses: ['1 Aviation Way, Dallas, TX 75201'] },
  },
  'a thread between friends': {
    sender: from('Olga Petrov', 'olga.petrov@gmail.com'),
    text: 'Haha yes! Maria Lopez said she would bring the cake, and her number is 555-0170 if you get lost.\n\nxx Olga',
    expected: null,
  },
  'an American of government': {
    sender: from('Harold Jenkins', 'harold.jenkins@waterdept.example.gov'),
    text: 'All,\n\nSee the agenda.\n\nv/r\n\nHarold Jenkins\nDeputy Commissioner\nDepartment of Water Management\nCity of Lakeport\n100 E. Randolph St., Room 403\nLakeport, IL 60601\n312.555.0114 (o)\n312.555.0115 (f)',
    expected: {
      name: 'Harold Jenkins',
      role: 'Deputy Commissioner',
      organisation: 'City of Lakeport',
      addresses: ['100 E. Randolph St., Room 403, Lakeport, IL 60601'],
      phones: ['312.555.0114'],
    },
  },
  'a firm in capitals above, and a role with "for"': {
    sender: from('Beatrice Ong', 'beatrice.ong@straitsfreight.example.sg'),
    text: 'Dear Mr. Tan,\n\nVessel ETA 12 Nov.\n\nBest Regards,\nBeatrice Ong (Ms)\nKey Account Manager for Oceania\nSTRAITS FREIGHT PTE LTD\n8 Shenton Way #21-03, Singapore 068811\nDID: +65 6555 0143 | HP: +65 8555 0190 | Fax: +65 6555 0144',
    expected: {
      name: 'Beatrice Ong',
      role: 'Key Account Manager for Oceania',
      organisation: 'STRAITS FREIGHT PTE LTD',
      addresses: ['8 Shenton Way #21-03, Singapore 068811'],
      phones: ['+65 6555 0143', '+65 8555 0190'],
    },
  },
};
