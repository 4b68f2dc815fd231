import { from, type SignatureCase } from './signature-case';

/** Mails in HTML, with signatures as editors of signatures and mail programs lay them out; and a last round of plain ones. */
export const MAILS_HTML: Record<string, SignatureCase> = {
  'a table with a picture and icons': {
    sender: from('Natalie Brooks', 'natalie@fernwoodevents.com'),
    html: '<div>See you Monday!</div><br><table cellpadding="0"><tr><td><img src="cid:photo" alt="photo"></td><td><b>Natalie Brooks</b><br><span>Event Manager</span> | <span>Fernwood Events</span><br><a href="tel:+12025550143">+1 202 555 0143</a><br><a href="mailto:natalie@fernwoodevents.com">natalie@fernwoodevents.com</a><br><a href="https://fernwoodevents.com">fernwoodevents.com</a><br><a href="https://facebook.com/fernwood"><img alt="facebook"></a> <a href="https://instagram.com/fernwood"><img alt="instagram"></a></td></tr></table>',
    expected: {
      name: 'Natalie Brooks',
      role: 'Event Manager',
      organisation: 'Fernwood Events',
      phones: ['+1 202 555 0143'],
      emails: ['natalie@fernwoodevents.com'],
      urls: ['https://fernwoodevents.com'],
    },
  },
  'Outlook’s paragraphs, a logo and a disclaimer': {
    sender: from('Julian Moss', 'julian.moss@castlegatepartners.co.uk'),
    html: '<p class="MsoNormal">Hi Ed,</p><p class="MsoNormal">Attached as promised.</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Kind regards</p><p class="MsoNormal"><b>Julian Moss</b></p><p class="MsoNormal">Associate Director</p><p class="MsoNormal"><img src="cid:logo" alt="Castlegate logo"></p><p class="MsoNormal"><b>T</b> 0114 496 0311 <b>M</b> 07700 900 514</p><p class="MsoNormal"><a href="http://www.castlegatepartners.co.uk">www.castlegatepartners.co.uk</a></p><p class="MsoNormal">Castlegate Partners, 3rd Floor, 40 Queen Street, Sheffield S1 2DW</p><p class="MsoNormal" style="font-size:8pt">This message is intended solely for the addressee and may contain confidential information.</p>',
    expected: {
      name: 'Julian Moss',
      role: 'Associate Director',
      organisation: 'Castlegate Partners',
      phones: ['0114 496 0311', '07700 900 514'],
      urls: ['www.castlegatepartners.co.uk'],
      addresses: ['3rd Floor, 40 Queen Street, Sheffield S1 2DW'],
    },
  },
  'Gmail’s own block': {
    sender: from('Leila Haddad', 'leila.haddad@openclimate.org'),
    html: '<div dir="ltr">Thanks all, notes attached.<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature"><div dir="ltr"><div><b>Leila Haddad</b> (she/her)</div><div>Policy Lead, Open Climate</div><div>Cell: 347-555-0119</div><div>Schedule a meeting with me <a href="https://calendly.com/leila">here</a></div></div></div></div>',
    expected: {
      name: 'Leila Haddad',
      role: 'Policy Lead',
      organisation: 'Open Climate',
      phones: ['347-555-0119'],
    },
  },
  'columns for labels and numbers': {
    sender: from('Henrik Sand', 'henrik.sand@nordvik.example.no'),
    html: '<p>Takk!</p><p>Best regards</p><div><b>Henrik Sand</b></div><div>Sales Engineer</div><div>Nordvik Marine AS</div><table><tr><td>Phone:</td><td>+47 55 55 01 22</td></tr><tr><td>Mobile:</td><td>+47 915 55 012</td></tr><tr><td>E-mail:</td><td><a href="mailto:henrik.sand@nordvik.example.no">henrik.sand@nordvik.example.no</a></td></tr></table>',
    expected: {
      name: 'Henrik Sand',
      role: 'Sales Engineer',
      organisation: 'Nordvik Marine AS',
      phones: ['+47 55 55 01 22', '+47 915 55 012'],
      emails: ['henrik.sand@nordvik.example.no'],
    },
  },
  'Czech, a table beside a line, and a slogan': {
    sender: from('Tomáš Fiala', 'tomas.fiala@betonplus.example.cz'),
    html: '<p>Dobrý den,</p><p>cenu potvrzuji.</p><p>S pozdravem</p><table><tr><td style="border-right:1px solid"><img alt=""></td><td><p><strong>Ing. Tomáš Fiala</strong><br>obchodně technický zástupce</p><p><strong>Beton Plus s.r.o.</strong><br>Skladová 1811/4, 326 00 Plzeň</p><p>M: <a href="tel:+420725555014">+420&nbsp;725&nbsp;555&nbsp;014</a><br>W: <a href="https://www.betonplus.example.cz">www.betonplus.example.cz</a></p><p><em>Stavíme na pevných základech</em></p></td></tr></table>',
    expected: {
      name: 'Tomáš Fiala',
      role: 'obchodně technický zástupce',
      organisation: 'Beton Plus s.r.o.',
      addresses: ['Skladová 1811/4, 326 00 Plzeň'],
      phones: ['+420 725 555 014'],
      urls: ['www.betonplus.example.cz'],
    },
  },
  'Croatian, in one cell with breaks': {
    sender: from('Jelena Radić', 'jelena.radic@adriaplan.example.hr'),
    html: '<div>Poštovani,<br><br>nacrt je u privitku.<br><br>Lijep pozdrav,<br>Jelena</div><div><br></div><div><font color="gray"><b>Jelena Radić</b>, d.i.a.<br>ovlaštena arhitektica<br><br><b>Adria Plan d.o.o.</b><br>Kralja Zvonimira 14, 21000 Split<br>mob +385 91 555 0188</font></div>',
    expected: {
      name: 'Jelena Radić',
      role: 'ovlaštena arhitektica',
      organisation: 'Adria Plan d.o.o.',
      addresses: ['Kralja Zvonimira 14, 21000 Split'],
      phones: ['+385 91 555 0188'],
    },
  },
  'Vietnamese, a coloured block': {
    sender: from('Hoàng Minh Tuấn', 'tuan.hm@dulichxanh.example.vn'),
    html: '<p>Chào chị Lan,</p><p>Tour đã được xác nhận.</p><p>Trân trọng,</p><p><b style="color:green">Hoàng Minh Tuấn</b><br>Trưởng phòng Điều hành<br><b>Công ty TNHH Du lịch Xanh</b><br>📍 45 Lê Duẩn, Hải Châu, Đà Nẵng<br>📞 0236 3555 018 | 0935 555 018<br>🌐 <a href="http://dulichxanh.example.vn">dulichxanh.example.vn</a></p>',
    expected: {
      name: 'Hoàng Minh Tuấn',
      role: 'Trưởng phòng Điều hành',
      organisation: 'Công ty TNHH Du lịch Xanh',
      addresses: ['45 Lê Duẩn, Hải Châu, Đà Nẵng'],
      phones: ['0236 3555 018', '0935 555 018'],
      urls: ['https://dulichxanh.example.vn'],
    },
  },
  'Estonian, above what it answers': {
    sender: from('Triin Aas', 'triin.aas@valgusdisain.example.ee'),
    html: '<div>Tere, sobib!</div><div><br></div><div>Triin Aas<br>sisearhitekt<br>Valgusdisain OÜ<br>+372 5555 0167</div><div class="gmail_quote"><div class="gmail_attr">Kuupäev R, 6. november 2026 kell 09:12 kirjutas Ott &lt;ott@x.example&gt;:<br></div><blockquote class="gmail_quote"><div>Kas reede sobib?</div><div>Ott Kask<br>+372 5555 0999</div></blockquote></div>',
    expected: {
      name: 'Triin Aas',
      role: 'sisearhitekt',
      organisation: 'Valgusdisain OÜ',
      phones: ['+372 5555 0167'],
    },
  },
  'a newsletter in HTML': {
    sender: from('Paper & Petal', 'hello@paperandpetal.com'),
    html: '<table><tr><td><h1>Autumn sale</h1><p>Up to 40% off all cards.</p><a href="https://paperandpetal.com/sale">Shop now</a></td></tr><tr><td style="font-size:11px">You received this email because you subscribed. <a href="https://x.list-manage.com/unsubscribe">Unsubscribe</a><br>Paper &amp; Petal, 12 Mill Road, Frome BA11 1AA</td></tr></table>',
    expected: null,
  },
  'a calendar’s invitation': {
    sender: from('Google Calendar', 'calendar-notification@google.com'),
    html: '<div><h2>Budget review</h2><p>Thursday Nov 12, 2026 ⋅ 2pm – 3pm</p><p>Organizer: Dana Price</p><p>Join by phone (US) +1 401-555-0100 PIN: 552 110 921#</p><p>Invitation from Google Calendar</p></div>',
    expected: null,
  },
  'a doctor of a faculty, with an affiliation in two lines': {
    sender: from('Ferenc Kovacs', 'ferenc.kovacs@unipannon.example.hu'),
    text: 'Dear Colleagues,\n\nthe deadline is extended to 30 November.\n\nWith best wishes,\nFerenc\n\n---\nDr. Ferenc Kovacs\nAssociate Professor\nFaculty of Engineering, University of Pannon\nEgyetem u. 10, H-8200 Veszprem, Hungary\nTel: +36-88-555-012',
    expected: {
      name: 'Ferenc Kovacs',
      role: 'Associate Professor',
      organisation: 'University of Pannon',
      addresses: ['Egyetem u. 10, H-8200 Veszprem, Hungary'],
      phones: ['+36-88-555-012'],
    },
  },
  'Assoc. and Asst., and a college’s office': {
    sender: from('Brenda Castillo', 'bcastillo@mesaverde.edu'),
    text: 'Hi Dr. Lee,\n\nForm received.\n\nBrenda Castillo\nAssoc. Registrar\nOffice of the Registrar | Mesa Verde College\n505-555-0138 | Student Services Bldg. 112',
    expected: {
      name: 'Brenda Castillo',
      role: 'Assoc. Registrar',
      organisation: 'Mesa Verde College',
      phones: ['505-555-0138'],
      addresses: ['Student Services Bldg. 112'],
    },
  },
  'an interim title and an acronym': {
    sender: from('Kwame Mensah', 'kmensah@waraid.org'),
    text: 'Noted with thanks.\n\nKwame Mensah\nInterim Country Director – Indonesia\nWARAID\n+62 811 555 0144 (WhatsApp)\nSkype: kwame.mensah.id',
    expected: {
      name: 'Kwame Mensah',
      role: 'Interim Country Director',
      organisation: 'WARAID',
      phones: ['+62 811 555 0144'],
    },
  },
  'a veteran’s style with slashes': {
    sender: from('Todd Ramsey', 'todd.ramsey@ridgelinelogistics.com'),
    text: 'Copy all.\n\n//signed//\nTODD RAMSEY\nFleet Supervisor\nRidgeline Logistics\nComm: 719-555-0155',
    expected: {
      name: 'Todd Ramsey',
      role: 'Fleet Supervisor',
      organisation: 'Ridgeline Logistics',
      phones: ['719-555-0155'],
    },
  },
  'a tenant who gives her number in the letter': {
    sender: from('Rosa Jimenez', 'rosaj88@yahoo.com'),
    text: 'Hello, the sink in apt 4B is leaking again. Please send Mr. Alvarez from Apex Plumbing. My cell is 602-555-0112.\n\nThank you,\nRosa Jimenez\nApt 4B',
    expected: null,
  },
  'a lawyer of Vienna on behalf of a colleague': {
    sender: from('Kanzlei Huber', 'kanzlei@huber-recht.example.at'),
    text: 'Sehr geehrter Herr Doktor,\n\nwir bestätigen den Erhalt.\n\nMit freundlichen Grüßen\nfür Dr. Eva Huber\nMonika Gruber\nSekretariat\n\nHuber Rechtsanwälte GmbH\nRotenturmstraße 99/4, 1010 Wien\nT +43 1 555 01 20',
    expected: {
      name: 'Monika Gruber',
      organisation: 'Huber Rechtsanwälte GmbH',
      addresses: ['Rotenturmstraße 99/4, 1010 Wien'],
      phones: ['+43 1 555 01 20'],
    },
  },
  'Czech, a tradesman’s one line after greetings': {
    sender: from('Jaroslav Zeman', 'zeman.instalater@email.cz'),
    text: 'Dobrý den, v úterý v 8 jsem u vás.\nS pozdravem Jaroslav Zeman, instalatér, tel. 603 555 177',
    expected: { name: 'Jaroslav Zeman', role: 'instalatér', phones: ['603 555 177'] },
  },
  'Croatian, closing and name on one line': {
    sender: from('Nikola Šimić', 'nikola.simic@veleri.example.hr'),
    text: 'Kolegice, rok je produžen do petka.\n\nSrdačan pozdrav, Nikola Šimić\n\nNikola Šimić, v. pred.\nVeleučilište Primorje\nE: nikola.simic@veleri.example.hr',
    expected: {
      name: 'Nikola Šimić',
      organisation: 'Veleučilište Primorje',
      emails: ['nikola.simic@veleri.example.hr'],
    },
  },
  'Estonian, a board member of a flat owners’ society': {
    sender: from('Urmas Tamm', 'urmas.tamm@mail.ee'),
    text: 'Head naabrid\n\nKoosolek toimub neljapäeval kell 18 keldris.\n\nUrmas Tamm\nKÜ Sõpruse 244 juhatuse liige\n5190 0123',
    expected: { name: 'Urmas Tamm', role: 'KÜ Sõpruse 244 juhatuse liige', phones: ['5190 0123'] },
  },
  'a contractor with a licence and bonded': {
    sender: from('Ray Delgado', 'ray@delgadoelectric.com'),
    text: 'Est attached. Good for 30 days.\n\nThanks,\nRay\n\nRay Delgado | Owner/Master Electrician\nDelgado Electric LLC | Lic #EC13005512 | Licensed, Bonded & Insured\n813.555.0190',
    expected: {
      name: 'Ray Delgado',
      role: 'Owner/Master Electrician',
      organisation: 'Delgado Electric LLC',
      phones: ['813.555.0190'],
    },
  },
  'a fund’s partner with an assistant’s contact': {
    sender: from('Caroline Voss', 'cvoss@bluepeakvc.com'),
    text: 'Great to meet you, Sam.\n\nCaroline\n\nCaroline Voss\nGeneral Partner, Blue Peak Ventures\nTo schedule: Ellen Park, ellen@bluepeakvc.com, 650-555-0177',
    expected: { name: 'Caroline Voss', role: 'General Partner', organisation: 'Blue Peak Ventures' },
  },
};
