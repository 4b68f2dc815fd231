import { wordList } from './words/word-list';

/** Local parts that are a desk and not a person, folded (no marks), language by language. */
const DESKS = wordList([
  'info infos mail email e-mail post office hello hi contact contacts sales support help helpdesk service services',
  'admin administrator webmaster web team press media marketing pr hr it jobs job career careers finance billing',
  'invoice invoices orders order reception booking bookings reservations reservation events event news newsletter',
  'noreply no-reply donotreply privacy gdpr legal security abuse customer customers customercare care client clients',
  'direct director secretary general shop store eshop export import studio school accounts accounting warehouse',
  'production editor editors editorial newsroom enquiries enquiry inquiries inquiry hotel restaurant spa museum',
  'library parish council mayor clerk operations dispatch logistics purchasing procurement partners partnership',
  'partnerships community members membership volunteers volunteer donations giving alumni admissions registrar dean',
  'facilities rentals leasing returns feedback complaints desk frontdesk postmaster hostmaster root list lists dev',
  'informace ahoj kontakt kancelar posta prodej obchod podpora servis tym tisk kariera prace ucetni ucetnictvi',
  'uctarna faktury fakturace objednavky objednavka recepce rezervace zakaznik zakaznici klient klienti reditel',
  'sekretariat skola redakce vyroba sklad doprava technik technika prodejna pobocka poradna dispecink ordinace',
  'lekarna restaurace penzion obec urad starosta knihovna muzeum farnost komunikace personalni nakup logistika',
  'sprava podatelna epodatelna e-podatelna stiznosti reklamace',
  'informacije ured prodaja podrska tim posao racunovodstvo narudzbe recepcija rezervacije klijenti direktor',
  'tajnistvo urednistvo redakcija nabava skladiste ordinacija ljekarna restoran apartmani opcina grad knjiznica',
  'muzej blagajna uprava reklamacije prituzbe',
  'kontor klienditugi tere myyk muuk tugi toimetus juhatus raamatupidamine kool vald linn muuseum raamatukogu',
  'kohvik ladu hooldus tellimused arved personal broneering vastuvott kaebused',
  'lienhe kinhdoanh phongkinhdoanh hotro ketoan nhansu hanhchinh cskh baochi toasoan truyenthong tuyendung donhang',
  'dathang khachsan nhahang thuvien baotang chamsockhachhang',
  'buro buero verwaltung vertrieb verkauf einkauf buchhaltung personalabteilung redaktion empfang kanzlei praxis',
]);

/** Whether a folded local part, or a piece of one, names a desk: no person's name goes with it. */
export const isDesk = (localPart: string): boolean => DESKS.has(localPart);
