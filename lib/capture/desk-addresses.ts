import { wordList } from './words/word-list';

/** Local parts that are a desk and not a person, in all languages at hand, folded (no marks), in order of the alphabet. */
const DESKS = wordList(`
abuse accounting accounts admin administrator admissions ahoj alumni apartmani arved baochi baotang billing
blagajna booking bookings broneering buchhaltung buero buro care career careers chamsockhachhang clerk
client clients community complaints contact contacts council cskh customer customercare customers dathang
dean desk dev direct director direktor dispatch dispecink donations donhang donotreply doprava e-mail
e-podatelna editor editorial editors einkauf email empfang enquiries enquiry epodatelna eshop event events
export facilities fakturace faktury farnost feedback finance frontdesk gdpr general giving grad hanhchinh
hello help helpdesk hi hooldus hostmaster hotel hotro hr import info informace informacije infos inquiries
inquiry invoice invoices it job jobs juhatus kaebused kancelar kanzlei kariera ketoan khachsan kinhdoanh
klienditugi klient klienti klijenti knihovna knjiznica kohvik komunikace kontakt kontor kool ladu leasing
legal lekarna library lienhe linn list lists ljekarna logistics logistika mail marketing mayor media members
membership museum muuk muuseum muzej muzeum myyk nabava nakup narudzbe news newsletter newsroom nhahang
nhansu no-reply noreply obchod obec objednavka objednavky office opcina operations order orders ordinace
ordinacija parish partners partnership partnerships penzion personal personalabteilung personalni
phongkinhdoanh pobocka podatelna podpora podrska poradna posao post posta postmaster pr prace praxis press
prituzbe privacy procurement prodaja prodej prodejna production purchasing raamatukogu raamatupidamine
racunovodstvo recepce recepcija reception redakce redakcija redaktion reditel registrar reklamace
reklamacije rentals reservation reservations restaurace restaurant restoran returns rezervace rezervacije
root sales school secretary security sekretariat service services servis shop sklad skladiste skola spa
sprava starosta stiznosti store studio support tajnistvo team technik technika tellimused tere thuvien tim
tisk toasoan toimetus truyenthong tugi tuyendung tym ucetni ucetnictvi uctarna uprava urad ured urednistvo
vald vastuvott verkauf vertrieb verwaltung volunteer volunteers vyroba warehouse web webmaster zakaznici
zakaznik`);

/** Whether a folded local part, or a piece of one, names a desk: no person's name goes with it. */
export const isDesk = (localPart: string): boolean => DESKS.has(localPart);
