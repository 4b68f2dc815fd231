import { foldName } from '../fold-name';
import { wordList } from './word-list';

/**
 * Words that are never part of a person's name, folded: departments, institutions, streets, places, days, what
 * menus and headings say. One of them is enough to make capitalised words something else.
 */
const NOT_IN_NAMES = wordList(`
about abteilung accountant accounting address administrator adresa agency agentura airport aktuality aleja
all and april asociace assistant association august avaleht avenue bank banka best billing blog board
bolnica boulevard brzi building cart centar center centre centrum cesta cetvrtak chairman checkout chief
church city client clients clinic cloud club college company conditions consultant contact contacts cookies
coordinator copyright corporation council county court ctvrtek customer data december department dept design
designer desk developer digital director directors direktor direktorica doba domov domovska domu doprava
download drive drustvo dum east eesti ekonomicke email engineer enquiries eshop esmaspaev ettevote european
executive fakturacni fakulta fakultet fax featured february finance financije finants firma floor follow for
foundation founder free friday from general geschaftsfuhrer geschaftsfuhrung global grad group grupa grupp
gsm haigla head help helpdesk hinnad holding home hospital hotel hotell hours house hrvatska hrvatske
hrvatski http human info informace informacije information inquiries institute international ja january
jednatel jednatelka juhataja juhatus july june kamo kancelar katedra kingdom klienditeenindus klub kniha
knihovna knjiznica kolmapaev kontakt kontakti kontaktid kontaktirajte kontaktni kontakty kontor kool korisni
korisnicka korisnicki kraj kundendienst ladu lahtiolekuajad lane latest laupaev learn library limited links
linn login logistics maakond maantee management manager march market marketing marketingove materska media
meist menu mesto ministerstvo ministry mobil mobile mobitel monday more museum muugi muuk muuseum muzej
muzeum nabava nabrezi nadace nakup namesti narodni national nedele nedjelja neljapaev nemocnice network new
news north november novinky novosti obala obchod obchodni obec objednavky ochrana october odbor odborna
oddeleni odjel odsjek offer office officer okres onama onas online opce opcina opening order orders osakond
osakonna osobnich oteviraci our owner page pank park partner patek penzion personalni petak phone place
platz pocetna podpora podrska policy pondeli ponedjeljak popular pratite prava pravila pravne president
press privacy privatnosti prodaja prodajni prodej prodejna product production products produkty proizvodnja
project projects projekt provozovna puhapaev puiestee purchasing quick raamatukogu raamatupidamine
racunovodstvo radno read recent recepce receptu reditel reditelka reede register reklamace related relations
representative republic republika reserved resources restaurace restaurant restoran rights road sales
saturday school sdruzeni search secretary security sekretariat september service services servis setaliste
share shop show sidlo sign sklad skladiste skola skupina sluzba sluzby sobota social society software
solutions south special specialist spolecnost spolecnosti spolek square srijeda stadt state states station
statni store strasse stredni street studio subota suite sunday support sveuciliste systems tajnistvo tanav
team technicka technicke technicky technologies technology teenused teisipaev tel telefon telephone terms
the thursday today tooted tootmine top tower town trg trida tuesday tugi turundus tvrtka ucetni udaju udruga
uldinfo ulica ulice ulikool union united universitat university univerzita uprava urad ured us useful usek
utery utorak uudised uvod vabariik vald valjak vedeni vedouci vertrieb verwaltung view voditelj voditeljica
vrijeme vsechna vyhrazena vyroba vysoka warehouse web wednesday west with world www your zakaznicka
zakaznicke zakaznicky zaklada zakladni zupanija`);

/** Words of the list above that are surnames and given names as well: they say nothing beside a known given name. */
const ALSO_NAMES = wordList(
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
