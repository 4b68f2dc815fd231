/**
 * The words beside a number that say what it is, in the languages of the interface and those around them. Each is
 * looked for in the text before the number; the last one there counts.
 */
const words = (list: string): string => list.trim().replace(/\n\s*/g, '|');

const PHONE = words(
  `t[eé]l(?:[eé][fp]\\p{L}{1,12})?|tlf|tfno|phones?|ph|fon|handy
  mob(?:[ií][lt]\\p{L}{0,3})?|gsm|cell(?:phone|ular)?|landline|(?:hot|help|info)line|infolinka
  whats ?app|viber|zalo|signal|telegram|imessage|sms|call|calling|dial|ring|text me|text us|text|reach (?:me|us|him|her|them)|phone me
  (?:za)?vol(?:ej(?:te)?|at)|zavolám|dovoláte|zastihnete|dotazy|na čísl[eo]|čísl[oae] (?:je|jsou)
  link[auy]|lince|pevná|spojovatelka|ústředn[aouy]|recepce|ordinace|sekretariát|rezervace|pohotovost
  (?:na|po)?zovite|nazvati|na broj|broj telefona|br\\.? tel|centrala|dežurni
  helista(?:da|ge)?|helistades|broneeri|numbril|(?:üld|info|laua|kliendi)telefon|mobiil
  điện thoại|đt|sđt|sdt|đtdđ|dđ|di động|máy bàn|tổng đài|đường dây nóng|gọi(?: ngay| đến| tới)?|số máy
  zavolajte|kontaktný|rufen sie|anrufen|rufnummer|mobilnummer|chiamare|cellulare|numer telefonu|kom|numéro
  (?:y?our|my) number|numbers? (?:is|are|to call)|contact(?: number)?s?|kontakt|liên hệ|čísla|office|work|home|main|direct|desk|switchboard|toll[- ]free|emergency|after hours`,
);

const FAX = words('(?:tele)?fax[a-z]{0,3}|fx|(?:tele)?faks[a-z]{0,2}|télécopie|f');

/** What numbers are that are no phone numbers. */
const OTHER = words(
  `i[čc]o?|di[čc]|ič dph|oib|mb[sg]?|(?:matični|kataloški) broj|pdv|vat|ein|ssn|tin|tax|mst|msdn|mã(?: \\p{L}{1,8}){0,3}|gpkd|gpđkkd|giấy phép[a-zà-ỹ ]{0,20}
  reg(?:kood|istr\\p{L}{0,6})?|kmkr|krs|nip|regon|iban|bic|swift|č\\.? ?ú|účtu|účet|bankovní spojení|acc(?:oun)?t|a\\/c|a\\/a|račun[a-z]{0,3}|žiro[a-z ]{0,10}|(?:arveldus)?konto|arve|stk|tài khoản|tk
  isbn(?:-1[03])?|issn|doi|ean|upc|gtin|asin|sku|mpn|part|model|order|po|obj(?:ednávk[a-z]|\\.)?(?: č)?|narudžb[a-z]|tellimus[a-z]*|artikel|aktenzeichen|rechnung|đơn hàng|invoice|faktur[a-z]|fa|hóa đơn|vs|ks|ss|variabilní symbol|poziv na broj
  (?!tel|[fp]hon|ruf|not|neu|handy|mob|gsm|fax|durchwahl|whats|conta|kont|hotl|servi|mein|unser|ihr|sein|minu|meie|tema|moj|naš|vaš|cell|my |y?our |the |this |his |her |their |direct|office|home|work|main |toll|call|support|emergency|care |help|line |free |local|sales |booking|landline|information|enquir|prefer|best |new |old |correct|right|personal|private|following|alternat|second|other|same|current|regular|reach|usual|u[ks] |\\p{L}{2,9}(?:ese|ish|[cei]an|rman|eli) )[\\p{L}.]{2,24}(?:[ -]?(?:num[mb]er|nr)|[ -](?:br|no\\.?|#))|broj (?!tel|mob|fa[xk]|je|za|naš)[a-zčćšžđ]{3,20}|číslo (?!je|tel|mob|na|pro|pevn|link)[a-zá-ž]{3,20}|số (?!điện|đt|máy|di|hotline|tel|fax|là|gọi)[\\p{L}]{2,12}
  šifr[aeu]|tootekood
  case|ticket|incident|issue|bug|claim|policy|ref(?:erence)?|booking|tracking|zásilk[a-z]|balík[a-z]*|parcel|shipment|batch|lot|serial|s\\/n|sn|imei|mac|patent|flight|permit|licen[cs]e|card|karta|member(?:ship)?|(?:user)?id|pin|code|kód|kod|kood|password|otp
  psč|zip|postcode|plz|box|versio+n|verze|verzija|phiên bản|ver|v|rev|revision|build|release
  pages?|pp?|str(?:an(?:ic)?a)?|trang|lk|vol(?:ume)?|rfc|iso|din|zákon[a-z]*|č\\.? ?j|čj|sp\\.? ?zn|spisová značka|§|čl|članak|nn|art(?:icle)?|tt|nđ-cp|qđ
  gps|lat(?:itude)?|lo?ng(?:itude)?|souřadnice|[ck]oordina\\p{L}{1,5}|tọa độ|height|width|weight
  copyright|since|population|obyvatel|stanovnika|elanikku|dân số|total|sum|celkem|ukupno|kokku|tổng|price|cena|cijena|hind|giá|amount|částka|iznos|summa|balance
  hr[ab]|ust-?id|handelsregister|amtsgericht|d-?u-?n-?s|crn|abn|acn|sire[tn]|rcs|cnpj|cpf|kvk|btw|rsin|pesel|rodné číslo|r\\.? ?č|jmbg|isikukood|cccd|cmnd|cmt|lei|nuts|orcid|pmid|arxiv|hash|bitcoin|wallet|datová schránka|ds|hours|open(?:ing)?|otevřeno|radno vrijeme|lahtiolekuajad`,
);

