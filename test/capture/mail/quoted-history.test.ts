import { describe, expect, test } from 'vitest';
import { htmlLines } from '../../../lib/capture/mail/html-lines';
import { plainLines, textOfLines } from '../../../lib/capture/mail/mail-line';
import { withoutHistory } from '../../../lib/capture/mail/quoted-history';
import { QUOTED_MAILS } from './quoted-mails';

const cut = (text: string, forwarded = false) => textOfLines(withoutHistory(plainLines(text), forwarded));

const lines = (html: string) => textOfLines(withoutHistory(htmlLines(html)));

const QUOTE = '> Could you come on Tuesday?\n> \n> Mike';

describe('the sentence before a quotation, in many languages', () => {
  test.each([
    'On Tue, Nov 3, 2026 at 10:05 AM Mike Doyle <mike@northwind.example> wrote:',
    'On Tue, Nov 3, 2026 at 10:05 AM, Mike Doyle wrote:',
    'On Nov 3, 2026, at 10:05 AM, Mike Doyle <mike@northwind.example> wrote:',
    'On Tue, Nov 3, 2026 at 10:05 AM Mike Doyle <\nmike@northwind.example> wrote:',
    'On Tue, Nov 3, 2026 at 10:05 AM Mike Doyle\n<mike@northwind.example>\nwrote:',
    'On 03/11/2026 10:05, Mike Doyle via Contact wrote:',
    'On Tuesday, November 3rd, 2026 at 10:05 AM, Mike Doyle <mike@northwind.example> wrote:',
    'On 2026-11-03 10:05, Mike Doyle wrote:',
    'Mike Doyle <mike@northwind.example> wrote:',
    'Mike Doyle wrote on 11/03/2026 10:05:12 AM:',
    '---- On Tue, 03 Nov 2026 10:05:00 +0100 Mike Doyle <mike@northwind.example> wrote ----',
    '2026-11-03 10:05 GMT+01:00 Mike Doyle <mike@northwind.example>:',
    'Dne 03.11.2026 v 10:05 Mike Doyle napsal(a):',
    'Dne úterý 3. listopadu 2026 10:05:12 CET, Mike Doyle napsal(a):',
    'út 3. 11. 2026 v 10:05 odesílatel Mike Doyle <mike@northwind.example> napsal:',
    'Dana 3.11.2026. u 10:05, Mike Doyle je napisao/la:',
    'uto, 3. stu 2026. u 10:05 Mike Doyle <mike@northwind.example> napisao je:',
    'Dana uto, 3. stu 2026. u 10:05 Mike Doyle <mike@northwind.example>\nnapisao je:',
    'Vào Th 3, 3 thg 11, 2026 vào lúc 10:05 Mike Doyle <mike@northwind.example> đã viết:',
    'Vào ngày 3/11/2026 lúc 10:05, Mike Doyle đã viết:',
    'Kuupäev T, 3. november 2026 kell 10:05 kirjutas Mike Doyle (<mike@northwind.example>):',
    'Mike Doyle (<mike@northwind.example>) kirjutas (T, 3. november 2026 10:05):',
    '3.11.2026 10:05 Mike Doyle kirjutas:',
    'Am 03.11.2026 um 10:05 schrieb Mike Doyle:',
    'Am Di., 3. Nov. 2026 um 10:05 Uhr schrieb Mike Doyle <\nmike@northwind.example>:',
    'Le mar. 3 nov. 2026 à 10:05, Mike Doyle <mike@northwind.example> a écrit :',
    'El mar, 3 nov 2026 a las 10:05, Mike Doyle (<mike@northwind.example>) escribió:',
    'W dniu 3.11.2026 o 10:05, Mike Doyle pisze:',
    'wt., 3 lis 2026 o 10:05 Mike Doyle <mike@northwind.example> napisał(a):',
    'Wiadomość napisana przez Mike Doyle w dniu 3.11.2026, o godz. 10:05:',
    'Mike Doyle <mike@northwind.example> 于2026年11月3日周二 上午10:05写道:',
    '2026년 11월 3일 (화) 오전 10:05, Mike Doyle <mike@northwind.example>님이 작성:',
    'Mike Doyle <mike@northwind.example>, 3 Kas 2026 Sal, 10:05 tarihinde şunu yazdı:',
    'вт, 3 лист. 2026 р. о 10:05 Mike Doyle <mike@northwind.example> пише:',
    'otrd., 2026. g. 3. nov., plkst. 10:05 — lietotājs Mike Doyle (<mike@northwind.example>) rakstīja:',
    '"Mike Doyle" <mike@northwind.example> wrote in message news:e5f1@northwind.example...',
    'On Tue, 03 Nov 2026 10:05:00 +0100 Mike Doyle <mike@northwind.example> wrote',
    'Il giorno mar 3 nov 2026 alle ore 10:05 Mike Doyle <mike@northwind.example> ha scritto:',
    'Op di 3 nov. 2026 om 10:05 schreef Mike Doyle <mike@northwind.example>:',
    'Op 3 nov. 2026 om 10:05 heeft Mike Doyle <mike@northwind.example> het volgende geschreven:',
    'Em ter., 3 de nov. de 2026 às 10:05, Mike Doyle <mike@northwind.example> escreveu:',
    'Den tis 3 nov. 2026 kl 10:05 skrev Mike Doyle <mike@northwind.example>:',
    'Вторник, 3 ноября 2026, 10:05 +03:00 от Mike Doyle <mike@northwind.example>:',
    '在 2026年11月3日，10:05，Mike Doyle <mike@northwind.example> 写道：',
    '2026/11/3 <mike@northwind.example>',
    'Quoting Mike Doyle <mike@northwind.example>:',
    '* Mike Doyle <mike@northwind.example> [2026-11-03 10:05]:',
    'Mike Doyle <mike@northwind.example> writes:',
    'On 3-Nov-2026, at 10:05 AM, Mike Doyle <mike@northwind.example> sent:',
    'Pada tanggal Sel, 3 Nov 2026 pukul 10.05 Mike Doyle <mike@northwind.example> menulis:',
    'ในวันที่ อ. 3 พ.ย. 2026 เวลา 10:05 Mike Doyle <mike@northwind.example> เขียนว่า:',
    'dne 3. 11. 2026 v 10:05, Mike Doyle:',
    'Mike Doyle <mike@northwind.example> schrieb am Di., 3.\nNovember 2026, 10:05:',
    '---\n\n**From:** Mike Doyle <mike@northwind.example>\n**Sent:** Tuesday, November 3, 2026 10:05\n**To:** Jana\n**Subject:** Tuesday',
    '> Od: "Mike Doyle" <mike@northwind.example>\n> Komu: jana@firma.example\n> Datum: 03.11.2026 10:05',
    '2026. 11. 3. 오전 10:05 Mike Doyle <mike@northwind.example> 작성:',
    '2026/11/03 10:05、Mike Doyle <mike@northwind.example> のメッセージ:',
    '\u200eOn 03/11/2026, 10:05, "Mike Doyle" <mike@northwind.example> wrote:\u200e',
  ])('%s', (sentence) => {
    expect(cut(`Yes, gladly.\n\nJana\n\n${sentence}\n${QUOTE}\n`)).toBe('Yes, gladly.\n\nJana');
    expect(cut(`Yes, gladly.\n\n${sentence}\n\n${QUOTE}`)).toBe('Yes, gladly.');
  });
});

