/** Cards as programs and telephones write them, and what a person sees in them. */
export const BY_PROGRAMS: [who: string, card: string, ...contacts: Record<string, unknown>[]][] = [
  [
    'iCloud: grouped numbers with labels of its own, a birthday without a year, a picture by address',
    `BEGIN:VCARD\r
VERSION:3.0\r
PRODID:-//Apple Inc.//iCloud Web Address Book 2312B22//EN\r
N:O’Hara;Maeve;;;\r
FN:Maeve O’Hara\r
NICKNAME:Mae\r
ORG:Bay Ferries\\, Ltd.;\r
item1.TEL;type=pref:+353 1 555 0101\r
item1.X-ABLABEL:_$!<Assistant>!$_\r
TEL;type=CELL;type=VOICE:+353 85 555 0102\r
item2.URL;type=pref:https\\://www.bayferries.example\r
item2.X-ABLABEL:_$!<HomePage>!$_\r
BDAY;VALUE=date;X-APPLE-OMIT-YEAR=1604:1604-05-09\r
X-SOCIALPROFILE;type=twitter;x-user=maeve:http://twitter.com/maeve\r
PHOTO;X-ABCROP-RECTANGLE=ABClipRect_1&0&0&640&640&x==;VALUE=uri:https://gateway.icloud.example/p/1\r
END:VCARD\r
`,
    {
      name: 'Maeve O’Hara',
      organisation: 'Bay Ferries, Ltd.',
      phones: ['+35315550101 = +353 1 555 0101 (assistant)', '+353855550102 = +353 85 555 0102 (mobile)'],
      urls: ['https://www.bayferries.example', 'http://twitter.com/maeve'],
    },
  ],
  [
    'Google, several grouped values and a relation',
    `BEGIN:VCARD
VERSION:3.0
FN:Petra Malá
N:Malá;Petra;;;
item1.EMAIL;TYPE=INTERNET:petra@mala.cz
item1.X-ABLabel:Firemní
EMAIL;TYPE=INTERNET;TYPE=HOME:petra.mala@post.cz
TEL;TYPE=CELL;TYPE=PREF:+420 604 555 201
TEL;TYPE=WORK;TYPE=FAX:+420 224 555 202
ADR;TYPE=WORK:;;Na Hrázi 5;Brno;;602 00;CZ;Na Hrázi 5\\n602 00 Brno\\nCZ
ORG:Malá a partneři
TITLE:Jednatelka
item2.X-ABRELATEDNAMES:Jan Malý
item2.X-ABLabel:Manžel
item3.X-ABDATE:2015-06-20
item3.X-ABLabel:_$!<Anniversary>!$_
CATEGORIES:myContacts,starred
END:VCARD
`,
    {
      name: 'Petra Malá',
      organisation: 'Malá a partneři',
      role: 'Jednatelka',
      emails: ['petra@mala.cz (Firemní)', 'petra.mala@post.cz (home)'],
      phones: ['+420604555201 = +420 604 555 201 (mobile)', '+420224555202 = +420 224 555 202 (work fax)'],
      addresses: ['Na Hrázi 5, 602 00 Brno, CZ'],
    },
  ],
  [
    'Outlook 2.1: quoted-printable over soft line breaks, Windows’ charset named, key and empty values',
    `BEGIN:VCARD
VERSION:2.1
N;LANGUAGE=de;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:K=F6nig;J=FCrgen;;Dr.
FN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Dr. J=FCrgen K=F6nig
ORG;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Br=FCcken =26 T=FCrme=
 GmbH
TEL;WORK;VOICE:+49 (30) 555-0110
TEL;HOME;VOICE:
ADR;WORK;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:;;Stra=DFe 7;Berlin;;10115;Deutschland
EMAIL;PREF;INTERNET:koenig@bruecken.example
KEY;X509;ENCODING=BASE64:
    MIIDZTCCAk2gAwIBAgIQ

REV:20260101T000000Z
END:VCARD
`,
    {
      name: 'Dr. Jürgen König',
      organisation: 'Brücken & Türme GmbH',
      emails: ['koenig@bruecken.example'],
      phones: ['+49305550110 = +49 (30) 555-0110 (work)'],
      addresses: ['Straße 7, 10115 Berlin, Deutschland'],
    },
  ],
  [
    'an Android telephone: names in quoted-printable UTF-8, no FN',
    `BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=A0imi=C4=87;=C5=BDeljka;;;
TEL;CELL;PREF:0915550120
TEL;X-Posao:+38515550121
EMAIL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=C5=A1kola):zeljka@skola.example.hr
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:O=C5=A0 Brod
TITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:u=C4=8Diteljica
END:VCARD
`,
    {
      name: 'Željka Šimić',
      organisation: 'OŠ Brod',
      role: 'učiteljica',
      emails: ['zeljka@skola.example.hr (škola)'],
      phones: ['+385915550120 = 0915550120 (mobile)', '+38515550121 = +38515550121 (Posao)'],
    },
  ],
  [
    'Nextcloud (sabre): 4.0 with ALTID, LANGUAGE, PREF and a data address as picture',
    `BEGIN:VCARD
VERSION:4.0
PRODID:-//Sabre//Sabre VObject 4.4.2//EN
UID:urn:uuid:7c1c7f5e-9c1a-4f0a-8a4e-aaaaaaaaaaaa
FN;ALTID=1;LANGUAGE=et;PREF=1:Tiiu Mägi
FN;ALTID=1;LANGUAGE=en:Tiiu Magi
N:Mägi;Tiiu;;;
EMAIL;TYPE=work;PREF=2:tiiu@amet.example.ee
EMAIL;TYPE="home,other";PREF=1:tiiu@kodu.example.ee
TEL;VALUE=uri;TYPE="voice,cell";PREF=1:tel:+372-5555-0130
TEL;VALUE=uri;TYPE=work:tel:+372-600-0131;ext=12
ADR;TYPE=work;LABEL="Lai 3\\nTartu":;;Lai 3;Tartu;;51005;Eesti
PHOTO:data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ
GENDER:F
REV;VALUE=DATE-AND-OR-TIME:20260104T101112Z
END:VCARD
`,
    {
      name: 'Tiiu Mägi',
      emails: ['tiiu@amet.example.ee (work)', 'tiiu@kodu.example.ee (home)'],
      phones: ['+37255550130 = +372-5555-0130 (mobile)', '+3726000131 = +372-600-0131 ext. 12 (work)'],
      addresses: ['Lai 3, 51005 Tartu, Eesti'],
    },
  ],
  [
    'Thunderbird: 4.0, a type in capitals, custom fields',
    `BEGIN:VCARD
VERSION:4.0
EMAIL;PREF=1:sam.brook@mail.example.com
FN:Sam Brook
N:Brook;Sam;;;
TEL;TYPE=WORK;VALUE=TEXT:(503) 555-0140
TEL;TYPE=cell;VALUE=TEXT:503-555-0141
URL;TYPE=work;VALUE=URL:https://brook.example.com
NOTE:Met at the fair\\, spring\\; call late
X-CUSTOM1;VALUE=TEXT:foo
TZ;VALUE=TEXT:America/Los_Angeles
UID:4b1f
END:VCARD
`,
    {
      name: 'Sam Brook',
      emails: ['sam.brook@mail.example.com'],
      phones: ['+15035550140 = (503) 555-0140 (work)', '+15035550141 = 503-555-0141 (mobile)'],
      urls: ['https://brook.example.com'],
      notes: 'Met at the fair, spring; call late',
    },
  ],
  [
    'Exchange: X-MS properties, an IM address, two notes of white space',
    `BEGIN:VCARD\r
VERSION:3.0\r
PRODID:Microsoft Exchange\r
FN:Lucie Bílá\r
N:Bílá;Lucie;;;\r
EMAIL;TYPE=INTERNET;TYPE=WORK:lucie@bila.example.cz\r
NOTE:\r
ORG:Bílá s.r.o.;Účtárna\r
CLASS:PUBLIC\r
TEL;TYPE=WORK:+420 222 555 150\r
TEL;TYPE=CELL:+420 602 555 151\r
TITLE:Účetní\r
X-MS-IMADDRESS:lucie@im.example.cz\r
X-MS-SPOUSE;TYPE=N:Karel\r
REV;VALUE=DATE-TIME:2026-03-03T09:00:00,000Z\r
END:VCARD\r
`,
    {
      name: 'Lucie Bílá',
      organisation: 'Bílá s.r.o.',
      role: 'Účetní',
      emails: ['lucie@bila.example.cz (work)'],
      phones: ['+420222555150 = +420 222 555 150 (work)', '+420602555151 = +420 602 555 151 (mobile)'],
    },
  ],
  [
    'an old Nokia: 2.1 without FN, numbers without kinds',
    `BEGIN:VCARD
VERSION:2.1
N:Kask;Mart
TEL;PREF;CELL;VOICE:+37255550160
TEL;VOICE:+3726000161
TEL;FAX:+3726000162
EMAIL:mart@kask.example.ee
X-CLASS:PRIVATE
END:VCARD
`,
    {
      name: 'Mart Kask',
      emails: ['mart@kask.example.ee'],
      phones: [
        '+37255550160 = +37255550160 (mobile)',
        '+3726000161 = +3726000161',
        '+3726000162 = +3726000162 (fax)',
      ],
    },
  ],
];
