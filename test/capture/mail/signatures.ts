/** A signature as a mail has it, and what must be read from it. `sender` is the mail's; none where it stands alone. */
export interface SignatureCase {
  text: string;
  sender?: { name: string | null; email: string | null };
  expected: {
    name?: string;
    organisation?: string;
    role?: string;
    phones?: string[];
    emails?: string[];
    urls?: string[];
    addresses?: string[];
  } | null;
}

const from = (name: string | null, email: string) => ({ name, email });

export const SIGNATURES: Record<string, SignatureCase> = {
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
      name: 'DAVID MILLER',
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
