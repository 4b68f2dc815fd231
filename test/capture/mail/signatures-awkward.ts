import { from, type SignatureCase } from './signature-case';

/** Signatures as people have them: in one line, with slogans, two firms, several names for one thing. */
export const AWKWARD: Record<string, SignatureCase> = {
  'numbers named behind': {
    sender: from('Sara Miles', 'sara@north.example'),
    text: 'Please call.\n\nSara Miles\nNorth America Energy Corp.\n1400 Smith Street, EB 3801a\nHouston, Texas  77002\n713-555-0120 (phone)\n713-555-0190 (fax)',
    expected: {
      name: 'Sara Miles',
      organisation: 'North America Energy Corp.',
      phones: ['713-555-0120'],
      addresses: ['1400 Smith Street, EB 3801a, Houston, Texas 77002'],
    },
  },
  'an extension alone is no number': {
    sender: from('Kate Symes', 'kate@co.example'),
    text: 'Ok.\nThanks,\nKate\nx3-1234',
    expected: null,
  },
  'a slogan between firm and number': {
    sender: from('Bob Vance', 'bob@vance.example'),
    text: '--\nBob Vance\nVance Refrigeration\n"We keep it cool"\nPh: 570.555.0101 | Fx: 570.555.0102\nhttp://vance-refrigeration.com',
    expected: {
      name: 'Bob Vance',
      organisation: 'Vance Refrigeration',
      phones: ['570.555.0101'],
      urls: ['http://vance-refrigeration.com'],
    },
  },
  'an institute of a university': {
    sender: from('Anna Müller', 'anna.mueller@uni.example'),
    text: 'Viele Grüße\nAnna\n\n--\nDr. Anna Müller\nWissenschaftliche Mitarbeiterin\nInstitut für Informatik\nUniversität Musterstadt\nRaum 2.14\nTel.: 0251 83-12345',
    expected: {
      name: 'Anna Müller',
      role: 'Wissenschaftliche Mitarbeiterin',
      organisation: 'Universität Musterstadt',
      phones: ['0251 83-12345'],
    },
  },
  'letters for numbers': {
    sender: from('Dave Jones', 'dave@city.example'),
    text: 'see below\n\nThx\nD.\n\nDave Jones\nSr. Systems Administrator, IT Operations\nCity of Springfield\n(o) 417-555-0101\n(c) 417-555-0102',
    expected: {
      name: 'Dave Jones',
      role: 'Sr. Systems Administrator, IT Operations',
      organisation: 'City of Springfield',
      phones: ['417-555-0101', '417-555-0102'],
    },
  },
  'degrees in capitals': {
    text: 'Dr Priya Sharma MBBS MRCGP\nGeneral Practitioner\nRiverside Medical Centre\n12 Mill Lane, Oxford, OX1 2JD\nTel: 01865 123456',
    expected: {
      name: 'Priya Sharma',
      role: 'General Practitioner',
      organisation: 'Riverside Medical Centre',
      phones: ['01865 123456'],
      addresses: ['12 Mill Lane, Oxford, OX1 2JD'],
    },
  },
  'a profile without http': {
    text: 'Best regards,\n\nAlice Johnson\nMarketing Manager\nTech Solutions Inc.\nPhone: +1 (555) 987-6543\nEmail: alice.johnson@techsolutions.com\nLinkedIn: linkedin.com/in/alicejohnson\n\nCONFIDENTIALITY NOTICE: This email is for the sole use of the recipient.',
    expected: {
      name: 'Alice Johnson',
      role: 'Marketing Manager',
      organisation: 'Tech Solutions Inc.',
      phones: ['+1 (555) 987-6543'],
      emails: ['alice.johnson@techsolutions.com'],
      urls: ['https://linkedin.com/in/alicejohnson'],
    },
  },
  'several kinds on a line': {
    text: 'Sincerely,\n\nMichael Brown\nSenior Developer | Software Co.\nmichael@softwareco.io | 555-0123 | github.com/mbrown',
    expected: {
      name: 'Michael Brown',
      role: 'Senior Developer',
      organisation: 'Software Co.',
      emails: ['michael@softwareco.io'],
      phones: ['555-0123'],
      urls: ['https://github.com/mbrown'],
    },
  },
  Danish: {
    sender: from('Zoë Ørsted', 'zoe@nord.example'),
    text: 'Med venlig hilsen\n\nZoë Ørsted\nProjektleder\nNord ApS\nVestergade 12\n8000 Aarhus C\nTlf.: 86 12 34 56\nMobil: 20 12 34 56',
    expected: {
      name: 'Zoë Ørsted',
      role: 'Projektleder',
      organisation: 'Nord ApS',
      addresses: ['Vestergade 12, 8000 Aarhus C'],
      phones: ['86 12 34 56', '20 12 34 56'],
    },
  },
  'Spanish, a comma in the firm': {
    sender: from('María García López', 'maria@empresa.example'),
    text: 'Un saludo,\n\nMaría García López\nResponsable de Marketing\nEmpresa Ejemplo, S.L.\nC/ Mayor 10, 28013 Madrid\nTfno: 91 123 45 67 / Móvil: 600 123 456',
    expected: {
      name: 'María García López',
      role: 'Responsable de Marketing',
      organisation: 'Empresa Ejemplo, S.L.',
      addresses: ['C/ Mayor 10, 28013 Madrid'],
      phones: ['91 123 45 67', '600 123 456'],
    },
  },
  'a desk with somebody’s first name': {
    sender: from('Support Team', 'support@app.example'),
    text: 'Hello,\n\nwe have fixed it.\n\nBest,\nKaren from App Support\n1-800-555-0199',
    expected: { phones: ['1-800-555-0199'] },
  },
  'a firm and a number in the last sentence': {
    sender: from('Tom Ray', 'tom@ray.example'),
    text: 'Sounds good. I will call the Acme Corp. people on 212-555-0100 tomorrow.\n\nTom',
    expected: null,
  },
  'a firm with commas, an address between pipes': {
    sender: from('Chris Lee', 'chris.lee@firm.example'),
    text: 'Yes.\n\nRegards,\n\nChris Lee | Associate\nSmith, Jones & Partners LLP | 500 Fifth Avenue | New York, NY 10110\nd: 212.555.0110 | f: 212.555.0111 | chris.lee@firm.example',
    expected: {
      name: 'Chris Lee',
      role: 'Associate',
      organisation: 'Smith, Jones & Partners LLP',
      addresses: ['500 Fifth Avenue, New York, NY 10110'],
      phones: ['212.555.0110'],
      emails: ['chris.lee@firm.example'],
    },
  },
  'the firm before the role': {
    sender: from('Chris Lee', 'chris.lee@acme.example'),
    text: 'Yes.\n\nChris Lee\nAcme\nVP Sales\n500 Fifth Avenue, 21st Floor\nNew York, NY 10110 USA\n+1.212.555.0110\nTwitter: @chrislee\nSkype: chris.lee',
    expected: {
      name: 'Chris Lee',
      role: 'VP Sales',
      organisation: 'Acme',
      addresses: ['500 Fifth Avenue, 21st Floor, New York, NY 10110 USA'],
      phones: ['+1.212.555.0110'],
    },
  },
  'Vietnamese, a role and a firm on one line': {
    sender: from('Ho Nam', 'nam.ho@abc.example'),
    text: 'Thân mến,\nHồ Nam\nTrưởng nhóm Marketing | Công ty Cổ phần ABC\nTầng 5, Tòa nhà Sông Đà, 18 Phạm Hùng, Hà Nội\nM: (+84) 912 345 678',
    expected: {
      name: 'Hồ Nam',
      role: 'Trưởng nhóm Marketing',
      organisation: 'Công ty Cổ phần ABC',
      addresses: ['Tầng 5, Tòa nhà Sông Đà, 18 Phạm Hùng, Hà Nội'],
      phones: ['(+84) 912 345 678'],
    },
  },
  'Estonian, two numbers behind one label': {
    sender: from('Tiina Kuusk', 'tiina.kuusk@vald.example'),
    text: 'Heade soovidega\n\nTiina Kuusk\nsotsiaaltöö spetsialist\nRae Vallavalitsus\nAruküla tee 9, Jüri alevik, 75301 Harjumaa\nTelefon 605 6780, 5345 6789',
    expected: {
      name: 'Tiina Kuusk',
      role: 'sotsiaaltöö spetsialist',
      organisation: 'Rae Vallavalitsus',
      addresses: ['Aruküla tee 9, Jüri alevik, 75301 Harjumaa'],
      phones: ['605 6780', '5345 6789'],
    },
  },
  'Czech, a first name before the signature': {
    sender: from('Lucie Malá', 'lucie@mala.example'),
    text: 'Ahoj, pošlu to zítra.\n\nLucka\n\nLucie Malá\nGrafik & UX designer\n+420 777 123 456 | lucie@mala.example | @lucie.design',
    expected: {
      name: 'Lucie Malá',
      role: 'Grafik & UX designer',
      phones: ['+420 777 123 456'],
      emails: ['lucie@mala.example'],
    },
  },
  'Croatian, a degree behind the name and a country': {
    sender: from('Ante Babić', 'ante@gradnja.example'),
    text: 'LP\n\nAnte Babić, dipl. ing. građ.\nVoditelj projekta\nGradnja Plus j.d.o.o.\nVukovarska 58 | 21000 Split | Hrvatska\nGSM: +385 98 123 456',
    expected: {
      name: 'Ante Babić',
      role: 'Voditelj projekta',
      organisation: 'Gradnja Plus j.d.o.o.',
      addresses: ['Vukovarska 58, 21000 Split, Hrvatska'],
      phones: ['+385 98 123 456'],
    },
  },
  'German, a closing in two languages and a register': {
    sender: from('Eva Kral', 'eva.kral@corp.example'),
    text: 'Mit freundlichen Grüßen / Best regards\n\nEva Kral\nTeamleiterin Einkauf\n\nCorp AG · Industriestr. 7 · 70565 Stuttgart · Germany\nPhone: +49 711 1234-567 · Mobile: +49 151 12345678\n\nVorstand: Max Muster (Vors.), Hans Beispiel\nSitz der Gesellschaft: Stuttgart, HRB 12345',
    expected: {
      name: 'Eva Kral',
      role: 'Teamleiterin Einkauf',
      organisation: 'Corp AG',
      addresses: ['Industriestr. 7, 70565 Stuttgart, Germany'],
      phones: ['+49 711 1234-567', '+49 151 12345678'],
    },
  },
  'thanks and regards': {
    sender: from('Amit Shah', 'amit@xyz.example'),
    text: 'Thanks & Regards,\nAmit Shah\nSr. Software Engineer\nXYZ Infotech Pvt. Ltd.\nMob: +91 98765 43210',
    expected: {
      name: 'Amit Shah',
      role: 'Sr. Software Engineer',
      organisation: 'XYZ Infotech Pvt. Ltd.',
      phones: ['+91 98765 43210'],
    },
  },
  'between rules, a fax on the line of the number': {
    sender: from('Yuki Tanaka', 'tanaka@kaisha.example'),
    text: 'Best regards,\n----------------------------------------\nYuki Tanaka (Ms.)\nInternational Sales Division\nKaisha Co., Ltd.\nTEL: +81-3-1234-5678  FAX: +81-3-1234-5679\n----------------------------------------',
    expected: { name: 'Yuki Tanaka', organisation: 'Kaisha Co., Ltd.', phones: ['+81-3-1234-5678'] },
  },
  'dialling codes set apart by spaced strokes': {
    sender: from('Heike Brandt', 'brandt@werk.example'),
    text: 'Mit freundlichen Grüßen\nHeike Brandt\nGeschäftsführerin\nWerk GmbH\nTel: 089 / 123456-0\nMobil: 0171 / 123 45 67\nFax: 089 / 123456-99',
    expected: {
      name: 'Heike Brandt',
      role: 'Geschäftsführerin',
      organisation: 'Werk GmbH',
      phones: ['089/123456-0', '0171/123 45 67'],
    },
  },
  'a firm and its address on one line': {
    sender: from('Tom Reed', 'tom@acme.example'),
    text: 'Best regards,\nTom Reed\nCTO\nAcme Consulting LLP, 10 Fleet Street, London EC4Y 1AU\n+44 20 7946 0958',
    expected: {
      name: 'Tom Reed',
      role: 'CTO',
      organisation: 'Acme Consulting LLP',
      addresses: ['10 Fleet Street, London EC4Y 1AU'],
      phones: ['+44 20 7946 0958'],
    },
  },
};