describe('the sentence before an earlier message that has no marks', () => {
  test.each([
    '- Le 2026-11-03 10:05, Mike Doyle a écrit :',
    '---- Mike Doyle wrote ----',
    'Mike Doyle via Basecamp wrote on November 3, 2026 at 10:05 AM:',
    'Mike Doyle schrieb am 03.11.26, 10:05:',
    '2026. 11. 3. 오전 10:05 Mike Doyle <mike@northwind.example> 작성:',
    '2026/11/03 10:05、Mike Doyle <mike@northwind.example> のメッセージ:',
    '\u200eOn 03/11/2026, 10:05, "Mike Doyle" <mike@northwind.example> wrote:\u200e',
  ])('%s', (sentence) => {
    expect(cut(`Yes, gladly.\n\nJana\n\n${sentence}\n\nCould you come on Tuesday?\n\nMike`)).toBe(
      'Yes, gladly.\n\nJana',
    );
  });

  test('is cut where nothing follows it', () => {
    expect(cut('Oui.\n\n- Le 2026-11-03 10:05, Mike a écrit :\n')).toBe('Oui.');
  });
});

const HEADERS = [
  'From: Mike Doyle <mike@northwind.example>\nSent: Tuesday, November 3, 2026 10:05 AM\nTo: Jana Nováková <jana@firma.example>\nSubject: Tuesday',
  '*From:* Mike Doyle <mike@northwind.example>\n*Date:* Tuesday, 3 November 2026 at 10:05\n*To:* Jana Nováková <jana@firma.example>\n*Subject:* Tuesday',
  '________________________________\nFrom: Mike Doyle <mike@northwind.example>\nSent: Tuesday, November 3, 2026 10:05 AM\nTo: Jana Nováková; Eva Malá;\n Petr Svoboda\nCc: Ota\nSubject: Tuesday',
  '-----Original Message-----\nFrom: Mike Doyle [mailto:mike@northwind.example]\nSent: Tuesday, November 3, 2026 10:05 AM\nTo: Jana\nSubject: Tuesday',
  '-----Original Message-----\nFrom: Mike Doyle',
  '-------- Original message --------\nFrom: Mike Doyle <mike@northwind.example>\nDate: 11/3/26 10:05 AM (GMT+01:00)\nTo: jana@firma.example\nSubject: Tuesday',
  '------- Original Message -------\nOn Tuesday, November 3rd, 2026 at 10:05, Mike Doyle <mike@northwind.example> wrote:',
  'From: Mike Doyle [mailto:mike@northwind.example] Sent: Tuesday, November 3, 2026 10:05 AM To: Jana Subject: Tuesday',
  'Od: Mike Doyle <mike@northwind.example>\nOdesláno: úterý 3. listopadu 2026 10:05\nKomu: Jana Nováková <jana@firma.example>\nPředmět: úterý',
  '---------- Původní e-mail ----------\nOd: Mike Doyle <mike@northwind.example>\nKomu: jana@firma.example\nDatum: 3. 11. 2026 10:05:12\nPředmět: úterý',
  'Od: Mike Doyle <mike@northwind.example>\nPoslano: utorak, 3. studenoga 2026. 10:05\nPrima: Jana\nPredmet: utorak',
  'Từ: Mike Doyle <mike@northwind.example>\nĐã gửi: Thứ Ba, 3 tháng 11, 2026 10:05\nĐến: Jana\nChủ đề: thứ ba',
  'Saatja: Mike Doyle <mike@northwind.example>\nSaadetud: teisipäev, 3. november 2026 10:05\nAdressaat: Jana\nTeema: teisipäev',
  'Von: Mike Doyle <mike@northwind.example>\nGesendet: Dienstag, 3. November 2026 10:05\nAn: Jana\nBetreff: Dienstag',
  'De : Mike Doyle <mike@northwind.example>\nEnvoyé : mardi 3 novembre 2026 10:05\nÀ : Jana\nObjet : mardi',
  '---------- Odpovězená zpráva ----------\nOd: Mike\nKomu: Jana\nDatum: 3. 11. 2026\nPředmět: úterý',
  '--- Please reply above this line ---\n\nMike wrote something.',
  '-----Oprindelig meddelelse-----\n\nHej,',
  '-----Antwort Nachricht-----',
  '----- Mensaje original -----',
  '--------Alkuperäinen viesti--------',
  '-------- Ursprüngliche Nachricht --------Von: "Mike"  Datum: 03.11.26  10:05  (GMT+01:00) An: Betreff: Dienstag',
  '       De : Mike Doyle <mike@northwind.example>\n À : Jana <jana@firma.example>\n Envoyé le : mardi 3 novembre 2026 10h05\n Objet : mardi',
  'From: mike@northwind.example\nSent: Tuesday',
  '________________\nFrom: mike@northwind.example Date: Tue, 3 Nov 2026 10:05:00 +0100',
  'Отправитель: Mike <mike@northwind.example>\nДата: 3 ноября 2026 10:05\nКому: Jana\nТема: вторник',
  'Gönderen: Mike <mike@northwind.example>\nGönderildi: 3 Kasım 2026 10:05\nKime: Jana\nKonu: Salı',
];

