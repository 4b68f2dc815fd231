import { foldName } from '../person-name';

/** Words of occupations and positions, folded; one of them makes a short line a role. */
const ROLES = new Set(
  [
    'ceo cto cfo coo cmo cio cso cpo chro ciso vp svp evp avp md president vice-president chairman chairwoman chairperson director',
    'manager head officer founder co-founder cofounder owner co-owner principal consultant advisor adviser analyst engineer',
    'developer programmer architect designer administrator assistant secretary coordinator co-ordinator specialist',
    'representative agent broker attorney lawyer solicitor counsel paralegal accountant auditor bookkeeper controller',
    'comptroller treasurer buyer planner supervisor superintendent inspector technician mechanic operator scientist',
    'researcher professor lecturer instructor teacher tutor trainer coach intern trainee editor copywriter journalist',
    'reporter producer photographer nurse physician surgeon dentist pharmacist therapist psychologist pastor recruiter',
    'receptionist strategist evangelist marketer underwriter realtor translator interpreter librarian curator postdoc',
    'postdoctoral dean provost registrar estimator dispatcher merchandiser scheduler ombudsman notary barrister',
    'maintainer sysadmin leader lead webmaster statistician economist geologist biologist chemist physicist',
    'jednatel jednatelka reditel reditelka vedouci manazer manazerka asistent asistentka sekretar sekretarka ucetni',
    'referent referentka specialista specialistka konzultant konzultantka obchodnik obchodnice zastupce zastupkyne technik',
    'projektant projektantka architekt architektka advokat advokatka pravnik pravnicka notar notarka lekar lekarka ucitel',
    'ucitelka lektor lektorka profesor profesorka docent docentka majitel majitelka zakladatel zakladatelka spoluzakladatel',
    'predseda predsedkyne mistopredseda tajemnik tajemnice starosta starostka programator programatorka vyvojar vyvojarka',
    'analytik analyticka inzenyr inzenyrka koordinator koordinatorka dispecer dispecerka nakupci skladnik stavbyvedouci',
    'recepcni personalista personalistka redaktor redaktorka makler maklerka poradce poradkyne spravce spravkyne prokurista',
    'prednosta prednostka',
    'direktor direktorica voditelj voditeljica rukovoditelj rukovoditeljica predsjednik predsjednica upravitelj',
    'upraviteljica tajnik tajnica asistentica pomocnik pomocnica racunovoda knjigovoda racunovotkinja referentica strucnjak',
    'savjetnik savjetnica konzultantica odvjetnik odvjetnica lijecnik lijecnica nastavnik nastavnica profesorica inzenjer',
    'inzenjerka programer programerka vlasnik vlasnica osnivac osnivacica suosnivac komercijalist komercijalistica suradnik',
    'suradnica zamjenik zamjenica procelnik procelnica nacelnik nacelnica urednik urednica novinar novinarka arhitekt',
    'arhitektica projektantica koordinatorica administratorica dopredsjednik',
    'juht juhataja direktor assistent sekretar raamatupidaja spetsialist konsultant nounik advokaat jurist arst opetaja',
    'professor dotsent insener arendaja programmeerija projektijuht muugijuht tegevjuht omanik asutaja esimees',
    'koordinaator toimetaja ajakirjanik disainer analuutik haldur teadur assistendi',
    'geschaftsfuhrer geschaftsfuhrerin leiter leiterin berater beraterin sachbearbeiter sachbearbeiterin rechtsanwalt',
    'rechtsanwaltin entwickler assistentin vorstand inhaber inhaberin referent projektleiter projektleiterin',
    'directeur directrice responsable gerant gerante ingenieur conseiller conseillere avocat avocate comptable',
    'directora gerente jefe jefa abogado abogada ingeniero consultor consultora direttore direttrice',
    'kierownik prezes dyrektor specjalista specjalistka ksiegowa radca',
  ].flatMap((words) => words.split(' ')),
);

/** Those that are a role only as the last word: "Sales Executive", "Associate" stands in firms' names, too. */
const LAST_ROLES =
  /(?:^| )(?:executive|associate|partner|fellow|student|chef|artist|writer|doctor|pilot|captain|rep|chair|member|executives?|liaison|expert|clerk|editor-in-chief|generalist|liige|clan uprave|studentka|studentica)$/;

/** Estonian and German put the occupation at the end of one long word. */
const ROLE_ENDINGS =
  /(?:juht|juhataja|spetsialist|insener|konsultant|raamatupidaja|arendaja|noustaja|nounik|haldur|teadur|leiter|leiterin|berater|beraterin|ingenieur|entwickler)$/;

const ROLE_PHRASES =
  /\b(?:giam doc|truong phong|pho phong|nhan vien|chuyen vien|ke toan|thu ky|tro ly|ky su|luat su|bac si|giao vien|giang vien|quan ly|chu tich|truong nhom|truong bo phan|tu van vien|lap trinh vien|kien truc su|bien tap vien|phien dich|dieu phoi vien|chu nhiem|hieu truong|giam sat|chief [\p{L} ]{1,40} officer|human resources business partner|account executive|javni biljeznik|juhatuse liige|clan uprave|chargee? d|chef de)\b/u;

