import type { Lexicon } from './lexicon';

/** Czech. Weekdays and months in the cases they take after "v", "do", "od". */
export const cs: Lexicon = {
  day: [
    [0, 'dnes|dneska'],
    [1, 'zítra|zejtra'],
    [2, 'pozítří'],
    [-1, 'včera'],
  ],
  weekday: [
    [1, 'pondělí|pondělka|~po'],
    [2, 'úterý|úterka|~út'],
    [3, 'středa|středu|středy|~st'],
    [4, 'čtvrtek|čtvrtka|~čt'],
    [5, 'pátek|pátku|~pá'],
    [6, 'sobota|sobotu|soboty|~so'],
    [7, 'neděle|neděli|~ne'],
  ],
  month: [
    [1, 'ledna|leden|lednu'], [2, 'února|únor|únoru'], [3, 'března|březen|březnu'], [4, 'dubna|duben|dubnu'], [5, 'května|květen|květnu'],
    [6, 'června|červen|červnu'], [7, 'července|červenec|červenci'], [8, 'srpna|srpen|srpnu'], [9, 'září'], [10, 'října|říjen|říjnu'],
    [11, 'listopadu|listopad'], [12, 'prosince|prosinec|prosinci'],
  ],
  unit: [
    ['minute', 'minuta|minuty|minut|minutu'],
    ['hour', 'hodina|hodiny|hodin|hodinu'],
    ['day', 'den|dny|dní|dnů'],
    ['workday', 'pracovní den|pracovní dny|pracovních dní|pracovních dnů'],
    ['week', 'týden|týdny|týdnů|týdne|týdnu'],
    ['month', 'měsíc|měsíce|měsíců|měsíci'],
    ['year', 'rok|roky|let|roku'],
    ['weekend', 'víkend|víkendu'],
  ],
  number: [
    [1, 'jeden|jednu|jedna'], [2, 'dva|dvě'], [3, 'tři'], [4, 'čtyři'], [5, 'pět'], [6, 'šest'], [7, 'sedm'], [8, 'osm'], [9, 'devět'], [10, 'deset'],
    [0.5, 'půl'],
  ],
  which: [
    ['this', 'tento|tuto|toto|tohoto|této|tenhle|tuhle'],
    ['next', 'příští|příštího|příštím|další'],
    ['last', 'minulý|minulou|minulé|minulého|poslední'],
  ],
  part: [
    [{ minutes: 540, half: 'am' }, 'ráno|dopoledne'],
    [{ minutes: 900, half: 'pm' }, 'odpoledne'],
    [{ minutes: 1140, half: 'pm' }, 'večer'],
    [{ minutes: 1200, half: 'pm', today: true }, 'dnes večer'],
  ],
  clock: [[720, 'poledne|v poledne'], [0, 'půlnoc|o půlnoci']],
  edge: [['start', 'začátek|začátkem|začátku'], ['mid', 'polovina|v polovině'], ['end', 'konec|koncem|konce']],
  often: [
    [{ unit: 'day', interval: 1 }, 'denně|každodenně'],
    [{ unit: 'week', interval: 1 }, 'týdně'],
    [{ unit: 'month', interval: 1 }, 'měsíčně'],
  ],
  link: [
    ['at', 'v|ve|o|kolem'], ['on', 'v|ve|na'], ['by', 'do|termín|termín:|nejpozději do'], ['for', 'na'], ['in', 'za'], ['oclock', 'hodin|hodiny|hod|hod.|h'],
    ['every', 'každý|každou|každé|každá|každých'], ['and', 'a'], ['to', 'až|do'],
    ['contentBefore', 'od|z|ze|o|s|se'], ['continues', 'a|nebo|s|se|o|v|ve|na|do|u|pro|kvůli|když|protože'],
  ],
};