describe('headers of an earlier message', () => {
  test.each(HEADERS)('%s', (headers) => {
    const text = `Yes, gladly.\n\nJana\n\n${headers}\n\nCould you come on Tuesday?\n\nMike`;
    expect(cut(text)).toBe('Yes, gladly.\n\nJana');
  });

  test('in a forwarded mail they introduce what it is about', () => {
    const text = `For you.\n\n${HEADERS[0]}\n\nCould you come on Tuesday?`;
    expect(cut(text, true)).toBe(text);
  });

  test('with nothing before them they stay', () => {
    const text = `${HEADERS[0]}\n\nCould you come on Tuesday?`;
    expect(cut(text)).toBe(text);
  });
});

describe('answers of many mail programs', () => {
  test.each(Object.entries(QUOTED_MAILS))('%s', (_, { text = '', html, own }) => {
    expect(html ? lines(html) : cut(text)).toBe(own);
  });
});

describe('replies', () => {
  test.each([
    ['above a quotation that nothing introduces', 'Yes.\n\n> a\n> b\n> c', 'Yes.'],
    ['below a quotation', 'On 3 Nov 2026 10:05, Mike wrote:\n\n>\n> Test\nYes.', 'Yes.'],
    [
      'around a quotation',
      `Yes.\n\nOn 3 Nov 2026 10:05, Mike wrote:\n${QUOTE}\n\nRegards, Jana`,
      'Yes.\n\nRegards, Jana',
    ],
    [
      'between quoted lines keep what they answer',
      'On 3 Nov 2026 10:05, Mike wrote:\n> Can you come?\nYes.\n> When?\nAt nine.\n> Mike',
      'On 3 Nov 2026 10:05, Mike wrote:\n> Can you come?\nYes.\n> When?\nAt nine.',
    ],
    [
      'above nested quotations',
      `Yes.\n\nOn 3 Nov 2026, at 10:05, Mike <m@a.example> wrote:\n\n> Sure.\n> \n> On 2 Nov 2026, at 9:00, Jana <j@a.example> wrote:\n>> Hello`,
      'Yes.',
    ],
    [
      'from a phone',
      'Yes.\n\nSent from my iPhone\n\n> On Nov 3, 2026, at 10:05 AM, Mike <m@a.example> wrote:\n> \n> Can you come?',
      'Yes.\n\nSent from my iPhone',
    ],
    [
      'above a quotation with lines broken by a program',
      'Yes.\n\nOn 3 Nov 2026 10:05, Mike wrote:\n> this is a line which is so long that some program broke it into two\nlines, as they do\n> and it goes on\n',
      'Yes.',
    ],
    [
      'with the footer of a list below the quotation',
      `Yes.\n\nOn 3 Nov 2026 10:05, Mike wrote:\n${QUOTE}\n\ndev mailing list\ndev@lists.example`,
      'Yes.\n\ndev mailing list\ndev@lists.example',
    ],
  ])('%s', (_, text, expected) => expect(cut(text)).toBe(expected));
});

