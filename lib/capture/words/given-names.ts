/**
 * Given names that are common where our users and their correspondents live, folded (lower case, no marks). A name is
 * taken from a page without markup only where it holds one of these, an ending that only surnames have, or a
 * Vietnamese surname: capitalised words alone are as often a heading.
 */
const list = (names: string): string[] => names.trim().split(/\s+/);

export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  // Czech and Slovak
  ...list(`jan jana jiri petr petra pavel pavla tomas martin martina josef jaroslav jaroslava miroslav miroslava zdenek
  zdenka vaclav vaclava michal michaela frantisek jakub milan lukas karel david ladislav ladislava ondrej vladimir
  vladimira roman vojtech marek daniel daniela radek radka stanislav stanislava anton antonin filip matej adam
  ales dominik jaromir libor rostislav bohumil bohumila vlastimil vratislav otakar oldrich lubos lubomir igor
  marie eva hana anna lenka katerina lucie vera alena veronika jitka tereza ludmila helena ivana monika zuzana
  marketa marcela dagmar dana kristyna barbora nikola klara adela natalie eliska simona sarka pavlina renata
  andrea gabriela ivona ivo iva blanka jolana olga irena jindrich jindriska stepan stepanka krystof simon
  peter juraj jozef stefan branislav rastislav matus zuzka zofia kvetoslava drahomira bozena libuse magdalena magda
  denisa sandra sona emil erik viktor viktorie patrik radim robert rudolf bedrich hynek vit zbynek dusan alois
  kamil kamila nada nadezda silvie sylva romana vendula linda beata edita erika bara jarmila svatopluk tadeas tibor`),
  // Croatian, Slovene, Serbian, Bosnian
  ...list(`ivan marija mario marijan marijana josip josipa ante anton antonio antonija stjepan zeljko zeljka tomislav
  tomislava hrvoje marko mateo matija mislav domagoj kresimir zvonimir drazen drazenka goran gorana dalibor damir
  darko darija davor dejan dubravka dubravko dinko dino boris branko branka bruno bojan bojana vesna vedran vedrana
  sanja sandra snjezana slavko slavica sinisa silvija senka tihana tihomir tonci toni nikolina neven nevena nenad
  nebojsa nada mirjana mirko miro milena mladen maja maja matea mirela miljenko mijo luka lidija lana lea lucija
  leonarda kata katarina kristina kristijan klaudija karlo jure jurica jelena jasna jasminka jadranka ivica ines
  igor helena gordana franjo frane fabijan elvira ema dora doris drago dragica dragan dragana damjan zoran zorana
  zrinka zdravko zlatko zlata tea tena petar pero paula paola patricija ognjen duje roko rade ranko ratko renato
  aleksandar aleksandra milos milica nemanja stevan uros vuk bosko zvezdana mojca alenka barbara matjaz gregor ziga
  blaz primoz janez andrej amir emir edin haris lejla amra samir adnan mirza senad`),
  // Estonian, Finnish, Latvian, Lithuanian
  ...list(`andres toomas margus urmas rein tiit ants juri jaan mart priit aivar tarmo raivo indrek meelis marko rasmus
  kristjan kaspar karl kaarel siim sander taavi tanel tonu tonis martti martin mihkel madis henri henrik oliver hugo
  arvo arne ain aleksei sergei dmitri vello veiko uno ulo ulle tiina anne ene eha epp ester heli helle inga ingrid
  imbi ivi jaanika janika juta kadri kadi kai kaire karin karmen kati katrin katre kersti kerli kristel kristi kristiina
  krista kristin laura leelo liina liis liisa liis lii maarja maarika made maire malle mare mari maria marika marju
  marge maris meeli merike merle mirjam moonika natalja pille piret piia pirjo raili reet riina rita ruth sigrid siiri
  signe silja silvi sirje sirli svetlana tatjana terje tiia triin triinu tuuli ulvi urve vaike viive
  matti pekka juha mikko antti jari timo kari ville jukka heikki minna paivi sari tuula pirjo aino
  janis andris juris edgars inga ilze liga kristine jonas tomas mindaugas rasa ruta`),
  // English
  ...list(`james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
  donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary
  nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond
  jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy christian walter
  keith austin roger terry sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe
  logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell philip phillip eugene
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon cynthia dorothy amy
  kathleen angela shirley emma brenda pamela nicole samantha katherine christine helen debra rachel carolyn janet
  maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith
  andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice kathryn abigail sophia frances
  jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana
  brittany doris kayla alexis lori marie jane jill claire fiona ian neil graham nigel simon stuart colin gareth
  oliver harry charlie oscar leo alfie lucy chloe sophie zoe freya isla ella mia mike dave steve bob tom tim jim dan
  matt chris nick alex sam ben greg jeff ken rob ron ray fred ted bill kate liz sue anne ann ellen holly molly
  erin lynn dawn gail wendy tracy tara tina tanya vanessa veronica yvonne harriet imogen phoebe rosie ruby
  bradley craig derek duncan glenn hugh ivor jamie lewis liam luke malcolm marcus max miles owen rhys ross shaun
  shane toby trevor wesley ada alan ali alistair allison angus arnold beth bridget cameron carla caroline cathy`),
  // German, Dutch, French, Italian, Spanish, Portuguese, Polish, Hungarian, Scandinavian, Romanian
  ...list(`hans klaus jurgen juergen wolfgang uwe bernd dieter manfred horst heinz gunter guenter werner helmut gerhard
  stefan andreas matthias markus sebastian florian tobias jens jorg joerg ralf ulrich holger torsten thorsten kai lars sven
  jan moritz lukas felix max maximilian jonas niklas leon anna lena julia sabine petra monika ursula brigitte
  claudia silke heike anke birgit katja katrin kerstin ute gisela ingrid renate christa elke susanne stefanie nadine
  pieter jeroen bas wouter maarten joost sander willem henk kees marieke annelies sanne femke anouk lotte
  pierre michel philippe alain bernard christophe laurent nicolas francois olivier julien sebastien guillaume antoine
  mathieu thierry pascal yves jacques louis isabelle sylvie nathalie sophie celine aurelie camille valerie
  veronique brigitte francoise helene amelie elodie mathilde chantal
  giuseppe giovanni antonio marco andrea francesco luca alessandro matteo lorenzo roberto stefano giulia chiara
  francesca federica elena paola laura silvia valentina alessia giorgio paolo massimo fabio claudio riccardo
  carlos jose luis javier manuel miguel jorge pedro pablo fernando alberto alejandro sergio raul diego carmen
  pilar lucia marta cristina isabel ana rosa dolores joao paulo ricardo nuno rui tiago goncalo ines rafael eduardo
  piotr krzysztof andrzej tomasz pawel michal marcin jakub lukasz grzegorz wojciech agnieszka katarzyna malgorzata
  joanna ewa magdalena aleksandra dorota beata zofia stanislaw jerzy zbigniew
  laszlo istvan jozsef zoltan gabor attila ferenc tamas balazs andras katalin erzsebet ilona eszter zsuzsanna agnes
  lars erik anders johan karl per nils mikael magnus fredrik henrik jesper mads soren rasmus ole knut bjorn
  astrid ingrid kirsten mette hanne lene pernille sofia linnea elin freja signe
  ion mihai andrei alexandru bogdan cristian elena ioana raluca vlad radu dmitry sergey alexey oleg natalia olena
  oksana iryna yuri mikhail nikolai`),
  // Others met in the correspondence of companies
  ...list(`mohammed muhammad ahmed ali omar hassan fatima aisha khalid yusuf ibrahim mehmet mustafa ayse emre priya rahul
  amit raj sanjay anita sunita deepak vikram arjun ananya kenji hiroshi yuki satoshi takashi akiko wei ming jing min
  jin hyun kumar rajesh suresh kavita neha pooja sunil anil vijay ravi lakshmi ravi yoko haruki`),
]);

/** Vietnamese surnames, folded: they come first, and a dozen of them name nine people in ten. */
export const VIETNAMESE_SURNAMES: ReadonlySet<string> = new Set(
  list(`nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan trinh mai luong to ta truong cao
  ha chau kieu lam quach thai trieu phung chu vuong tang nghiem dao luu la tong ton dam thach khuc khong lai mac
  bach hua tieu uong ung vuu cu tu giang luc mach ong quan thieu tang`),
);

/** Endings that surnames have and hardly any other capitalised word: Nováková, Kovačević, Ivanenko. */
export const SURNAME_ENDING =
  /(?:\p{L}{2}ov[áa]|\p{L}{3}(?:vić|čić|šić|nić|lić|rić|tić|dić|jić|kić|bić|mić|ević|ović)|\p{L}{3}(?:enko|čuk|wicz|escu|dóttir|sson))$/u;
