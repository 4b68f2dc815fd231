import { foldName } from '../person-name';

/** How letters begin, folded, in the languages at hand and a few more. */
const OPENING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|dobry den|dobre rano|ahoj|cau|nazdar|zdravim|vazen[ayie]|mil[ayie]|hezky den|postovan[aie]|dragi|draga|bok|pozdrav|dobar dan|dobro jutro|stovan[aie]|kinh gui|kinh thua|chao|xin chao|than gui|gui|em chao|tere|tervist|tervitus|lugupeetud|hea|kallis|armas|sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen|abend)|hallo|bonjour|cher|chere|madame|monsieur|hola|estimad[oa]s?|buenos dias|buongiorno|gentile|caro|cara|dzien dobry|szanown[aiy]|czesc|beste|geachte|hej|hei)(?: [^.!?]{0,60})?[,.!:;–-]?$/;

/** Whether a line greets the reader of a letter: "Dear Mike,", "Dobrý den,", "Kính gửi anh An,". */
export const isLetterOpening = (line: string): boolean => line.length <= 80 && OPENING.test(foldName(line));
