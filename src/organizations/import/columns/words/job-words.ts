/*
 * Words of titles, units and places in some twenty languages, folded. They tell what a column holds, and that "Sales
 * Manager" and "San Jose Market" are no people. In German, Dutch and Nordic languages titles are one word, so that endings
 * count too.
 */

const set = (...lines: readonly string[]) => new Set(lines.flatMap((line) => line.split(/\s+/)));

export const TITLE_WORDS: ReadonlySet<string> = set(
  `chief officer ceo cfo cto coo cio cmo cpo chro president vice vp svp evp avp director head manager lead leader supervisor
   foreman executive analyst engineer developer architect designer consultant specialist coordinator administrator assistant
   associate accountant auditor buyer planner controller counsel lawyer attorney paralegal clerk cashier agent representative
   advisor adviser technician operator mechanic electrician welder driver cook chef nurse doctor physician teacher lecturer
   professor researcher scientist intern trainee apprentice secretary receptionist writer editor producer strategist partner
   principal senior junior staff fellow expert owner master scrum tester programmer salesman recruiter trainer therapist
   pharmacist inspector guard janitor cleaner worker helper picker packer dispatcher steward captain pilot editor translator
   chair chairman chairwoman founder member deputy general managing global regional`,
  `leiter leiterin leitung geschaftsfuhrer geschaftsfuhrerin vorstand vorsitzender vorsitzende direktor direktorin referent
   referentin sachbearbeiter sachbearbeiterin mitarbeiter mitarbeiterin fachkraft ingenieur ingenieurin entwickler entwicklerin
   berater beraterin assistent assistentin buchhalter buchhalterin einkaufer einkauferin verkaufer verkauferin techniker
   technikerin meister auszubildende auszubildender azubi werkstudent praktikant praktikantin analystin spezialist koordinator`,
  `directeur directrice general generale responsable chef cheffe adjoint adjointe ingenieur ingenieure developpeur developpeuse
   comptable assistante conseiller conseillere charge chargee gestionnaire technicien technicienne stagiaire apprenti analyste
   vendeur vendeuse secretaire president presidente administrateur consultante`,
  `director directora gerente jefe jefa ingeniero ingeniera desarrollador desarrolladora analista contador contadora asistente
   asesor asesora coordinador coordinadora tecnico tecnica especialista vendedor vendedora consultor consultora becario auxiliar
   presidente encargado encargada operario operador`,
  `direttore direttrice amministratore delegato dirigente capo impiegato impiegata ingegnere sviluppatore contabile assistente
   consulente coordinatore coordinatrice tecnico specialista venditore operaio tirocinante segretaria addetto`,
  `diretor diretora engenheiro engenheira desenvolvedor desenvolvedora estagiario coordenador coordenadora supervisor
   supervisora vendedor encarregado assessor tecnico auxiliar contador`,
  `directeur bestuurder hoofd teamleider medewerker ingenieur ontwikkelaar adviseur boekhouder verkoper inkoper monteur
   stagiair beheerder analist secretaresse`,
  `direktor chef ansvarig ingenjor utvecklare konsult ekonom saljare handlaggare samordnare direktor direktor leder sjef
   medarbejder radgiver utvikler ingenior konsulent saelger johtaja paallikko asiantuntija insinoori kehittaja`,
  `dyrektor prezes kierownik menedzer specjalista inzynier programista ksiegowy ksiegowa analityk asystent asystentka
   konsultant sprzedawca technik zastepca feditel reditel vedouci inzenyr vyvojar ucetni specialista referent`,
  `mudur muduru genel baskan baskani yardimcisi uzman uzmani muhendis muhendisi gelistirici danisman asistan analist sorumlu
   sorumlusu sef direktor direktoru yonetici yoneticisi satis temsilcisi`,
  `директор генеральный начальник руководитель менеджер инженер специалист аналитик бухгалтер разработчик консультант
   помощник заместитель главный ведущий старший младший техник секретарь`,
  `مدير رئيس مهندس محاسب محلل مستشار مساعد موظف مشرف`,
);

/** With what one-word titles end. */
export const TITLE_ENDINGS =
  /(?:leiter(?:in)?|fuhrer(?:in)?|berater(?:in)?|arbeiter(?:in)?|entwickler(?:in)?|ingenieur(?:in)?|manager(?:in)?|direktor(?:in)?|kraft|meister(?:in)?|referent(?:in)?|assistent(?:in)?|techniker(?:in)?|halter(?:in)?|kaufer(?:in)?|medewerker|leider|chef|ansvarig|utvecklare|ingenjor|saljare|direktor|ledare|konsulent|leder|radgiver|paallikko|johtaja|asiantuntija|insinoori|ist|ologist)$/;
/** How titles in scripts without spaces end, or what is in them. */
export const TITLE_SIGNS =
  /(?:员|師|师|长|長|官|监|監|经理|經理|主管|总裁|總裁|总监|助理|顾问|工程師|工程师|设计|分析|会计|秘书|主任|部長|課長|係長|社長|取締役|担当|マネージャー|エンジニア|リーダー|ディレクター|사원|대리|과장|차장|부장|이사|사장|팀장|대표|본부장|매니저|엔지니어|분석가)/;

