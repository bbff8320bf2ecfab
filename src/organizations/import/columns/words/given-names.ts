/*
 * Common given names, folded: what tells "Jordan Miller" from "Jordan Market". A list of our own, of names that are frequent in
 * a dozen languages; docs/organizations.md says how far it reaches.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  [
    // English
    `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald
   steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary
   nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond
   patrick jack dennis jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold carl
   arthur gerald roger keith jeremy lawrence sean christian albert ethan austin joe bruce willie alan juan wayne
   roy ralph eugene russell bobby mason philip louis mary patricia jennifer linda elizabeth barbara susan
   jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda
   melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley brenda emma anna
   pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane
   olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan
   cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy
   isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris
   kayla alexis lori ada bob bill jim tom mike steve dave chris matt ben sam alex max luke oliver liam noah
   lucas logan aiden harper mia ava chloe zoe ella lily lucy ruby`,
    // German
    `hans wolfgang klaus jurgen juergen dieter manfred uwe gunter guenter horst bernd helmut werner heinz stefan
   andreas matthias markus martin ralf torsten thorsten sven jens jorg joerg dirk karsten carsten olaf holger
   volker rainer reiner heiko ingo lars tobias sebastian florian jan felix lukas leon jonas finn moritz
   maximilian philipp johannes friedrich wilhelm karl otto fritz ursula monika petra elke sabine renate helga
   karin brigitte ingrid erika gisela christa gabriele susanne birgit heike angelika anja claudia martina
   kerstin silke katrin kathrin katja steffi stefanie nadine melanie lena lea leonie johanna greta frieda
   mathilda luisa marie antje ute heidi annette jutta`,
    // French
    `pierre michel andre philippe rene alain jacques bernard marcel claude henri georges nicolas francois gerard
   christophe julien maurice laurent frederic stephane pascal sebastien alexandre thierry olivier antoine
   guillaume dominique serge guy yves didier bruno vincent romain mathieu maxime hugo theo clement baptiste
   quentin florent benoit jeanne francoise monique nathalie isabelle anne sylvie martine madeleine suzanne
   helene marguerite louise christiane yvonne valerie sophie celine chantal camille pauline manon juliette
   margaux clara elise amelie aurelie emilie virginie sandrine veronique corinne`,
    // Spanish
    `antonio manuel francisco javier carlos jesus alejandro miguel rafael pedro pablo angel sergio fernando jorge
   luis alberto alvaro adrian diego raul ivan enrique ramon vicente andres joaquin santiago eduardo roberto
   jaime mario ignacio ruben salvador hector emilio carmen ana isabel cristina marta josefa dolores lucia pilar
   elena mercedes rosario raquel rosa beatriz manuela nuria silvia rocio montserrat irene encarnacion monica
   alicia sonia susana marina yolanda natalia margarita eva ines sofia gabriela guadalupe ximena valentina
   camila lorena`,
    // Italian
    `giuseppe giovanni luigi francesco angelo vincenzo pietro salvatore carlo franco domenico paolo michele giorgio
   aldo luciano marco alessandro stefano matteo davide luca simone federico lorenzo riccardo daniele fabio
   massimo claudio enrico giulia chiara francesca giovanna carmela caterina giuseppina alessandra paola federica
   elisa giorgia ilaria serena aurora ginevra bianca`,
    // Portuguese
    `joao paulo luiz marcos gabriel marcelo felipe raimundo rodrigo manoel mateus leonardo gustavo guilherme leandro
   tiago anderson ricardo marcio sebastiao edson vitor thiago caio henrique francisca antonia adriana juliana
   marcia fernanda aline bruna leticia luciana vanessa mariana vera vitoria larissa rita luana renata eliane
   catarina joana`,
    // Dutch
    `cornelis hendrik willem pieter gerrit kees piet henk klaas bart daan sem bram thijs jeroen maarten joost wouter
   sander ruud erik rob wim tim niels stijn koen mees luuk jesse cornelia elisabeth wilhelmina hendrika
   margaretha saskia marieke anneke femke sanne lotte fleur iris tess noor lieke esther mirjam ilse marloes
   annemarie joke truus`,
    // Swedish
    `anders johan per nils mikael lennart gunnar olof bengt bo ake goran magnus fredrik mats ulf henrik mattias oskar
   gustav axel elias viktor emil kristina malin jenny hanna elin therese ulla annika cecilia agneta astrid ebba
   saga freja maja alva ida birgitta margareta helena gunilla`,
    // Polish
    `andrzej piotr krzysztof stanislaw tomasz pawel jozef marcin marek michal grzegorz jerzy tadeusz lukasz zbigniew
   ryszard dariusz henryk mariusz kazimierz wojciech mateusz marian rafal jacek janusz miroslaw maciej slawomir
   jaroslaw kamil wieslaw roman wladyslaw jakub artur zdzislaw katarzyna malgorzata agnieszka ewa krystyna
   elzbieta zofia magdalena joanna janina danuta jadwiga aleksandra halina irena beata dorota karolina grazyna
   jolanta iwona paulina justyna sylwia urszula wieslawa`,
    // Turkish
    `mehmet mustafa ahmet ali huseyin hasan ibrahim ismail osman yusuf murat omer ramazan halil suleyman abdullah
   mahmut recep salih fatih kadir emre hakan adem kemal yasar bekir musa metin orhan bayram serkan burak can cem
   deniz ege eren fatma ayse emine hatice zeynep elif meryem serife zehra sultan hanife merve havva zeliha esra
   fadime ozlem hacer yasemin hulya cemile sevim gulsum leyla dilek busra aysel songul kubra halime esma aynur
   defne ece nur sibel`,
    // Russian
    `александр сергей владимир андрей алексей николай иван дмитрий евгений михаил юрий виктор василий павел олег
   игорь анатолий константин максим роман анна елена ольга наталья татьяна ирина светлана мария екатерина
   людмила галина надежда юлия марина валентина александра любовь нина анастасия вера aleksandr sergey sergei
   vladimir andrey andrei alexey aleksei nikolai nikolay dmitry dmitri evgeny mikhail yuri vasily pavel oleg
   igor konstantin maxim olga natalya tatiana tatyana irina svetlana ekaterina lyudmila galina nadezhda yulia
   anastasia ludmila`,
    // Arabic and Indian
    `mohammed mohamed muhammad ahmed omar hassan hussein khalid youssef fatima aisha khadija zainab maryam layla
   yasmin amina rahul amit raj vijay sanjay anil suresh ramesh rajesh ravi arjun rohan vikram aditya priya anita
   sunita pooja neha kavita deepa lakshmi anjali ananya shreya divya meera`,
    // Japanese and Chinese in Latin letters
    `hiroshi takashi kenji satoshi yuki haruto sota ren yuto daiki kazuki naoki makoto akira takeshi kenta yoko keiko
   sakura yui hina aoi mei yumi naoko emi wei jing li fang xiu ying hao jun lei yan ming hui xin yu chen ling cy`,
    // Nordic and Finnish
    `ole kjell bjorn knut rolf svein arne terje odd geir tor tore jorgen soren mogens kirsten mette hanne inger
   solveig marit berit juha matti pekka timo jari antti mikko kari tapio tuula ritva leena pirjo sari minna eeva
   aino helmi`,
  ].flatMap((line) => line.split(/\s+/)),
);

/** Signs of frequent Chinese, Japanese and Korean family names, with which a name of such signs begins. */
export const FAMILY_SIGNS: ReadonlySet<string> = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文甲乙丙佐藤鈴木高橋渡辺伊山中小林加吉松井김이박최정강조윤장임한오서신권황안송류홍',
);
