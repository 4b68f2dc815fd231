/** A mail that answers another, and what its writer wrote in it. */
export interface QuotedMail {
  text?: string;
  html?: string;
  own: string;
}

/** Answers as mail programs write them, in the languages of this extension and a few more. */
export const QUOTED_MAILS: Record<string, QuotedMail> = {
  'Gmail, the address on a line of its own': {
    text: 'Works for me.\n\nSam\n\nOn Thu, Oct 15, 2026 at 4:02 PM Christopher Featherstonehaugh <\nchristopher.featherstonehaugh@longdomain.example> wrote:\n\n> Lunch at noon?\n>\n> Chris\n>\n',
    own: 'Works for me.\n\nSam',
  },
  'Gmail, quoted twice': {
    text: 'Perfect.\n\nOn Thu, 15 Oct 2026 at 16:02, Ada <ada@x.example> wrote:\n\n> Room 4 then.\n>\n> On Thu, 15 Oct 2026 at 15:58, Sam <sam@x.example> wrote:\n>\n>> Room 4 or 5?\n>>\n>',
    own: 'Perfect.',
  },
  'Outlook, a rule of underscores': {
    text: 'Approved.\n\nThanks,\nDiane\n\n________________________________\nFrom: Paul Reyes <preyes@firm.example>\nSent: Wednesday, October 14, 2026 11:20 AM\nTo: Diane Cho <dcho@firm.example>\nCc: Accounting <ap@firm.example>\nSubject: RE: Invoice 8841\nImportance: High\n\nDiane, please approve.\n\nPaul',
    own: 'Approved.\n\nThanks,\nDiane',
  },
  'Outlook, with attachments and no rule': {
    text: 'See my comments.\n\nFrom: Paul Reyes <preyes@firm.example>\nDate: Wednesday, October 14, 2026 at 11:20 AM\nTo: Diane Cho <dcho@firm.example>\nSubject: Draft v3\nAttachments: draft_v3.docx\n\nHere it is.',
    own: 'See my comments.',
  },
  'Outlook, Original Message': {
    text: 'Got it.\r\n\r\n-----Original Message-----\r\nFrom: helpdesk@firm.example \r\nSent: 14 October 2026 11:20\r\nTo: Cho, Diane\r\nSubject: [#5512] Printer\r\n\r\nYour printer is fixed.',
    own: 'Got it.',
  },
  'Outlook, Croatian': {
    text: 'Poštovani,\n\npotvrđujem dolazak.\n\nLp, Iva\n\nOd: Damir Kos <damir.kos@firma.example>\nPoslano: srijeda, 14. listopada 2026. 11:20\nPrima: Iva Lončar <iva.loncar@firma.example>\nKopija: Uprava\nPredmet: Sastanak\n\nDolazite li?',
    own: 'Poštovani,\n\npotvrđujem dolazak.\n\nLp, Iva',
  },
  'Outlook, Croatian, another wording': {
    text: 'Hvala!\n\nFrom: Damir Kos\nSent: 14. listopada 2026. 11:20\nTo: Iva Lončar\nSubject: Sastanak\n\nŠaljem.\n\n-----Izvorna poruka-----\nOd: Iva',
    own: 'Hvala!',
  },
  'Izvorna poruka': {
    text: 'Može.\n\n-----Izvorna poruka-----\nOd: Damir Kos [mailto:damir@firma.example]\nPoslano: 14. listopada 2026. 11:20\nZa: Iva\nPredmet: Ručak\n\nRučak u 1?',
    own: 'Može.',
  },
  'Gmail, Croatian, wrapped': {
    text: 'Vrijedi, vidimo se.\n\nčet, 15. lis 2026. u 16:02 Damir Kos <damir.kos@jakodugackadomena.example> napisao\nje:\n\n> U 10?\n>',
    own: 'Vrijedi, vidimo se.',
  },
  'Thunderbird, Croatian': {
    text: 'Slažem se.\n\nDana 15. 10. 2026. u 16:02, Damir Kos je napisao/la:\n> Prijedlog u privitku.\n> Damir\n\n',
    own: 'Slažem se.',
  },
  'Apple, Croatian': {
    text: 'Stižem!\n\n> Dana 15. 10. 2026., u 16:02, Damir Kos <damir@firma.example> je napisao:\n> \n> Gdje si?',
    own: 'Stižem!',
  },
  'Outlook, Vietnamese': {
    text: 'Em cảm ơn anh.\n\nTừ: Trần Quốc <quoc@congty.example>\nĐã gửi: 14 Tháng Mười 2026 11:20 SA\nTới: Lan <lan@congty.example>\nChủ đề: Hợp đồng\n\nAnh gửi em bản mới.',
    own: 'Em cảm ơn anh.',
  },
  'Gmail, Vietnamese': {
    text: 'Dạ vâng ạ.\n\nVào Th 5, 15 thg 10, 2026 vào lúc 16:02 Trần Quốc <quoc@congty.example> đã\nviết:\n\n> Mai họp nhé.\n>',
    own: 'Dạ vâng ạ.',
  },
  'Apple, Vietnamese': {
    text: 'Được ạ\n\nĐã gửi từ iPhone của tôi\n\n> Vào 16:02, 15 thg 10, 2026, Trần Quốc <quoc@congty.example> đã viết:\n> \n> 9 giờ nhé?',
    own: 'Được ạ\n\nĐã gửi từ iPhone của tôi',
  },
  'Outlook, Czech': {
    text: 'Souhlasím.\n\nEva\n\nFrom: Karel Bartoš <bartos@firma.example>\nSent: Wednesday, October 14, 2026 11:20 AM\nTo: Eva Tichá\nSubject: RE: Smlouva\n\nPosílám smlouvu.',
    own: 'Souhlasím.\n\nEva',
  },
  'Seznam, Czech': {
    text: 'Dobře, v pátek.\n\nEva\n\n---------- Původní e-mail ----------\nOd: Karel Bartoš <bartos@seznam.example>\nKomu: eva@firma.example\nDatum: 14. 10. 2026 11:20:45\nPředmět: Pátek\n\nHodí se pátek?',
    own: 'Dobře, v pátek.\n\nEva',
  },
  'Gmail, Czech': {
    text: 'Jo, super\n\nčt 15. 10. 2026 v 16:02 odesílatel Karel Bartoš <bartos@firma.example>\nnapsal:\n\n> Stihneš to?\n>',
    own: 'Jo, super',
  },
  'Outlook, Czech, a message with dashes': {
    text: 'Děkuji.\n\n-----Původní zpráva-----\nOd: Karel Bartoš\nOdesláno: středa 14. října 2026 11:20\nKomu: Eva Tichá\nPředmět: Faktura\n\nV příloze.',
    own: 'Děkuji.',
  },
  'Outlook, Estonian': {
    text: 'Aitäh!\n\nKadri\n\nSaatja: Peeter Mägi <peeter@firma.example>\nSaadetud: kolmapäev, 14. oktoober 2026 11:20\nAdressaat: Kadri <kadri@firma.example>\nKoopia: Juhatus\nTeema: Leping\n\nSaadan lepingu.',
    own: 'Aitäh!\n\nKadri',
  },
  'Gmail, Estonian': {
    text: 'Sobib.\n\nKuupäev N, 15. oktoober 2026 kell 16:02 kirjutas Peeter Mägi (<\npeeter@firma.example>):\n\n> Kas homme sobib?\n>',
    own: 'Sobib.',
  },
  'Thunderbird, Estonian': {
    text: 'Olen nõus.\n\nPeeter Mägi kirjutas 15.10.2026 kell 16:02:\n> Ettepanek manuses.\n',
    own: 'Olen nõus.',
  },
  'Gmail, German, wrapped': {
    text: 'Alles klar!\n\nAm Do., 15. Okt. 2026 um 16:02 Uhr schrieb Hans-Joachim von Hohenstein <\nhj@hohenstein.example>:\n\n> Um acht?\n>',
    own: 'Alles klar!',
  },
  'Outlook, German': {
    text: 'Erledigt.\n\nGruß\nUta\n\nVon: Jürgen Maas <maas@firma.example>\nGesendet: Mittwoch, 14. Oktober 2026 11:20\nAn: Uta Lenz <lenz@firma.example>\nCc: Einkauf\nBetreff: AW: Bestellung\nPriorität: Hoch\n\nBitte prüfen.',
    own: 'Erledigt.\n\nGruß\nUta',
  },
  'Ursprüngliche Nachricht': {
    text: 'Ja, gern.\n\n-----Ursprüngliche Nachricht-----\nVon: Jürgen Maas\nGesendet: Mittwoch, 14. Oktober 2026 11:20\nAn: Uta\nBetreff: Kaffee?\n\nKaffee?',
    own: 'Ja, gern.',
  },
  'Gmail, French': {
    text: 'Parfait, à demain.\n\nLe jeu. 15 oct. 2026 à 16:02, Amélie Roux <amelie@exemple.example> a\nécrit :\n\n> On se voit ?\n>',
    own: 'Parfait, à demain.',
  },
  'Outlook, French, Message d’origine': {
    text: 'Bien reçu.\n\n-----Message d’origine-----\nDe : Amélie Roux\nEnvoyé : mercredi 14 octobre 2026 11:20\nÀ : Paul\nObjet : Devis\n\nCi-joint.',
    own: 'Bien reçu.',
  },
  'a Samsung phone': {
    text: 'Ok thx\n\nSent from my Galaxy\n\n\n-------- Original message --------\nFrom: Ada <ada@x.example>\nDate: 10/15/26 4:02 PM (GMT-05:00)\nTo: Sam <sam@x.example>\nSubject: keys\n\nKeys are under the mat',
    own: 'Ok thx\n\nSent from my Galaxy',
  },
  Yahoo: {
    text: 'Will do.\n\nSent from Yahoo Mail on Android\n\n  On Thu, Oct 15, 2026 at 4:02 PM, Ada Lee<ada@x.example> wrote:   Please water the plants.\n',
    own: 'Will do.\n\nSent from Yahoo Mail on Android',
  },
  'Yahoo on the web': {
    text: ' Thanks Ada!\n\n    On Thursday, October 15, 2026 at 04:02:11 PM EDT, Ada Lee <ada@x.example> wrote:  \n \n Please water the plants.',
    own: 'Thanks Ada!',
  },
  Proton: {
    text: 'Agreed.\n\nSent with [Proton Mail](https://proton.me/) secure email.\n\nOn Thursday, 15 October 2026 at 16:02, Ada Lee <ada@x.example> wrote:\n\n> Encrypted only.\n',
    own: 'Agreed.\n\nSent with [Proton Mail](https://proton.me/) secure email.',
  },
  'Apple, a time before the date': {
    text: 'Yep.\n\n> On 15 Oct 2026, at 16:02, Ada Lee <ada@x.example> wrote:\n> \n> Did you lock up?\n> \n> Ada',
    own: 'Yep.',
  },
  'answers between the questions': {
    text: 'Hi Ada, answers inline.\n\nOn 15/10/2026 16:02, Ada Lee wrote:\n> Who brings the projector?\n\nI do.\n\n> And the cables?\n\nAsk Ben.\n\n> Best\n> Ada',
    own: 'Hi Ada, answers inline.\n\nOn 15/10/2026 16:02, Ada Lee wrote:\n> Who brings the projector?\n\nI do.\n\n> And the cables?\n\nAsk Ben.',
  },
  'a quotation without who wrote it': {
    text: 'No, next week.\n\n> Is it this week?\n>\n> Thanks\n> Ada\n',
    own: 'No, next week.',
  },
  'the answer below': {
    text: 'On 15/10/2026 16:02, Ada Lee wrote:\n> Is it this week?\n> Ada\n\nNo, next week.\n\nSam',
    own: 'No, next week.\n\nSam',
  },
  'a signature under the delimiter before the quotation': {
    text: 'Done.\n\n-- \nSam Ortiz\nFacilities\n\nOn 15/10/2026 16:02, Ada Lee wrote:\n> Please do it.',
    own: 'Done.\n\n--\nSam Ortiz\nFacilities',
  },
  'a mail that only speaks of what somebody wrote': {
    text: 'Hi,\n\nOn Monday Ada wrote: the door is stuck. I had a look on 15 Oct 2026 and it is fine.\n\nSam',
    own: 'Hi,\n\nOn Monday Ada wrote: the door is stuck. I had a look on 15 Oct 2026 and it is fine.\n\nSam',
  },
  'a list with From and To that is no header': {
    text: 'Transfers:\n\nFrom: Airport\nTo: Hotel\nDate: 15 October\nTime: 16:02\n\nPlease book.',
    own: 'Transfers:\n\nFrom: Airport\nTo: Hotel\nDate: 15 October\nTime: 16:02\n\nPlease book.',
  },
  Zoho: {
    text: 'Fine.\n\n\n---- On Thu, 15 Oct 2026 16:02:00 +0530 Ada Lee <ada@x.example> wrote ---\n\nSend by Friday.',
    own: 'Fine.',
  },
  'a help desk’s line above which one is to answer': {
    text: 'It still does not print.\n\n##- Please type your reply above this line -##\n\nYour request (5512) has been updated.',
    own: 'It still does not print.',
  },
  'Gmail in HTML': {
    html: '<div dir="ltr"><div>Works for me.</div><div><br></div><div>Sam</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Thu, Oct 15, 2026 at 4:02 PM Ada &lt;<a href="mailto:ada@x.example">ada@x.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex"><div>Lunch?</div></blockquote></div>',
    own: 'Works for me.\n\nSam',
  },
  'Outlook on the web in HTML': {
    html: '<div class="elementToProof">Approved.</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>Od:</b> Damir Kos<br><b>Poslano:</b> srijeda<br><b>Prima:</b> Iva<br><b>Predmet:</b> x</font></div><div>old text</div>',
    own: 'Approved.',
  },
  'Thunderbird in HTML': {
    html: '<p>Agreed.</p><div class="moz-cite-prefix">On 15.10.2026 16:02, Ada wrote:<br></div><blockquote type="cite" cite="mid:1@x"><p>Sure?</p></blockquote><div class="moz-signature">-- <br>Sam</div>',
    own: 'Agreed.\n\n--\nSam',
  },
  'Outlook for Windows in HTML': {
    html: '<p class="MsoNormal">See below.</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>Von:</b> Jürgen Maas &lt;maas@firma.example&gt; <br><b>Gesendet:</b> Mittwoch<br><b>An:</b> Uta<br><b>Betreff:</b> x</p></div></div><p>old</p>',
    own: 'See below.',
  },
};
