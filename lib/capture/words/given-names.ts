import { wordList } from './word-list';

/**
 * Given names that are common where our users and their correspondents live, folded (lower case, no marks). A name is
 * taken from a page without markup only where it holds one of these, an ending that only surnames have, or a
 * Vietnamese surname: capitalised words alone are as often a heading.
 */
export const GIVEN_NAMES = wordList([
  // Czech and Slovak
  `adam adela alena ales alois andrea anna anton antonin bara barbora beata bedrich blanka bohumil bohumila
  bozena branislav dagmar dana daniel daniela david denisa dominik drahomira dusan edita eliska emil erik
  erika eva filip frantisek gabriela hana helena hynek igor irena iva ivana ivo ivona jakub jan jana jarmila
  jaromir jaroslav jaroslava jindrich jindriska jiri jitka jolana josef jozef juraj kamil kamila karel
  katerina klara kristyna krystof kvetoslava ladislav ladislava lenka libor libuse linda lubomir lubos lucie
  ludmila lukas magda magdalena marcela marek marie marketa martin martina matej matus michaela michal milan
  miroslav miroslava monika nada nadezda natalie nikola oldrich olga ondrej otakar patrik pavel pavla pavlina
  peter petr petra radek radim radka rastislav renata robert roman romana rostislav rudolf sandra sarka silvie
  simon simona sona stanislav stanislava stefan stepan stepanka svatopluk sylva tadeas tereza tibor tomas
  vaclav vaclava vendula vera veronika viktor viktorie vit vladimir vladimira vlastimil vojtech vratislav
  zbynek zdenek zdenka zofia zuzana zuzka`,
  // Croatian, Slovene, Serbian, Bosnian
  `adnan aleksandar aleksandra alenka amir amra andrej ante antonija antonio barbara blaz bojan bojana boris
  bosko branka branko bruno dalibor damir damjan darija darko davor dejan dinko dino domagoj dora doris dragan
  dragana dragica drago drazen drazenka dubravka dubravko duje edin elvira ema emir fabijan frane franjo goran
  gorana gordana gregor haris hrvoje ines ivan ivica jadranka janez jasminka jasna jelena josip josipa jure
  jurica karlo kata katarina klaudija kresimir kristijan kristina lana lea lejla leonarda lidija lucija luka
  maja marija marijan marijana mario marko matea mateo matija matjaz mijo milena milica miljenko milos mirela
  mirjana mirko miro mirza mislav mladen mojca nebojsa nemanja nenad neven nevena nikolina ognjen paola
  patricija paula pero petar primoz rade ranko ratko renato roko samir sanja senad senka silvija sinisa
  slavica slavko snjezana stevan stjepan tea tena tihana tihomir tomislav tomislava tonci toni uros vedran
  vedrana vesna vuk zdravko zeljka zeljko ziga zlata zlatko zoran zorana zrinka zvezdana zvonimir`,
  // Estonian, Finnish, Latvian, Lithuanian
  `ain aino aivar aleksei andres andris anne ants antti arne arvo dmitri edgars eha ene epp ester heikki heli
  helle henri henrik hugo ilze imbi indrek inga ingrid ivi jaan jaanika janika janis jari jonas juha jukka
  juri juris juta kaarel kadi kadri kai kaire kari karin karl karmen kaspar kati katre katrin kerli kersti
  krista kristel kristi kristiina kristin kristine kristjan laura leelo liga lii liina liis liisa maarika
  maarja made madis maire malle mare marge margus mari maria marika maris marju mart martti matti meeli meelis
  merike merle mihkel mikko mindaugas minna mirjam moonika natalja oliver paivi pekka piia pille piret pirjo
  priit raili raivo rasa rasmus reet rein riina rita ruta ruth sander sari sergei signe sigrid siim siiri
  silja silvi sirje sirli svetlana taavi tanel tarmo tatjana terje tiia tiina tiit timo tonis tonu toomas
  triin triinu tuula tuuli ulle ulo ulvi uno urmas urve vaike veiko vello viive ville`,
  // English
  `aaron abigail ada alan albert alex alexander alexis alfie ali alice alistair allison amanda amber amy andrew
  angela angus ann anthony arnold arthur ashley austin ben benjamin beth betty beverly bill billy bob bobby
  bradley brandon brenda brian bridget brittany bruce bryan cameron carl carla carol caroline carolyn
  catherine cathy charles charlie charlotte cheryl chloe chris christian christina christine christopher
  claire colin craig cynthia dan danielle dave dawn deborah debra denise dennis derek diana diane donald donna
  dorothy douglas duncan dylan edward elijah elizabeth ella ellen emily emma eric erin ethan eugene evelyn
  fiona frances frank fred freya gabriel gail gareth gary george gerald glenn gloria grace graham greg gregory
  hannah harold harriet harry heather helen henry holly hugh ian imogen isabella isla ivor jack jacob
  jacqueline james jamie jane janet janice jason jean jeff jeffrey jennifer jeremy jerry jesse jessica jill
  jim joan joe john jonathan jordan jose joseph joshua joyce juan judith judy julia julie justin karen kate
  katherine kathleen kathryn kayla keith kelly ken kenneth kevin kimberly kyle larry lauren lawrence leo lewis
  liam lisa liz logan lori lucy luke lynn madison malcolm marcus margaret marilyn mark martha mary mason matt
  matthew max megan melissa mia michael michelle mike miles molly nancy nathan neil nicholas nick nicole nigel
  noah olivia oscar owen pamela patricia patrick paul philip phillip phoebe rachel ralph randy ray raymond
  rebecca rhys richard rob roger ron ronald rosie ross roy ruby russell ryan sam samantha samuel sara sarah
  scott sean shane sharon shaun shirley sophia sophie stephanie stephen steve steven stuart sue susan tanya
  tara ted teresa terry theresa thomas tim timothy tina toby tom tracy trevor tyler vanessa veronica victoria
  vincent virginia walter wayne wendy wesley william willie yvonne zachary zoe`,
  // German, Dutch, French, Italian, Spanish, Portuguese, Polish, Hungarian, Scandinavian, Romanian
  `agnes agnieszka alain alberto alejandro alessandro alessia alexandru alexey amelie ana anders andras andreas
  andrei andrzej anke annelies anouk antoine astrid attila aurelie balazs bas bernard bernd birgit bjorn
  bogdan brigitte camille carlos carmen celine chantal chiara christa christophe claudia claudio cristian
  cristina diego dieter dmitry dolores dorota eduardo elena elin elke elodie erzsebet eszter ewa fabio
  federica felix femke ferenc fernando florian francesca francesco francois francoise fredrik freja gabor
  gerhard giorgio giovanni gisela giulia giuseppe goncalo grzegorz guenter guillaume gunter hanne hans heike
  heinz helene helmut henk holger horst ilona ioana ion iryna isabel isabelle istvan jacques javier jens
  jeroen jerzy jesper joanna joao joerg johan joost jorg jorge jozsef juergen julien jurgen katalin katarzyna
  katja kees kerstin kirsten klaus knut krzysztof lars laszlo laurent lena lene leon linnea lorenzo lotte
  louis luca lucia luis lukasz maarten mads magnus malgorzata manfred manuel marcin marco marieke markus marta
  massimo mathieu mathilde matteo matthias maximilian mette michel miguel mihai mikael mikhail moritz nadine
  natalia nathalie nicolas niklas nikolai nils nuno oksana ole oleg olena olivier pablo paolo pascal paulo
  pawel pedro per pernille philippe pierre pieter pilar piotr radu rafael ralf raluca raul renate ricardo
  riccardo roberto rosa rui sabine sanne sebastian sebastien sergey sergio silke silvia sofia soren stanislaw
  stefanie stefano susanne sven sylvie tamas thierry thorsten tiago tobias tomasz torsten ulrich ursula ute
  uwe valentina valerie veronique vlad werner willem wojciech wolfgang wouter yuri yves zbigniew zoltan
  zsuzsanna`,
  // Others met in the correspondence of companies
  `ahmed aisha akiko amit ananya anil anita arjun ayse deepak emre fatima haruki hassan hiroshi hyun ibrahim
  jin jing kavita kenji khalid kumar lakshmi mehmet min ming mohammed muhammad mustafa neha omar pooja priya
  rahul raj rajesh ravi sanjay satoshi sunil sunita suresh takashi vijay vikram wei yoko yuki yusuf`,
]);

/** Vietnamese surnames, folded: they come first, and a dozen of them name nine people in ten. */
export const VIETNAMESE_SURNAMES = wordList(
  `nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan trinh mai luong to ta truong cao
  ha chau kieu lam quach thai trieu phung chu vuong tang nghiem dao luu la tong ton dam thach khuc khong lai mac
  bach hua tieu uong ung vuu cu tu giang luc mach ong quan thieu tang`,
);

/** Endings that surnames have and hardly any other capitalised word: Nováková, Kovačević, Ivanenko. */
export const SURNAME_ENDING =
  /(?:\p{L}{2}ov[áa]|\p{L}{3}(?:vić|čić|šić|nić|lić|rić|tić|dić|jić|kić|bić|mić|ević|ović)|\p{L}{3}(?:enko|čuk|wicz|escu|dóttir|sson))$/u;
