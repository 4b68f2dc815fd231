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

/** Splits a name for formats that want its parts. Right for most; whoever reads our files takes the whole name. */
export function splitName(name: string): { given: string; family: string } {
  const words = name.trim().split(/\s+/);
  const [first = ''] = words;
  if (words.length < 2) return { given: first, family: '' };
  const at = VIETNAMESE.test(first) && VIETNAMESE_LETTER.test(name) ? 1 : -1;
  const [left, right] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
  return at === 1 ? { family: left, given: right } : { given: left, family: right };
}