/** Legal forms at the end of a firm's name, or inside it. */
const LEGAL_FORM =
  /(?:^|[\s,])(?:spol\.? ?s ?r\. ?o\.?|s\. ?r\. ?o\.?|a\. ?s\.|z\. ?s\.|z\. ?ú\.|o\. ?p\. ?s\.|v\. ?o\. ?s\.|k\. ?s\.|j?\.? ?d\. ?o\. ?o\.?|j\.d\.o\.o\.?|d\. ?d\.|obrt|OÜ|AS|MTÜ|FIE|JSC|TNHH(?: MTV)?|GmbH(?: & Co\.? KG)?|gGmbH|mbH|AG|KG|OHG|UG|e\. ?V\.|Ltd|Ltd\.|Limited|LLC|L\.L\.C\.|LLP|L\.L\.P\.|PLLC|PLC|plc|Inc|Inc\.|Incorporated|Corp|Corp\.|Corporation|Co\.|Company|& Co|B\.?V\.?|N\.?V\.?|S\.?A\.?|SAS|SARL|S\.?L\.?|S\.? ?r\.? ?l\.?|S\.?p\.?A\.?|Sp\. ?z ?o\. ?o\.?|Oyj?|AB|ApS|A\/S|ASA|Pty|Pvt|K\.K\.|Kft\.?|Zrt\.?|Bt\.|SIA|UAB|P\.C\.|LP|N\.A\.|vzw|VOF|SE|NGO)(?=$|[\s,.)])/u;

/** Words that firms and institutions end with. */
const ORGANISATION_ENDINGS =
  /(?:^| )(?:university|college|institute|school|academy|hospital|clinic|bank|foundation|association|society|group|holdings?|partners|associates|solutions|technologies|technology|systems|software|consulting|consultants|industries|enterprises|media|studios?|labs?|laborator(?:y|ies)|agency|ministry|council|church|museum|theat(?:re|er)|library|bureau|commission|authority|hotel|realty|properties|insurance|logistics|ventures|capital|networks|energy|pharma|press|publishing|records|airlines|motors|electronics|instruments|centre|center|federation|union|trust|univerzita|fakulta|skola|gymnazium|nemocnice|urad|nadace|banka|divadlo|knihovna|skupina|sveuciliste|fakultet|institut|gimnazija|bolnica|udruga|zaklada|kazaliste|knjiznica|grupa|centar|ulikool|instituut|kool|gumnaasium|haigla|amet|ministeerium|sihtasutus|selts|pank|linnavalitsus|vallavalitsus|teater|raamatukogu|grupp|keskus|universitat|universite|universiteit|verlag|kanzlei)$/;

/** … and those that they begin with. */
const ORGANISATION_BEGINNINGS =
  /^(?:university|college|institute|ministry|bank|museum|school|faculty|office|city|town|county|state|republic|church|hospital|univerzita|ustav|ministerstvo|mesto|obec|nemocnice|zakladni skola|stredni skola|gymnazium|advokatni kancelar|sveuciliste|ministarstvo|institut|grad|opcina|opca bolnica|klinicki|hrvatsk[aio]|cesk[ay]|tallinna|tartu|eesti|cong ty|tong cong ty|truong dai hoc|truong|dai hoc|ngan hang|benh vien|tap doan|vien|trung tam|hoc vien|universitat|technische|universite|universidad|universita|uniwersytet|association|society|bureau)(?: of| pro| za| )/;

const DEPARTMENT =
  /(?:^| )(?:department|dept|division|team|unit|section|helpdesk|oddeleni|odbor|usek|utvar|katedra|odjel|sluzba|sektor|osakond|uksus|phong|bo phan|ban|abteilung|referat|service client|dział)(?: |$)|^faculty of|^department of|^school of/;

const wordsOf = (folded: string): string[] => folded.split(/[^\p{L}-]+/u).filter((word) => word !== '');

/** Whether a short text names an occupation or a position. */
export function isRole(text: string): boolean {
  const folded = foldName(text);
  if (text.length > 90 || /[@!?]|https?:/.test(text)) return false;
  return (
    wordsOf(folded).some((word) => ROLES.has(word) || (word.length > 6 && ROLE_ENDINGS.test(word))) ||
    ROLE_PHRASES.test(folded) ||
    LAST_ROLES.test(folded)
  );
}

/** Whether a text bears a legal form: a firm beyond doubt. */
export const hasLegalForm = (text: string): boolean =>
  text.length <= 120 && LEGAL_FORM.test(text) && text.length > 5;

/** Whether a short text reads like the name of a firm or an institution. */
export function isOrganisation(text: string): boolean {
  if (text.length > 120 || /[!?:]|https?:/.test(text)) return false;
  if (hasLegalForm(text)) return true;
  const folded = foldName(text).replace(/[.,]+$/, '');
  const words = folded.split(' ');
  if (words.length < 2 || words.length > 9 || isDepartment(text)) return false;
  return ORGANISATION_ENDINGS.test(folded) || ORGANISATION_BEGINNINGS.test(folded);
}

/** A part of a firm: neither its name nor somebody's role. */
export const isDepartment = (text: string): boolean => DEPARTMENT.test(foldName(text).replace(/[.,]/g, ''));

/** Degrees and memberships behind a name, and pronouns: neither role nor firm. */
export const isCredential = (text: string): boolean =>
  (/^(?:Ph\.? ?D\.?|M\.? ?D\.?|M\.?B\.?A\.?|M\.?Sc\.?|B\.?Sc\.?|Dr\.? ?Sc\.?|CSc\.?|DiS\.?|LL\.? ?[MB]\.?|Esq\.?|Jr\.?|Sr\.?|I{1,3}V?|(?:he|she|they)(?:\/\w{2,6}){1,2}|\(.{1,20}\))$/i.test(
    text.trim(),
  ) ||
    /^[A-Z]{2,6}(?:[/-][A-Z]{1,4})?$/.test(text.trim())) &&
  !ROLES.has(text.trim().toLowerCase());
