import { describe, expect, test } from 'vitest';
import { plainLines, textOfLines } from '../../../lib/capture/mail/mail-line';
import { withoutHistory } from '../../../lib/capture/mail/quoted-history';

const cut = (text: string) => textOfLines(withoutHistory(plainLines(text)));

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
    'Začátek přeposílané zprávy:',
    'Začiatok preposlanej správy:',
    '> Započni proslijeđenu poruku:\n>',
    'Bắt đầu thư được chuyển tiếp:',
    'Start på videresendt besked:',
    'Inicio del mensaje reenviado:',
    'Välitetty viesti alkaa:',
    'Továbbított levél kezdete:',
    'Begin doorgestuurd bericht:',
    'Początek przekazywanej wiadomości:',
    'Início da mensagem encaminhada:',
    'Începe mesajul redirecționat:',
    'Начало переадресованного сообщения:',
    'Vidarebefordrat mejl:',
    'İleti başlangıcı:',
    '----- Mesaj redirecționat -----',
    '----- Перенаправлене повідомлення -----',
    '-------- Välitetty viesti / Fwd.Msg --------',
    '--- Treść przekazanej wiadomości ---',
    '-------- Preposlaná správa --- Forwarded Message --------',
    '-------- İletilen İleti --------',
    '----- Forwarded by Mike Doyle/HR/Northwind on 11/03/2026 10:05 AM -----',
  ])('%s', (line) => {
    const text = `For you.\n\n${line}\nFrom: Mike <mike@northwind.example>\nDate: 3 Nov 2026 10:05\nSubject: Tuesday\nTo: Jana <jana@firma.example>\n\nCould you come?\n\nOn Mon, 2 Nov 2026, Jana wrote:\n> Hello`;
    expect(cut(text)).toBe(text);
  });
});

test('an earlier message below words of one’s own about forwarding is cut', () => {
  const own = 'I have forwarded your message to Ana:\n\nBest\nJana';
  expect(cut(`${own}\n\nOn 3 Nov 2026, at 10:05, Mike <m@a.example> wrote:\n\nHello`)).toBe(own);
});