const EDGE = '(?<![\\p{L}\\p{N}])';
/** What may stand between a word and its number: "Telefon (recepce): ", "tel. č.: ", "me at my desk on ". */
const BETWEEN = '(?![\\p{L}\\p{N}])';

const KINDS = new RegExp(
  `${EDGE}(?:(?<other>${OTHER})|(?<fax>${FAX})|(?<phone>${PHONE}))${BETWEEN}|[☎☏✆📞📱📲🕿]|电话|電話|手机|手機|전화|(?<![\\p{L}])(?:тел(?:ефон)?|моб)(?![\\p{L}])`,
  'giu',
);

export type NumberKind = 'phone' | 'fax' | 'other';

/** Between a word and the number it is about may stand this many characters. */
const REACH = 48;
/** Single letters and short words that say something only right before the number: "T: ", "M ", "F. ", "č. ". */
const SHORT = 2;

/**
 * What the text before a number says the number is: the last word in it that says anything. Null where nothing
 * does.
 */
export function kindBefore(before: string): NumberKind | null {
  const near = before.slice(-REACH);
  if (/(?:^|[^\p{L}\p{N}])[TMPDHW][.:]?\s{0,2}$/u.test(near)) return 'phone';
  let kind: NumberKind | null = null;
  for (const match of near.matchAll(KINDS)) {
    const after = near.slice(match.index + match[0].length);
    const found = kindOf(match);
    if (!isWithinReach(match[0], found, after)) continue;
    // "Tel./fax: …" is a number to call.
    if (found === 'fax' && kind === 'phone' && TEL_AND_FAX.test(near.slice(0, match.index))) continue;
    if (found === 'phone' && kind === 'other' && WEAK.test(match[0])) continue;
    kind = found;
  }
  return kind;
}

const TEL_AND_FAX = /[\p{L}.]\s?(?:[/&+,]|\ba\b|\bi\b|\band\b|\bja\b|\bvà\b|\bund\b)\s?$/iu;
/** Words that are as often about something else. */
const WEAK = /^(?:text|contacts?|kontakt|work|home|main|office|desk|direct|liên hệ|signal|telegram|kom)$/i;

function kindOf(match: RegExpExecArray | RegExpMatchArray): NumberKind {
  if (match.groups?.other) return 'other';
  return match.groups?.fax ? 'fax' : 'phone';
}

function isWithinReach(word: string, kind: NumberKind, after: string): boolean {
  if (/[.!?]\s+\p{Lu}/u.test(after)) return false;
  if (kind === 'other' || kind === 'fax') {
    const limit = word.length <= SHORT ? 6 : 22;
    return after.length <= limit && !/[;,|•·]/.test(after);
  }
  if (WEAK.test(word)) return after.length <= 16 && !/[;|•·]/.test(after);
  return !/[;|•·]/.test(after) || after.length <= 24;
}

/** Whether a short text is a label for a number, as a table's heading or a term in a list. */
export function kindOfLabel(label: string): NumberKind | null {
  return label.length <= 40 && !/\d{3}/.test(label) ? kindBefore(`${label.replace(/[\s:]+$/, '')}: `) : null;
}

/** What a class name, an icon's or an attribute's words say. */
export function kindOfName(name: string): NumberKind | null {
  if (/(?:^|[^a-z])(?:fax|faks|print)/i.test(name)) return 'fax';
  return /(?:^|[^a-z])(?:tel(?![a-z])|telefon|telephone|phone|mobile?(?![a-z])|mobil|gsm|cell(?:phone|ular))/i.test(
    name,
  )
    ? 'phone'
    : null;
}

/** An extension as it follows a number: "ext. 12", "kl. 34", "linka 12", "máy lẻ 12", "sise 12", "x12". */
export const EXTENSION =
  /^[ ,;(]{0,3}(?:ext(?:ension|n)?|x|kl(?:apka)?|linka|l|lok(?:al)?|wew|máy lẻ|số lẻ|nội bộ|nhánh|sise(?:number|tel)?|int(?:ern[aoí]?)?|poste|dw|durchwahl|доб|#)[.:]? ?\(?\d{1,6}(?![\d.,:/-]*\d)\)?/iu;
