import { from, type SignatureCase } from './signature-case';

/** Whole mails out of small offices in five languages: notaries, town halls, workshops, practices, museums. */
export const SMALL_OFFICES: Record<string, SignatureCase> = {
  'Croatian, a notary and her office': {
    sender: from('Vlatka Novak', 'ured@jbvlatkanovak.example.hr'),
    text: 'Poštovani,\n\nugovor je spreman za potpis.\n\nS poštovanjem,\nVlatka Novak, dipl. iur.\njavna bilježnica\nTrg bana Jelačića 3/I\n10000 Zagreb\ntel. +385 1 555 0122\nradno vrijeme: 8-16 h',
    expected: {
      name: 'Vlatka Novak',
      role: 'javna bilježnica',
      addresses: ['Trg bana Jelačića 3/I, 10000 Zagreb'],
      phones: ['+385 1 555 0122'],
    },
  },
  'Croatian, a hotel’s reception': {
    sender: from('Ante Vuković', 'ante.vukovic@hotelbura.example.hr'),
    text: 'Dragi gosti,\n\nvaša soba je spremna od 14 sati.\n\nUgodan dan,\n\nAnte Vuković\nVoditelj recepcije / Front Office Manager\nHotel Bura ****\nRiva 12 · HR-21310 Omiš · Hrvatska\nT: +385 21 555 012 · www.hotelbura.example.hr',
    expected: {
      name: 'Ante Vuković',
      role: 'Voditelj recepcije',
      organisation: 'Hotel Bura',
      addresses: ['Riva 12, HR-21310 Omiš, Hrvatska'],
      phones: ['+385 21 555 012'],
      urls: ['www.hotelbura.example.hr'],
    },
  },
  'Croatian, a municipality': {
    sender: from('Ivica Babić', 'nacelnik@opcina-stari-grad.example.hr'),
    text: 'Poštovani mještani,\n\nzbor građana je 5. svibnja u 18 sati u domu kulture.\n\nNačelnik općine\nIvica Babić, mag. ing. aedif.\nOpćina Stari Grad\n031 555 014',
    expected: {
      name: 'Ivica Babić',
      role: 'Načelnik općine',
      organisation: 'Općina Stari Grad',
      phones: ['031 555 014'],
    },
  },
  'Vietnamese, a start-up in English and Vietnamese': {
    sender: from('Bùi Gia Bảo', 'bao.bui@techviet.example.vn'),
    text: 'Hi chị,\n\nEm gửi chị hợp đồng bản cuối.\n\nThanks and regards,\n--\nBùi Gia Bảo | Business Development Manager\nTechViet Solutions JSC\nFloor 9, Pearl Plaza, 561A Dien Bien Phu, Binh Thanh District, HCMC\nM: (+84) 901 555 226 | E: bao.bui@techviet.example.vn',
    expected: {
      name: 'Bùi Gia Bảo',
      role: 'Business Development Manager',
      organisation: 'TechViet Solutions JSC',
      addresses: ['Floor 9, Pearl Plaza, 561A Dien Bien Phu, Binh Thanh District, HCMC'],
      phones: ['(+84) 901 555 226'],
      emails: ['bao.bui@techviet.example.vn'],
    },
  },
  'Vietnamese, a hospital’s doctor': {
    sender: from('Nguyễn Đức Thắng', 'thangnd@benhvien.example.vn'),
    text: 'Kính gửi anh,\n\nKết quả đã có.\n\nTrân trọng,\nTS.BS Nguyễn Đức Thắng\nTrưởng khoa Tim mạch\nBệnh viện Đa khoa Sông Hồng\nSố 5 Trần Phú, P. Văn Quán, Q. Hà Đông, Hà Nội\nĐiện thoại: 024 3555 0177 – 0913 555 017',
    expected: {
      name: 'Nguyễn Đức Thắng',
      role: 'Trưởng khoa Tim mạch',
      organisation: 'Bệnh viện Đa khoa Sông Hồng',
      addresses: ['Số 5 Trần Phú, P. Văn Quán, Q. Hà Đông, Hà Nội'],
      phones: ['024 3555 0177', '0913 555 017'],
    },
  },
  'Czech, a clerk with a door and a ministry': {
    sender: from('Lukáš Beneš', 'lukas.benes@ministerstvo.example.cz'),
    text: 'Vážená paní inženýrko,\n\nzasílám stanovisko.\n\nS pozdravem\n\nMgr. et Mgr. Lukáš Beneš\nvrchní ministerský rada\nOdbor dotací\nMinisterstvo krajiny\nTěšnov 65/17, 110 00 Praha 1\ntel.: 221 555 018\ne-mail: lukas.benes@ministerstvo.example.cz',
    expected: {
      name: 'Lukáš Beneš',
      role: 'vrchní ministerský rada',
      organisation: 'Ministerstvo krajiny',
      addresses: ['Těšnov 65/17, 110 00 Praha 1'],
      phones: ['221 555 018'],
      emails: ['lukas.benes@ministerstvo.example.cz'],
    },
  },
  'Czech, a workshop with its number': {
    sender: from('Václav Kříž', 'autoservis.kriz@seznam.cz'),
    text: 'Dobrý den, auto máte hotové, cena 4 350 Kč.\n\nVáclav Kříž - Autoservis Kříž\nPolní 77, Kolín\n602 555 143\nIČ 12345678',
    expected: {
      name: 'Václav Kříž',
      organisation: 'Autoservis Kříž',
      addresses: ['Polní 77, Kolín'],
      phones: ['602 555 143'],
    },
  },
  'Czech, a sales representative in capitals': {
    sender: from('Monika Urbanová', 'urbanova@zahradacentrum.example.cz'),
    text: 'Dobrý den,\n\nzboží expedujeme zítra.\n\nHezký den,\n\nMONIKA URBANOVÁ\nobchodní zástupkyně pro Moravu\nZAHRADA CENTRUM s.r.o.\n+420 731 555 067\nwww.zahradacentrum.example.cz\n\nTento e-mail není návrhem na uzavření smlouvy.',
    expected: {
      name: 'Monika Urbanová',
      role: 'obchodní zástupkyně pro Moravu',
      organisation: 'ZAHRADA CENTRUM s.r.o.',
      phones: ['+420 731 555 067'],
      urls: ['www.zahradacentrum.example.cz'],
    },
  },
  'Estonian, a family doctor': {
    sender: from('Katrin Ilves', 'katrin.ilves@perearst.example.ee'),
    text: 'Tere!\n\nRetsept on väljas.\n\nHead soovides\nDr Katrin Ilves\nperearst\nTamme Perearstikeskus OÜ\nTamme pst 5, Tartu 50404\ntel 740 5511',
    expected: {
      name: 'Katrin Ilves',
      role: 'perearst',
      organisation: 'Tamme Perearstikeskus OÜ',
      addresses: ['Tamme pst 5, Tartu 50404'],
      phones: ['740 5511'],
    },
  },
  'Estonian, a museum and a role in two parts': {
    sender: from('Siim Laas', 'siim.laas@muuseum.example.ee'),
    text: 'Tere päevast\n\nEkskursioon on kinnitatud.\n\nLugupidamisega,\nSiim Laas\nkoguhoidja-kuraator\nSaaremaa Muuseum\nLossihoov 1, 93815 Kuressaare\n+372 455 5017 | +372 5555 0181',
    expected: {
      name: 'Siim Laas',
      role: 'koguhoidja-kuraator',
      organisation: 'Saaremaa Muuseum',
      addresses: ['Lossihoov 1, 93815 Kuressaare'],
      phones: ['+372 455 5017', '+372 5555 0181'],
    },
  },
  'German, a doctor’s practice': {
    sender: from('Praxis Dr. Winter', 'praxis@drwinter.example.de'),
    text: 'Sehr geehrte Frau Kern,\n\nIhr Termin ist am 12.11. um 8:15 Uhr.\n\nMit freundlichen Grüßen\nIhr Praxisteam\n\nGemeinschaftspraxis Dr. Winter & Dr. Sommer\nBahnhofstr. 12 a\n79098 Freiburg\nTel.: 0761 555 01 20\nFax: 0761 555 01 21',
    expected: {
      organisation: 'Gemeinschaftspraxis Dr. Winter & Dr. Sommer',
      addresses: ['Bahnhofstr. 12 a, 79098 Freiburg'],
      phones: ['0761 555 01 20'],
    },
  },
  'German, a project lead with mobile and a motto': {
    sender: from('Çiğdem Yılmaz', 'cigdem.yilmaz@solarwerk.example.de'),
    text: 'Hallo zusammen,\n\nProtokoll anbei.\n\nBeste Grüße\nÇiğdem Yılmaz\nProjektleitung | Solarwerk Nord eG\nMobil +49 170 5550 118\nDeichstraße 9 | 20459 Hamburg\n„Gemeinsam unter Strom“',
    expected: {
      name: 'Çiğdem Yılmaz',
      role: 'Projektleitung',
      organisation: 'Solarwerk Nord eG',
      phones: ['+49 170 5550 118'],
      addresses: ['Deichstraße 9, 20459 Hamburg'],
    },
  },
};
