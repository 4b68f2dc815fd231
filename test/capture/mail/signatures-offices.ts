import { from, type SignatureCase } from './signature-case';

/** Signatures out of offices: departments beside firms, labels that run on, senders as mail programs of offices name them. */
export const OFFICES: Record<string, SignatureCase> = {
  'a label on the line of the firm': {
    text: 'Nora Field\nBrightwell Ltd. Phone: 020 7946 0018.\nnora.field@brightwell.example',
    expected: {
      name: 'Nora Field',
      organisation: 'Brightwell Ltd.',
      phones: ['020 7946 0018'],
      emails: ['nora.field@brightwell.example'],
    },
  },
  'a department is no role, and the firm is the firm': {
    text: 'Regards\nAlma Reed\nAccounts Payable\nMeridian Group\nalma.reed@meridian.example\nPhone 512 555 0123',
    expected: {
      name: 'Alma Reed',
      organisation: 'Meridian Group',
      phones: ['512 555 0123'],
      emails: ['alma.reed@meridian.example'],
    },
  },
  'nor where an occupation stands in its name': {
    sender: from('Petra Malá', 'petra.mala@firma.example'),
    text: 'S pozdravem\n\nPetra Malá\nÚčetní oddělení\nFirma a.s.\ntel. 224 123 456',
    expected: { name: 'Petra Malá', organisation: 'Firma a.s.', phones: ['224 123 456'] },
  },
  'in Croatian': {
    sender: from('Ana Kovač', 'ana@jadran.example'),
    text: 'Hvala.\n\n-- \nAna Kovač\nLjudski resursi\nJadran grupa d.d.\nObala 1, 52210 Rovinj\nT +385 52 801 000',
    expected: {
      name: 'Ana Kovač',
      organisation: 'Jadran grupa d.d.',
      phones: ['+385 52 801 000'],
      addresses: ['Obala 1, 52210 Rovinj'],
    },
  },
  'in Spanish': {
    text: 'Saludos\nCarlos García\nDepartamento de Ventas\nEmpresa S.L.\nTel. 91 123 45 67\ncarlos.garcia@empresa.example',
    expected: {
      name: 'Carlos García',
      organisation: 'Empresa S.L.',
      phones: ['91 123 45 67'],
      emails: ['carlos.garcia@empresa.example'],
    },
  },
  'a department with no firm beside it is none': {
    sender: from('Sarah Lee', 'sarah@gmail.com'),
    text: 'Ok.\n\nSarah Lee\nSales & Marketing\n(312) 555-0172',
    expected: { name: 'Sarah Lee', phones: ['(312) 555-0172'] },
  },
  'a department and its firm on one line': {
    text: 'Thanks,\nDavid Kim\nHuman Resources Team, Hanul Co., Ltd.\nTel: 02-1234-5678\ndavid.kim@hanul.example',
    expected: {
      name: 'David Kim',
      organisation: 'Hanul Co., Ltd.',
      phones: ['02-1234-5678'],
      emails: ['david.kim@hanul.example'],
    },
  },
  'an office of a college': {
    sender: from('Joan Smith', 'jsmith@college.example'),
    text: 'Ok\n\nJoan Smith\nOffice of Admissions\nSpringfield College\nPhone 413.555.0100',
    expected: { name: 'Joan Smith', organisation: 'Springfield College', phones: ['413.555.0100'] },
  },
  'a degree behind the name is no position, and a bureau a firm': {
    sender: from('Dana Reed', 'dreed@bureau.example'),
    text: 'x\n\nDana Reed, MD\nSpecial Agent\nFederal Bureau of Weights\n202-555-0101 (desk)',
    expected: {
      name: 'Dana Reed',
      role: 'Special Agent',
      organisation: 'Federal Bureau of Weights',
      phones: ['202-555-0101'],
    },
  },
  'for and on behalf of a firm; a number in one piece': {
    sender: from('Ben Roe', 'ben@roe.example'),
    text: 'Hi\n\nBen Roe MRICS\nDirector\nfor and on behalf of Roe Surveyors Limited\n07700900123',
    expected: {
      name: 'Ben Roe',
      role: 'Director',
      organisation: 'Roe Surveyors Limited',
      phones: ['07700900123'],
    },
  },
  'links to help are no firm': {
    sender: from('James Hale', 'james@hale.example'),
    text: 'Hi\n\nJames Hale, Office Manager\nP: 800-555-0134 | F: 800-555-0135\nwww.hale.example | Help Center | Live Chat',
    expected: {
      name: 'James Hale',
      role: 'Office Manager',
      phones: ['800-555-0134'],
      urls: ['www.hale.example'],
    },
  },
  'by order of the firm': {
    text: 'Mit freundlichen Grüßen\ni.A. Max Ziegler\nMuster GmbH & Co. KG\nTelefon: +49 351 4567-78\nmax.ziegler@muster.example',
    expected: {
      name: 'Max Ziegler',
      organisation: 'Muster GmbH & Co. KG',
      phones: ['+49 351 4567-78'],
      emails: ['max.ziegler@muster.example'],
    },
  },
  'parts between drawn bars, and a ministry': {
    sender: from('Karla Winter', 'karla.winter@ministerium.example'),
    text: 'Mit freundlichen Grüßen\n\nKarla Winter │ Sachbearbeiterin │ Referat II A 1 │ Landesministerium für Verkehr\nTel. +49 30 55 501-17 │ Fax +49 30 55 501-18 │ karla.winter@ministerium.example',
    expected: {
      name: 'Karla Winter',
      role: 'Sachbearbeiterin',
      organisation: 'Landesministerium für Verkehr',
      phones: ['+49 30 55 501-17'],
      emails: ['karla.winter@ministerium.example'],
    },
  },
  'stars around what was bold, and the name of a picture': {
    sender: from('Anna Visser', 'anna@molenhof.example'),
    text: 'Ok!\n\n*Anna Visser* | *Eigenaar*\n\n[image: logo molenhof]\n\n+31 6 55 50 01 23\n![Molenhof](https://pictures.molenhof.example/sign.png)',
    expected: { name: 'Anna Visser', role: 'Eigenaar', phones: ['+31 6 55 50 01 23'] },
  },
  'pronouns with commas': {
    sender: from('Robin Vale', 'robin.vale@harborview.example'),
    text: '--\nRobin Vale (they, them, theirs)\nHarborview College\n(312) 555-0142',
    expected: { name: 'Robin Vale', organisation: 'Harborview College', phones: ['(312) 555-0142'] },
  },
  'a company secretary is no company': {
    sender: from('Vera Lane', 'vera.lane@northgate.example'),
    text: 'Kind regards,\n\nVera Lane\nCompany Secretary\nNorthgate plc\n0113 496 0140',
    expected: {
      name: 'Vera Lane',
      role: 'Company Secretary',
      organisation: 'Northgate plc',
      phones: ['0113 496 0140'],
    },
  },
  'an office called by whose it is': {
    text: 'Harlan County Sheriff’s Office\nDale Ortiz\nDeputy\nPhone: (916) 555-0143\ndale.ortiz@county.example',
    expected: {
      name: 'Dale Ortiz',
      role: 'Deputy',
      organisation: 'Harlan County Sheriff’s Office',
      phones: ['(916) 555-0143'],
      emails: ['dale.ortiz@county.example'],
    },
  },
  'labels before role and firm': {
    sender: from('Tomáš Bílek', 'bilek@kovo.example'),
    text: 'S pozdravem\nTomáš Bílek\nFunkce: účetní\nFirma: Kovo s.r.o.\nTel: 224 271 111',
    expected: {
      name: 'Tomáš Bílek',
      role: 'účetní',
      organisation: 'Kovo s.r.o.',
      phones: ['224 271 111'],
    },
  },
  'a closing phrase with an adjective of its own': {
    text: 'Hvala na javljanju; razgovarala sam jučer s ljudima iz radionice i rekli su mi da će stolovi biti gotovi najkasnije do kraja mjeseca, a stolice vjerojatno tjedan dana nakon toga.\n\nSunčan pozdrav\nIva Kos\nvoditeljica ureda\n+385 1 555 0142',
    expected: { name: 'Iva Kos', role: 'voditeljica ureda', phones: ['+385 1 555 0142'] },
  },
};