describe('what runs into the writer’s own words', () => {
  test.each([
    [
      'the sentence before the quotation',
      'Thanks, Tuesday On Tue, Nov 3, 2026 at 10:05 AM, mike@northwind.example wrote:\n> Tuesday?',
      'Thanks, Tuesday',
    ],
    [
      'dashes between them',
      'Two things:\nprice - place--- On Tue, Nov 3, 2026 at 10:05 AM, mike@northwind.example wrote:\n> Which?',
      'Two things:\nprice - place',
    ],
    [
      'a link that lost its mark',
      'Done.\n\nOn Tuesday, November 3, 2026 at 10:05 AM, Mike Doyle wrote:\n\n> Reply by\n>\n(https://desk.northwind.example/t/50) >\n> this link\n>',
      'Done.',
    ],
    [
      'a link broken in two',
      'Done.\n\nOn Tuesday, 3 November, 2026 at 10:05 AM, Mike wrote:\n\n> View it (https://desk.northwind.example/act\n_n=3dd518)\n>',
      'Done.',
    ],
    [
      'when and to whom, and nothing else',
      'Done.\n\nDate: Tue, 3 Nov 2026 10:05:02 -0600\nTo: mike@northwind.example',
      'Done.',
    ],
    [
      'what Notes writes above its headers',
      'Done.\n\nMike Doyle ---11/03/2026 10:05:12 AM---Could you come\n\nFrom:\tMike Doyle/US/Northwind\nTo:\tAna/HR/Northwind\nDate:\t11/03/2026 10:05 AM\nSubject:\tTuesday\n\nCould you come',
      'Done.',
    ],
  ])('%s', (_, text, own) => expect(cut(text)).toBe(own));
});

