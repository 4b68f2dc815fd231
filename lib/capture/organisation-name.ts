/** Legal forms after the name, as their countries write them. */
export const FORMS_AFTER =
  's\\. ?r\\. ?o\\.?|spol\\. s ?r\\. ?o\\.|a\\. ?s\\.|v\\. ?o\\. ?s\\.|k\\. ?s\\.|o\\. ?p\\. ?s\\.|z\\. ?s\\.|z\\. ?ú\\.|s\\. ?p\\.|družstvo|j\\. ?d\\. ?o\\. ?o\\.|d\\. ?o\\. ?o\\.|d\\. ?d\\.|j\\. ?t\\. ?d\\.|k\\. ?d\\.|OÜ|TÜ|UÜ|MTÜ|FIE|AS|ASA|A\\/S|ApS|AB|Oy|Oyj|SIA|UAB|GmbH(?: ?& ?Co\\. ?KG(?:aA)?)?|mbH|AG|KG|OHG|UG(?: \\(haftungsbeschränkt\\))?|e\\. ?V\\.|e\\. ?K\\.|e\\. ?G\\.|Ltd\\.?|LTD\\.?|Limited|LLC|L\\.L\\.C\\.|LLP|PLC|plc|Inc\\.?|Incorporated|Corp\\.?|Corporation|Co\\., ?Ltd\\.?|Pty\\.? Ltd\\.?|B\\. ?V\\.|N\\. ?V\\.|S\\. ?A\\.(?: ?S\\.)?|SA|SAS|SARL|S\\. ?à ?r\\. ?l\\.|S\\.r\\.l\\.|Srl|S\\.p\\.A\\.|SpA|S\\. ?L\\. ?U?\\.?|Lda\\.?|Ltda\\.?|sp\\. z ?o\\. ?o\\.|S\\.A\\.|Kft\\.?|Zrt\\.?|Nyrt\\.?|JSC|Sdn\\.? Bhd\\.?|Pte\\.? Ltd\\.?|K\\.K\\.';
/** A name before its form: capitalised words, and the small words and signs that company names hold. */
const WORD = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}'’.&+®-]{0,40}";
const SMALL =
  '(?:a|i|and|und|et|&|\\+|-|–|u|v|na|pro|za|of|de|in|im|am|by|the|ja|và|pod|nad|při|[\\p{Ll}]{3,14})';
const AFTER_FORM = new RegExp(
  `(?<![\\p{L}\\p{N}.])["„“«]?(${WORD}(?:["”“»]? ${WORD}| ${SMALL}){0,6}["”“»]?),? (${FORMS_AFTER})(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Forms that stand first. */
const BEFORE_FORM =
  /(?<![\p{L}\p{N}])((?:OÜ|MTÜ|SIA|UAB|Obrt|Udruga|PT\.?|Công ty(?: (?:TNHH|Trách nhiệm hữu hạn|cổ phần|CP|hợp danh))?(?: (?:MTV|Một thành viên|hai thành viên))?|CÔNG TY(?: (?:TNHH|CỔ PHẦN|CP))?(?: MTV)?|Tập đoàn|Doanh nghiệp tư nhân|DNTN|Ngân hàng(?: TMCP)?)(?: (?!(?:Trưởng|Giám|Phó|Chủ|Kế|Nhân|Địa|Điện|Email|Mã|Tel|Hotline|Website|Trụ|Fax)(?!\p{L}))(?:[\p{Lu}\p{N}&][\p{L}\p{N}&'’.-]{0,30}|và|&|(?:dựng|mại|vụ|xuất|tư|triển|nhập|khẩu|lịch|dục|tế|thông|nghệ|tải|phẩm|nghiệp|hàng|động sản|vấn|tín|thất|may|mặc|khí|điện tử)(?!\p{L}))){1,9})/gu;

/**
 * How the forms begin, for a look at a long text: every text that names an organisation has one of these in it. Each
 * expression begins with what is rare in a text, or with letters that engines look for many at a time.
 */
const FORM_BEGINS: readonly RegExp[] = [
  /\.(?<=[ \u00a0\t\r\n][savkozpjde]\.) ?[a-zúVKG]/,
  /[A-ZÜ](?<=[ \u00a0\t\r\n](?=[OTUM]T?Ü|FIE|A[SBG]|A\/S|ApS|Oy|SIA|UAB|GmbH|[KU]G|OHG|L(?:td|imited|L[CP]|\.L\.C|da)|PLC|Inc|Corp|Co\., ?L|P(?:ty|te)|[BN]\. ?V|S\. ?[AàLpr]|SA|Srl|S\.r\.l|SpA|Kft|Zrt|Nyrt|JSC|Sdn|K\.K\.).)/,
  /spol\. s|sp\. z|družstvo|plc|mbH|OÜ|MTÜ|SIA|UAB|DNTN|Obrt|Udruga|PT[.\s]|AS\s\S/,
  /Công ty|CÔNG TY|Tập đoàn|Doanh nghiệp|Ngân hàng/,
];

/** Whether a text of any length may name an organisation with its legal form; false is certain. */
export const mayNameOrganisation = (text: string): boolean =>
  FORM_BEGINS.some((pattern) => pattern.test(text));

/** Words that introduce a company and are none of its name. */
const INTRODUCTION =
  /^(?:(?:Společnost|Firma|Tvrtka|Društvo|Ettevõte|Company|The company|Provozovatel(?:em)?|Copyright|Prodávající|Dodavatel|Impressum|Imprint|Kontakt|Kontakty|Contact|Contacts|Liên hệ|Adresa|Sídlo|Fakturační údaje|Název|Naziv|Nimi|Name|Operator|Publisher|Vydavatel|All rights reserved|Về|Ve|V|Jsme|We are|Welcome to|At|By|From|In|Tel|Email|IČO|\d{4})[\s:]+)+/iu;

/** The organisations with their legal forms that a line names, in order, each once, as written. */
export function organisationsIn(text: string): string[] {
  const line = text.slice(0, 2_000);
  const [estonian] = /^(?:© ?)?(AS \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,4})/u.exec(line)?.slice(1) ?? [];
  const found = [...line.matchAll(BEFORE_FORM)].map(([whole]) => whole);
  if (estonian) found.push(estonian);
  for (const [whole, name = ''] of line.matchAll(AFTER_FORM)) {
    const own = lastCapitalisedFrom(name);
    if (own !== '' && !found.some((other) => other.includes(own)))
      found.push(whole.slice(whole.indexOf(own)));
  }
  return [...new Set(found.map((name) => name.replace(/^["„“«]|[\s,;]+$/gu, '').trim()))].filter(
    (name) => name.length >= 4 && name.length <= 120,
  );
}

/** Without what leads up to the name: "Provozovatelem stránek je Pekárna" is Pekárna. */
function lastCapitalisedFrom(name: string): string {
  const words = name.replace(INTRODUCTION, '').split(' ');
  const verb = words.findLastIndex((word) =>
    /^(?:je|jsou|is|are|by|od|tvrtke|společnosti|firmy|společností|vlasnik|on|stránek|těchto|website|webu|provozuje|operated|vydává)$/u.test(
      word,
    ),
  );
  return words
    .slice(verb + 1)
    .join(' ')
    .replace(/^\p{Ll}[\p{L}]* /u, '');
}

/** A whole short text that names an organisation by its form: a heading, a cell, a line of a signature. */
export function organisationName(text: string): string | null {
  const [name, ...others] = organisationsIn(text);
  return name && others.length === 0 && name.length >= text.trim().length * 0.6 ? name : null;
}
