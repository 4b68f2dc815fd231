import { from, type SignatureCase } from './signature-case';

/** Whole mails in English, with the signatures that people really send: blocks of firms, phones, awards, none at all. */
export const MAILS: Record<string, SignatureCase> = {
  'pronouns, a division and labels in front': {
    sender: from('Rachel Okafor', 'rachel.okafor@brightwater.com'),
    text: 'Hi Tom,\n\nThe revised schedule is attached. Shout if the 14th does not work.\n\nAll the best,\n\nRachel Okafor (she/her)\nSenior Programme Manager\nBrightwater Utilities Ltd\nM: 07700 900 418\nT: 01632 960 511\nE: rachel.okafor@brightwater.com\nW: www.brightwater.com',
    expected: {
      name: 'Rachel Okafor',
      role: 'Senior Programme Manager',
      organisation: 'Brightwater Utilities Ltd',
      phones: ['07700 900 418', '01632 960 511'],
      emails: ['rachel.okafor@brightwater.com'],
      urls: ['www.brightwater.com'],
    },
  },
  'pronouns between bars on the name’s line': {
    sender: from('Devon Marsh', 'devon@lanternlabs.io'),
    text: 'Sounds great, talk Thursday.\n\nDevon Marsh | they/them\nProduct Designer @ Lantern Labs\nlanternlabs.io | Book time with me',
    expected: {
      name: 'Devon Marsh',
      role: 'Product Designer',
      organisation: 'Lantern Labs',
      urls: ['https://lanternlabs.io'],
    },
  },
  'a block between bars, a fax and a toll-free number': {
    sender: from('Karen Whitfield', 'kwhitfield@summitridgeins.com'),
    text: 'Good morning,\n\nYour renewal is in process.\n\nThank you,\n\nKaren Whitfield, CIC, CISR\nSenior Account Manager | Commercial Lines\nSummit Ridge Insurance Group, LLC\n4410 Arapahoe Avenue, Suite 220 | Boulder, CO 80303\nDirect: (303) 555-0148 | Toll Free: (800) 555-0199 | Fax: (303) 555-0140\nkwhitfield@summitridgeins.com | www.summitridgeins.com',
    expected: {
      name: 'Karen Whitfield',
      role: 'Senior Account Manager',
      organisation: 'Summit Ridge Insurance Group, LLC',
      addresses: ['4410 Arapahoe Avenue, Suite 220, Boulder, CO 80303'],
      phones: ['(303) 555-0148', '(800) 555-0199'],
      emails: ['kwhitfield@summitridgeins.com'],
      urls: ['www.summitridgeins.com'],
    },
  },
  'awards, then a disclaimer': {
    sender: from('Simon Hargreaves', 's.hargreaves@hartleyblake.co.uk'),
    text: 'Dear Mrs Palmer\n\nPlease find our engagement letter attached.\n\nYours sincerely\n\nSimon Hargreaves FCA\nPartner\nFor and on behalf of Hartley Blake LLP\n\nDDI: 0113 496 0233\nSwitchboard: 0113 496 0200\n\nWinner – Regional Accountancy Firm of the Year 2025\nTop 100 Best Places to Work\n\nHartley Blake LLP is a limited liability partnership registered in England and Wales with number OC300001. Registered office: 2 Park Row, Leeds LS1 5HD. This e-mail is confidential and may be privileged.',
    expected: {
      name: 'Simon Hargreaves',
      role: 'Partner',
      organisation: 'Hartley Blake LLP',
      phones: ['0113 496 0233', '0113 496 0200'],
    },
  },
  'the role before the name': {
    sender: from('Helen Carmichael', 'h.carmichael@stbrides.example.uk'),
    text: 'Dear parents,\n\nSchool opens at 8.30 on Monday.\n\nWith best wishes\n\nHead Teacher\nHelen Carmichael\nSt Bride’s Primary School\nTel 0131 496 0377',
    expected: {
      name: 'Helen Carmichael',
      role: 'Head Teacher',
      organisation: 'St Bride’s Primary School',
      phones: ['0131 496 0377'],
    },
  },
  'one line with dashes, no delimiter': {
    sender: from('Priya Nair', 'priya@kitecrm.com'),
    text: 'Happy to hop on a call.\n\nPriya Nair – Customer Success Lead – Kite CRM – +1 (737) 555-0109',
    expected: {
      name: 'Priya Nair',
      role: 'Customer Success Lead',
      organisation: 'Kite CRM',
      phones: ['+1 (737) 555-0109'],
    },
  },
  'one line with a comma after the closing': {
    sender: from('Beth Lawson', 'beth@lawsonbooks.co.uk'),
    text: 'I’ll put two copies aside.\n\nCheers, Beth Lawson, owner, Lawson Books, 01632 960 274',
    expected: {
      name: 'Beth Lawson',
      role: 'owner',
      organisation: 'Lawson Books',
      phones: ['01632 960 274'],
    },
  },
  'a block under “Sent from my iPhone”': {
    sender: from('Gary Polk', 'gpolk@polkroofing.com'),
    text: 'Be there at 7\n\nSent from my iPhone\n\nGary Polk\nPolk Roofing & Siding\n(614) 555-0127',
    expected: { name: 'Gary Polk', organisation: 'Polk Roofing & Siding', phones: ['(614) 555-0127'] },
  },
  'an Indian block with regards and a CIN': {
    sender: from('Rohit Deshpande', 'rohit.deshpande@saralsoft.co.in'),
    text: 'Dear Sir,\n\nPlease find attached the proforma invoice.\n\nThanks & Regards\nRohit Deshpande\nDy. Manager - Accounts\nSaral Softech Private Limited\n3rd Floor, Tower B, Cyber Park, Sector 62\nNoida - 201309, Uttar Pradesh, India\nMobile: +91-98100 55501 | Landline: 0120-4555 120\nEmail: rohit.deshpande@saralsoft.co.in\nCIN: U72200UP2005PTC012345 | GSTIN: 09AAACS1234A1Z5',
    expected: {
      name: 'Rohit Deshpande',
      role: 'Dy. Manager',
      organisation: 'Saral Softech Private Limited',
      addresses: ['3rd Floor, Tower B, Cyber Park, Sector 62, Noida - 201309, Uttar Pradesh, India'],
      phones: ['+91-98100 55501', '0120-4555 120'],
      emails: ['rohit.deshpande@saralsoft.co.in'],
    },
  },
  'warm regards, a doctor with degrees and a hospital': {
    sender: from('Dr. Kavita Rao', 'drkavitarao@gmail.com'),
    text: 'Please bring the earlier reports along.\n\nWarm regards,\nDr. Kavita Rao, MBBS, MD (Paediatrics)\nConsultant Paediatrician\nSunrise Children’s Hospital, Hyderabad\nFor appointments call 040 4555 0190',
    expected: {
      name: 'Kavita Rao',
      role: 'Consultant Paediatrician',
      organisation: 'Sunrise Children’s Hospital',
      phones: ['040 4555 0190'],
    },
  },
  'an Indian name with an initial, and a college': {
    sender: from('S. Venkatesan', 'venkatesan.s@annacollege.example.in'),
    text: 'Respected Madam,\n\nThe seminar hall is booked.\n\nWith regards,\nProf. S. Venkatesan\nHead, Department of Mechanical Engineering\nAnna College of Engineering\nCoimbatore - 641 014\nPh: 0422-2555 014 Extn: 231',
    expected: {
      name: 'S. Venkatesan',
      role: 'Head, Department of Mechanical Engineering',
      organisation: 'Anna College of Engineering',
      addresses: ['Coimbatore - 641 014'],
      phones: ['0422-2555 014 Extn: 231'],
    },
  },
  'Australian, with an acknowledgement of country': {
    sender: from('Bronwyn Tate', 'bronwyn.tate@coralbaylogistics.com.au'),
    text: 'Hi all\n\nPallets leave Wednesday arvo.\n\nKind regards\n\nBronwyn Tate\nOperations Coordinator\nCoral Bay Logistics Pty Ltd\nABN 12 345 678 901\n\nP 08 5550 1433  M 0491 570 156\nA Unit 3, 18 Harbour Road, Fremantle WA 6160\n\nCoral Bay Logistics acknowledges the Traditional Custodians of the lands on which we work and pays respect to Elders past and present.',
    expected: {
      name: 'Bronwyn Tate',
      role: 'Operations Coordinator',
      organisation: 'Coral Bay Logistics Pty Ltd',
      phones: ['08 5550 1433', '0491 570 156'],
      addresses: ['Unit 3, 18 Harbour Road, Fremantle WA 6160'],
    },
  },
  'Australian, working days and a postal address': {
    sender: from('Craig Dunstan', 'craig.dunstan@hawthornvet.com.au'),
    text: 'No worries, see you then.\n\nRegards,\n\nCraig Dunstan BVSc\nPractice Principal\nHawthorn Veterinary Clinic\nMy working days are Monday, Tuesday & Thursday\n\nt: (03) 5550 7821\nPO Box 118, Hawthorn VIC 3122',
    expected: {
      name: 'Craig Dunstan',
      role: 'Practice Principal',
      organisation: 'Hawthorn Veterinary Clinic',
      phones: ['(03) 5550 7821'],
      addresses: ['PO Box 118, Hawthorn VIC 3122'],
    },
  },
  'a name in capitals and the role behind a comma': {
    sender: from('Thomas Brandvold', 'tbrandvold@midlandsteel.com'),
    text: 'PO attached.\n\nTHOMAS BRANDVOLD, Purchasing Agent\nMIDLAND STEEL FABRICATORS\n1800 INDUSTRIAL PKWY\nDES MOINES, IA 50317\nPH 515-555-0193  FX 515-555-0194',
    expected: {
      name: 'Thomas Brandvold',
      role: 'Purchasing Agent',
      organisation: 'MIDLAND STEEL FABRICATORS',
      addresses: ['1800 INDUSTRIAL PKWY, DES MOINES, IA 50317'],
      phones: ['515-555-0193'],
    },
  },
  'the firm’s name first, its motto, a person': {
    sender: from('Yolanda Pruitt', 'ypruitt@cedarvalleycu.org'),
    text: 'Hello,\n\nyour card is on its way.\n\nSincerely,\n\nYolanda Pruitt\nBranch Manager, NMLS #555019\nCedar Valley Credit Union\n“People helping people since 1952”\nPhone 319.555.0120 ext 4102\nFax 319.555.0129',
    expected: {
      name: 'Yolanda Pruitt',
      role: 'Branch Manager',
      organisation: 'Cedar Valley Credit Union',
      phones: ['319.555.0120 ext 4102'],
    },
  },
  'a professor with a chair, a room and a page': {
    sender: from('Elena Vasquez', 'evasquez@physics.northlake.edu'),
    text: 'I can meet after the colloquium.\n\nBest wishes,\nElena\n\n-- \nElena Vasquez, PhD\nHarold T. Beck Professor of Physics\nDepartment of Physics & Astronomy\nNorthlake University\n214 Kemper Hall\nhttps://physics.northlake.edu/vasquez',
    expected: {
      name: 'Elena Vasquez',
      role: 'Harold T. Beck Professor of Physics',
      organisation: 'Northlake University',
      urls: ['https://physics.northlake.edu/vasquez'],
    },
  },
  'a student': {
    sender: from('Jordan Wu', 'jwu24@northlake.edu'),
    text: 'Dear Professor Vasquez,\n\nCould I get an extension?\n\nThank you so much,\nJordan Wu\nB.S. Candidate, Computer Science, Class of 2027\nNorthlake University',
    expected: { name: 'Jordan Wu', role: 'B.S. Candidate', organisation: 'Northlake University' },
  },
  'a realtor with awards and links': {
    sender: from('Tammy Sue Carver', 'tammy@tammysellshomes.com'),
    text: 'Offer accepted!!!\n\nTammy Sue Carver, REALTOR®\nGRI, ABR, SRES\nBluebonnet Realty Partners\nTop Producer 2021-2025\nCell/Text: 512-555-0184\nwww.tammysellshomes.com\nFacebook | Instagram | Zillow\nOh by the way... I am never too busy for your referrals!',
    expected: {
      name: 'Tammy Sue Carver',
      role: 'REALTOR®',
      organisation: 'Bluebonnet Realty Partners',
      phones: ['512-555-0184'],
      urls: ['www.tammysellshomes.com'],
    },
  },
  'a number’s kind behind it': {
    sender: from('Owen McBride', 'owen.mcbride@tidalenergy.ie'),
    text: 'Grand so.\n\nOwen McBride\nSite Engineer, Tidal Energy Ireland\n+353 1 555 0143 (office)\n+353 85 555 0119 (mobile)',
    expected: {
      name: 'Owen McBride',
      role: 'Site Engineer',
      organisation: 'Tidal Energy Ireland',
      phones: ['+353 1 555 0143', '+353 85 555 0119'],
    },
  },
  'a division and its firm on one line, bullets': {
    sender: from('Naomi Fletcher', 'naomi.fletcher@ardentbio.com'),
    text: 'Samples received, thank you.\n\nBest regards,\nNaomi Fletcher • Director, Regulatory Affairs\nVaccines Division • Ardent Biosciences\n+1 617 555 0135 • naomi.fletcher@ardentbio.com',
    expected: {
      name: 'Naomi Fletcher',
      role: 'Director, Regulatory Affairs',
      organisation: 'Ardent Biosciences',
      phones: ['+1 617 555 0135'],
      emails: ['naomi.fletcher@ardentbio.com'],
    },
  },
  'social pages and a booking link with addresses': {
    sender: from('Chloe Bennett', 'chloe@marigoldpr.co'),
    text: 'Talk soon!\n\nChloe Bennett\nFounder, Marigold PR\nhttps://www.linkedin.com/in/chloebennett\nhttps://calendly.com/chloe-marigold/30min\n+44 7700 900 632',
    expected: {
      name: 'Chloe Bennett',
      role: 'Founder',
      organisation: 'Marigold PR',
      phones: ['+44 7700 900 632'],
      urls: ['https://www.linkedin.com/in/chloebennett', 'https://calendly.com/chloe-marigold/30min'],
    },
  },
  'a charity’s number, and its registered office': {
    sender: from('Alison Grieve', 'alison.grieve@rivertrust.example.uk'),
    text: 'Thank you for your generous gift.\n\nWarmest wishes\n\nAlison Grieve\nFundraising Officer (Tues–Thurs)\nRiver Clyde Trust\n0141 496 0355\n\nRiver Clyde Trust is a Scottish Charity SC012345. Registered office: 12 Dock Street, Glasgow G51 4AB.',
    expected: {
      name: 'Alison Grieve',
      role: 'Fundraising Officer (Tues–Thurs)',
      organisation: 'River Clyde Trust',
      phones: ['0141 496 0355'],
    },
  },
  'a middle initial, a suffix and a judge’s chambers': {
    sender: from('Walter J. Simmons', 'wsimmons@simmonslegal.com'),
    text: 'Counsel:\n\nSee attached stipulation.\n\nVery truly yours,\n\nWalter J. Simmons, Jr., Esq.\nSimmons Legal Group PLLC\n77 Court Street, Ste. 9\nWhite Plains, New York 10601\nTel.: (914) 555-0150\nFax: (914) 555-0151\n\nPRIVILEGED AND CONFIDENTIAL',
    expected: {
      name: 'Walter J. Simmons',
      organisation: 'Simmons Legal Group PLLC',
      addresses: ['77 Court Street, Ste. 9, White Plains, New York 10601'],
      phones: ['(914) 555-0150'],
    },
  },
};
