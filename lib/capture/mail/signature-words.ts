import { FORMS_AFTER } from '../organisation-name';
import { foldName, isTitles } from '../person-name';
import { isRoleInSignature } from '../words/roles';
import { wordList } from '../words/word-list';

/** Legal forms at the end of a firm's name, or inside it. */
const LEGAL_FORM = new RegExp(
  `(?:^|[\\s,])(?:${FORMS_AFTER}|j\\.?d\\. ?o\\. ?o\\.?|obrt|TNHH(?: MTV)?|LIMITED|INC\\.?|CORP\\.?|L\\.L\\.P\\.|PLLC|LLP|Co\\.|Company(?! \\p{Lu})|& Co|B\\.?V\\.?|N\\.?V\\.?|S\\.?A\\.?|S\\.?L\\.?|S\\.? ?r\\.? ?l\\.?|S\\.?p\\.?A\\.?|gGmbH|Pty|Pvt|P\\.C\\.|LP|N\\.A\\.|Bt\\.|vzw|VOF|SE|NGO|eG|eV)(?=$|[\\s,.)])`,
  'u',
);

/** Words that firms and institutions end with. */
const ORGANISATION_ENDINGS =
  /(?:^| )(?:school|academy|clinic|bank|foundation|association|society|group|holdings?|partners|associates|solutions|technologies|technology|systems|software|consulting|consultants|industries|enterprises|media|studios?|labs?|laborator(?:y|ies)|agency|ministry|council|church|museum|theat(?:re|er)|library|bureau|commission|authority|hotel|realty|properties|insurance|logistics|ventures|capital|networks|energy|pharma|press|publishing|records|airlines|motors|electronics|instruments|surgery|practice|chapel|parish|farm|bakery|airways|cent(?:re|er)|\S+['’]s office|federation|union|trust|skupina|institut|zaklada|kazaliste|knjiznica|grupa|centar|instituut|kool|amet|sihtasutus|selts|pank|grupp|universiteit|verlag|kanzlei)$/;

/** … and those that they begin with. */
const ORGANISATION_BEGINNINGS =
  /^(?:ministry|bank|museum|school|faculty|office|city|town|county|state|republic|church|ustav|mesto|obec|institut|grad|opcina|klinicki|hrvatsk[aio]|cesk[ay]|tallinna|tartu|eesti|cong ty|tong cong ty|truong dai hoc|truong|dai hoc|ngan hang|benh vien|tap doan|vien|trung tam|hoc vien|magistrat|hotel|penzion|pansion|restaurace|restoran|galerie|galerija|kavarna|lekarna|ljekarna|apteek|stadt|gemeinde|landkreis|landratsamt|praxis|klinik|gasthof|hrvatski zavod|os|ms|zs|sa|nha hang|nha khoa|khach san|phong kham|cua hang|nha xuat ban|van phong luat su|technische|kanzlei|association|society|bureau)(?: of| pro| za| )/;

/** Estonian institutions are mostly one word. */
const COMPOUND =
  /(?:[a-z]kool|ulikool|gumnaasium|ministeerium|(?:linna|valla)valitsus|teater|raamatukogu|keskus)$/;

/** Words that make a name of several words an institution's wherever they stand in it. */
const ORGANISATION_WORDS =
  /(?:^| )(?:university|college|institute|hospital|univerzita|fakulta|skola|gymnazium|nemocnice|urad|ured|ministerstvo|spolecnost|kancelar|divadlo|muzeum|knihovna|nadace|banka|sveuciliste|fakultet|bolnica|ministarstvo|gimnazija|udruga|haigla|[a-z]*ministerium|universitat|universite|universidad|universita|uniwersytet|hochschule|vysoka skola|stredni skola|advokatni kancelar|odvjetnicki ured|advokaadiburoo|gemeinschaftspraxis)(?: |$)|(?:^| )(?:school|bureau|agency|commission|authority|council|society|association) (?:of|for) /;

const DEPARTMENT =
  /(?:^| )(?:department|dept|division|team|unit|section|helpdesk|(?:help|support|contact|service) cent(?:er|re)|oddeleni|odbor|usek|utvar|katedra|odjel|sluzba|sektor|[a-z]*osakond|sekretariat|uksus|phong|bo phan|ban|abteilung|referat|service client|dzial|departamento|departement|dipartimento|ufficio|reparto|afdeling)(?: |$)|^faculty of|^department of|^school of|^(?:labor|lehrstuhl|fachbereich|arbeitsgruppe|professur) /;

/** A department beyond doubt, though a word in it may name an occupation as well: it begins or ends with what it is. */
const DEPARTMENT_NAME =
  /^(?:department|dept|oddeleni|odbor|usek|utvar|odjel|sluzba|abteilung|departamento|departement|dipartimento|ufficio|reparto|afdeling)(?: |$)| (?:department|dept|division|team|oddeleni|osakond)$/;

/** What departments do, folded: a line of such words alone names one, and neither a firm nor an occupation. */
const FUNCTIONS = wordList(
  'sales marketing finance financial accounting accounts payable receivable human resources hr information technology it legal ' +
    'operations purchasing procurement logistics engineering support customer service services relations communications ' +
    'public administration payroll billing quality assurance research development business facilities maintenance admissions ' +
    'prodaja nabava racunovodstvo ljudski resursi financije marketinga podrska korisnicima pravni poslovi ' +
    'prodej nakup ucetnictvo personalistika ucetnictvi lidske zdroje obchod doprava ' +
    'muuk turundus raamatupidamine personal klienditugi finants ' +
    'strategy strategic product growth brand partnerships events corporate digital talent acquisition commercial ' +
    'reception reservations booking reservierung rezeption empfang recepce rezervace recepcija rezervacije vastuvott broneering ' +
    'vertrieb einkauf buchhaltung personalwesen kundendienst innendienst aussendienst',
);

/** Whether a text bears a legal form: a firm beyond doubt. */
export const hasLegalForm = (text: string): boolean =>
  text.length <= 120 && LEGAL_FORM.test(text) && text.length > 5;

/** How firms and offices begin in languages that put what something is before what it is called, though a word behind it be an occupation's. */
const HEADED =
  /^(?:nha xuat ban|van phong|cong ty|ngan hang|benh vien|khach san|nha hang|phong kham|tap doan|advokatni kancelar|notarska kancelar|odvjetnicki ured|javnobiljeznicki ured|advokaadiburoo) /;

/** Whether a text begins with what only a firm or an office is called: "Văn phòng Luật sư Minh Tâm". */
export const isHeadedAsFirm = (text: string): boolean => HEADED.test(foldName(text));

/** Whether a text is a legal form and nothing else: what follows the comma in "Acme, Inc.". */
export function isLegalForm(text: string): boolean {
  const match = LEGAL_FORM.exec(` ${text}`);
  return match?.index === 0 && match[0].trim().length >= text.length - 1;
}

/** Whether a short text reads like the name of a firm or an institution. */
export function isOrganisation(text: string): boolean {
  if (text.length > 120 || /[!?:]|https?:/.test(text)) return false;
  if (hasLegalForm(text)) return true;
  const folded = foldName(text).replace(/[.,]+$/, '');
  const words = folded.split(' ');
  if (HEADED.test(folded)) return true;
  if (words.length > 9 || isDepartment(text)) return false;
  if (COMPOUND.test(folded)) return true;
  if (words.length < 2) return false;
  return [ORGANISATION_ENDINGS, ORGANISATION_BEGINNINGS, ORGANISATION_WORDS].some((words) =>
    words.test(folded),
  );
}

/** A part of a firm: neither its name nor somebody's role. */
export const isDepartment = (text: string): boolean => {
  const folded = foldName(text).replace(/[.,]/g, '');
  return DEPARTMENT.test(folded) || isFunction(folded);
};

/** Whether a text names a department even where a word in it is an occupation's: "Účetní oddělení", "Sales & Marketing". */
export const isDepartmentName = (text: string): boolean => {
  const folded = foldName(text).replace(/[.,]/g, '');
  return DEPARTMENT_NAME.test(folded) || isFunction(folded);
};

const isFunction = (folded: string): boolean => {
  const words = folded.split(/[\s/&+]+/).filter((word) => !/^(?:and|a|i|ja|und|og|e|y)?$/.test(word));
  return words.length > 0 && words.length <= 5 && words.every((word) => FUNCTIONS.has(word));
};

/** Degrees and memberships behind a name, and pronouns: neither role nor firm. */
export const isCredential = (text: string): boolean =>
  (isTitles(text.trim()) ||
    /^(?:(?:Ph|M)\.? ?D\.?|I{1,3}V?|(?:[Hh]e|[Ss]he|[Tt]hey)(?:\/\w{2,6}){1,2}|\(.{1,20}\)|[A-Z]{2,6}(?:[/-][A-Z]{1,4})?)$/.test(
      text.trim(),
    )) &&
  !isRoleInSignature(text);
