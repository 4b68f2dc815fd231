import { from, type SignatureCase } from './signature-case';

export const ENGLISH: Record<string, SignatureCase> = {
  'a usual one': {
    sender: from('John Smith', 'john.smith@acme.example'),
    text: 'Hi Ana,\n\nsee you on Tuesday.\n\nBest regards,\nJohn Smith\nSales Manager\nAcme Inc.\nTel: +1 212 555 0100\njohn.smith@acme.example\nwww.acme.example',
    expected: {
      name: 'John Smith',
      role: 'Sales Manager',
      organisation: 'Acme Inc.',
      phones: ['+1 212 555 0100'],
      emails: ['john.smith@acme.example'],
      urls: ['www.acme.example'],
    },
  },
  'after the delimiter': {
    sender: from('Roman Novak', 'roman@mailwork.example'),
    text: 'Thanks, that helps.\n\n-- \nRoman Novak\nMailwork Labs\nroman@mailwork.example\n(415) 555-0132',
    expected: {
      name: 'Roman Novak',
      organisation: 'Mailwork Labs',
      emails: ['roman@mailwork.example'],
      phones: ['(415) 555-0132'],
    },
  },
  'pipes and bullets': {
    sender: from('Jane Doe', 'jane@globex.example'),
    text: 'Ok!\n\nThanks,\n\nJane Doe | Head of Marketing | Globex Corporation\nM: +44 7700 900123 | T: +44 20 7946 0958 | F: +44 20 7946 0959\nwww.globex.example | jane@globex.example\n10 Downing Street, London SW1A 2AA',
    expected: {
      name: 'Jane Doe',
      role: 'Head of Marketing',
      organisation: 'Globex Corporation',
      phones: ['+44 7700 900123', '+44 20 7946 0958'],
      urls: ['www.globex.example'],
      emails: ['jane@globex.example'],
      addresses: ['10 Downing Street, London SW1A 2AA'],
    },
  },
  'commas on one line': {
    text: 'Jane Doe, Chief Executive Officer, Globex Ltd.\nPhone: +44 20 7946 0958\njane.doe@globex.example',
    expected: {
      name: 'Jane Doe',
      role: 'Chief Executive Officer',
      organisation: 'Globex Ltd.',
      phones: ['+44 20 7946 0958'],
      emails: ['jane.doe@globex.example'],
    },
  },
  'credentials behind the name': {
    sender: from('Robert Chen', 'rchen@brightlaw.example'),
    text: 'Regards,\nRobert Chen, CPA, MBA\nPartner\nBright & Chen LLP\n1200 Main Street, Suite 400\nSpringfield, IL 62704\nDirect: 217-555-0143\nFax: 217-555-0144',
    expected: {
      name: 'Robert Chen',
      role: 'Partner',
      organisation: 'Bright & Chen LLP',
      phones: ['217-555-0143'],
      addresses: ['1200 Main Street, Suite 400, Springfield, IL 62704'],
    },
  },
  'a role at a firm': {
    sender: from('Maya Patel', 'maya@initech.example'),
    text: 'Cheers,\nMaya\n\nMaya Patel\nSoftware Engineer at Initech\n+1 (650) 555-0117',
    expected: {
      name: 'Maya Patel',
      role: 'Software Engineer',
      organisation: 'Initech',
      phones: ['+1 (650) 555-0117'],
    },
  },
  'a firm without a legal form, in the address': {
    sender: from('Tom Baker', 'tom@hooli.example'),
    text: 'Best,\nTom Baker\nVP, Engineering\nHooli\ntom@hooli.example',
    expected: {
      name: 'Tom Baker',
      role: 'VP, Engineering',
      organisation: 'Hooli',
      emails: ['tom@hooli.example'],
    },
  },
  'numbers with an extension': {
    sender: from('Linda Green', 'lgreen@wayne.example'),
    text: 'Sincerely,\nLinda Green\nAccount Executive\nWayne Enterprises\nOffice: (212) 555-0199 ext. 45\nCell: 917.555.0121',
    expected: {
      name: 'Linda Green',
      role: 'Account Executive',
      organisation: 'Wayne Enterprises',
      phones: ['(212) 555-0199 ext. 45', '917.555.0121'],
    },
  },
  'a university': {
    sender: from('Prof. Alan Grant', 'grant@cs.state.example'),
    text: '--\nProf. Alan Grant, Ph.D.\nDepartment of Geology\nUniversity of Montana\nhttps://www.state.example/~grant/\nTel. +1-406-555-0111',
    expected: {
      name: 'Alan Grant',
      organisation: 'University of Montana',
      urls: ['https://www.state.example/~grant/'],
      phones: ['+1-406-555-0111'],
    },
  },
  'sent from a phone': {
    sender: from('Ann Lee', 'ann@lee.example'),
    text: 'On my way.\n\nSent from my iPhone',
    expected: null,
  },
  'a name and a phone': {
    sender: from('Ann Lee', 'ann@lee.example'),
    text: 'On my way.\n\nAnn Lee\n+44 7700 900456\n\nSent from my Galaxy',
    expected: { name: 'Ann Lee', phones: ['+44 7700 900456'] },
  },
  'a disclaimer below': {
    sender: from('Paul Young', 'paul@bank.example'),
    text: 'Kind regards\n\nPaul Young\nRelationship Manager\nFirst National Bank\n+44 20 7946 0018\n\nThis email and any attachments are confidential. If you received it in error call +44 20 7946 9999 or write to legal@bank.example.',
    expected: {
      name: 'Paul Young',
      role: 'Relationship Manager',
      organisation: 'First National Bank',
      phones: ['+44 20 7946 0018'],
    },
  },
  'a slogan and networks': {
    sender: from('Sara Bell', 'sara@pixel.example'),
    text: 'Thanks!\nSara Bell\nCreative Director, Pixel Studio\nsara@pixel.example\nLinkedIn | Twitter | Instagram\n"Design is thinking made visual."\nBook a meeting with me',
    expected: {
      name: 'Sara Bell',
      role: 'Creative Director',
      organisation: 'Pixel Studio',
      emails: ['sara@pixel.example'],
    },
  },
  'somebody else signs': {
    sender: from('Support Desk', 'support@acme.example'),
    text: 'Your ticket is closed.\n\nKind regards,\nThe Acme Team',
    expected: null,
  },
  'an assistant signs for the sender': {
    sender: from('Victor Stone', 'v.stone@corp.example'),
    text: 'Best regards,\nEmily Clark\nExecutive Assistant to Victor Stone\n+1 212 555 0155',
    expected: null,
  },
  'only a first name': {
    sender: from('Ana Kovač', 'ana@dvorana.example'),
    text: 'The hall is free.\n\nBest,\nAna',
    expected: null,
  },
  'a bare domain behind a label': {
    sender: from('Ian Wright', 'ian@northwind.example'),
    text: 'Regards,\n\nIan Wright\nOwner, Northwind Traders Ltd\nt: 020 7946 0990\ne: ian@northwind.example\nw: northwind-traders.co.uk',
    expected: {
      name: 'Ian Wright',
      role: 'Owner',
      organisation: 'Northwind Traders Ltd',
      phones: ['020 7946 0990'],
      emails: ['ian@northwind.example'],
      urls: ['https://northwind-traders.co.uk'],
    },
  },
  'company numbers are no phones': {
    sender: from('Ian Wright', 'ian@northwind.example'),
    text: 'Regards,\nIan Wright\nNorthwind Traders Ltd\nCompany No: 01234567\nVAT: GB 123 4567 89\nIBAN GB29 NWBK 6016 1331 9268 19',
    expected: { name: 'Ian Wright', organisation: 'Northwind Traders Ltd' },
  },
};
