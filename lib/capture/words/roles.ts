import { foldName } from '../fold-name';
import { wordList } from './word-list';

/** What somebody is in a company: stems of the words that head such a phrase, folded, in five languages and beside. */
const HEADS =
  'manager|director|officer|ceo|cto|cfo|coo|cio|cmo|founder|cofounder|owner|president|vp|chair(?:man|woman|person)?|partner|head|lead|engineer|developer|designer|consultant|assistant|secretary|accountant|bookkeeper|analyst|architect|administrator|admin|coordinator|specialist|representative|rep|executive|editor|professor|lecturer|teacher|principal|dean|doctor|physician|nurse|lawyer|attorney|solicitor|barrister|paralegal|counsel|agent|broker|advisor|adviser|intern|trainee|technician|supervisor|programmer|scientist|researcher|buyer|planner|receptionist|clerk|operator|chef|associate|strategist|recruiter|controller|treasurer|trustee|producer|photographer|writer|journalist|superintendent|foreman|realtor|evangelist|ambassador|captain|mayor|deputy|salesperson|salesman|member of the board|board member' +
  '|reditel|koncipient|[a-z]*vallavanem|linnapea|jednatel|(?:misto)?predsed(?:a|kyne)|vedouci|manazer|asistent|ucetni|obchodnik|zastupce|specialista|referent|technik|technicka|vyvojar|programator|majitel|zakladatel|spolecnik|tajemnik|tajemnice|konzultant|poradce|poradkyne|koordinator|pravnik|pravnicka|advokat|ucitel|lekar|starosta|starostka|redaktor|spravce|mistr|namestek|namestkyne|prokurista|prodejce|prodavac|dispecer|skladnik|personalista|personalistka|recepcni|inzenyr|architekt|clen predstavenstva|grafik|fakturantka|nakupci' +
  '|direktor|voditelj|predsjednik|predsjednica|upravitelj|menadzer|tajnik|tajnica|racunovoda|knjigovoda|knjigovotkinja|savjetnik|savjetnica|suradnik|suradnica|vlasnik|vlasnica|osnivac|komercijalist|komercijalista|programer|odvjetnik|odvjetnica|urednik|urednica|clan uprave|clanica uprave|procurist|pomocnik|pomocnica|procelnik|procelnica|strucni|nastavnik|lijecnik|lijecnica|inzenjer|prokurist|sef|zamjenik|zamjenica|ravnatelj' +
  '|giam doc|phu trach|truong phong|pho phong|ke toan|nhan vien|chuyen vien|tro ly|thu ky|chu tich|quan ly|ky su|luat su|bac si|giang vien|truong nhom|truong ban|dieu hanh|lap trinh vien|thu quy|hieu truong|tu van vien|dai dien|truong bo phan|truong bo mon|truong khoa|truong van phong|duoc si|kien truc su|truong chi nhanh|chu cua hang' +
  '|[a-z]*juhataja|[a-z]*juht|juhatuse liige|juhatuse esimees|[a-z]*spetsialist|[a-z]*assistent|sekretar|[a-z]*raamatupidaja|nounik|[a-z]*insener|[a-z]*arendaja|[a-z]*konsultant|esimees|[a-z]*koordinaator|[a-z]*haldur|omanik|asutaja|[a-z]*toimetaja|[a-z]*jurist|[a-z]*advokaat|[a-z]*arhitekt|[a-z]*loog|[a-z]*arst|[a-z]*opetaja|[a-z]*disainer|[a-z]*meister|tegevdirektor|klienditeenindaja|[a-z]*esindaja|[a-z]*ametnik|laohoidja' +
  '|geschaftsfuhrer|geschaeftsfuehrer|[a-z]*leiter|vorstand|assistentin|sachbearbeiter|inhaber|berater|redakteur|directeur|directrice|responsable|gerant|chef de [a-z]+|direttore|responsabile|director[a] general|gerente|dyrektor|kierownik|prezes|wlasciciel|specjalista|ksiegowa';
const ROLE = new RegExp(`(?:^|[\\s(/,&+-])(?:${HEADS})(?:ka|ica|in)?(?=$|[\\s)/,&+.:-])`, 'u');
/** Words of sentences and invitations; a role has none of them. */
const SENTENCE =
  /(?:^|\s)(?:of an?|is|are|was|will|we|you|our|your|please|has|have|je|jsou|byl|byla|jsme|nas|nase|nasi|vam|vas|smo|vam|nam|on|meie|teie|la|duoc|chung toi|hire|find|meet|contact|call)(?:\s|$)/u;

/** Whether a short text says what somebody's work is: "jednatelka", "Head of Sales", "Trưởng phòng Kinh doanh". */
export function isRole(text: string): boolean {
  if (
    text.length < 2 ||
    text.length > 90 ||
    /[@\d]{2}|[@!?]|https?:|(?<!(?:^|\s)(?:sr|jr|asst|assoc|dep|exec|gen|spec|dipl|ved|odb))\.\s/i.test(text)
  )
    return false;
  const folded = foldName(text);
  return folded.split(' ').length <= 10 && ROLE.test(folded) && !SENTENCE.test(folded);
}

/** Occupations of letters and lists that the words of company pages do not have, folded. */
const OCCUPATIONS = wordList(`
abogada abogado administrator administratorica admiral agentica ajakirjanik analuutik analyst analyticka
analytik architektin arhitekt arhitektica arzt arztin assistant auditor avocat avocate avp beraterin
biologist blagajnica chemist chro ciso co-ordinator coach colonel commander comptable comptroller conseiller
conseillere consultant consultor consultora coordinator copywriter cpo cso curator dentist developer
director directora direttrice dispatcher disponent disponentin docent docentka dopredsjednik dotsent
economist eigenaar engineer entwickler estimator evp facharzt facharztin fotografin geologist gerante gesellschafter
hospodar hospodarka ingeniero ingenieur inspector instructor interpreter jefa jefe kauffrau kaufmann konatel
konatelka konzultantica koordinatorica kurator kuratorka leader lektor lektorka librarian lieutenant
ljekarnica ljekarnik maintainer makler maklerka manager marketer md mechanic merchandiser mitarbeiter
mitarbeiterin nacelnica nacelnik nastavnica notar notarka notary novinar novinarka obchodnice ombudsman
pastor pharmacist physicist postdoc postdoctoral practitioner prednosta prednostka prekladatel prekladatelka
prevoditelj prevoditeljica profesor profesorica profesorka programmeerija projektant projektantica
projektantka provost psihologinja psycholog psychologist psycholozka racunovotkinja radca razrednica razrednik rector rechtsanwalt
rechtsanwaltin referentka registrar reporter rukovoditelj rukovoditeljica scheduler specialist specjalista
specjalistka spoluzakladatel spravkyne statistician stavbyvedouci steuerberater steuerberaterin
steuerfachangestellte strucnjak suosnivac surgeon svp sysadmin teadur therapist tlumocnice tlumocnik trainer
translator tutor underwriter vicar webmaster zahnarzt zahnarztin zastupkyne`);

/** Those that are one only as the last word: "Sales Executive", "Associate" stands in firms' names, too. */
const LAST_WORDS =
  /(?:^| )(?:executive|associate|partner|fellow|student|chef|artist|writer|doctor|pilot|captain|rep|chair|member|executives?|liaison|expert|clerk|editor-in-chief|surveyor|[a-z]{3,}(?:[dglmnrt]ist|ician|grapher|leitung)|generalist|liige|clan uprave|studentka|studentica)$/;

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
    LAST_WORDS.test(folded) ||
    / viên(?: |$)/iu.test(text)
  );
}
