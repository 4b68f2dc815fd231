import { from, type SignatureCase } from './signature-case';

/** Signatures that give more than their writer's own details, and pieces in unusual places: one for each cause. */
export const OTHERS: Record<string, SignatureCase> = {
  'an assistant’s number and mail': {
    sender: from('Radim Tichý', 'tichy@mostarna.example.cz'),
    text: 'S pozdravem\nIng. Radim Tichý, MBA\nvýrobní ředitel\nMostárna Vltava a.s.\nT: +420 387 100 300\nAsistentka: Eva Malá, +420 602 100 300, mala@mostarna.example.cz',
    expected: {
      name: 'Radim Tichý',
      role: 'výrobní ředitel',
      organisation: 'Mostárna Vltava a.s.',
      phones: ['+420 387 100 300'],
    },
  },
  'an assistant whose number stands on the line below': {
    sender: from('Neil Hart', 'nhart@fernhillcap.com'),
    text: 'Thanks\nNeil Hart\nManaging Partner\nFernhill Capital\no: 212.555.0122\nAssistant: Dana Pope\n212.555.0123 | dpope@fernhillcap.com',
    expected: {
      name: 'Neil Hart',
      role: 'Managing Partner',
      organisation: 'Fernhill Capital',
      phones: ['212.555.0122'],
    },
  },
  'an assistant who signs herself': {
    sender: from('Dana Pope', 'dpope@fernhillcap.com'),
    text: 'Thanks\nDana Pope\nExecutive Assistant to Neil Hart | Fernhill Capital\nOffice: 212.555.0123',
    expected: {
      name: 'Dana Pope',
      role: 'Executive Assistant to Neil Hart',
      organisation: 'Fernhill Capital',
      phones: ['212.555.0123'],
    },
  },
  'the director below, with a number of his own': {
    sender: from('Lenka Bílá', 'bila@divadlo.example.cz'),
    text: 'Hezký den přeje\nLenka Bílá\nasistentka ředitele\n+420 595 100 200\nŘeditel: MgA. Petr Rada, +420 595 100 201',
    expected: { name: 'Lenka Bílá', role: 'asistentka ředitele', phones: ['+420 595 100 200'] },
  },
  'a role above the name': {
    sender: from('Radka Tomanová', 'tomanova@gym.example.cz'),
    text: 'Hezký den přeje\nzástupkyně ředitele\nMgr. Radka Tomanová\nGymnázium Jana Nerudy\nkabinet: 573 100 200',
    expected: {
      name: 'Radka Tomanová',
      role: 'zástupkyně ředitele',
      organisation: 'Gymnázium Jana Nerudy',
      phones: ['573 100 200'],
    },
  },
  'degrees of other countries before the name': {
    sender: from(null, 'u.behrens@institut.example.de'),
    text: '--\nDipl.-Ing. (FH) Ute Behrens\nLehrstuhl für Statik\nTechnische Universität Neustadt\nTel.: 0340 51 97-12',
    expected: {
      name: 'Ute Behrens',
      organisation: 'Technische Universität Neustadt',
      phones: ['0340 51 97-12'],
    },
  },
  'an address in pieces on one line': {
    sender: from('Ray Oakes', 'roakes@healthplan.example'),
    text: '--\nRay Oakes\nSystems Engineer IV\n9100 Boulevard 20 * N. Richland Hills * TX 76010\n(817) 555-0122 phone *',
    expected: {
      name: 'Ray Oakes',
      role: 'Systems Engineer IV',
      addresses: ['9100 Boulevard 20, N. Richland Hills, TX 76010'],
      phones: ['(817) 555-0122'],
    },
  },
  'a town and a country, and no street': {
    sender: from('Arun Pillai', 'arun@iis.example.in'),
    text: 'Regards\nArun Pillai\nResearch Assistant\nIndian Institute of Sensors\nBangalore -12, INDIA',
    expected: {
      name: 'Arun Pillai',
      role: 'Research Assistant',
      organisation: 'Indian Institute of Sensors',
      addresses: ['Bangalore -12, INDIA'],
    },
  },
  'what follows a comma, with its own label': {
    sender: from('Jens Voss', 'voss@cert.example.de'),
    text: '--\nJens Voss             (Entwicklungsteam)\nCERT Nord GmbH\nSachsenweg 5, 20097 Hamburg,  CEO: Dr. Kai Petersen',
    expected: {
      name: 'Jens Voss',
      organisation: 'CERT Nord GmbH',
      addresses: ['Sachsenweg 5, 20097 Hamburg'],
    },
  },
  'a table of labels, the fax among them': {
    sender: from('Arif Khan', 'akhan@ocean.example.co.uk'),
    text: '--\nArif Khan\nSoftware Engineer\nOcean plc\nMobile: +44 (0)7700 900 123\nDDI:    +44 (0)114 496 0140\nFax:    +44 (0)114 496 0022\nPGP: Server - keys.example.com',
    expected: {
      name: 'Arif Khan',
      role: 'Software Engineer',
      organisation: 'Ocean plc',
      phones: ['+44 (0)7700 900 123', '+44 (0)114 496 0140'],
    },
  },
  'two numbers alone on a line, Czech': {
    sender: from('Ivana Šímová', 'simova@skola.example.cz'),
    text: 'Ivana Šímová\nvýchovná poradkyně\n466 100 200, 733 100 200',
    expected: {
      name: 'Ivana Šímová',
      role: 'výchovná poradkyně',
      phones: ['466 100 200', '733 100 200'],
    },
  },
  'a Vietnamese street without a word for it': {
    sender: from('Phạm Thu Ngà', 'nga@nhakhoa.example.vn'),
    text: 'Trân trọng cảm ơn!\nBS. Phạm Thu Ngà\nPhụ trách chuyên môn\nNha khoa An Tâm\n89 Trần Duy Hưng, Cầu Giấy, Hà Nội\n0988 100 200',
    expected: {
      name: 'Phạm Thu Ngà',
      role: 'Phụ trách chuyên môn',
      organisation: 'Nha khoa An Tâm',
      addresses: ['89 Trần Duy Hưng, Cầu Giấy, Hà Nội'],
      phones: ['0988 100 200'],
    },
  },
  'a Croatian code in two groups, and a secretary': {
    sender: from('Ana Matić', 'ana@ured-matic.example.hr'),
    text: 'S poštovanjem\nAna Matić, odvjetnica\nPetrinjska 14/II, 10 000 Zagreb\ntel: 01 5550 123\ntajnica: Mia, 01 5550 125',
    expected: {
      name: 'Ana Matić',
      role: 'odvjetnica',
      addresses: ['Petrinjska 14/II, 10 000 Zagreb'],
      phones: ['01 5550 123'],
    },
  },
  'what somebody is, in brackets behind the name': {
    sender: from('Martin Holz', 'holz@tafel.example.de'),
    text: '--\nMartin Holz (Inhaber & Geschäftsführer)\nTafel Technik GmbH\nMobil: +49 (0)179 / 5550154',
    expected: {
      name: 'Martin Holz',
      role: 'Inhaber & Geschäftsführer',
      organisation: 'Tafel Technik GmbH',
      phones: ['+49 (0)179/5550154'],
    },
  },
  'a laboratory before its university, and a fax in a column': {
    sender: from('Edda Gran', 'gran@uni.example'),
    text: '--\nEdda Gran\nAssociate Professor\nParallel Systems Lab\nUniversity of Northport\nPhone +47 6496 5467\nFax   +47 6496 5401',
    expected: {
      name: 'Edda Gran',
      role: 'Associate Professor',
      organisation: 'University of Northport',
      phones: ['+47 6496 5467'],
    },
  },
  'an office and its address on one line, and no legal form': {
    sender: from('Helle Oja', 'oja@vald.example.ee'),
    text: 'Lugupidamisega\nHelle Oja\nvallasekretär\nKambja Vallavalitsus, Kesk 2, Kambja alevik, 62034 Tartumaa\n736 5010',
    expected: {
      name: 'Helle Oja',
      role: 'vallasekretär',
      organisation: 'Kambja Vallavalitsus',
      addresses: ['Kesk 2, Kambja alevik, 62034 Tartumaa'],
      phones: ['736 5010'],
    },
  },
  'a street, a town and a country': {
    sender: from('Kaur Pihl', 'pihl@koda.example.ee'),
    text: 'Tervitades\nKaur Pihl\nKoda Tarkvara OÜ | tegevjuht\nm +372 5555 5010\nTelliskivi 60a/3, Tallinn, Estonia',
    expected: {
      name: 'Kaur Pihl',
      role: 'tegevjuht',
      organisation: 'Koda Tarkvara OÜ',
      phones: ['+372 5555 5010'],
      addresses: ['Telliskivi 60a/3, Tallinn, Estonia'],
    },
  },
};
