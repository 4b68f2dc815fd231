import type { rendezvous as english } from '../en/rendezvous';
import type { Localized } from '../message';

export const rendezvous: Localized<typeof english, 'cs'> = {
  'way.legend': 'Jak se prohlížeče najdou',
  'way.team': 'Přes vlastní server',
  'way.team-hint':
    'Server, který provozuje váš tým nebo firma. Předává zapečetěné texty a týmový server je uchovává, než si je někdo vyzvedne. Vidí síťové adresy a časy a nemůže nic přečíst.',
  'way.public': 'Přes veřejné servery',
  'way.public-hint':
    'Servery cizích lidí na internetu. Co tam jde: šifrovaná navázání spojení, jimiž se prohlížeče najdou, a nic z toho, co píšete. Kdo je provozuje, vidí síťové adresy prohlížečů a kdy tam jsou.',
  'way.public-hosts': 'Kontaktují se: {addresses}.',
  'way.none': 'Bez jakéhokoli serveru',
  'way.none-hint':
    'Pokaždé sami přenesete mezi prohlížeči dva krátké texty: zprávou, poštou nebo jako QR kód. Spojení trvá, dokud se jeden z obou prohlížečů nezavře. Žádný server se nic nedozví.',
  'way.here': 'Platí to pro tento prohlížeč. Ostatní zvolí totéž ve svém.',

  'hand.title': 'Spojení bez serveru',
  'hand.open': 'Spojit bez serveru …',
  'hand.intro':
    'Jeden z vás vytvoří text a pošle ho druhému: zprávou, poštou nebo jako obrázek. Adjutant druhého z něj vytvoří odpověď, která se pošle zpět. Pak jsou prohlížeče spojeny, dokud se jeden nezavře.',
  'hand.make': 'Vytvořit text k odeslání',
  'hand.making': 'Okamžik …',
  'hand.offer': 'Toto pošlete druhé osobě',
  'hand.offer-how':
    'Její Adjutant z toho vytvoří odpověď; vložte ji dole. Text lze použít jednou, do: {time}.',
  'hand.answer': 'Tuto odpověď pošlete zpět',
  'hand.answer-how':
    'Jakmile ji druhá osoba vloží, jsou prohlížeče spojeny. Lze ji použít jednou, do: {time}.',
  'hand.picture': 'Text jako QR kód, pro kameru',
  'hand.given': 'Text, který jste dostali',
  'hand.given-answer': 'Odpověď, kterou jste dostali',
  'hand.take': 'Použít tento text',
  'hand.connecting': 'Prohlížeče se spojují …',
  'hand.connected': 'Spojeno, dokud se jeden z obou prohlížečů nezavře.',
  'hand.expired': 'Čas vypršel. Vytvořte nový text.',
  'hand.not-connected':
    'Prohlížeče se k sobě nedostaly. Jsou-li v různých sítích, pomůže server STUN nebo TURN v nastavení pracovního prostoru. Vytvořil-li odpověď Firefox, ať Firefox vytvoří první text.',
  'hand.gone': 'Spojení skončilo. Pro nové spojení vytvořte nový text.',
  'hand.cancel': 'Zrušit',
  'hand.hold': 'Držte obrázek druhé osoby před kamerou.',
  'hand.not-a-hand': 'Toto není text pro spojení. Takový text začíná „adjutant-connect1.“.',
  'hand.newer-hand': 'Pochází z novějšího Adjutanta. Aktualizujte svůj a vložte ho znovu.',
  'hand.truncated-hand': 'Chybí konec. Zkopírujte vše až po tečku.',
  'hand.damaged-hand': 'Část se cestou změnila. Nechte si ho poslat znovu.',
  'hand.foreign-hand':
    'Je pro jiný pracovní prostor nebo jinou pozvánku, nebo je zapečetěný novějším klíčem, než má tento prohlížeč. Je-li to ten pravý, vytvořte text zde a nechte druhou osobu odpovědět.',
  'hand.elsewhere-hand': 'Je pro jiný váš pracovní prostor, nebo pro pozvánku. Vložte ho tam.',
  'hand.expired-hand': 'Je starší než deset minut, nebo se hodiny obou počítačů liší. Nechte vytvořit nový.',
  'hand.own-hand': 'Toto vzniklo v tomto prohlížeči. Je to pro druhou osobu.',
  'hand.used-hand': 'Už byl použit. Nechte vytvořit nový.',
  'hand.other-offer':
    'Odpovídá na jiný text než na poslední zde vytvořený, nebo na už použitý. Vytvořte nový text.',
  'hand.no-room': 'Tento prohlížeč v tom pracovním prostoru není, nebo je pozvánka uzavřena.',
  'hand.no-connections':
    'Prohlížeč nenavazuje přímá spojení, nebo nemůže přečíst server STUN či TURN. Vyzkoušejte spojení v nastavení pracovního prostoru.',
  'hand.invite-how':
    'Žádný server tu není. Druhá osoba vloží pozvánku do Adjutanta pod „Připojit se pozvánkou“ a dostane text pro vás. Vložte ho sem a pošlete jí odpověď.',
  'hand.join-how':
    'Žádný server tu není. Pošlete tento text osobě {from} a vložte odpověď, kterou dostanete. Sedíte-li spolu, může místo toho každý naskenovat obrázek druhého.',
  'hand.join-hint': 'Tato pozvánka neuvádí server: vy a {from} přenesete mezi prohlížeči dva texty.',
};
