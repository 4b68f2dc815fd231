import { foldName } from '../person-name';

export type HeaderField = 'from' | 'to' | 'cc' | 'date' | 'subject';

/** What mail readers call the headers, folded, in the languages at hand and a few more. */
const LABELS: Record<HeaderField, string> = {
  from: 'from|sender|od|odesilatel|odosielatel|posiljatelj|salje|tu|nguoi gui|saatja|kellelt|von|absender|de|da|mittente|van|lahettaja|fra|fran|nadawca|expediteur|remitente|felado|от|від|de la|kimden|差出人|送信者|发件人|寄件者|寄件人|보낸 사람|보낸사람|expeditorul|отправитель|gonderen',
  to: 'to|recipient|recipients|komu|pro|prijemce|za|prima|primatelj|den|toi|nguoi nhan|gui toi|kinh gui|saaja|kellele|adressaat|an|empfanger|a|para|naar|aan|til|till|do|destinataire|vastaanottaja|cimzett|кому|catre|kime|宛先|收件人|收件者|받는 사람|받는사람',
  cc: 'cc|kopie|kopija|dong gui|koopia|kopia|copie|copia|kopi|bcc|抄送|副本|참조|skryta|skryta kopie|копия',
  date: 'date|sent|sent at|received|datum|odeslano|odoslane|datum odeslani|poslano|vrijeme|ngay|ngay gui|da gui|gui luc|thoi gian|kuupaev|saadetud|aeg|gesendet|fecha|enviado|enviado el|enviada|data|inviato|verzonden|envoye|lahetetty|skickat|sendt|wyslano|dato|дата|отправлено|надіслано|trimis|gonderildi|tarih|送信日時|日付|日時|发送时间|发送日期|寄件日期|日期|时间|보낸 날짜|날짜',
  subject:
    'subject|predmet|tema|naslov|chu de|tieu de|teema|betreff|objet|asunto|assunto|oggetto|onderwerp|asia|aihe|emne|amne|temat|targy|тема|subiect|konu|件名|主题|主旨|主題|제목',
};

const FIELD_BY_LABEL: ReadonlyMap<string, HeaderField> = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.split('|').map((label) => [label, field as HeaderField] as const),
  ),
);

/** The header a label names ("Predmet", "From"), whatever its case and marks; undefined for any other text. */
export function headerField(label: string): HeaderField | undefined {
  if (label.length > 30) return undefined;
  const plain = FIELD_BY_LABEL.get(label.toLowerCase());
  return plain ?? (/[^ -~]/.test(label) ? FIELD_BY_LABEL.get(foldName(label)) : undefined);
}

/** A line that is a header with its label before a colon: "From: Ana", "*Od:* Ana"; null for any other. */
export function headerLine(text: string): { field: HeaderField; value: string } | null {
  const [, label = '', value = ''] =
    /^[\s*_]{0,12}(\p{L}[\p{L} ]{0,18}?)[\s*_]{0,4}[:：][\s*_]{0,4}(.*)$/su.exec(text) ?? [];
  const field = label === '' ? undefined : headerField(label);
  return field ? { field, value: value.trim() } : null;
}
