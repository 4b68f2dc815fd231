import { from, type SignatureCase } from './signature-case';

/** Whole mails of every day: sales, hospitals, schools, harbours, and answers that nobody signs. */
export const EVERYDAY: Record<string, SignatureCase> = {
  'an account executive with quota slogans': {
    sender: from('Brandon Keller', 'brandon.keller@cloudnestio.com'),
    text: 'Hey Maria,\n\nCircling back on this.\n\nBest,\nBrandon\n\n\nBrandon Keller\nEnterprise Account Executive | West\ncloudnestio.com\nm. 425.555.0162\nA Leader in the 2026 Analyst Quadrant for Cloud Backup',
    expected: {
      name: 'Brandon Keller',
      role: 'Enterprise Account Executive',
      phones: ['425.555.0162'],
      urls: ['https://cloudnestio.com'],
    },
  },
  'a name in brackets as one is called': {
    sender: from('Xiaoming (Simon) Zhao', 'simon.zhao@jadebridge.com'),
    text: 'Hi team,\n\nPlease review.\n\nBest regards,\nXiaoming (Simon) Zhao\nSupply Chain Director\nJade Bridge Trading Co., Ltd.\nMobile: +86 138 5550 0112\nWeChat: simonzhao88',
    expected: {
      name: 'Xiaoming Zhao',
      role: 'Supply Chain Director',
      organisation: 'Jade Bridge Trading Co., Ltd.',
      phones: ['+86 138 5550 0112'],
    },
  },
  'a hyphened name and a trust’s long department': {
    sender: from('Siobhan Clarke-Evans', 's.clarke-evans@nhstrust.example.uk'),
    text: 'Dear Alex\n\nRota attached.\n\nThanks\n\nSiobhan Clarke-Evans\nRota Coordinator | Emergency Department\nNorth Vale Hospitals NHS Trust\nExt: 55120 | Bleep 441\nTel: 01204 960 120',
    expected: {
      name: 'Siobhan Clarke-Evans',
      role: 'Rota Coordinator',
      organisation: 'North Vale Hospitals NHS Trust',
      phones: ['01204 960 120'],
    },
  },
  'a title of two firms, a comma between': {
    sender: from('Marcus Bell', 'marcus@bellandcostudio.com'),
    text: 'Invoice paid, thank you!\n\nWarmly,\n\nMarcus Bell\nPrincipal Architect, AIA, LEED AP\nBell & Co. Studio\n88 Wharf Street | Portland, ME 04101\n(207) 555-0164',
    expected: {
      name: 'Marcus Bell',
      role: 'Principal Architect',
      organisation: 'Bell & Co. Studio',
      addresses: ['88 Wharf Street, Portland, ME 04101'],
      phones: ['(207) 555-0164'],
    },
  },
  'PhD after and a lab': {
    sender: from('Anita Bose', 'abose@genomics.example.edu'),
    text: 'Primers ordered.\n\nAnita\n\n--\nAnita Bose, Ph.D.\nPostdoctoral Fellow, Ortiz Lab\nDepartment of Genetics\nHarlow School of Medicine\n',
    expected: {
      name: 'Anita Bose',
      role: 'Postdoctoral Fellow',
      organisation: 'Harlow School of Medicine',
    },
  },
  'numbers with letters in front and a dot behind': {
    sender: from('Greg Sandoval', 'gsandoval@mesatitle.com'),
    text: 'Closing is set for 3 PM Friday.\n\nThank you,\n\nGreg Sandoval\nEscrow Officer\nMesa Title & Escrow\n7500 E. Camelback Rd., Ste. 150, Scottsdale, AZ 85251\nO. 480.555.0190 | D. 480.555.0191 | F. 480.555.0192\n\n*** BE AWARE! Online banking fraud is on the rise. Call us before wiring funds. ***',
    expected: {
      name: 'Greg Sandoval',
      role: 'Escrow Officer',
      organisation: 'Mesa Title & Escrow',
      addresses: ['7500 E. Camelback Rd., Ste. 150, Scottsdale, AZ 85251'],
      phones: ['480.555.0190', '480.555.0191'],
    },
  },
  'an intern without a number': {
    sender: from('Noah Fischer', 'noah.fischer@mapletheatre.org'),
    text: 'Hi! Two tickets are at will call under your name.\n\nNoah Fischer\nBox Office Intern\nMaple Street Theatre',
    expected: { name: 'Noah Fischer', role: 'Box Office Intern', organisation: 'Maple Street Theatre' },
  },
  'an automatic answer': {
    sender: from('Peter Hall', 'peter.hall@hallwell.co.uk'),
    text: 'I am out of the office until Monday 16 November with no access to email.\n\nFor urgent matters please contact Sue Grant on 01905 960 144 or sue.grant@hallwell.co.uk.\n\nPeter',
    expected: null,
  },
  'a chain of a committee, signed by initials': {
    sender: from('Janet Moore', 'janet.moore@example.com'),
    text: 'Agreed. Bob to call the caterers (555-0148) and Lily the florist.\n\nJM',
    expected: null,
  },
  'an Indian HR with an address in brackets of lines': {
    sender: from('Meenakshi Iyer', 'meenakshi.iyer@vistatech.co.in'),
    text: 'Dear Candidate,\n\nYour interview is scheduled on 14th Nov at 11 AM.\n\nThanks and Regards,\nMeenakshi Iyer | HR Executive\nVista Technologies India Pvt. Ltd.\nNo. 12/3, 2nd Cross, Indiranagar, Bengaluru - 560038\nPh: +91 80 4555 0120 Extn 204 | Mob: +91 98450 55512\nwww.vistatech.co.in',
    expected: {
      name: 'Meenakshi Iyer',
      role: 'HR Executive',
      organisation: 'Vista Technologies India Pvt. Ltd.',
      addresses: ['No. 12/3, 2nd Cross, Indiranagar, Bengaluru - 560038'],
      phones: ['+91 80 4555 0120 Extn 204', '+91 98450 55512'],
      urls: ['www.vistatech.co.in'],
    },
  },
  'an Australian teacher with two schools': {
    sender: from('Kylie Nguyen', 'kylie.nguyen@brunswickps.example.au'),
    text: 'Hi families,\n\nSwimming starts next week.\n\nThanks\nKylie\n\nKylie Nguyen\nGrade 3/4 Teacher & Wellbeing Leader\nBrunswick Primary School\nPh 03 5550 4417',
    expected: {
      name: 'Kylie Nguyen',
      role: 'Grade 3/4 Teacher & Wellbeing Leader',
      organisation: 'Brunswick Primary School',
      phones: ['03 5550 4417'],
    },
  },
  'Croatian, a manager with English in brackets': {
    sender: from('Davor Knežević', 'davor.knezevic@luka-sjever.example.hr'),
    text: 'Poštovani kapetane,\n\nvez je rezerviran.\n\nS poštovanjem / Best regards,\n\nDavor Knežević\nRukovoditelj operacija (Operations Manager)\nLuka Sjever d.d. | Riva 1 | 51000 Rijeka | Croatia\ntel +385 51 555 101 | fax +385 51 555 102 | gsm +385 98 555 103',
    expected: {
      name: 'Davor Knežević',
      role: 'Rukovoditelj operacija (Operations Manager)',
      organisation: 'Luka Sjever d.d.',
      addresses: ['Riva 1, 51000 Rijeka, Croatia'],
      phones: ['+385 51 555 101', '+385 98 555 103'],
    },
  },
  'Croatian, a journalist': {
    sender: from('Mirna Jukić', 'mirna.jukic@glaszagorja.example.hr'),
    text: 'Pozdrav,\n\nmožemo li razgovarati u srijedu?\n\nHvala i pozdrav,\nMirna Jukić, novinarka\nGlas Zagorja\n099 555 0147',
    expected: {
      name: 'Mirna Jukić',
      role: 'novinarka',
      organisation: 'Glas Zagorja',
      phones: ['099 555 0147'],
    },
  },
  'Croatian, a professor in a school': {
    sender: from('Ana-Marija Vidović', 'amvidovic@gimnazija.example.hr'),
    text: 'Poštovani roditelji,\n\ninformacije su ponedjeljkom u 17 sati.\n\nRazrednica 2.c\nAna-Marija Vidović, prof.\nIII. gimnazija, Osijek',
    expected: { name: 'Ana-Marija Vidović', role: 'Razrednica 2.c', organisation: 'III. gimnazija' },
  },
  'Vietnamese, a logistics clerk with a motto': {
    sender: from('Phan Thị Kim Oanh', 'oanh.phan@vanchuyen.example.vn'),
    text: 'Dear anh Phúc,\n\nEm gửi anh debit note ạ.\n\nThanks & Best Regards!\n\nPhan Thị Kim Oanh (Ms.) | Documentation Staff\nCÔNG TY TNHH VẬN CHUYỂN ĐẠI DƯƠNG\nA: Lầu 3, 21 Nguyễn Trung Ngạn, P. Bến Nghé, Q.1, TP.HCM\nT: 028 3555 0190 - Ext: 12\nM: 0977 555 190',
    expected: {
      name: 'Phan Thị Kim Oanh',
      role: 'Documentation Staff',
      organisation: 'CÔNG TY TNHH VẬN CHUYỂN ĐẠI DƯƠNG',
      addresses: ['Lầu 3, 21 Nguyễn Trung Ngạn, P. Bến Nghé, Q.1, TP.HCM'],
      phones: ['028 3555 0190 Ext: 12', '0977 555 190'],
    },
  },
  'Vietnamese, an editor': {
    sender: from('Mai Phương Thảo', 'thao.mai@nhaxuatban.example.vn'),
    text: 'Chào anh,\n\nBản thảo đã nhận.\n\nThân mến,\nMai Phương Thảo\nBiên tập viên\nNhà xuất bản Hoa Sen\nĐT: 024 3555 0133',
    expected: {
      name: 'Mai Phương Thảo',
      role: 'Biên tập viên',
      organisation: 'Nhà xuất bản Hoa Sen',
      phones: ['024 3555 0133'],
    },
  },
  'Czech, a municipal office with a town hall address': {
    sender: from('Božena Kučerová', 'kucerova@obeclipova.example.cz'),
    text: 'Dobrý den,\n\nposílám rozpis svozu odpadu.\n\nS pozdravem\n\nBožena Kučerová\nmatrikářka\nObecní úřad Lipová\nLipová 422, 407 81 Lipová u Šluknova\ntel.: 412 555 018, mobil: 724 555 018\núřední hodiny: Po, St 8-12 a 13-17',
    expected: {
      name: 'Božena Kučerová',
      role: 'matrikářka',
      organisation: 'Obecní úřad Lipová',
      addresses: ['Lipová 422, 407 81 Lipová u Šluknova'],
      phones: ['412 555 018', '724 555 018'],
    },
  },
  'Czech, a lawyer trainee with a chamber number': {
    sender: from('Mgr. Filip Doležal', 'dolezal@akdvorak.example.cz'),
    text: 'Vážený pane Horáku,\n\nposílám návrh smlouvy.\n\nS úctou\nMgr. Filip Doležal, advokátní koncipient\nAK Dvořák & spol., advokátní kancelář s.r.o.\nRevoluční 8, 110 00 Praha 1\n+420 222 555 077',
    expected: {
      name: 'Filip Doležal',
      role: 'advokátní koncipient',
      organisation: 'AK Dvořák & spol., advokátní kancelář s.r.o.',
      addresses: ['Revoluční 8, 110 00 Praha 1'],
      phones: ['+420 222 555 077'],
    },
  },
  'Estonian, a carpenter’s workshop': {
    sender: from('Aivar Kuusik', 'aivar@puutoo.example.ee'),
    text: 'Tere, aknad on valmis.\n\nAivar Kuusik\nPuutöö Meister OÜ, juhatuse liige\nTööstuse 3, Rakvere\n+372 516 0177',
    expected: {
      name: 'Aivar Kuusik',
      role: 'juhatuse liige',
      organisation: 'Puutöö Meister OÜ',
      addresses: ['Tööstuse 3, Rakvere'],
      phones: ['+372 516 0177'],
    },
  },
  'Estonian, a university’s doctoral student': {
    sender: from('Helena Sepp', 'helena.sepp@ylikool.example.ee'),
    text: 'Tere, Jaan!\n\nArtikkel on toimetuses.\n\nParimatega\nHelena Sepp\ndoktorant, nooremteadur\nTallinna Tehnikaülikool\nEhitajate tee 5, 19086 Tallinn',
    expected: {
      name: 'Helena Sepp',
      role: 'doktorant, nooremteadur',
      organisation: 'Tallinna Tehnikaülikool',
      addresses: ['Ehitajate tee 5, 19086 Tallinn'],
    },
  },
  'German, a trainee of a city': {
    sender: from('Malte Friedrichs', 'm.friedrichs@stadt-neuhausen.example.de'),
    text: 'Guten Morgen,\n\nder Antrag ist eingegangen.\n\nMit freundlichem Gruß\nIm Auftrag\n\nMalte Friedrichs\nSachbearbeiter\nStadt Neuhausen\nFachbereich Bürgerdienste\nRathausplatz 1, 31134 Neuhausen\nTelefon 05121 555-120',
    expected: {
      name: 'Malte Friedrichs',
      role: 'Sachbearbeiter',
      organisation: 'Stadt Neuhausen',
      addresses: ['Rathausplatz 1, 31134 Neuhausen'],
      phones: ['05121 555-120'],
    },
  },
};
