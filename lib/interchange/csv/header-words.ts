/**
 * How tables head their columns: Google Contacts, Outlook, Thunderbird, LinkedIn and lists that people keep, in English,
 * Croatian, Vietnamese, Czech, Estonian and some German, French and Spanish. Folded: lower case, no marks, words apart by one blank.
 */
const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*[|\n]\s*/));

/** Whole headers, by what stands under them. */
export const HEADERS = {
  name: listed(`name|full name|display name|contact|contact name|contact person|jmeno a prijmeni|cele jmeno|zobrazovane jmeno
    zobrazovany nazev|kontaktni osoba|ime i prezime|puno ime|kontakt osoba|ho va ten|ho ten|ten day du|ten lien he|nimi
    taisnimi|ees ja perekonnanimi|kuvatav nimi|kontaktisik|anzeigename|vollstandiger name|nom complet|nombre completo|osoba`),
  given: listed(
    `first name|given name|first|forename|jmeno|krestni jmeno|ime|ten|ten goi|eesnimi|vorname|prenom|nombre|nome|meno`,
  ),
  middle:
    listed(`middle name|additional name|middle|dalsi jmeno|prostredni jmeno|srednje ime|ten dem|ten lot|teine nimi|keskmine nimi
    weitere vornamen|zweiter vorname`),
  family:
    listed(`last name|family name|surname|last|prijmeni|prezime|ho|perekonnanimi|perenimi|nachname|familienname|nom|apellidos
    apellido|cognome|nazwisko|priezvisko`),
  prefix: listed(
    `name prefix|prefix|honorific prefix|salutation|titul|titul pred|titul pred jmenem|titula|osloveni|danh xung|tiitel|anrede`,
  ),
  suffix: listed(
    `suffix|name suffix|honorific suffix|generational suffix|titul za|titul za jmenem|sufiks|hau to|jarelliide`,
  ),
  organisation:
    listed(`company|organization|organisation|company name|organization name|organisation name|employer|business|firm
    firma|spolecnost|organizace|nazev firmy|nazev spolecnosti|tvrtka|poduzece|organizacija|naziv tvrtke|cong ty|ten cong ty|to chuc
    co quan|ettevote|asutus|organisatsioon|ettevotte nimi|unternehmen|organisation 1 name|organization 1 name|societe|entreprise
    empresa|azienda|account name`),
  role: listed(`job title|role|position|job|function|organization title|organization 1 title|occupation|pracovni pozice|pozice
    funkce|pracovni zarazeni|povolani|radno mjesto|funkcija|pozicija|zanimanje|polozaj|chuc danh|chuc vu|vi tri|cong viec|nghe nghiep
    amet|ametikoht|ametinimetus|arbeitstitel|stellenbezeichnung|berufsbezeichnung|beruf|funktion|poste|fonction|puesto|cargo|stanowisko`),
  tags: listed(`labels|label|categories|category|tags|tag|group membership|groups|group|stitky|stitek|kategorie|skupina|skupiny|oznake|oznaka
    kategorije|kategorija|grupa|grupe|the|nhan|danh muc|nhom|sildid|silt|kategooriad|kategooria|grupp|kategorien|gruppen|etiquetas`),
  notes:
    listed(`notes|note|comments|comment|remarks|poznamka|poznamky|biljeske|biljeska|napomena|napomene|ghi chu|markus|markused
    markmed|description|popis|opis|mo ta|kirjeldus|beschreibung|notizen|notiz|anmerkung|bemerkungen|bemerkung|anmerkungen|notas|notizie|body`),
  address:
    listed(`address|full address|postal address|mailing address|home address|work address|business address|other address
    adresa|postovni adresa|postanska adresa|dia chi|aadress|postiaadress|adresse|direccion`),
  /** About the table and not about the people in it. */
  silent:
    listed(`e mail type|e mail 2 type|e mail 3 type|e mail display name|e mail 2 display name|e mail 3 display name|priority|private
    sensitivity|language|gender|initials|directory server|internet free busy|file as|yomi name|phonetic first name|phonetic middle name
    phonetic last name|given name yomi|additional name yomi|family name yomi|organization 1 type|organization 1 yomi name|typ e mailu
    e mailtyp|e mail anzeigename`),
} as const;

/** Words within a header. */
export const WORDS = {
  mail: listed(
    `mail|email|e mail|emails|mails|emailova|e posta|elektronska posta|meil|e post|epost|eposti|e posti|thu dien tu|correo`,
  ),
  phone:
    listed(`phone|phones|telephone|tel|telefon|telefonni|tootelefon|kodutelefon|lauatelefon|privattelefon|firmentelefon|telefonski|telefonu|telefona|phone number|dien thoai|sdt|telefoni|telefoninumber
    mobile|mobil|mobilni|mobitel|cell|cellular|cellphone|handy|di dong|mobiil|mobiiltelefon|mobiltelefon|gsm|fax|faks|faksi|faxnummer|pager
    isdn|callback|telefono|telephone number|primary phone|telefonnummer`),
  web: listed(
    `web|website|websites|url|homepage|home page|www|site|webseite|webova|trang web|veebileht|koduleht|veeb|mrezna`,
  ),
  work: listed(`business|work|company|office|firemni|pracovni|prace|zamestnani|posao|poslovni|poslovna|uredski|co quan|van phong|cong ty
    too|tool|tookoht|toine|tootelefon|firmentelefon|geschaftlich|dienstlich|buro|arbeit`),
  home: listed(`home|private|personal|domu|domaci|domov|doma|soukromy|soukroma|kuca|kucni|kucna|privatni|privatna|nha|nha rieng|kodu|kodune
    privat|domicile`),
  other: listed('other|jiny|jine|jina|ostalo|drugi|khac|muu|weitere'),
  mobile: listed(
    `mobile|mobil|mobilni|mobitel|cell|cellular|cellphone|handy|di dong|mobiil|mobiiltelefon|mobiltelefon|gsm`,
  ),
  fax: listed('fax|faks|faksi|faxnummer'),
  pager: listed('pager'),
  car: listed('car'),
  main: listed('main'),
  isdn: listed('isdn'),
  assistant: listed('assistant s|assistant|sekretarka|asistent'),
  street: listed(
    `street|street address|address street|ulice|ulica|duong|tanav|strasse|rue|calle|address line 1|address line 2|address 1|address 2`,
  ),
  town: listed(`city|town|locality|mesto|grad|thanh pho|linn|ort|stadt|ville|ciudad`),
  region: listed(`state|region|province|county|kraj|zupanija|tinh|maakond|bundesland|oblast`),
  code: listed(`zip|zipcode|zip code|postal code|postcode|post code|psc|postanski broj|postovni smerovaci cislo|ma buu chinh|ma buu dien
    sihtnumber|postiindeks|plz|postleitzahl|code postal`),
  country: listed(`country|country region|zeme|stat|drzava|quoc gia|nuoc|riik|land|pays|pais`),
  /** Of the street, where it has a column of its own. */
  house: listed(
    `house number|house no|street number|hausnummer|hausnr|hnr|cislo domu|cislo popisne|kucni broj|so nha|maja number|maja nr|majanumber`,
  ),
  box: listed('po box|p o box|postal box|postfach'),
} as const;

/** Whether one of the words or phrases stands in a folded header. */
export function mentions(header: string, words: ReadonlySet<string>): boolean {
  const parts = header.split(' ');
  for (let from = 0; from < parts.length; from++)
    for (let to = from + 1; to <= Math.min(parts.length, from + 3); to++)
      if (words.has(parts.slice(from, to).join(' '))) return true;
  return false;
}
