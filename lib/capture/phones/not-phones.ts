/** An amount: groups of three, a fraction. What goes on with a dash is none. */
const AMOUNT = '\\d{1,15}(?:[ .,]\\d{3}(?![\\d-])){0,6}(?:[.,]\\d{1,2}(?!\\d))?';
/** Currencies as they stand before or after an amount. */
const CURRENCY =
  'Kč|CZK|EUR|USD|GBP|HRK|VND|VNĐ|PLN|CHF|HUF|SEK|NOK|DKK|RSD|BAM|kn|kr|zł|Ft|đồng|đ|euro?s?|dollars?|eurot|eura|korun|kuna';

/**
 * What looks like a number to call and is something else, language apart: each is taken out of the text before
 * numbers are looked for. All of them are bounded, so that the time grows with the length of the text only.
 */
const NOT_PHONES: readonly RegExp[] = [
  // addresses on the web and of mail
  /(?:https?:\/\/|www\.|ftp:\/\/)[^\s<>"]{1,300}/gi,
  /[^\s@<>"]{1,64}@[^\s<>"]{1,100}/g,
  // Web addresses without a scheme: example.com/phone/8005553535
  /(?<![\p{L}\p{N}])[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,20}){0,2}\.[a-z]{2,6}\/[^\s<>"]{1,200}/giu,
  // dates, and dates with times
  /(?<![\d./+-])(?:\d{1,2}\. ?\d{1,2}\. ?|\d{1,2}[/-]\d{1,2}[/-])(?:19|20)\d{2}(?![\d/]|[.-]\d)/g,
  /(?<![\d./+-])(?:19|20)\d{2}([./-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d|[./-]\d)/g,
  /(?<![\d./+-])(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])\/\d{2}(?![\d/])/g,
  /(?<!\d)(?:19|20)\d{2}[-/.]?(?:0[1-9]|1[0-2])[-/.]?(?:0[1-9]|[12]\d|3[01])[T ]\d{2}:?\d{2}/g,
  /(?<![\d.:])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,6})?)?(?![\d:])/g,
  /(?<![\d.])(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?(?: ?h)? ?- ?(?:[01]?\d|2[0-4])(?:[.:][0-5]\d| ?h(?![a-z]))(?!\d)/g,
  // spans of years
  /(?<![\d.+-])(?:1[5-9]|20)\d{2} ?[-/] ?(?:1[5-9]|20)\d{2}(?!\d|[ .-]\d{3})/g,
  // IPv4, and versions of four parts
  /(?<![\d.])(?:\d{1,2}|1\d\d|2[0-4]\d|25[0-5])(?:\.(?:\d{1,2}|1\d\d|2[0-4]\d|25[0-5])){3}(?:\/\d{1,2})?(?!\d|\.\d)/g,
  /(?<![\p{L}\d])v\.? ?\d{1,4}(?:\.\d{1,6}){1,4}/giu,
  // Czech and Slovak accounts: the bank's four digits come after a slash (ČNB's list begins them so)
  /(?<![\d/])(?:\d{1,6}-)?\d{5,10} ?\/ ?(?:0[1-9]00|0710|20[1-7]0|2[1-7]\d{2}|[3-7]\d[05]0|79[0-9]{2}|8[0-5]\d{2}|[13]111)(?!\d)/g,
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?![\p{L}\d])/gu,
  /(?<![\d+])\d{4}(?:[ -]\d{4}){3}(?![\d])/g,
  /(?<![\d+-])97[89][- ]?\d[- ]?\d{2,7}[- ]?\d{1,6}[- ]?\d(?!\d)/g,
  // amounts
  new RegExp(`(?:[$€£¥₫]|(?<![\\p{L}])(?:${CURRENCY}) ?:?) ?${AMOUNT}(?![\\d-])`, 'gu'),
  new RegExp(`(?<![\\d+-])${AMOUNT}(?:,-+|,--)? ?(?:[$€£¥₫%‰]|(?:${CURRENCY})(?![\\p{L}\\d]))`, 'gu'),
  /(?<![\d+])\d{1,12}(?:[ .]\d{3}){0,4},-/g,
  // coordinates
  /-?\d{1,3}\.\d{3,15} ?°? ?[NSEW]?(?:[,;/]| |, ){1,3}-?\d{1,3}\.\d{3,15}(?: ?°? ?[NSEW](?![\p{L}]))?/gu,
  /\d{1,3}(?:\.\d{1,10})? ?°(?: ?\d{1,2} ?['′’](?: ?\d{1,2}(?:\.\d{1,6})? ?["″”])?)?/g,
  // decimals, thousands with commas
  /(?<![\d.,+])\d{1,3}(?:,\d{3}){1,6}(?:\.\d+)?(?![\d,])/g,
  /(?<![\d.,+])\d{1,15},\d{1,2}(?![\d])/g,
];

/** Stands where something was taken out: no digit, no separator, no letter. */
const TAKEN = '¦';

/** The text with all that is certainly no phone number blotted out, character for character. */
export const withoutNotPhones = (text: string): string =>
  NOT_PHONES.reduce((left, pattern) => left.replace(pattern, (found) => TAKEN.repeat(found.length)), text);

/** What makes a number before it a measure: units, people, and what is counted. */
export const MEASURE_AFTER =
  /^ ?(?:%|‰|km|m²|m2|m3|m³|mm|cm|kg|mg|ml|kb|mb|gb|tb|px|kwh?|mwh?|hz|mhz|ghz|°|ha|ks|kom|tk|cái|chiếc|người|lidí|obyvatel|stanovnika|ljudi|inimest|people|users|votes|views|followers|downloads|visitors|items|results|records|rows|bytes|years|days|miles|million|mil|mld|mio|billion|tis)(?![\p{L}\d])/iu;
