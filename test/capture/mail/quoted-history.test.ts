import { describe, expect, test } from 'vitest';
import { plainLines, textOfLines } from '../../../lib/capture/mail/mail-line';
import { withoutHistory } from '../../../lib/capture/mail/quoted-history';

const cut = (text: string, forwarded = false) => textOfLines(withoutHistory(plainLines(text), forwarded));

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
    'Il giorno mar 3 nov 2026 alle ore 10:05 Mike Doyle <mike@northwind.example> ha scritto:',
    'Op di 3 nov. 2026 om 10:05 schreef Mike Doyle <mike@northwind.example>:',
    'Op 3 nov. 2026 om 10:05 heeft Mike Doyle <mike@northwind.example> het volgende geschreven:',
    'Em ter., 3 de nov. de 2026 às 10:05, Mike Doyle <mike@northwind.example> escreveu:',
    'Den tis 3 nov. 2026 kl 10:05 skrev Mike Doyle <mike@northwind.example>:',
  ])('%s', (sentence) => {
    expect(cut(`Yes, gladly.\n\nJana\n\n${sentence}\n${QUOTE}\n`)).toBe('Yes, gladly.\n\nJana');
    expect(cut(`Yes, gladly.\n\n${sentence}\n\n${QUOTE}`)).toBe('Yes, gladly.');
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
  '--- Please reply above this line ---\n\nMike wrote something.',
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

describe('forwarded messages stay', () => {
  test.each([
    '---------- Forwarded message ---------',
    'Begin forwarded message:',
    '-------- Forwarded Message --------',
    '---------- Přeposlaná zpráva ----------',
    '---------- Proslijeđena poruka ---------',
    '---------- Thư đã chuyển tiếp ---------',
    '---------- Edastatud kiri ---------',
    '-------- Weitergeleitete Nachricht --------',
  ])('%s', (line) => {
    const text = `For you.\n\n${line}\nFrom: Mike <mike@northwind.example>\nDate: 3 Nov 2026 10:05\nSubject: Tuesday\nTo: Jana <jana@firma.example>\n\nCould you come?\n\nOn Mon, 2 Nov 2026, Jana wrote:\n> Hello`;
    expect(cut(text)).toBe(text);
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
  ])('%s', (text) => expect(cut(text)).toBe(text));
});
