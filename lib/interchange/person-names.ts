/** The parts of a name as files give them. */
export interface NameParts {
  prefix: string;
  given: string;
  middle: string;
  family: string;
  suffix: string;
}

/** Vietnamese family names that most people there bear: with one of these the family name comes first. */
const VIETNAMESE =
  /^(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đào|đoàn|trịnh|đinh|lâm|mai|tô|trương|hà|cao|thái|châu|tạ|phùng|vương)(?:\s|$)/i;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;
/** Letters that Vietnamese has and no other language with these family names. */
const VIETNAMESE_LETTER = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/** A name in the order that its language writes it. */
export function nameOfParts({ prefix, given, middle, family, suffix }: NameParts): string {
  if (EAST_ASIAN.test(family) && EAST_ASIAN.test(given)) return `${family}${given}`;
  const familyFirst = VIETNAMESE.test(family) && VIETNAMESE_LETTER.test(family + middle + given);
  const parts = familyFirst ? [prefix, family, middle, given] : [prefix, given, middle, family];
  const name = parts.filter((part) => part !== '').join(' ');
  if (suffix === '') return name;
  if (name === '') return suffix;
  return /^(?:jr|sr|[ivx]+|ml|st)\.?$/i.test(suffix) ? `${name} ${suffix}` : `${name}, ${suffix}`;
}

/** Titles before a name, with or without their full stop; what may also be a name or its initials needs it. */
const TITLE =
  /^(?:(?:mr|mrs|ms|mx|dr|prof|ing|mgr|bc|bca|mudr|mvdr|judr|phdr|rndr|paeddr|pharmdr|thdr|icdr|mddr|herr|frau|mme|mlle|pgs|ths|dipl-ing)\.?|(?:doc|dipl|mag|ak|akad|arch|rev|hon|gs|ts|bs|ks|cn|univ|bacc|oec|iur|med|sc|dott|dott\.ssa|avv|dr\.sc|dr\.h\.c|h\.c|ing\.arch|dipl\.-ing|mr\.sc)\.)$/i;
/** Of Vietnam's, without their full stop: before such a family name they are no initials. */
const VIETNAMESE_TITLE = /^(?:GS|TS|BS|KS|CN|LS)$/;
/** Degrees and the like after a name that no comma sets apart. */
const AFTER = /^(?:jr|sr|ph\.?d|csc|drsc|mba|ll\.?m|dis|esq|m\.?d|ii|iii|iv)\.?$/i;
/** What begins a family name of several words. */
const PARTICLE = /^(?:van|von|de|del|della|di|da|dos|du|der|den|ten|ter|zu|bin|ibn|af|av)$/;

/** Splits a name for formats that want its parts. Right for most; whoever reads our files takes the whole name. */
export function splitName(name: string): Omit<NameParts, 'middle' | 'suffix'> & { suffixes: string[] } {
  const [spoken = '', ...after] = name.trim().split(/\s*,\s*/);
  const words = spoken.split(/\s+/);
  const titles = words.findIndex(
    (word, at) => !isTitle(word, words[at + 1] ?? '') || at === words.length - 1,
  );
  const rest = words.slice(titles);
  const suffixes = after.filter((one) => one !== '');
  while (rest.length > 2 && AFTER.test(rest.at(-1) ?? '')) suffixes.unshift(rest.pop() ?? '');
  const prefix = words.slice(0, titles).join(' ');
  const [first = ''] = rest;
  if (rest.length < 2) return { prefix, given: first, family: '', suffixes };
  const familyFirst = VIETNAMESE.test(first) && VIETNAMESE_LETTER.test(name);
  const particle = rest.findIndex((word, n) => n > 0 && n < rest.length - 1 && PARTICLE.test(word));
  const at = familyFirst ? 1 : particle > 0 ? particle : rest.length - 1;
  const [left, right] = [rest.slice(0, at).join(' '), rest.slice(at).join(' ')];
  const [given, family] = familyFirst ? [right, left] : [left, right];
  return { prefix, given, family, suffixes };
}

const isTitle = (word: string, next: string): boolean =>
  TITLE.test(word) || (VIETNAMESE_TITLE.test(word) && (VIETNAMESE.test(next) || isTitle(next, '')));
