import { wordList } from './word-list';

/**
 * Given names that are common where our users and their correspondents live, folded (lower case, no marks). A name is
 * taken from a page without markup only where it holds one of these, an ending that only surnames have, or a
 * Vietnamese surname: capitalised words alone are as often a heading.
 */
export const GIVEN_NAMES = wordList(`
aaron abigail ada adam adela adnan agnes agnieszka ahmed ain aino aisha aivar akiko alain alan albert
alberto alejandro aleksandar aleksandra aleksei alena alenka ales alessandro alessia alex alexander
alexandru alexey alexis alfie ali alice alistair allison alois amanda amber amelie amir amit amra amy ana
ananya anders andras andrea andreas andrei andrej andres andrew andris andrzej angela angus anil anita anke
ann anna anne annelies anouk ante anthony antoine anton antonija antonin antonio ants antti arjun arne
arnold arthur arvo ashley astrid attila aurelie austin ayse balazs bara barbara barbora bas beata bedrich
ben benjamin bernard bernd beth betty beverly bill billy birgit bjorn blanka blaz bob bobby bogdan bohumil
bohumila bojan bojana boris bosko bozena bradley brandon branislav branka branko brenda brian bridget
brigitte brittany bruce bruno bryan cameron camille carl carla carlos carmen carol caroline carolyn
catherine cathy celine chantal charles charlie charlotte cheryl chiara chloe chris christa christian
christina christine christophe christopher claire claudia claudio colin craig cristian cristina cynthia
dagmar dalibor damir damjan dan dana daniel daniela danielle darija darko dave david davor dawn deborah
debra deepak dejan denisa denise dennis derek diana diane diego dieter dinko dino dmitri dmitry dolores
domagoj dominik donald donna dora doris dorota dorothy douglas dragan dragana dragica drago drahomira drazen
drazenka dubravka dubravko duje duncan dusan dylan edgars edin edita eduardo edward eha elena elijah elin
eliska elizabeth elke ella ellen elodie elvira ema emil emily emir emma emre ene epp eric erik erika erin
erzsebet ester eszter ethan eugene eva evelyn ewa fabijan fabio fatima federica felix femke ferenc fernando
filip fiona florian frances francesca francesco francois francoise frane franjo frank frantisek fred fredrik
freja freya gabor gabriel gabriela gail gareth gary george gerald gerhard giorgio giovanni gisela giulia
giuseppe glenn gloria goncalo goran gorana gordana grace graham greg gregor gregory grzegorz guenter
guillaume gunter hana hannah hanne hans haris harold harriet harry haruki hassan heather heike heikki heinz
helen helena helene heli helle helmut henk henri henrik henry hiroshi holger holly horst hrvoje hugh hugo
hynek hyun ian ibrahim igor ilona ilze imbi imogen indrek ines inga ingrid ioana ion irena iryna isabel
isabella isabelle isla istvan iva ivan ivana ivi ivica ivo ivona ivor jaan jaanika jack jacob jacqueline
jacques jadranka jakub james jamie jan jana jane janet janez janice janika janis jari jarmila jaromir
jaroslav jaroslava jasminka jasna jason javier jean jeff jeffrey jelena jennifer jens jeremy jeroen jerry
jerzy jesper jesse jessica jill jim jin jindrich jindriska jing jiri jitka joan joanna joao joe joerg johan
john jolana jonas jonathan joost jordan jorg jorge jose josef joseph joshua josip josipa joyce jozef jozsef
juan judith judy juergen juha jukka julia julie julien juraj jure jurgen juri jurica juris justin juta
kaarel kadi kadri kai kaire kamil kamila karel karen kari karin karl karlo karmen kaspar kata katalin
katarina katarzyna kate katerina katherine kathleen kathryn kati katja katre katrin kavita kayla kees keith
kelly ken kenji kenneth kerli kersti kerstin kevin khalid kimberly kirsten klara klaudija klaus knut
kresimir krista kristel kristi kristiina kristijan kristin kristina kristine kristjan kristyna krystof
krzysztof kumar kvetoslava kyle ladislav ladislava lakshmi lana larry lars laszlo laura lauren laurent
lawrence lea leelo lejla lena lene lenka leo leon leonarda lewis liam libor libuse lidija liga lii liina
liis liisa linda linnea lisa liz logan lorenzo lori lotte louis lubomir lubos luca lucia lucie lucija lucy
ludmila luis luka lukas lukasz luke lynn maarika maarja maarten made madis madison mads magda magdalena
magnus maire maja malcolm malgorzata malle manfred manuel marcela marcin marco marcus mare marek margaret
marge margus mari maria marie marieke marija marijan marijana marika marilyn mario maris marju mark marketa
marko markus mart marta martha martin martina martti mary mason massimo matea matej mateo mathieu mathilde
matija matjaz matt matteo matthew matthias matti matus max maximilian meeli meelis megan mehmet melissa
merike merle mette mia michael michaela michal michel michelle miguel mihai mihkel mijo mikael mike mikhail
mikko milan milena miles milica miljenko milos min mindaugas ming minna mirela mirjam mirjana mirko miro
miroslav miroslava mirza mislav mladen mohammed mojca molly monika moonika moritz muhammad mustafa nada
nadezda nadine nancy natalia natalie natalja nathalie nathan nebojsa neha neil nemanja nenad neven nevena
nicholas nick nicolas nicole nigel niklas nikola nikolai nikolina nils noah nuno ognjen oksana oldrich ole
oleg olena olga oliver olivia olivier omar ondrej oscar otakar owen pablo paivi pamela paola paolo pascal
patricia patricija patrick patrik paul paula paulo pavel pavla pavlina pawel pedro pekka per pernille pero
petar peter petr petra philip philippe phillip phoebe pierre pieter piia pilar pille piotr piret pirjo pooja
priit primoz priya rachel rade radek radim radka radu rafael rahul raili raivo raj rajesh ralf ralph raluca
randy ranko rasa rasmus rastislav ratko raul ravi ray raymond rebecca reet rein renata renate renato rhys
ricardo riccardo richard riina rita rob robert roberto roger roko roman romana ron ronald rosa rosie ross
rostislav roy ruby rudolf rui russell ruta ruth ryan sabine sam samantha samir samuel sander sandra sanja
sanjay sanne sara sarah sari sarka satoshi scott sean sebastian sebastien senad senka sergei sergey sergio
shane sharon shaun shirley signe sigrid siim siiri silja silke silvi silvia silvie silvija simon simona
sinisa sirje sirli slavica slavko snjezana sofia sona sophia sophie soren stanislav stanislava stanislaw
stefan stefanie stefano stepan stepanka stephanie stephen stevan steve steven stjepan stuart sue sunil
sunita suresh susan susanne svatopluk sven svetlana sylva sylvie taavi tadeas takashi tamas tanel tanya tara
tarmo tatjana tea ted tena teresa tereza terje terry theresa thierry thomas thorsten tiago tibor tihana
tihomir tiia tiina tiit tim timo timothy tina tobias toby tom tomas tomasz tomislav tomislava tonci toni
tonis tonu toomas torsten tracy trevor triin triinu tuula tuuli tyler ulle ulo ulrich ulvi uno urmas uros
ursula urve ute uwe vaclav vaclava vaike valentina valerie vanessa vedran vedrana veiko vello vendula vera
veronica veronika veronique vesna victoria viive vijay vikram viktor viktorie ville vincent virginia vit
vlad vladimir vladimira vlastimil vojtech vratislav vuk walter wayne wei wendy werner wesley willem william
willie wojciech wolfgang wouter yoko yuki yuri yusuf yves yvonne zachary zbigniew zbynek zdenek zdenka
zdravko zeljka zeljko ziga zlata zlatko zoe zofia zoltan zoran zorana zrinka zsuzsanna zuzana zuzka zvezdana
zvonimir`);

/** Vietnamese surnames, folded: they come first, and a dozen of them name nine people in ten. */
export const VIETNAMESE_SURNAMES = wordList(`
nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan trinh mai luong to ta
truong cao ha chau kieu lam quach thai trieu phung chu vuong tang nghiem dao luu la tong ton dam thach khuc
khong lai mac bach hua tieu uong ung vuu cu tu giang luc mach ong quan thieu tang`);

/** Endings that surnames have and hardly any other capitalised word: Nováková, Kovačević, Ivanenko. */
export const SURNAME_ENDING =
  /(?:\p{L}{2}ov[áa]|\p{L}{3}(?:vić|čić|šić|nić|lić|rić|tić|dić|jić|kić|bić|mić|ević|ović)|\p{L}{3}(?:enko|čuk|wicz|escu|dóttir|sson))$/u;
