/** Cards as these programs write them, and what a person expects of them. */
export const CARDS: [who: string, card: string, contact: Record<string, unknown>, warnings?: string[]][] = [
  [
    'Outlook (2.1)',
    `BEGIN:VCARD\r
VERSION:2.1\r
N;LANGUAGE=cs;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Nov=C3=A1kov=C3=A1;Jana\r
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jana Nov=C3=A1kov=C3=A1\r
ORG:Firma s.r.o.;Obchod\r
TITLE:Vedouci\r
NOTE;ENCODING=QUOTED-PRINTABLE:Volat jen dopoledne=0D=0A=\r
=0D=0A=\r
a nikdy v p=C3=A1tek=0D=0A\r
TEL;WORK;VOICE:224 123 456\r
TEL;CELL;VOICE:+420 777 123 456\r
TEL;WORK;FAX:224 123 457\r
ADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE:;;Dlouh=C3=A1 5=0D=0A2. patro;Praha 1;;110 00;Czech Republic\r
LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:Dlouh=C3=A1 5=0D=0A=\r
2. patro=0D=0A=\r
110 00 Praha 1\r
X-MS-OL-DEFAULT-POSTAL-ADDRESS:2\r
URL;WORK:http://www.firma.cz\r
EMAIL;PREF;INTERNET:Jana.Novakova@Firma.cz\r
X-MS-OL-DESIGN;CHARSET=utf-8:<card xmlns="http://schemas.microsoft.com/office/outlook/12/electronicbusinesscards" ver="1.0"></card>\r
REV:20261021T080000Z\r
END:VCARD\r
`,
    {
      name: 'Jana Nováková',
      organisation: 'Firma s.r.o.',
      role: 'Vedouci',
      emails: ['jana.novakova@firma.cz'],
      phones: [
        '+420224123456 = 224 123 456 (work)',
        '+420777123456 = +420 777 123 456 (mobile)',
        '+420224123457 = 224 123 457 (work fax)',
      ],
      addresses: ['Dlouhá 5\n2. patro, 110 00 Praha 1, Czech Republic'],
      urls: ['http://www.firma.cz'],
      notes: 'Volat jen dopoledne\n\na nikdy v pátek',
    },
    [
      '5 not-kept ORG (units)',
      '17 not-kept X-MS-OL-DEFAULT-POSTAL-ADDRESS',
      '20 not-kept X-MS-OL-DESIGN',
      '21 not-kept REV',
    ],
  ],
  [
    'an iPhone',
    `BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iPhone OS 17.1//EN
N:Horvat;Ana;;dr.;
FN:dr. Ana Horvat
ORG:Bolnica;Kirurgija;
TITLE:Liječnica
item1.EMAIL;type=INTERNET;type=pref:ana@bolnica.hr
item1.X-ABLabel:_$!<Work>!$_
item2.EMAIL;type=INTERNET:ana.h@mail.com
item2.X-ABLabel:privatno
TEL;type=CELL;type=VOICE;type=pref:091 234 5678
TEL;type=IPHONE;type=CELL;type=VOICE:+385 98 123 456
item3.ADR;type=WORK;type=pref:;;Ilica 12;Zagreb;;10000;Hrvatska
item3.X-ABADR:hr
item4.URL;type=pref:bolnica.hr/ana
item4.X-ABLabel:_$!<HomePage>!$_
BDAY;value=date:1980-03-01
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAASABIAAD/4QBYRXhpZgAATU0AKgAAAAgAAgESAAMAAAABAAEAA
 IdpAAQAAAABAAAAJgAAAAAAA6ABAAMAAAABAAEAAKACAAQAAAABAAAAeKADAAQAAAABAAAAeAAAAAD/7QA4
 UGhvdG9zaG9wIDMuMAA4QklNBAQAAAAAAAA4QklNBCUAAAAAABDUHYzZjwCyBOmACZjs+EJ+/8AAEQ==
END:VCARD
`,
    {
      name: 'dr. Ana Horvat',
      organisation: 'Bolnica',
      role: 'Liječnica',
      emails: ['ana@bolnica.hr (work)', 'ana.h@mail.com (privatno)'],
      phones: ['+385912345678 = 091 234 5678 (mobile)', '+38598123456 = +385 98 123 456 (mobile)'],
      addresses: ['Ilica 12, 10000 Zagreb, Hrvatska'],
      urls: ['https://bolnica.hr/ana'],
    },
    ['6 not-kept ORG (units)', '18 not-kept BDAY', '19 not-kept PHOTO'],
  ],
  [
    'Google Contacts (3.0)',
    `BEGIN:VCARD
VERSION:3.0
FN:Nguyễn Văn An
N:An;Nguyễn Văn;;;
EMAIL;TYPE=INTERNET;TYPE=HOME:an@example.vn
item1.TEL:0912 345 678
item1.X-ABLabel:Zalo
TEL;TYPE=CELL:+84912345679
item2.ORG:Công ty ABC
item2.X-ABLabel:
CATEGORIES:myContacts,Khách hàng
END:VCARD
`,
    {
      name: 'Nguyễn Văn An',
      organisation: 'Công ty ABC',
      emails: ['an@example.vn (home)'],
      phones: ['+84912345678 = 0912 345 678 (Zalo)', '+84912345679 = +84912345679 (mobile)'],
      tags: ['Khách hàng'],
    },
  ],
  [
    'an Android telephone (2.1)',
    `BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=54=61=6D=6D;=4D=61=72=69;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4D=61=72=69=20=54=61=6D=6D
TEL;CELL:+3725123456
TEL;X-Tööl:+372 600 1234
EMAIL;HOME:mari@example.ee
NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=B5htul=0A=C3=B5htul=20=C3=B5htul=20=C3=B5htul=20=C3=B5htul=20=C3=
=B5htul
PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/4gIoSUNDX1BST0ZJTEUAAQEAAAIYAAAAAAIQAABtbnRyUkdC
 IFhZWiAAAAAAAAAAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA

X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Mari;1;;;;;;;;;;;;;
END:VCARD
`,
    {
      name: 'Mari Tamm',
      emails: ['mari@example.ee (home)'],
      phones: ['+3725123456 = +3725123456 (mobile)', '+3726001234 = +372 600 1234 (Tööl)'],
      notes: 'õhtul\nõhtul õhtul õhtul õhtul õhtul',
    },
    ['10 not-kept PHOTO', '13 not-kept X-ANDROID-CUSTOM'],
  ],
  [
    'Lotus Notes (2.1)',
    `BEGIN:VCARD
VERSION:2.1
X-LOTUS-CHARSET:UTF-8
N:Doe;John;Johny;Sir;II
FN:Sir John Johny Doe II
ORG:SUN;Generic\\, Sales
TITLE:Generic Accountant
EMAIL;INTERNET;HOME:billy_bob@gmail.com
EMAIL;INTERNET;WORK:billy_bob@mycompany.com
TEL;CELL:+1 (212) 204-34456
TEL;WORK;FAX:00-1-212-555-7777
ADR;HOME:;Suite 25;25334\\nSouth cresent drive, Building 5, 3rd floo r;New York;New York;NYC887;U.S.A.
NOTE:THIS SOFTWARE IS PROVIDED "AS IS"\\nand so on
URL:http://www.sun.com
UID:0e7602cc-443e-4b82-b4b1-90f62f99a199
END:VCARD
`,
    {
      name: 'Sir John Johny Doe II',
      organisation: 'SUN',
      role: 'Generic Accountant',
      emails: ['billy_bob@gmail.com (home)', 'billy_bob@mycompany.com (work)'],
      phones: [
        '+1 (212) 204-34456 = +1 (212) 204-34456 (mobile)',
        '+12125557777 = 00-1-212-555-7777 (work fax)',
      ],
      addresses: [
        '25334\nSouth cresent drive, Building 5, 3rd floo r, Suite 25, New York, New York NYC887, U.S.A.',
      ],
      urls: ['http://www.sun.com'],
      notes: 'THIS SOFTWARE IS PROVIDED "AS IS"\nand so on',
    },
    ['3 not-kept X-LOTUS-CHARSET', '6 not-kept ORG (units)', '15 not-kept UID'],
  ],
  [
    'Evolution',
    `BEGIN:VCARD
VERSION:3.0
URL:http://www.ibm.com
TITLE:Money Counter
ROLE:Counting Money
X-EVOLUTION-MANAGER:Big Blue
X-EVOLUTION-FILE-AS:Doe\\, John
NOTE:THIS SOFTWARE IS PROVIDED BY\\nTHE COPYRIGHT HOLDERS
FN:Mr. John Richter\\, James Doe Sr.
N:Doe;John;Richter\\, James;Mr.;Sr.
X-AIM;X-EVOLUTION-UI-SLOT=1:johnny5@aol.com
TEL;X-EVOLUTION-UI-SLOT=1;TYPE=WORK,VOICE:905-777-1234
TEL;TYPE=CELL;X-EVOLUTION-UI-SLOT=3:905-757-4325
EMAIL;X-EVOLUTION-UI-SLOT=1;TYPE=WORK:john.doe@ibm.com
ADR;TYPE=HOME:;;ABC Main Street;New York;New York;12345;USA
UID:477343c8e6bf375a9bac1f96a5000837
REV:2010-09-18T21:28:42Z
END:VCARD
`,
    {
      name: 'Mr. John Richter, James Doe Sr.',
      role: 'Money Counter',
      emails: ['john.doe@ibm.com (work)'],
      phones: ['+19057771234 = 905-777-1234 (work)', '+19057574325 = 905-757-4325 (mobile)'],
      addresses: ['ABC Main Street, New York, New York 12345, USA'],
      urls: ['http://www.ibm.com'],
      notes: 'THIS SOFTWARE IS PROVIDED BY\nTHE COPYRIGHT HOLDERS',
    },
    [
      '5 not-kept ROLE',
      '6 not-kept X-EVOLUTION-MANAGER',
      '7 not-kept X-EVOLUTION-FILE-AS',
      '11 not-kept X-AIM',
      '16 not-kept UID',
      '17 not-kept REV',
    ],
  ],
  [
    'KDE (4.0 as RFC 6350 shows it)',
    `BEGIN:VCARD
VERSION:4.0
FN:Simon Perreault
N:Perreault;Simon;;;ing. jr,M.Sc.
BDAY:--0203
ANNIVERSARY:20090808T1430-0500
GENDER:M
LANG;PREF=1:fr
ORG;TYPE=work:Viagenie
ADR;TYPE=work:;Suite D2-630;2875 Laurier;
 Quebec;QC;G1V 2M2;Canada
TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-656-9254;ext=102
TEL;VALUE=uri;TYPE="work,cell,voice,video,text":tel:+1-418-262-6501
EMAIL;TYPE=work:simon.perreault@viagenie.ca
GEO;TYPE=work:geo:46.772673,-71.282945
KEY;TYPE=work;VALUE=uri:
 http://www.viagenie.ca/simon.perreault/simon.asc
TZ:-0500
URL;TYPE=home:http://nomis80.org
END:VCARD
`,
    {
      name: 'Simon Perreault',
      organisation: 'Viagenie',
      emails: ['simon.perreault@viagenie.ca (work)'],
      phones: [
        '+14186569254 = +1-418-656-9254 ext. 102 (work)',
        '+14182626501 = +1-418-262-6501 (work mobile)',
      ],
      addresses: ['2875 Laurier, Suite D2-630, Quebec, QC G1V 2M2, Canada'],
      urls: ['http://nomis80.org'],
    },
    [
      ...['5 not-kept BDAY', '6 not-kept ANNIVERSARY', '7 not-kept GENDER', '8 not-kept LANG'],
      ...['15 not-kept GEO', '16 not-kept KEY', '18 not-kept TZ'],
    ],
  ],
  [
    'somebody who gives no whole name',
    'BEGIN:VCARD\nVERSION:2.1\nN:Public;John;Quinlan;Mr.;Esq.\nEND:VCARD\n',
    { name: 'Mr. John Quinlan Public, Esq.' },
  ],
  [
    'an organisation of an iPhone',
    'BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:Pekárna Újezd\nORG:Pekárna Újezd;\nX-ABShowAs:COMPANY\nEND:VCARD\n',
    { name: 'Pekárna Újezd', organisation: 'Pekárna Újezd' },
  ],
  [
    'an organisation that is said to be one (4.0)',
    'BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:ABC Marketing\nEND:VCARD\n',
    { name: 'ABC Marketing', organisation: 'ABC Marketing' },
  ],
  [
    'a Mac',
    `BEGIN:VCARD
VERSION:3.0
N:Doe;John;;;
FN:John Doe
ORG:IBM;
ORG:Second Ltd.
TITLE:Money Counter
ROLE:Money Counter
AGENT:BEGIN:VCARD
FN:Jane
END:VCARD
TEL;type=WORK;type=VOICE;type=pref:905-777-1234
item1.ADR;type=WORK;type=pref:;;Silicon Alley 5\\,;New York;New York;12345;United States of America
item2.URL;type=pref:http\\://www.ibm.com
item2.X-ABLabel:_$!<HomePage>!$_
X-SOCIALPROFILE;type=twitter:http://twitter.com/john
END:VCARD
`,
    {
      name: 'John Doe',
      organisation: 'IBM',
      role: 'Money Counter',
      phones: ['+19057771234 = 905-777-1234 (work)'],
      addresses: ['Silicon Alley 5, New York, New York 12345, United States of America'],
      urls: ['http://www.ibm.com', 'http://twitter.com/john'],
    },
    ['6 not-kept ORG', '9 not-kept AGENT'],
  ],
];
