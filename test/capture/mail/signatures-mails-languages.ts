import { from, type SignatureCase } from './signature-case';

/** Whole mails in Croatian, Vietnamese, Czech, Estonian and German, as offices, schools and workshops send them. */
export const MAILS_LANGUAGES: Record<string, SignatureCase> = {
  'Croatian, a title, a department and a firm with bars': {
    sender: from('Marko Perić', 'marko.peric@brodomerkur.example.hr'),
    text: 'Poštovana gospođo Lukić,\n\ndostavljam traženu dokumentaciju.\n\nS poštovanjem,\n\nMarko Perić, mag. oec.\nrukovoditelj službe nabave | Brodomerkur d.d.\nPoljička cesta 35 | 21000 Split\nTel: 021/555-110 | Fax: 021/555-111 | Mob: 091 555 1104\nmarko.peric@brodomerkur.example.hr',
    expected: {
      name: 'Marko Perić',
      role: 'rukovoditelj službe nabave',
      organisation: 'Brodomerkur d.d.',
      addresses: ['Poljička cesta 35, 21000 Split'],
      phones: ['021/555-110', '091 555 1104'],
      emails: ['marko.peric@brodomerkur.example.hr'],
    },
  },
  'Croatian, a professor of a faculty': {
    sender: from('Sanja Blažević', 'sblazevic@fakultet.example.hr'),
    text: 'Dragi kolege,\n\nsastanak je u četvrtak u 12 sati u dvorani D2.\n\nLijep pozdrav,\n\nizv. prof. dr. sc. Sanja Blažević\nprodekanica za nastavu\nEkonomski fakultet u Rijeci\nIvana Filipovića 4, 51000 Rijeka\n051/555-122',
    expected: {
      name: 'Sanja Blažević',
      role: 'prodekanica za nastavu',
      organisation: 'Ekonomski fakultet u Rijeci',
      addresses: ['Ivana Filipovića 4, 51000 Rijeka'],
      phones: ['051/555-122'],
    },
  },
  'Croatian, a craft without a closing': {
    sender: from('Stolarija Jurić', 'info@stolarija-juric.example.hr'),
    text: 'Dobar dan,\n\nkuhinja će biti gotova do petka.\n\nStolarija Jurić, obrt za proizvodnju namještaja\nvl. Zvonimir Jurić\nMob.: 098 555 231',
    expected: {
      name: 'Zvonimir Jurić',
      organisation: 'Stolarija Jurić, obrt za proizvodnju namještaja',
      phones: ['098 555 231'],
    },
  },
  'Croatian, only a first name and a greeting': {
    sender: from('Lidija Barić', 'lidija.baric@turisticka.example.hr'),
    text: 'Hej,\n\nmože sutra u 10, zovi me kad kreneš iz Zadra.\n\nPusa,\nLidija',
    expected: null,
  },
  'Croatian, an office and its address in lines, a disclaimer': {
    sender: from('Ivana Šarić', 'ivana.saric@grad.example.hr'),
    text: 'Poštovani,\n\nVaš zahtjev je zaprimljen.\n\nSrdačan pozdrav\n\nIvana Šarić, dipl. iur.\nviša stručna suradnica\nUpravni odjel za prostorno uređenje\nGrad Karlovac\nBanjavčićeva 9\n47000 Karlovac\ntelefon: 047/555-180, lokal 24\n\nOva poruka je povjerljiva i namijenjena isključivo primatelju.',
    expected: {
      name: 'Ivana Šarić',
      role: 'viša stručna suradnica',
      organisation: 'Grad Karlovac',
      addresses: ['Banjavčićeva 9, 47000 Karlovac'],
      phones: ['047/555-180, lokal 24'],
    },
  },
  'Croatian, a name before the closing’s block, web and mail in one line': {
    sender: from('Tomislav Grgić', 'tomo@pixelgrad.example.hr'),
    text: 'Bok Ana,\n\nstranica je gore, javi ako nešto ne radi.\n\nLp,\nTomo\n\n--\nTomislav Grgić\nsuosnivač i direktor\nPixelgrad j.d.o.o.\n+385 95 555 0123 • tomo@pixelgrad.example.hr • www.pixelgrad.example.hr',
    expected: {
      name: 'Tomislav Grgić',
      role: 'suosnivač i direktor',
      organisation: 'Pixelgrad j.d.o.o.',
      phones: ['+385 95 555 0123'],
      emails: ['tomo@pixelgrad.example.hr'],
      urls: ['www.pixelgrad.example.hr'],
    },
  },
  'Vietnamese, a block with labels and a hotline': {
    sender: from('Nguyễn Thị Hồng Nhung', 'nhung.nth@vinaxanh.example.vn'),
    text: 'Kính gửi Quý khách hàng,\n\nEm gửi anh/chị báo giá tháng 11 ạ.\n\nTrân trọng,\n---------------------------------\nNguyễn Thị Hồng Nhung (Ms.)\nNhân viên kinh doanh\nCông ty Cổ phần Thương mại Vina Xanh\nĐ/c: Số 15 Ngõ 82 Duy Tân, Cầu Giấy, Hà Nội\nHotline: 0987 555 012\nZalo: 0987 555 012\nWebsite: www.vinaxanh.example.vn',
    expected: {
      name: 'Nguyễn Thị Hồng Nhung',
      role: 'Nhân viên kinh doanh',
      organisation: 'Công ty Cổ phần Thương mại Vina Xanh',
      addresses: ['Số 15 Ngõ 82 Duy Tân, Cầu Giấy, Hà Nội'],
      phones: ['0987 555 012'],
      urls: ['www.vinaxanh.example.vn'],
    },
  },
  'Vietnamese, a teacher with titles': {
    sender: from('Lê Quang Vinh', 'vinhlq@dhkt.example.edu.vn'),
    text: 'Chào các em,\n\nLịch bảo vệ dời sang thứ Sáu.\n\nThân ái,\nPGS.TS. Lê Quang Vinh\nPhó Trưởng khoa Công nghệ Thông tin\nTrường Đại học Kỹ thuật Miền Trung\nDĐ: 0905.555.678',
    expected: {
      name: 'Lê Quang Vinh',
      role: 'Phó Trưởng khoa Công nghệ Thông tin',
      organisation: 'Trường Đại học Kỹ thuật Miền Trung',
      phones: ['0905.555.678'],
    },
  },
  'Vietnamese, in English with two numbers': {
    sender: from('Tran Minh Duc', 'duc.tran@saigontextile.example.vn'),
    text: 'Dear Ms. Carla,\n\nPls find the packing list attached.\n\nThanks & best regards,\nTran Minh Duc (Mr)\nExport Executive\nSAIGON TEXTILE CO., LTD\nAddress: Lot B7, Tan Tao Industrial Park, Binh Tan Dist., Ho Chi Minh City, Vietnam\nTel: (84-28) 3555 0188    Fax: (84-28) 3555 0189\nMobile/WhatsApp: +84 903 555 017',
    expected: {
      name: 'Tran Minh Duc',
      role: 'Export Executive',
      organisation: 'SAIGON TEXTILE CO., LTD',
      addresses: ['Lot B7, Tan Tao Industrial Park, Binh Tan Dist., Ho Chi Minh City, Vietnam'],
      phones: ['(84-28) 3555 0188', '+84 903 555 017'],
    },
  },
  'Vietnamese, only a first name': {
    sender: from('Phạm Thùy Linh', 'linh.pham@example.vn'),
    text: 'Anh Hải ơi,\n\nmai họp lúc 9h ở phòng 302 nhé, gọi em số 0912 555 333 nếu muộn.\n\nEm cảm ơn anh,\nLinh',
    expected: null,
  },
  'Vietnamese, a bank’s branch and a department': {
    sender: from('Đỗ Hoàng Long', 'longdh@nganhangmekong.example.vn'),
    text: 'Kính gửi anh Nam,\n\nHồ sơ đã được duyệt.\n\nTrân trọng cảm ơn!\n\nĐỖ HOÀNG LONG\nTrưởng phòng Khách hàng Doanh nghiệp\nNgân hàng TMCP Mê Kông – Chi nhánh Cần Thơ\n02 Hòa Bình, Q. Ninh Kiều, TP. Cần Thơ\nT: 0292 3555 012 (ext 305) | M: 0939 555 012',
    expected: {
      name: 'Đỗ Hoàng Long',
      role: 'Trưởng phòng Khách hàng Doanh nghiệp',
      organisation: 'Ngân hàng TMCP Mê Kông',
      addresses: ['02 Hòa Bình, Q. Ninh Kiều, TP. Cần Thơ'],
      phones: ['0292 3555 012 (ext 305)', '0939 555 012'],
    },
  },
  'Vietnamese, sent from a phone': {
    sender: from('Vũ Ngọc Anh', 'ngocanh@example.vn'),
    text: 'Ok chị, em duyệt rồi.\n\nĐã gửi từ iPhone của tôi',
    expected: null,
  },
  'Czech, an engineer, two firms’ numbers and a data box': {
    sender: from('Pavel Dvořáček', 'dvoracek@stavbyjih.example.cz'),
    text: 'Dobrý den, paní Malá,\n\nv příloze zasílám rozpočet.\n\nS pozdravem a přáním hezkého dne\n\nIng. arch. Pavel Dvořáček\nhlavní projektant\n\nStavby Jih, spol. s r.o.\nŽižkova tř. 309/12\n370 01 České Budějovice\nM: +420 605 555 018\nT: 385 555 018\nID DS: abc12de',
    expected: {
      name: 'Pavel Dvořáček',
      role: 'hlavní projektant',
      organisation: 'Stavby Jih, spol. s r.o.',
      addresses: ['Žižkova tř. 309/12, 370 01 České Budějovice'],
      phones: ['+420 605 555 018', '385 555 018'],
    },
  },
  'Czech, a school with several on the line': {
    sender: from('Hana Veselá', 'vesela@zskopec.example.cz'),
    text: 'Milí rodiče,\n\nškolní výlet bude 12. června, sraz v 7:45 před školou, cena 350 Kč.\n\nS přáním pěkného dne\nMgr. Hana Veselá, třídní učitelka 4.B\nZŠ a MŠ Kopec, příspěvková organizace\nmob. 737 555 210, sborovna 596 555 210',
    expected: {
      name: 'Hana Veselá',
      role: 'třídní učitelka 4.B',
      organisation: 'ZŠ a MŠ Kopec',
      phones: ['737 555 210', '596 555 210'],
    },
  },
  'Czech, a doctor with degrees on both sides': {
    sender: from('Jiří Sedlák', 'sedlak@nemocnice.example.cz'),
    text: 'Vážený kolego,\n\ndíky za zprávu.\n\nS kolegiálním pozdravem\ndoc. MUDr. Jiří Sedlák, CSc., MBA\npřednosta Kliniky ortopedie\nFakultní nemocnice Olšany\nI. P. Pavlova 185/6, 779 00 Olomouc\ntel.: 588 555 301 (sekretariát), 588 555 302',
    expected: {
      name: 'Jiří Sedlák',
      role: 'přednosta Kliniky ortopedie',
      organisation: 'Fakultní nemocnice Olšany',
      addresses: ['I. P. Pavlova 185/6, 779 00 Olomouc'],
      phones: ['588 555 301', '588 555 302'],
    },
  },
  'Czech, a nickname and nothing': {
    sender: from('Kateřina Nová', 'katka.nova@example.cz'),
    text: 'Čau,\n\nsejdeme se v šest u Muzea. Kdyby něco, volej Petrovi 604 555 111.\n\nKačka',
    expected: null,
  },
  'Czech, a freelancer on one line': {
    sender: from('Ondřej Hlaváč', 'ondra@hlavac-foto.example.cz'),
    text: 'Fotky máte v galerii, heslo je svatba2026.\n\nOndřej Hlaváč | svatební fotograf | 776 555 904 | www.hlavac-foto.example.cz',
    expected: {
      name: 'Ondřej Hlaváč',
      role: 'svatební fotograf',
      phones: ['776 555 904'],
      urls: ['www.hlavac-foto.example.cz'],
    },
  },
  'Czech, an assistant, a firm and a disclaimer about the forest': {
    sender: from('Zuzana Krejčová', 'zuzana.krejcova@energomont.example.cz'),
    text: 'Dobrý den,\n\npotvrzuji termín.\n\nS pozdravem / Best regards\n\nZuzana Krejčová\nAsistentka generálního ředitele / Assistant to CEO\nENERGOMONT a.s.\nVídeňská 125, 619 00 Brno, Česká republika\nGSM +420 724 555 660 | zuzana.krejcova@energomont.example.cz\n\nMyslete na přírodu, než tento e-mail vytisknete.',
    expected: {
      name: 'Zuzana Krejčová',
      role: 'Asistentka generálního ředitele',
      organisation: 'ENERGOMONT a.s.',
      addresses: ['Vídeňská 125, 619 00 Brno, Česká republika'],
      phones: ['+420 724 555 660'],
      emails: ['zuzana.krejcova@energomont.example.cz'],
    },
  },
  'Estonian, a manager of a firm': {
    sender: from('Andres Lepik', 'andres.lepik@puumaja.example.ee'),
    text: 'Tere\n\nHinnapakkumine manuses.\n\nTervitades / Best regards\n\nAndres Lepik\nmüügijuht\nPuumaja Grupp AS\nTel: +372 5555 0412\nRavi 14, 80010 Pärnu\nandres.lepik@puumaja.example.ee | www.puumaja.example.ee',
    expected: {
      name: 'Andres Lepik',
      role: 'müügijuht',
      organisation: 'Puumaja Grupp AS',
      addresses: ['Ravi 14, 80010 Pärnu'],
      phones: ['+372 5555 0412'],
      emails: ['andres.lepik@puumaja.example.ee'],
      urls: ['www.puumaja.example.ee'],
    },
  },
  'Estonian, a school and a class': {
    sender: from('Kadri Põld', 'kadri.pold@kool.example.ee'),
    text: 'Head vanemad\n\nMatk on reedel kell 9.\n\nPäikest\nKadri Põld\n5.b klassi juhataja, eesti keele õpetaja\nNõmme Põhikool\n5666 0123',
    expected: {
      name: 'Kadri Põld',
      role: '5.b klassi juhataja, eesti keele õpetaja',
      organisation: 'Nõmme Põhikool',
      phones: ['5666 0123'],
    },
  },
  'Estonian, a ministry and a department': {
    sender: from('Toomas Rebane', 'toomas.rebane@ministeerium.example.ee'),
    text: 'Lugupeetud proua Saar\n\nVastame Teie kirjale 10 tööpäeva jooksul.\n\nLugupidamisega\n\nToomas Rebane\nnõunik\nÕigusosakond\nKliimaministeerium\n+372 625 5512\nSuur-Ameerika 1 / 10122 Tallinn',
    expected: {
      name: 'Toomas Rebane',
      role: 'nõunik',
      organisation: 'Kliimaministeerium',
      addresses: ['Suur-Ameerika 1, 10122 Tallinn'],
      phones: ['+372 625 5512'],
    },
  },
  'Estonian, a first name': {
    sender: from('Liis Kallas', 'liis@example.ee'),
    text: 'Tsau!\n\nSobib, homme kell 11 Rotermannis.\n\nLiis\n\nSaadetud minu iPhone’ist',
    expected: null,
  },
  'Estonian, one line with bars': {
    sender: from('Rasmus Oja', 'rasmus@kiirkood.example.ee'),
    text: 'Parandus on üleval.\n\nRasmus Oja | arendaja | Kiirkood OÜ | +372 5123 0045',
    expected: {
      name: 'Rasmus Oja',
      role: 'arendaja',
      organisation: 'Kiirkood OÜ',
      phones: ['+372 5123 0045'],
    },
  },
  'Estonian, a lawyer with a firm above': {
    sender: from('Merle Saks', 'merle.saks@saksoigus.example.ee'),
    text: 'Saadan lepingu projekti.\n\nParimate soovidega\nMerle Saks\nvandeadvokaat, partner\nAdvokaadibüroo Saks & Tamm\nTartu mnt 83-301, 10115 Tallinn, Eesti\nT +372 660 5501 M +372 5043 0099 F +372 660 5502',
    expected: {
      name: 'Merle Saks',
      role: 'vandeadvokaat, partner',
      organisation: 'Advokaadibüroo Saks & Tamm',
      addresses: ['Tartu mnt 83-301, 10115 Tallinn, Eesti'],
      phones: ['+372 660 5501', '+372 5043 0099'],
    },
  },
  'German, i. V., a department and a firm with all it must say': {
    sender: from('Sabine Hofmann', 'sabine.hofmann@krausetechnik.example.de'),
    text: 'Sehr geehrter Herr Novak,\n\nanbei die Zeichnungen.\n\nMit freundlichen Grüßen\n\ni. V. Sabine Hofmann\nLeiterin Qualitätssicherung\n\nKrause Technik GmbH & Co. KG\nIm Gewerbepark 14\n72760 Reutlingen\nFon +49 7121 5550-44\nFax +49 7121 5550-99\nwww.krausetechnik.example.de\n\nGeschäftsführer: Dr. Peter Krause, Jan Krause\nAmtsgericht Stuttgart HRA 555012 · USt-IdNr. DE123456789',
    expected: {
      name: 'Sabine Hofmann',
      role: 'Leiterin Qualitätssicherung',
      organisation: 'Krause Technik GmbH & Co. KG',
      addresses: ['Im Gewerbepark 14, 72760 Reutlingen'],
      phones: ['+49 7121 5550-44'],
      urls: ['www.krausetechnik.example.de'],
    },
  },
  'German, greetings from a town': {
    sender: from('Florian Bauer', 'florian@bauer-design.example.de'),
    text: 'Hallo Ana,\n\nLogo in drei Varianten im Anhang.\n\nViele Grüße aus Leipzig\nFlorian\n\nFlorian Bauer – Grafikdesign & Illustration\nKarl-Heine-Str. 55, 04229 Leipzig\n0176 5550 1234',
    expected: {
      name: 'Florian Bauer',
      organisation: 'Grafikdesign & Illustration',
      addresses: ['Karl-Heine-Str. 55, 04229 Leipzig'],
      phones: ['0176 5550 1234'],
    },
  },
  'German, a secretary of a professor': {
    sender: from('Ingrid Thoma', 'thoma@chemie.uni.example.de'),
    text: 'Liebe Frau Kovač,\n\nder Raum ist reserviert.\n\nHerzliche Grüße\n\nIngrid Thoma\n-- Sekretariat Prof. Dr. Lehmann --\nInstitut für Organische Chemie\nUniversität Freiwalde\nTel. 0761/5550-321\nBürozeiten: Mo–Do 9–12 Uhr',
    expected: {
      name: 'Ingrid Thoma',
      organisation: 'Universität Freiwalde',
      phones: ['0761/5550-321'],
    },
  },
  'German, from a phone': {
    sender: from('Jonas Keller', 'jonas.keller@example.de'),
    text: 'Passt, bin um 18 Uhr da.\n\nVG Jonas\n\nVon meinem iPhone gesendet',
    expected: null,
  },
  'Austrian, titles and a page': {
    sender: from('Barbara Steiner', 'steiner@kulturamt.example.at'),
    text: 'Guten Tag,\n\ndie Förderung wurde genehmigt.\n\nMit besten Grüßen\nMag.a Barbara Steiner, MAS\nReferentin für Musik und Tanz\nAmt der Landesregierung\nAbteilung 2 | Kultur\nFranziskanergasse 5a | 5020 Salzburg\n+43 662 5550-2210\nwww.kulturamt.example.at',
    expected: {
      name: 'Barbara Steiner',
      role: 'Referentin für Musik und Tanz',
      organisation: 'Amt der Landesregierung',
      addresses: ['Franziskanergasse 5a, 5020 Salzburg'],
      phones: ['+43 662 5550-2210'],
      urls: ['www.kulturamt.example.at'],
    },
  },
  'Swiss, a firm and a number in groups': {
    sender: from('Reto Zbinden', 'reto.zbinden@alpenblick.example.ch'),
    text: 'Grüezi Frau Marić\n\nDas Zimmer ist ab 15 Uhr bereit.\n\nFreundliche Grüsse\nReto Zbinden, Gastgeber\nHotel Alpenblick AG, Dorfstrasse 18, 3818 Grindelwald\nTelefon 033 555 01 18',
    expected: {
      name: 'Reto Zbinden',
      role: 'Gastgeber',
      organisation: 'Hotel Alpenblick AG',
      addresses: ['Dorfstrasse 18, 3818 Grindelwald'],
      phones: ['033 555 01 18'],
    },
  },
};
