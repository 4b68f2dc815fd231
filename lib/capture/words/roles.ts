import { foldName } from '../fold-name';
import { wordList } from './word-list';

/** What somebody is in a company: stems of the words that head such a phrase, folded, in five languages and beside. */
const HEADS =
  'manager|director|officer|ceo|cto|cfo|coo|cio|cmo|founder|co-founder|cofounder|owner|president|vice[- ]president|vp|chairman|chairwoman|chairperson|chair|partner|head of|head|team lead|lead|engineer|developer|designer|consultant|assistant|secretary|accountant|bookkeeper|analyst|architect|administrator|admin|coordinator|specialist|representative|rep|executive|editor|professor|lecturer|teacher|principal|dean|doctor|physician|nurse|lawyer|attorney|solicitor|barrister|paralegal|counsel|agent|broker|advisor|adviser|intern|trainee|technician|supervisor|programmer|scientist|researcher|buyer|planner|receptionist|clerk|operator|chef|associate|strategist|recruiter|controller|treasurer|trustee|producer|photographer|writer|journalist|superintendent|foreman|realtor|evangelist|ambassador|captain|mayor|deputy|buyer|salesperson|salesman|member of the board|board member' +
  '|reditel(?:ka)?|koncipient(?:ka)?|vallavanem|linnapea|abivallavanem|jednatel(?:ka)?|predseda|predsedkyne|mistopredseda|mistopredsedkyne|vedouci|manazer(?:ka)?|asistent(?:ka)?|ucetni|obchodnik|obchodni zastupce|obchodni zastupkyne|zastupce|specialista|specialistka|referent(?:ka)?|technik|technicka|vyvojar(?:ka)?|programator(?:ka)?|majitel(?:ka)?|zakladatel(?:ka)?|spolecnik|tajemnik|tajemnice|sekretarka|konzultant(?:ka)?|poradce|poradkyne|koordinator(?:ka)?|pravnik|pravnicka|advokat(?:ka)?|ucitel(?:ka)?|lekar(?:ka)?|starosta|starostka|redaktor(?:ka)?|spravce|mistr|namestek|namestkyne|prokurista|prodejce|prodavac(?:ka)?|dispecer(?:ka)?|skladnik|personalista|personalistka|recepcni|inzenyr(?:ka)?|architekt(?:ka)?|clen predstavenstva|grafik|grafik|fakturantka|nakupci' +
  '|direktor(?:ica)?|voditelj(?:ica)?|predsjednik|predsjednica|upravitelj(?:ica)?|menadzer(?:ica)?|asistentica|tajnik|tajnica|racunovoda|knjigovoda|knjigovotkinja|savjetnik|savjetnica|suradnik|suradnica|referentica|vlasnik|vlasnica|osnivac(?:ica)?|komercijalist(?:ica)?|komercijalista|programer(?:ka)?|odvjetnik|odvjetnica|urednik|urednica|clan uprave|clanica uprave|procurist|pomocnik|pomocnica|procelnik|procelnica|strucni|nastavnik|lijecnik|lijecnica|inzenjer(?:ka)?|prokurist|sef|sefica|zamjenik|zamjenica|ravnatelj(?:ica)?' +
  '|giam doc|pho giam doc|tong giam doc|truong phong|pho phong|ke toan(?: truong)?|nhan vien|chuyen vien|tro ly|thu ky|chu tich|pho chu tich|quan ly|ky su|luat su|bac si|giang vien|truong nhom|truong ban|dieu hanh|lap trinh vien|thu quy|hieu truong|tu van vien|pho tong giam doc|dai dien|truong bo phan|truong bo mon|truong khoa|truong van phong|duoc si|kien truc su|truong chi nhanh|chu cua hang' +
  '|[a-z]*juhataja|[a-z]*juht|juhatuse liige|juhatuse esimees|[a-z]*spetsialist|[a-z]*assistent|sekretar|[a-z]*raamatupidaja|nounik|[a-z]*insener|[a-z]*arendaja|[a-z]*konsultant|esimees|[a-z]*koordinaator|[a-z]*haldur|omanik|asutaja|[a-z]*toimetaja|[a-z]*jurist|[a-z]*advokaat|[a-z]*arhitekt|[a-z]*loog|[a-z]*arst|oppealajuhataja|[a-z]*opetaja|arst|[a-z]*disainer|[a-z]*meister|tegevdirektor|klienditeenindaja|muugiesindaja|[a-z]*esindaja|[a-z]*ametnik|laohoidja|personalijuht' +
  '|geschaftsfuhrer(?:in)?|geschaeftsfuehrer(?:in)?|leiter(?:in)?|[a-z]+leiter(?:in)?|vorstand|assistentin|sachbearbeiter(?:in)?|inhaber(?:in)?|vertriebsleiter(?:in)?|prokuristin|referentin|berater(?:in)?|redakteur(?:in)?|directeur|directrice|responsable|gerant|chef de [a-z]+|direttore|responsabile|director[a] general|gerente|dyrektor|kierownik|prezes|wlasciciel|specjalista|ksiegowa';
