import { foldName } from '../person-name';

/** What stands below a signature and is none of it, by how it begins, folded. */
const BEGINNINGS = new RegExp(
  `^(?:${[
    '(?:sent|get|gesendet|envoye|enviado|odeslano|poslano|saadetud|gui|duoc gui|wyslano|verzonden|inviato|von meinem|skickat) (?:from|with|via|by|using|outlook|gmail|von|mit|depuis|de mon|desde|ze?|sa?|iz|minu|tu|pomoci|vanaf|da)\\b',
    'download|envoye ',
    '(?:this|the|any|all|please note|note:?|important|notice|disclaimer|confidential\\S*|privileged|warning|caution|legal)\\b.{0,60}(?:e-?mail|message|information|communication|notice|transmission|confidential\\S*|attachments?|privileged|intended|contents?)\\b',
    'confidential\\S*|disclaimer|privileg|legal notice',
    'if you (?:are not|have received|received|no longer|would|wish|want)|unauthori[sz]ed|unless (?:expressly|otherwise)|internet e-?mails? ',
    '(?:please )?(?:consider|think about|think of|think before|save|protect) .{0,20}(?:environment|tree|planet|print)|before printing|do you really need to print|think green|save paper',
    '(?:virus-free|scanned by|avast|this email has been|checked by|norton|no virus)',
    '(?:tato|tento|obsah|informace|upozorneni|toto|dulezite|prosim,? zvazte|zvazte|pred vytistenim|nez vytisknete|myslite na|setrete|chrante)\\b.{0,80}(?:zprav|e-?mail|sdelen|prilo|obsah|duvern|vytis|prirod|prostred|papir|les)',
    '(?:ova|ovaj|ovu|sadrzaj|informacije|napomena|izjava|vazno|prije (?:nego|ispisa)|razmislite|molimo|cuvajte)\\b.{0,80}(?:poruk|e-?mail|elektronick|prilo|povjerljiv|ispis|okolis|sadrzaj|papir)',
    '(?:email|e-mail|thu|tin|thong tin|noi dung|luu y|vui long|canh bao)\\b.{0,60}(?:nay|email|bao mat|mat|in |moi truong|thong tin)',
    '(?:kaesolev|kaesoleva|see|selle|antud|teade|tahelepanu|palun|enne|moelge|moelge enne|hoia)\\b.{0,80}(?:kiri|kirja|sonum|e-?kiri|e-?mail|konfidents|manus|trukk|prindi|loodus|keskkon)',
    '(?:diese|der inhalt|hinweis|ce message|ce courriel|este mensaje|este correo|la presente|questa|niniejsza|dit bericht|pensez a l|denken sie)\\b',
    'p\\.? ?s\\.?\\b|ps:',
    '(?:follow|find|join|like|connect with|visit) us\\b|sledujte nas|pratite nas|jalgi meid|theo doi chung toi|book (?:a|your) (?:meeting|call|time|demo|appointment)|schedule (?:a|your) |click here|unsubscribe|odhlasit|to unsubscribe|you received this|you are receiving|check out|download our|sign up|subscribe|register|new:|now hiring|we.re hiring|join our',
    'vorstand\\b|sitz der|geschaftsfuhrer(?:in)?:|geschaftsfuhrung:|aufsichtsrat|handelsregister|amtsgericht|registered (?:in|office|number|company)|company (?:number|registration)|zapsan[aoy]? |spisova znacka|spolecnost (?:je )?zapsana|trgovacki sud|temeljni kapital|uprava:|clanovi uprave',
    '.{3,80} is an? .{0,40}(?:charit|compan|partnership|trading|registered)',
    '.{0,60} mailing list$|.{1,80}-unsubscribe@|to post to this group|https?://(?:lists?|groups|mail)\\.',
  ].join('|')})`,
);

/** Whether a signature ends before this line: a disclaimer, an advertisement, "Sent from my phone". */
export const endsSignature = (line: string): boolean => {
  const text = foldName(line.slice(0, 240)).replace(/^[^\p{L}\p{N}]+/u, '');
  return BEGINNINGS.test(text);
};

/** A saying or a slogan in quotation marks: no name and no firm. */
export const isQuotation = (line: string): boolean => /^["“„«'].{8,}/u.test(line.trim());

/** Lines that stand for a delimiter: "--" (RFC 3676, section 4.3), a dash, underscores. */
export const isDelimiter = (line: string): boolean =>
  /^\s*(?:--|—|–|_{2,}|-{3,}|\*{2,}|={3,}|~{2,}|#{2,})\s*$/.test(line);
