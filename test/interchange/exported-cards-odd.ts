/** Odd cards of programs and telephones of many years, and what a person sees in them. */
export const ODD: [who: string, card: string, ...contacts: Record<string, unknown>[]][] = [
  [
    'a file that ends in the middle of a card',
    `BEGIN:VCARD
VERSION:3.0
FN:Ida First
TEL:+44 20 7946 0170
BEGIN:VCARD
VERSION:3.0
FN:Ian Second
TEL:+44 20 7946 0171`,
    { name: 'Ida First', phones: ['+442079460170 = +44 20 7946 0170'] },
    { name: 'Ian Second', phones: ['+442079460171 = +44 20 7946 0171'] },
  ],
  [
    'a group of 4.0 and its member',
    `BEGIN:VCARD
VERSION:4.0
KIND:group
FN:Choir
MEMBER:urn:uuid:a1
UID:urn:uuid:g1
END:VCARD
BEGIN:VCARD
VERSION:4.0
KIND:individual
UID:urn:uuid:a1
FN:Nell Alto
EMAIL:nell@choir.example.com
END:VCARD
`,
    { name: 'Choir' },
    { name: 'Nell Alto', emails: ['nell@choir.example.com'] },
  ],
  [
    'a name that nobody sees, with parts that can be read',
    `BEGIN:VCARD
VERSION:3.0
FN:\u200b\u2060\u200b
N:Kos;Iva;;;
EMAIL:iva@kos.example.hr
END:VCARD
`,
    { name: 'Iva Kos', emails: ['iva@kos.example.hr'] },
  ],
  [
    'an organisation’s card of macOS',
    `BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//macOS 13.4//EN
N:;;;;
FN:Harbour Works
ORG:Harbour Works;
X-ABShowAs:COMPANY
TEL;type=MAIN:+1 206 555 0180
item1.ADR;type=WORK;type=pref:;;12 Pier Rd\\nSuite 4;Seattle;WA;98101;United States
item1.X-ABADR:us
END:VCARD
`,
    {
      name: 'Harbour Works',
      organisation: 'Harbour Works',
      phones: ['+12065550180 = +1 206 555 0180 (main)'],
      addresses: ['12 Pier Rd\nSuite 4, Seattle, WA 98101, United States'],
    },
  ],
  [
    'folded lines inside of a word, with tabs, and a photo in base64 that follows',
    `BEGIN:VCARD\r
VERSION:3.0\r
FN:Nguyễn Thị\r
\t Lan Hương\r
N:Nguyễn;Hương;Thị Lan;;\r
NOTE:Khách quen\\, thích\r
  ngồi gần c\r
 ửa sổ\r
PHOTO;TYPE=JPEG;ENCODING=b:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgF\r
 BQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGBYUGBIUFRT/\r
TEL;TYPE=CELL:+84 912 555 019\r
END:VCARD\r
`,
    {
      name: 'Nguyễn Thị Lan Hương',
      phones: ['+84912555019 = +84 912 555 019 (mobile)'],
      notes: 'Khách quen, thích ngồi gần cửa sổ',
    },
  ],
  [
    'Samsung: charset and encoding on every property, an event and a blank line within',
    `BEGIN:VCARD
VERSION:2.1
N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Ph=E1=BA=A1m;Minh;;;
FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Ph=E1=BA=A1m Minh

TEL;CELL;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:0903=20555=20021
X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;1990-01-01;3;;;;;;;;;;;;;
END:VCARD
`,
    { name: 'Phạm Minh', phones: ['0903 555 021 = 0903 555 021 (mobile)'] },
  ],
  [
    'ProtonMail and FastMail: grouped 4.0 with encryption settings, lower case',
    `begin:vcard
version:4.0
fn;pref=1:Dana Reyes
item1.email;pref=1;type=work:dana@reyes.example.com
item1.x-pm-encrypt:true
item1.x-pm-sign:true
tel;pref=1;type=cell:+1 503 555 0190
org:Reyes & Daughters
title:Owner
end:vcard
`,
    {
      name: 'Dana Reyes',
      organisation: 'Reyes & Daughters',
      role: 'Owner',
      emails: ['dana@reyes.example.com (work)'],
      phones: ['+15035550190 = +1 503 555 0190 (mobile)'],
    },
  ],
  [
    'LinkedIn’s and business card scanners’: everything shouted, name only in N, several URLs',
    `BEGIN:VCARD
VERSION:3.0
N:REED;JO;;MS.;
FN:
ORG:REED SURVEYS
EMAIL;TYPE=PREF,INTERNET:JO@REED.EXAMPLE.COM
URL:www.reed.example.com
URL:http://www.reed.example.com/jo
TEL;TYPE=WORK,VOICE,PREF:1-206-555-0195 x12
END:VCARD
`,
    {
      name: 'MS. JO REED',
      organisation: 'REED SURVEYS',
      emails: ['jo@reed.example.com'],
      phones: ['+12065550195 = 1-206-555-0195 x12 (work)'],
      urls: ['https://www.reed.example.com', 'http://www.reed.example.com/jo'],
    },
  ],
  [
    'Zimbra and Horde: escaped colons, several categories, ROLE beside TITLE',
    `BEGIN:VCARD
VERSION:3.0
FN:Ana Babić
N:Babić;Ana;;;
TITLE:Voditeljica
ROLE:Nabava
ORG:Grad Rijeka;Odjel
NOTE:Sastanak u 9\\:30
CATEGORIES:Posao,Rijeka
URL;TYPE=WORK:http\\://rijeka.example.hr
EMAIL;TYPE=WORK,INTERNET:ana.babic@rijeka.example.hr
END:VCARD
`,
    {
      name: 'Ana Babić',
      organisation: 'Grad Rijeka',
      role: 'Voditeljica',
      emails: ['ana.babic@rijeka.example.hr (work)'],
      urls: ['http://rijeka.example.hr'],
      tags: ['Posao', 'Rijeka'],
      notes: 'Sastanak u 9:30',
    },
  ],
  [
    'a SIM card’s export: a number and a name in one word',
    `BEGIN:VCARD
VERSION:2.1
N:Mama;;;;
TEL;CELL:776555022
END:VCARD
`,
    { name: 'Mama', phones: ['776555022 = 776555022 (mobile)'] },
  ],
  [
    'a directory: structured name with several middle names and suffixes, family name first in FN',
    `BEGIN:VCARD
VERSION:3.0
FN:Stone\\, Miriam A.
N:Stone;Miriam;Ann,Beth;Dr.;Ph.D.,M.D.
EMAIL:mstone@uni.example.edu
TEL;TYPE=work,voice,msg:+1-617-555-0143
LABEL;TYPE=WORK:1 Yard\\nBoston
END:VCARD
`,
    {
      name: 'Dr. Miriam Ann Beth Stone, Ph.D., M.D.',
      emails: ['mstone@uni.example.edu'],
      phones: ['+16175550143 = +1-617-555-0143 (work)'],
      addresses: ['1 Yard\nBoston'],
    },
  ],
  [
    'BlackBerry and webOS: PIN, pager, a number with letters',
    `BEGIN:VCARD
VERSION:3.0
N:Hill;Bo;;;
FN:Bo Hill
TEL;TYPE=CELL:+1 800 FLOWERS
TEL;TYPE=PAGER:+1 206 555 0199
X-BLACKBERRY-PIN:2100000A
EMAIL;TYPE=INTERNET:bo@hill.example.com
END:VCARD
`,
    {
      name: 'Bo Hill',
      emails: ['bo@hill.example.com'],
      phones: ['+1 800 FLOWERS = +1 800 FLOWERS (mobile)', '+12065550199 = +1 206 555 0199 (pager)'],
    },
  ],
];
