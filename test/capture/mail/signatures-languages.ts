import { from, type SignatureCase } from './signature-case';

export const LANGUAGES: Record<string, SignatureCase> = {
  Czech: {
    sender: from('Jana Nováková', 'novakova@firma.example'),
    text: 'Dobrý den,\n\nposílám nabídku.\n\nS pozdravem\n\nIng. Jana Nováková, Ph.D.\njednatelka\nFirma s.r.o.\nDlouhá 12, 110 00 Praha 1\ntel.: +420 222 333 444\nmobil: +420 604 111 222\nwww.firma.example\nIČO: 27078841, DIČ: CZ27078841',
    expected: {
      name: 'Jana Nováková',
      role: 'jednatelka',
      organisation: 'Firma s.r.o.',
      addresses: ['Dlouhá 12, 110 00 Praha 1'],
      phones: ['+420 222 333 444', '+420 604 111 222'],
      urls: ['www.firma.example'],
    },
  },
  'Czech, numbers without a prefix': {
    sender: from('Petr Svoboda', 'p.svoboda@dilna.example'),
    text: 'Díky\n\nPetr Svoboda\nvedoucí výroby\nDílna a.s.\n604 222 333\nNádražní 5\n602 00 Brno',
    expected: {
      name: 'Petr Svoboda',
      role: 'vedoucí výroby',
      organisation: 'Dílna a.s.',
      phones: ['604 222 333'],
      addresses: ['Nádražní 5, 602 00 Brno'],
    },
  },
  'Czech, an office': {
    sender: from('Marie Horáková', 'horakova@mesto.example'),
    text: 'Hezký den\n\nBc. Marie Horáková\nreferentka odboru dopravy\nMěstský úřad Kolín\nKarlovo náměstí 78, 280 02 Kolín I\ne-mail: horakova@mesto.example, tel. 321 748 111',
    expected: {
      name: 'Marie Horáková',
      role: 'referentka odboru dopravy',
      organisation: 'Městský úřad Kolín',
      addresses: ['Karlovo náměstí 78, 280 02 Kolín I'],
      emails: ['horakova@mesto.example'],
      phones: ['321 748 111'],
    },
  },
  Croatian: {
    sender: from('Ivan Horvat', 'ivan.horvat@modra.example'),
    text: 'Poštovani,\n\nu privitku šaljem ponudu.\n\nSrdačan pozdrav,\n\nIvan Horvat\nvoditelj prodaje\n\nModra dvorana d.o.o.\nIlica 10, 10000 Zagreb\nT: +385 1 4567 890\nM: 091 234 5678\nOIB: 12345678901',
    expected: {
      name: 'Ivan Horvat',
      role: 'voditelj prodaje',
      organisation: 'Modra dvorana d.o.o.',
      addresses: ['Ilica 10, 10000 Zagreb'],
      phones: ['+385 1 4567 890', '091 234 5678'],
    },
  },
  'Croatian, short': {
    sender: from('Petra Marić', 'petra@maric.example'),
    text: 'Može.\n\nLp,\nPetra Marić\nodvjetnica\nOdvjetnički ured Marić\n098/123-456',
    expected: {
      name: 'Petra Marić',
      role: 'odvjetnica',
      organisation: 'Odvjetnički ured Marić',
      phones: ['098/123-456'],
    },
  },
  Vietnamese: {
    sender: from('Nguyễn Văn An', 'an.nguyen@congty.example'),
    text: 'Kính gửi anh,\n\nTrân trọng,\n\nNguyễn Văn An\nGiám đốc kinh doanh\nCông ty TNHH Sao Mai\nĐịa chỉ: 123 Nguyễn Huệ, Quận 1, TP. Hồ Chí Minh\nĐT: 028 3822 1234\nDi động: 0903 123 456\nEmail: an.nguyen@congty.example\nMST: 0301234567',
    expected: {
      name: 'Nguyễn Văn An',
      role: 'Giám đốc kinh doanh',
      organisation: 'Công ty TNHH Sao Mai',
      addresses: ['123 Nguyễn Huệ, Quận 1, TP. Hồ Chí Minh'],
      phones: ['028 3822 1234', '0903 123 456'],
      emails: ['an.nguyen@congty.example'],
    },
  },
  'Vietnamese, a bank': {
    sender: from('Trần Thị Mai', 'mai.tran@nganhang.example'),
    text: 'Cảm ơn chị.\n\nTrân trọng cảm ơn,\nTrần Thị Mai\nChuyên viên tín dụng\nNgân hàng Sao Việt\n+84 24 3826 1234',
    expected: {
      name: 'Trần Thị Mai',
      role: 'Chuyên viên tín dụng',
      organisation: 'Ngân hàng Sao Việt',
      phones: ['+84 24 3826 1234'],
    },
  },
  Estonian: {
    sender: from('Mari Tamm', 'mari.tamm@ettevote.example'),
    text: 'Tere!\n\nSaadan arve.\n\nLugupidamisega\n\nMari Tamm\nraamatupidaja\nEttevõte OÜ\nPärnu mnt 10, 10148 Tallinn\ntel +372 612 3456\nmob 5123 4567\nwww.ettevote.example',
    expected: {
      name: 'Mari Tamm',
      role: 'raamatupidaja',
      organisation: 'Ettevõte OÜ',
      addresses: ['Pärnu mnt 10, 10148 Tallinn'],
      phones: ['+372 612 3456', '5123 4567'],
      urls: ['www.ettevote.example'],
    },
  },
  'Estonian, a university': {
    sender: from('Jaan Kask', 'jaan.kask@ulikool.example'),
    text: 'Parimat,\nJaan Kask\nprojektijuht\nTartu Ülikool\nÜlikooli 18, 50090 Tartu\n+372 737 5100',
    expected: {
      name: 'Jaan Kask',
      role: 'projektijuht',
      organisation: 'Tartu Ülikool',
      addresses: ['Ülikooli 18, 50090 Tartu'],
      phones: ['+372 737 5100'],
    },
  },
  German: {
    sender: from('Klaus Weber', 'weber@muster.example'),
    text: 'Mit freundlichen Grüßen\n\nKlaus Weber\nGeschäftsführer\n\nMuster GmbH\nHauptstraße 5\n80331 München\nTelefon: +49 89 123456-0\nTelefax: +49 89 123456-99\nE-Mail: weber@muster.example',
    expected: {
      name: 'Klaus Weber',
      role: 'Geschäftsführer',
      organisation: 'Muster GmbH',
      addresses: ['Hauptstraße 5, 80331 München'],
      phones: ['+49 89 123456-0'],
      emails: ['weber@muster.example'],
    },
  },
  French: {
    sender: from('Claire Dubois', 'claire@atelier.example'),
    text: 'Cordialement,\n\nClaire Dubois\nResponsable commerciale\nAtelier Dubois SARL\n12 rue de la Paix\n75002 Paris\nTél. : +33 1 42 68 53 00',
    expected: {
      name: 'Claire Dubois',
      role: 'Responsable commerciale',
      organisation: 'Atelier Dubois SARL',
      addresses: ['12 rue de la Paix, 75002 Paris'],
      phones: ['+33 1 42 68 53 00'],
    },
  },
  'a page that is a signature': {
    text: 'Maria Lopez\nProduct Designer\nBlue Ocean Studio\n+1 305 555 0177\nmaria@blueocean.example\nblueocean.example\n200 Ocean Drive, Miami, FL 33139',
    expected: {
      name: 'Maria Lopez',
      role: 'Product Designer',
      organisation: 'Blue Ocean Studio',
      phones: ['+1 305 555 0177'],
      emails: ['maria@blueocean.example'],
      addresses: ['200 Ocean Drive, Miami, FL 33139'],
    },
  },
  capitals: {
    sender: from('DAVID MILLER', 'dmiller@steel.example'),
    text: 'THANK YOU\n\nDAVID MILLER\nPURCHASING MANAGER\nSTEEL WORKS CORP.\nTEL 330-555-0166',
    expected: {
      name: 'David Miller',
      role: 'PURCHASING MANAGER',
      organisation: 'STEEL WORKS CORP.',
      phones: ['330-555-0166'],
    },
  },
  'a name given family first': {
    sender: from('Novák, Petr', 'petr.novak@urad.example'),
    text: 'S úctou\nMgr. Petr Novák\nředitel\nNadace Most\n+420 777 888 999',
    expected: {
      name: 'Petr Novák',
      role: 'ředitel',
      organisation: 'Nadace Most',
      phones: ['+420 777 888 999'],
    },
  },
  'prose that ends like a letter': {
    sender: from('Ann Lee', 'ann@lee.example'),
    text: 'I spoke with Peter Novak of Globex Corp. today; call him on +420 777 888 999 by Friday.\n\nThanks',
    expected: null,
  },
  'a telephone number in the letter is not the signature’s': {
    sender: from('Ann Lee', 'ann@lee.example'),
    text: 'Please call Peter on +420 777 888 999.\n\nBest regards,\nAnn Lee\nOffice Manager\nLee & Co.\n+44 20 7946 0123',
    expected: {
      name: 'Ann Lee',
      role: 'Office Manager',
      organisation: 'Lee & Co.',
      phones: ['+44 20 7946 0123'],
    },
  },
  'two roles, dashes': {
    sender: from('Carlos Ruiz', 'carlos@orbit.example'),
    text: '---\nCarlos Ruiz - Co-Founder & CTO - Orbit Technologies\ncarlos@orbit.example - +34 612 345 678 - orbit.example',
    expected: {
      name: 'Carlos Ruiz',
      role: 'Co-Founder & CTO',
      organisation: 'Orbit Technologies',
      emails: ['carlos@orbit.example'],
      phones: ['+34 612 345 678'],
    },
  },
  'bold marks of plain text': {
    sender: from('Nina Holt', 'nina@harbor.example'),
    text: 'Best regards,\n\n*Nina Holt*\n*Operations Coordinator*\nHarbor Logistics\nM. +47 912 34 567',
    expected: {
      name: 'Nina Holt',
      role: 'Operations Coordinator',
      organisation: 'Harbor Logistics',
      phones: ['+47 912 34 567'],
    },
  },
  'with a postbox and a country': {
    sender: from('Omar Aziz', 'omar@desert.example'),
    text: 'Regards\nOmar Aziz\nProject Manager\nDesert Holdings\nP.O. Box 12345\nSingapore\nTel +65 6123 4567',
    expected: {
      name: 'Omar Aziz',
      role: 'Project Manager',
      organisation: 'Desert Holdings',
      addresses: ['P.O. Box 12345, Singapore'],
      phones: ['+65 6123 4567'],
    },
  },
  'the firm of a department': {
    sender: from('Lucy Hale', 'lucy@metro.example'),
    text: 'Many thanks,\nLucy Hale\nSenior Analyst\nFinance Department\nMetro Transit Authority\nDirect line 020 7946 0321',
    expected: {
      name: 'Lucy Hale',
      role: 'Senior Analyst',
      organisation: 'Metro Transit Authority',
      phones: ['020 7946 0321'],
    },
  },
  'a mailing list’s footer': {
    sender: from('Lars Holm', 'lars@kernel.example'),
    text: 'Applied, thanks.\n\n-- \nLars Holm\nKernel Maintainer\n_______________________________________________\nDev mailing list\nDev@lists.example\nhttps://lists.example/mailman/listinfo/dev',
    expected: { name: 'Lars Holm', role: 'Kernel Maintainer' },
  },
  'a quotation in the delimiter': {
    sender: from('Lars Holm', 'lars@kernel.example'),
    text: 'Applied.\n\n-- \n"Any sufficiently advanced technology is indistinguishable from magic."',
    expected: null,
  },
  'hours and dates are no phones': {
    sender: from('Eva Malá', 'eva@salon.example'),
    text: 'Děkuji\n\nEva Malá\nmajitelka\nSalon Eva\nPo-Pá 9.00 - 17.00\ndovolená 24.12.2026 - 1.1.2027\n+420 603 111 333',
    expected: {
      name: 'Eva Malá',
      role: 'majitelka',
      organisation: 'Salon Eva',
      phones: ['+420 603 111 333'],
    },
  },
  Slovak: {
    sender: from('Peter Kováč', 'kovac@stroje.example'),
    text: 'S pozdravom\n\nPeter Kováč\nkonateľ\nStroje SK, s.r.o.\nHlavná 1, 040 01 Košice\n+421 905 123 456',
    expected: {
      name: 'Peter Kováč',
      organisation: 'Stroje SK, s.r.o.',
      addresses: ['Hlavná 1, 040 01 Košice'],
      phones: ['+421 905 123 456'],
    },
  },
  Polish: {
    sender: from('Anna Kowalska', 'a.kowalska@biuro.example'),
    text: 'Z poważaniem\n\nAnna Kowalska\nSpecjalista ds. kadr\nBiuro Plus Sp. z o.o.\nul. Długa 5, 00-238 Warszawa\ntel. 22 123 45 67',
    expected: {
      name: 'Anna Kowalska',
      role: 'Specjalista ds. kadr',
      organisation: 'Biuro Plus Sp. z o.o.',
      addresses: ['ul. Długa 5, 00-238 Warszawa'],
      phones: ['22 123 45 67'],
    },
  },
};
