import { foldName } from '../fold-name';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words that are never part of a person's name, folded: departments, institutions, streets, places, days, what
 * menus and headings say. One of them is enough to make capitalised words something else.
 */
const NOT_IN_NAMES = set(`
  department dept sales support office team service services center centre marketing finance customer client clients
  human resources relations press media help desk helpdesk info information contact contacts general enquiries inquiries
  company group holding limited corporation university college school institute hospital clinic bank hotel restaurant
  museum library church council ministry agency association foundation society union club studio shop store market
  street road avenue square boulevard lane drive court place park building floor suite house tower airport station
  north south east west city town county state republic kingdom states united national international european global
  world news blog home page privacy policy terms conditions cookies rights reserved copyright read more about us our
  your the and for with from new all view show download login sign register search menu follow share read learn
  email phone telephone mobile fax address opening hours monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december today management board directors
  director manager officer president secretary assistant engineer developer designer consultant accountant head chief
  executive founder owner chairman partner specialist coordinator administrator representative sales
  production logistics warehouse purchasing accounting billing project projects product products solutions systems
  technology technologies software design digital data cloud security web online free best top special offer
  quick links useful latest recent popular related featured social network terms copyright order orders cart checkout
  kancelar oddeleni odbor odborna usek obchodni podpora servis sluzby sluzba centrum zakaznicky zakaznicke zakaznicka
  technicka technicke technicky spolecnost firma skupina univerzita fakulta katedra skola nemocnice banka hotel
  restaurace muzeum knihovna urad ministerstvo agentura asociace nadace spolek sdruzeni klub obchod prodejna eshop
  ulice namesti trida nabrezi mesto obec kraj okres republika narodni statni
  novinky aktuality kontakt kontakty kontaktni informace onas uvod domu domovska ochrana osobnich
  udaju vsechna prava vyhrazena oteviraci doba pondeli utery ctvrtek patek sobota nedele fakturacni adresa sidlo provozovna vedeni spolecnosti
  reditel reditelka jednatel jednatelka vedouci ucetni recepce sekretariat personalni ekonomicke marketingove vyroba
  sklad doprava objednavky reklamace prodej nakup projekt produkty
  zakladni stredni vysoka materska domov penzion dum kniha receptu
  odjel odsjek sluzba ured uprava prodaja prodajni podrska korisnicka korisnicki racunovodstvo financije nabava
  skladiste proizvodnja tvrtka drustvo grupa sveuciliste fakultet skola bolnica banka restoran muzej knjiznica opcina
  grad zupanija republika hrvatska hrvatski hrvatske ulica trg cesta aleja setaliste obala radno vrijeme ponedjeljak
  utorak srijeda cetvrtak petak subota nedjelja novosti pocetna onama kontakti kontaktirajte direktor direktorica
  tajnistvo voditelj voditeljica informacije opce pravne pravila privatnosti udruga zaklada centar
  osakond osakonna muuk muugi klienditeenindus tugi kontor juhatus juhataja direktor raamatupidamine finants turundus
  ladu tootmine ettevote firma grupp ulikool kool haigla pank hotell restoran muuseum raamatukogu vald linn maakond
  tanav maantee puiestee valjak eesti vabariik kontaktid uldinfo avaleht uudised meist esmaspaev teisipaev kolmapaev
  neljapaev reede laupaev puhapaev lahtiolekuajad hinnad ja teenused tooted
  abteilung vertrieb verwaltung geschaftsfuhrung geschaftsfuhrer kundendienst strasse platz stadt universitat
  telefon mobil mobitel tel gsm www http kamo korisni brzi pratite
`);

/** Words of the list above that are surnames and given names as well: they say nothing beside a known given name. */
const ALSO_NAMES = set(
  'grad park west north may april august june london page read lane hall house king court linn kool church school bank shop head chief skala',
);

/** How Vietnamese departments, institutions, streets and menus begin; a person's name begins with a surname. */
const VIETNAMESE =
  /^(?:phong |ban |bo phan|bo |so |cong ty|tap doan|truong (?:dai hoc|phong|thpt|thcs|tieu hoc|ban|nhom|mam non|cao dang|bo phan)|dai hoc|hoc vien|vien |benh vien|khach san|nha hang|nha |trung tam|chi nhanh|van phong|giam doc|pho |tong |nhan vien|ke toan|chu tich|tro ly|thu ky|dia chi|dien thoai|gio lam|lien he|trang chu|duong so|quan |huyen |phuong |xa |tinh |thanh pho|thanh vien|viet nam|tin tuc|gioi thieu|san pham|dich vu|cham soc|ho tro|kinh doanh|tuyen dung|hanh chinh|nhan su|ky thuat|chinh sach|bao |the |hotline)/;

/** Whether a name's words hold one that no name has. */
export const holdsNoName = (words: readonly string[]): boolean => {
  const folded = words.map(foldName);
  if (VIETNAMESE.test(`${folded.join(' ')} `)) return true;
  return folded.some((word, at) => NOT_IN_NAMES.has(word) && (at === 0 || !ALSO_NAMES.has(word)));
};

/** Towns and countries of several words that would pass for names. */
const PLACES =
  /^(?:ho chi minh|ha noi|da nang|hai phong|can tho|new york|san francisco|los angeles|san diego|san jose|santa .+|st\.? \p{L}+|las vegas|hong kong|hradec kralove|karlovy vary|ceske budejovice|mlada boleslav|usti nad labem|frydek-mistek|slavonski brod|velika gorica|stara pazova|novi sad|novi zagreb|buenos aires|sao paulo|rio de janeiro|mexico city|kuala lumpur|tel aviv|great britain|united .+|czech republic|costa rica|sri lanka|el salvador|south .+|north .+|saudi arabia|ceska republika|kohtla-jarve|abu dhabi|la paz|cape town|san marino|den haag|google maps|google analytics|merry christmas|jan hus|john deere)$/u;

export const isPlaceName = (name: string): boolean => PLACES.test(foldName(name));
