import { foldName } from '../person-name';

/** Phrases that close a letter, folded and without punctuation, as they stand on a line of their own. */
const PHRASES = [
  '(?:[a-z]+ ){0,4}(?:regards|wishes|greetings)(?: from .{1,30})?|(?:with )?(?:my |our )?(?:very )?(?:best|kind|warm|many|sincere) thanks',
  'bests?|all (?:the )?best|yours(?: [a-z]+ly| ever)?|(?:very )?(?:sincere|tru|respectful|cordial|warm|faithful)ly(?: yours)?|cheers|br|kr|b?rgds|best rgds|take care|love|xoxo|ciao|have a [a-z]+ (?:day|week(?:end)?|evening|one)|talk soon|speak soon|see you(?: soon| there| then| tomorrow)?|looking forward(?: to .{3,40})?',
  '(?:many |with |big )?(?:thanks|thank you|thx|tks|tia|ty)(?: (?:so much|very much|a lot|again|in advance|and (?:best |kind )?regards|and all the best|for your (?:help|time|support|attention|understanding|assistance|patience)(?: and .{1,30})?))?',
  'much appreciated|thanking you(?: in advance)?|with (?:gratitude|appreciation|thanks|respect)',
  // cs, sk
  'se? (?:[a-z]+ym )?(?:pozdrav[eo]m|uctou(?: a pozdravem)?|pranim .{1,40})|srdecne(?: zdravim)?|[a-z]+y pozdrav|zdravim(?: vas)?|(?:preji |prejeme )?[a-z]+[kn]y (?:den|vecer|zbytek dne|vikend)(?: preje(?:me)?| vam preje(?:me)?)?|(?:predem )?(?:mockrat |moc )?(?:d[ea]kuj[a-z]+|diky?)(?: (?:predem|moc|mockrat|za .{1,30}|a (?:zdravim|preji .{1,20}|s pozdravem|hezky den)))?|mejte se(?: hezky| pekne)?|zatim(?: ahoj)?',
  // hr, sr, bs, sl
  '(?:(?:s|sa|uz) )?(?:[a-z]+ )?(?:pozdrav(?:[ei]|om)?|(?:po)?stovanjem)(?: iz .{1,20})?|s (?:izrazima|osobitim) (?:po)?stovanj(?:a|em)|srdacno(?: vas pozdravljam)?|lp|lijepo vas pozdravljam|(?:unaprijed )?(?:hvala|zahvaljujemo?(?: se)?)(?: (?:unaprijed|vam|puno|lijepo|i .{1,25}|na .{1,30}))*|ugodan (?:dan|vikend)|vas|vasa',
  // vi
  '(?:xin )?(?:chao )?(?:tran (?:trong|quy)|kinh (?:thu|chao)|than (?:ai|men|chao)|(?:(?:chan thanh|thanh that) )?cam on(?: ban| anh chi)?|chuc .{1,30})(?: (?:va )?(?:cam on|kinh chao|tran trong)){0,3}',
  // et
  '[a-z]+ (?:soovidega|soove|tervitustega|tervitusi)|parimat(?:ega)?|lugupidamisega(?: teie)?|austusega|tervit[a-z]+|(?:suur |suured |ette )?(?:aitah|tan(?:an|ades|ud|uga))(?: (?:ette|teile|juba ette|ja .{1,25}))?|(?:kena|head|ilusat) paeva|koike head',
  // de, fr, es, it, pl, nl
  '(?:mit )?(?:[a-z]+e[nmr]? )?(?:grusse?n?|dank)(?: aus .{1,20}| und .{1,30})?|hochachtungsvoll|mfg|vg|lg|danke(?: (?:und .{1,30}|im voraus|schon))?|herzlichst',
  '(?:bien )?(?:cordialement|amicalement|sincerement|respectueusement)(?: votre)?|bien a (?:vous|toi)|cdlt|(?:meilleures )?salutations(?: [a-z]+es)?|merci(?: (?:beaucoup|d.avance|a vous))?|bonne (?:journee|soiree|reception)|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|(?:muchas )?gracias|(?:[a-z]+i )?saluti|grazie|(?:z |lacze )?(?:powazaniem|pozdrowieniami|pozdrawiam|wyrazy szacunku|pozdrowienia)(?: serdecznie)?|serdecznie pozdrawiam|dziekuje|(?:(?:met )?[a-z]+e )?groet(?:en|jes)?|mvg|(?:med )?(?:[a-z]+ )?(?:halsning(?:ar)?|hilsen)|mvh|atenciosamente|abraco|obrigad[oa]|(?:[a-z]+in )?terveisin',
];

const CLOSING = new RegExp(`^(?:${PHRASES.join('|')})$`);

/** Longest line that may close a letter, with the name behind it. */
const LENGTH = 90;

const bare = (text: string): string =>
  foldName(text)
    .replace(/['’]/g, '.')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/(?:^|[\s])\.+|\.+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Whether a line closes a letter ("Best regards,", "S pozdravem", "Trân trọng"), and what follows the phrase on the
 * line ("Thanks, Jana" → "Jana"); null where it does not.
 */
export function closingLine(line: string): { rest: string } | null {
  const text = line.trim();
  if (text.length < 2 || text.length > LENGTH || /[@?\d]/.test(text)) return null;
  if (CLOSING.test(bare(text)) || isInTwoLanguages(text)) return { rest: '' };
  const at = text.search(/[,!–—]|\.\s|\s-\s/);
  if (at <= 1) return null;
  const rest = text.slice(at + 1).replace(/^[\s,.!–—-]+/, '');
  const words = rest.split(/\s+/);
  if (!CLOSING.test(bare(text.slice(0, at)))) return null;
  if (CLOSING.test(bare(rest))) return { rest: '' };
  return words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word)) ? { rest } : null;
}

/** "Mit freundlichen Grüßen / Best regards". */
const isInTwoLanguages = (text: string): boolean => {
  const parts = text.split(/\s*[/|]\s*/);
  return parts.length > 1 && parts.every((part) => CLOSING.test(bare(part)));
};