describe('a mail that begins with headers', () => {
  const FIRST =
    'From: Mike <mike@northwind.example>\nSent: 3 November 2026 10:05\nTo: Ana\nSubject: Tuesday\n\nIt looks like this.';
  const SECOND =
    'From: Ana <ana@northwind.example>\nSent: 2 November 2026 9:00\nTo: Mike\nSubject: Monday\n\nHow does it look?';

  test('ends where the message below them answers another', () => {
    expect(cut(`${FIRST}\n\n${SECOND}`)).toBe(FIRST);
  });

  test('is kept whole where its subject says that it is forwarded', () => {
    expect(cut(`${FIRST}\n\n${SECOND}`, true)).toBe(`${FIRST}\n\n${SECOND}`);
  });
});

describe('what is no history stays', () => {
  test.each([
    'On Monday we wrote to them, and on 3 Nov 2026 they answered. See below:\n\n- one\n- two',
    'Please note:\n\nFrom: Prague\nTo: Zagreb\n\nThe train leaves at 9:05.',
    'He wrote:\nI shall come on 3 November.\n\nThat is all.',
    'One idea:\n> a short quotation of my own\nand what I think of it.',
    'From the start, I liked it.\nTo be honest: more than that.\nSubject: to approval.',
    'The numbers:\n\n1. 3.11.2026 10:05\n2. 4.11.2026 11:05',
    'On Friday:\nwe meet at 10:30.',
    'This is what Mike wrote in 2026: nothing at all, I am afraid, as far as anybody knows.',
    'On 3 Nov 2026 10:05, Mike wrote:\n> Could you come?',
    '> all of it\n> is quoted',
    'The trip\n\nDate: 3 May 2026\nTo: Vienna\nClass: 2',
    'My notes:\n> first\n(see above)\n> second\nMore of mine.',
    'The plans are at <https://plans.northwind.example/2026\n> and there is a copy for you\nat the desk.',
    'Yesterday my colleague Ivan Horvat wrote:\n\nThe delivery is two days late.\n\nWhat shall I do?',
    '----- Original plans -----\n\nTwo floors and a garden.',
    'The flight\n\nDate: 12 May 2026 at 10:30\nFrom: Zagreb\nTo: Vienna\nSeat: 12A',
  ])('%s', (text) => expect(cut(text)).toBe(text));
});