export const UNIT_WORDS: ReadonlySet<string> = set(
  `sales marketing finance accounting controlling hr human resources people it technology engineering product operations legal
   compliance logistics procurement purchasing production manufacturing quality research development rd support service services
   customer success administration admin security facilities communications strategy board management executive team department
   division unit group office business data design infrastructure platform treasury tax audit risk planning supply chain
   warehouse maintenance training corporate public relations pr mobile web backend frontend devops revenue partnerships`,
  `vertrieb verkauf einkauf finanzen buchhaltung personal personalwesen technik entwicklung forschung produktion logistik
   lager recht verwaltung leitung abteilung bereich geschaftsleitung kundendienst qualitat informatik werk instandhaltung`,
  `ventes commercial achats comptabilite ressources humaines informatique juridique direction recherche logistique qualite
   communication ventas compras finanzas contabilidad recursos humanos sistemas tecnologia produccion calidad direccion
   vendite acquisti finanza contabilita risorse umane produzione qualita direzione vendas compras financas contabilidade
   producao qualidade diretoria juridico verkoop inkoop financien personeelszaken productie directie`,
  `forsaljning inkop ekonomi personalavdelning sprzedaz finanse ksiegowosc kadry produkcja zarzad satis pazarlama finans insan
   kaynaklari uretim yonetim продажи маркетинг финансы бухгалтерия кадры производство отдел департамент управление myynti
   talous henkilosto tuotanto`,
);
export const UNIT_SIGNS = /(?:部|室|局|处|處|科|课|課|组|組|中心|会|公司|集团|团队|사업부|본부|팀|부서|실)$/;

export const PLACE_WORDS: ReadonlySet<string> = set(
  `berlin munich munchen hamburg frankfurt cologne koln stuttgart dusseldorf leipzig dresden hannover bremen nurnberg zurich
   zuerich basel bern geneva geneve genf lausanne vienna wien graz linz salzburg paris lyon marseille toulouse lille bordeaux
   nantes nice strasbourg london manchester birmingham leeds glasgow edinburgh bristol liverpool dublin cork belfast cardiff
   amsterdam rotterdam utrecht eindhoven hague brussels bruxelles antwerp ghent luxembourg madrid barcelona valencia sevilla
   bilbao malaga lisbon lisboa porto rome roma milan milano turin torino naples napoli bologna florence firenze venice stockholm
   goteborg gothenburg malmo oslo bergen trondheim copenhagen kobenhavn aarhus helsinki espoo tampere warsaw warszawa krakow
   wroclaw gdansk poznan lodz prague praha brno bratislava budapest bucharest sofia athens istanbul ankara izmir moscow kyiv kiev
   minsk riga vilnius tallinn zagreb belgrade ljubljana tokyo osaka nagoya kyoto yokohama beijing shanghai shenzhen guangzhou
   hangzhou chengdu wuhan seoul busan taipei singapore bangkok jakarta manila hanoi kuala lumpur mumbai delhi bangalore bengaluru
   hyderabad chennai pune kolkata sydney melbourne brisbane perth auckland wellington dubai doha riyadh cairo nairobi lagos
   johannesburg cape town casablanca tunis toronto montreal vancouver calgary ottawa york chicago boston seattle francisco angeles
   diego jose austin dallas houston denver atlanta miami phoenix philadelphia washington portland detroit minneapolis nashville
   charlotte raleigh orlando tampa mexico monterrey guadalajara bogota medellin lima santiago buenos aires sao paulo rio janeiro
   brasilia montevideo quito caracas`,
  `germany deutschland france spain espana italy italia portugal switzerland schweiz suisse austria osterreich netherlands
   nederland belgium belgique belgien england scotland wales ireland kingdom uk usa us states united canada brazil brasil
   argentina chile colombia peru mexiko sweden sverige norway norge denmark danmark finland suomi poland polska czech czechia
   hungary romania bulgaria greece turkey turkiye russia ukraine japan china korea taiwan india thailand vietnam indonesia
   malaysia philippines australia zealand egypt morocco israel emirates saudi arabia africa nigeria kenya europe asia america
   emea apac latam dach nordics remote homeoffice headquarters hq onsite north south east west northern southern eastern western
   central nord sud ost region saint san santa los las new fort mount lake river city town street avenue park plaza square
   building campus tower floor airport bay beach hills county island islands port`,
);

/** Words of products, firms and things, that stand beside given names: "Victoria Sponge", "Ruby Platform", "Mercedes Parts". */
export const THING_WORDS: ReadonlySet<string> = set(
  `bank insurance motors parts car cars truck trucks line lines series edition model system systems software app suite cloud
   server client project program programme initiative brand brands store stores shop market markets hospital school university
   college institute foundation trust hotel hotels club stadium station museum church hall house hub lab labs studio works
   factory plant mill mine energy power oil gas water steel glass paper foods food drinks beer wine coffee tea cake sponge soup
   sauce bread cheese milk juice soap cream phone phones tablet laptop printer camera watch shoes jeans dress bag bags chair
   table lamp bed sofa rug bike bikes engine engines gold silver blue red green black white grey gray pink orange yellow purple
   spring summer autumn winter day night morning evening pro plus max mini light ultra premium basic standard first second third
   one two three four five inc ltd llc gmbh ag sa corp co company group holding holdings consulting partners solutions
   technologies international national digital analytics intelligence network networks media games pictures records press
   fabrik haus markt garten strasse platz des der die das von zur zum und and of for the`,
);