const ROLE = new RegExp(`(?:^|[\\s(/,&+-])(?:${HEADS})(?=$|[\\s)/,&+.:-])`, 'u');
/** Words of sentences and invitations; a role has none of them. */
const SENTENCE =
  /(?:^|\s)(?:of an?|is|are|was|will|we|you|our|your|please|has|have|je|jsou|byl|byla|jsme|nas|nase|nasi|vam|vas|smo|vam|nam|on|meie|teie|la|duoc|chung toi|hire|find|meet|contact|call)(?:\s|$)/u;

/** Whether a short text says what somebody's work is: "jednatelka", "Head of Sales", "Trưởng phòng Kinh doanh". */
export function isRole(text: string): boolean {
  if (text.length < 2 || text.length > 90 || /[@\d]{2}|[@!?]|https?:|\.\s/.test(text)) return false;
  const folded = foldName(text);
  return folded.split(' ').length <= 10 && ROLE.test(folded) && !SENTENCE.test(folded);
}

/** Occupations of letters and lists that the words of company pages do not have, folded. */
const OCCUPATIONS = wordList([
  'cso cpo chro ciso svp evp avp md co-ordinator auditor comptroller inspector mechanic instructor tutor',
  'trainer coach copywriter reporter surgeon dentist pharmacist therapist psychologist pastor marketer',
  'underwriter translator interpreter librarian curator postdoc postdoctoral provost registrar estimator',
  'dispatcher merchandiser scheduler ombudsman notary practitioner admiral colonel lieutenant maintainer',
  'sysadmin leader webmaster statistician economist geologist biologist chemist physicist manager director',
  'engineer developer administrator analyst consultant assistant specialist coordinator mitarbeiter',
  'mitarbeiterin obchodnice zastupkyne projektant projektantka notar notarka lektor lektorka profesor',
  'profesorka docent docentka spoluzakladatel analytik analyticka stavbyvedouci makler maklerka spravkyne',
  'prednosta prednostka konatel konatelka rukovoditelj rukovoditeljica racunovotkinja strucnjak konzultantica',
  'nastavnica profesorica suosnivac nacelnik nacelnica novinar novinarka arhitekt arhitektica projektantica',
  'koordinatorica administratorica dopredsjednik dotsent programmeerija ajakirjanik analuutik teadur',
  'rechtsanwalt rechtsanwaltin entwickler gerante ingenieur conseiller conseillere avocat avocate comptable',
  'hospodarka hospodar kurator kuratorka referentka tlumocnik tlumocnice prekladatel prekladatelka psycholog psycholozka',
  'agentica prevoditelj prevoditeljica psihologinja ljekarnik ljekarnica blagajnica',
  'facharzt facharztin arzt arztin zahnarzt zahnarztin steuerberater steuerberaterin steuerfachangestellte',
  'kauffrau kaufmann disponent disponentin fotografin architektin beraterin gesellschafter',
  'directora jefe jefa abogado abogada ingeniero consultor consultora direttrice specjalista specjalistka radca',
]);

/** Those that are one only as the last word: "Sales Executive", "Associate" stands in firms' names, too. */
const LAST_WORDS =
  /(?:^| )(?:executive|associate|partner|fellow|student|chef|artist|writer|doctor|pilot|captain|rep|chair|member|executives?|liaison|expert|clerk|editor-in-chief|surveyor|[a-z]{3,}(?:[dlmnrt]ist|ician|grapher)|generalist|liige|clan uprave|studentka|studentica)$/;

/**
 * The same in a signature, where every short line says something of its writer: occupations count that on a page are as often
 * part of a name or a heading.
 */
export function isRoleInSignature(text: string): boolean {
  if (text.length > 90 || /[@!?]|https?:/.test(text)) return false;
  const folded = foldName(text);
  return (
    isRole(text) ||
    folded.split(/[^\p{L}-]+/u).some((word) => OCCUPATIONS.has(word)) ||
    LAST_WORDS.test(folded)
  );
}
