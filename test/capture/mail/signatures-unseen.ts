import { from, type SignatureCase } from './signature-case';

/** What signatures had that were read wrongly when they were first seen: one for each cause. */
export const UNSEEN: Record<string, SignatureCase> = {
  'a role written small, Czech': {
    sender: from('Alena Hrubá', 'hruba@skolka-duha.example.cz'),
    text: 'Hezký den\nBc. Alena Hrubá\nhospodářka mateřské školy\nMateřská škola Duha\ntel. 558 100 119, kl. 14',
    expected: {
      name: 'Alena Hrubá',
      role: 'hospodářka mateřské školy',
      organisation: 'Mateřská škola Duha',
      phones: ['558 100 119, kl. 14'],
    },
  },
  'a role written small before one that is known, Estonian': {
    sender: from('Epp Kuusk', 'epp@kuuskaed.example.ee'),
    text: 'Tervitades,\nEpp Kuusk\naiakujundaja / omanik\nKuusk Aed OÜ\n55 100 200',
    expected: {
      name: 'Epp Kuusk',
      role: 'aiakujundaja',
      organisation: 'Kuusk Aed OÜ',
      phones: ['55 100 200'],
    },
  },
  'a department written small is no role': {
    sender: from('Alena Hrubá', 'hruba@velkomesto.example.cz'),
    text: 'S pozdravem\nAlena Hrubá\noddělení dopravy\nMagistrát města Velkoměsta\ntel. 558 100 119',
    expected: { name: 'Alena Hrubá', organisation: 'Magistrát města Velkoměsta', phones: ['558 100 119'] },
  },
  'a role and the firm of the domain on one line': {
    sender: from('Owen Price', 'owen@millandmoss.com'),
    text: 'Best\nOwen Price\nWorkshop Manager, Mill & Moss\nm. 07700 900 111',
    expected: {
      name: 'Owen Price',
      role: 'Workshop Manager',
      organisation: 'Mill & Moss',
      phones: ['07700 900 111'],
    },
  },
  'the number of a register behind a profession': {
    sender: from('Karel Vlk', 'vlk@ak-vlk.example.cz'),
    text: 'S úctou\nJUDr. Karel Vlk\nadvokát, ev. č. ČAK 10001\nAdvokátní kancelář Vlk & Partneři\nNa Hrázi 5, 110 00 Praha 1',
    expected: {
      name: 'Karel Vlk',
      role: 'advokát',
      organisation: 'Advokátní kancelář Vlk & Partneři',
      addresses: ['Na Hrázi 5, 110 00 Praha 1'],
    },
  },
  'hours of a surgery, and a number in one piece': {
    sender: from('MUDr. Olga Pech', 'ordinace@pech.example.cz'),
    text: 'MUDr. Olga Pech\ndětská lékařka\nOrdinační hodiny: Po 7:30 - 13:00, St 12:00 - 17:00\nJiráskova 64, 386 01 Strakonice\n383324100',
    expected: {
      name: 'Olga Pech',
      role: 'dětská lékařka',
      phones: ['383324100'],
      addresses: ['Jiráskova 64, 386 01 Strakonice'],
    },
  },
  'a street that is called after a person': {
    sender: from('Vesna Lukić', 'vesna@more-tours.example.hr'),
    text: 'Srdačan pozdrav\nVesna Lukić\nvoditeljica agencije\nMORE TOURS d.o.o.\nKneza Domagoja 14\n20350 Metković',
    expected: {
      name: 'Vesna Lukić',
      role: 'voditeljica agencije',
      organisation: 'MORE TOURS d.o.o.',
      addresses: ['Kneza Domagoja 14, 20350 Metković'],
    },
  },
  'a street and a town without its code': {
    sender: from('Vesna Lukić', 'vlukic@skola.example.hr'),
    text: 'Srdačno,\nVesna Lukić\nravnateljica\nOŠ Ivana Mažuranića\nMažuranićeva 23a, Zagreb\n01/4000-911',
    expected: {
      name: 'Vesna Lukić',
      role: 'ravnateljica',
      organisation: 'OŠ Ivana Mažuranića',
      phones: ['01/4000-911'],
      addresses: ['Mažuranićeva 23a, Zagreb'],
    },
  },
  'labels of addresses, and an extension in brackets': {
    sender: from('Ly Van Tam', 'tam@seaway.example.vn'),
    text: 'Best regards,\nLY VAN TAM (Mr.)\nDeputy Manager\nSEAWAY LOGISTICS JSC\nAdd: 5th Floor, 27 Le Loi St, Dist 1, HCMC, Vietnam\nTel: (+84-28) 3800 4455 (Ext. 12)',
    expected: {
      name: 'Ly Van Tam',
      role: 'Deputy Manager',
      organisation: 'SEAWAY LOGISTICS JSC',
      phones: ['(+84-28) 3800 4455 (Ext. 12)'],
      addresses: ['5th Floor, 27 Le Loi St, Dist 1, HCMC, Vietnam'],
    },
  },
  'a profession before the name, Vietnamese': {
    sender: from('Đinh Mỹ Lệ', 'le.dm@luatviet.example.vn'),
    text: 'Trân trọng cảm ơn,\nLuật sư Đinh Mỹ Lệ\nVăn phòng Luật sư Ánh Dương\nĐiện thoại: 024.3500.6789 - 0912.000.999',
    expected: {
      name: 'Đinh Mỹ Lệ',
      role: 'Luật sư',
      organisation: 'Văn phòng Luật sư Ánh Dương',
      phones: ['024.3500.6789', '0912.000.999'],
    },
  },
  'a name that holds what is a courtesy elsewhere': {
    sender: from('Vũ Anh Khoa', 'khoava@phanmem.example.vn'),
    text: 'Trân trọng,\nVũ Anh Khoa\nTrưởng bộ môn Cơ học\nTrường Đại học Miền Đông\n0251 300 6677 – 0903 400 566',
    expected: {
      name: 'Vũ Anh Khoa',
      role: 'Trưởng bộ môn Cơ học',
      organisation: 'Trường Đại học Miền Đông',
      phones: ['0251 300 6677', '0903 400 566'],
    },
  },
  'a label that names who signs': {
    sender: from('Uwe Brand', 'brand@brandwerk.example.de'),
    text: '--\nUwe Brand\n\nBrandwerk GmbH // Marktweg 11 // 10117 Berlin\nP: +49 30 600 54 18\nManaging Director: Uwe Brand',
    expected: {
      name: 'Uwe Brand',
      role: 'Managing Director',
      organisation: 'Brandwerk GmbH',
      phones: ['+49 30 600 54 18'],
      addresses: ['Marktweg 11, 10117 Berlin'],
    },
  },
  'a label that names somebody else': {
    sender: from('Uwe Brand', 'brand@hafenkontor.example.de'),
    text: 'Mit freundlichen Grüßen\nUwe Brand\n\nHafenkontor GmbH\nSitz: Kaistraße 9, 24103 Kiel\nT: +49 431 55 00 22\nManaging Director: Ute Lang',
    expected: {
      name: 'Uwe Brand',
      organisation: 'Hafenkontor GmbH',
      phones: ['+49 431 55 00 22'],
      addresses: ['Kaistraße 9, 24103 Kiel'],
    },
  },
  'a degree with honours, and a page in capitals': {
    sender: from("Nora O'Dea", 'nora@oakfieldhomes.example.uk'),
    text: "Many thanks\nNora O'Dea BA (Hons) ACA\nFinance Manager\nOakfield Housing Association\nOakfieldHomes.com",
    expected: {
      name: "Nora O'Dea",
      role: 'Finance Manager',
      organisation: 'Oakfield Housing Association',
      urls: ['https://oakfieldhomes.com'],
    },
  },
  'a firm before its person': {
    text: 'HARROW TOOLS LTD\nMike Dunn\nSenior Software Engineer\n(410) 555-0134\nmdunn@harrowtools.example',
    expected: {
      name: 'Mike Dunn',
      role: 'Senior Software Engineer',
      organisation: 'HARROW TOOLS LTD',
      phones: ['(410) 555-0134'],
      emails: ['mdunn@harrowtools.example'],
    },
  },
  'a licence, and a town that is no firm': {
    sender: from('Kim Day', 'kim.day@gmail.com'),
    text: 'Kind regards,\nKim Day\nSenior Lending Officer\nDenver, CO\nCredit Licence No. 012345\nPh: 303-555-0100',
    expected: { name: 'Kim Day', role: 'Senior Lending Officer', phones: ['303-555-0100'] },
  },
  'a firm written small, by its domain': {
    sender: from('Jan Kolb', 'hello@kolb.info'),
    text: '---\nplanungsbüro kolb\nJan Kolb\nArchitekt\nplanungsbüro kolb\nFeldweg 9, D-85283 Wolnzach',
    expected: {
      name: 'Jan Kolb',
      role: 'Architekt',
      organisation: 'planungsbüro kolb',
      addresses: ['Feldweg 9, D-85283 Wolnzach'],
    },
  },
  'the firm of the domain before another': {
    sender: from('Art Webb', 'awebb@qrstech.com'),
    text: 'Regards\nArt Webb\nSoftware Engineer\nDecision & Security Technologies\nQRS Technologies\nTel: +1 (703) 555-0159',
    expected: {
      name: 'Art Webb',
      role: 'Software Engineer',
      organisation: 'QRS Technologies',
      phones: ['+1 (703) 555-0159'],
    },
  },
  'a meeting room is no firm': {
    sender: from('Emma Cho', 'echo@med.stateu.example'),
    text: 'Best,\nEmma Cho\nAssistant Professor of Epidemiology\nState University School of Medicine\nOffice: (302) 555-0147\nZoom: https://stateu.zoom.us/j/555',
    expected: {
      name: 'Emma Cho',
      role: 'Assistant Professor of Epidemiology',
      organisation: 'State University School of Medicine',
      phones: ['(302) 555-0147'],
      urls: ['https://stateu.zoom.us/j/555'],
    },
  },
  'an hotel with its stars': {
    sender: from('Lena Moser', 'lena@seeblick.example.at'),
    text: 'Herzliche Grüße\nLena Moser\nReservierung & Rezeption\nHotel Seeblick ****s\nUferweg 8, A-6290 Mayrhofen',
    expected: {
      name: 'Lena Moser',
      organisation: 'Hotel Seeblick',
      addresses: ['Uferweg 8, A-6290 Mayrhofen'],
    },
  },
};
