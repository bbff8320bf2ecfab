import { fitsOf } from '../../src/organizations/import/columns/field-headers.ts';

/**
 * Headers as exports have them, by language, in the order manager, id, title, unit, location, grade, FTE and cost, fields
 * parted by bars: gathered beside the table by which headers are known, with the spellings that systems give them.
 */
const USUAL: Readonly<Record<string, string>> = {
  English:
    'Manager ID, Reports To, Supervisor Employee ID, Line Manager Emp No, Direct Supervisor Name, Mgr_ID, Reporting Manager Code, managerEmployeeNumber, Manager (Employee ID), Supervisor Position Number, Boss ID, Manager E-mail, Reports-To Position|Employee ID, EMPLOYEE_NUMBER, Emp. No., Staff ID, Personnel Number, Worker ID, Position Number, Payroll No, Unique Identifier, Person Number, Badge Number|Job Title, Position Title, BUSINESS_TITLE, Designation, Role Name, Occupation, jobTitle|Department, Dept Name, Business Unit, Org Unit, Cost Centre, Division, Supervisory Organization|Location, Work Location, Office, Site Name, City|Job Grade, Pay Grade, Band, Job Level, Salary Grade|FTE, FTE %, Full Time Equivalent, Work Percentage|Annual Salary, Base Salary (USD), Total Cost, Annual Base Pay, Compensation',
  German:
    'Vorgesetzte/r, Vorgesetzter (Personalnr.), Personalnummer Vorgesetzter, Führungskraft, Berichtet an, Vorgesetzten-Nr., Direkte Führungskraft|Personalnummer, Pers.-Nr., Mitarbeiternummer, Personal-Nr, Stellennummer, MA-Nr.|Stellenbezeichnung, Funktion, Position, Jobtitel, Tätigkeitsbezeichnung|Abteilung, Organisationseinheit, Bereich, Kostenstelle|Standort, Arbeitsort, Niederlassung|Entgeltgruppe, Tarifgruppe, Gehaltsband|Pensum %, Beschäftigungsgrad, VZÄ, Stellenanteil|Jahresgehalt, Bruttojahresgehalt (EUR), Jahreslohn CHF, Personalkosten',
  French:
    'Responsable hiérarchique, Matricule du manager, N+1, Supérieur hiérarchique, Matricule N+1, Manager|Matricule, Numéro employé, Identifiant salarié, N° Matricule|Intitulé du poste, Fonction, Emploi, Libellé du poste|Service, Direction, Département, Unité organisationnelle|Lieu de travail, Site, Établissement|Classification, Niveau, Coefficient|ETP, Taux d’activité, Quotité|Salaire annuel brut, Rémunération annuelle, Coût annuel',
  Spanish:
    'Jefe directo, ID del jefe, Supervisor inmediato, Responsable directo, Reporta a, N.º empleado jefe|Número de empleado, Legajo, ID empleado, Código de empleado|Puesto, Cargo, Título del puesto|Departamento, Área, Gerencia|Ubicación, Sede, Centro de trabajo|Nivel, Grado, Categoría salarial|Jornada, FTE, Porcentaje de jornada|Salario anual, Sueldo bruto anual, Coste anual',
  Italian:
    'Responsabile, Matricola responsabile, Responsabile diretto, Riporta a, Superiore gerarchico|Matricola, Codice dipendente, ID dipendente|Mansione, Qualifica, Ruolo|Reparto, Ufficio, Unità organizzativa|Sede, Sede di lavoro, Località|Livello, Inquadramento|FTE, % part-time|RAL, Retribuzione annua lorda, Costo aziendale',
  Portuguese:
    'Gestor, Matrícula do gestor, Superior imediato, Chefia direta, Reporta a|Matrícula, ID do funcionário, Número mecanográfico|Cargo, Função|Departamento, Setor, Diretoria|Local de trabalho, Filial|Nível, Faixa salarial|ETI, FTE|Salário anual, Remuneração, Custo anual',
  Dutch:
    'Leidinggevende, Personeelsnummer leidinggevende, Direct leidinggevende, Rapporteert aan|Personeelsnummer, Medewerkernummer, Medewerker ID|Functie, Functietitel|Afdeling, Team|Locatie, Standplaats, Vestiging|Schaal, Functieniveau|FTE, Deeltijdfactor|Jaarsalaris, Bruto jaarsalaris, Loonkosten',
  Swedish:
    'Närmaste chef, Chef, Chefens anställningsnummer, Rapporterar till|Anställningsnummer, Anst.nr|Befattning, Titel|Avdelning, Enhet|Ort, Arbetsplats|Befattningsnivå, Lönegrad|Sysselsättningsgrad, FTE|Årslön, Lönekostnad',
  'Danish and Norwegian':
    'Nærmeste leder, Leder, Leders medarbejdernummer, Refererer til|Medarbejdernummer, Ansattnummer|Stilling, Stillingsbetegnelse, Stillingstittel|Afdeling, Avdeling, Enhed|Arbejdssted, Lokation|Lønramme, Lønnstrinn|Årsværk, Stillingsprosent|Årsløn, Årslønn',
  Finnish:
    'Esihenkilö, Esimies, Esihenkilön numero|Henkilönumero, Työntekijänumero|Nimike, Tehtävänimike|Osasto, Yksikkö|Toimipaikka|Vaativuusluokka|HTV, Työaikaprosentti|Vuosipalkka, Palkkakustannus',
  Polish:
    'Przełożony, Bezpośredni przełożony, Nr przełożonego, Kierownik|Numer pracownika, Nr ewidencyjny, ID pracownika|Stanowisko|Dział, Jednostka organizacyjna, Departament|Lokalizacja, Miejsce pracy|Kategoria zaszeregowania, Poziom|Etat, Wymiar etatu|Wynagrodzenie roczne, Koszt pracodawcy',
  Czech:
    'Nadřízený, Přímý nadřízený, Osobní číslo nadřízeného|Osobní číslo, Číslo zaměstnance|Pozice, Pracovní pozice|Oddělení, Útvar, Středisko|Pracoviště, Lokalita|Platová třída|Úvazek, Výše úvazku|Roční mzda, Mzdové náklady',
  Turkish:
    'Yönetici, Bağlı Olduğu Yönetici, Yönetici Sicil No, Amir|Sicil No, Personel No|Unvan, Pozisyon, Görev|Departman, Bölüm, Birim|Lokasyon, Çalışma Yeri|Kademe, Seviye|FTE, Tam Zamanlı Eşdeğer|Yıllık Maaş, Toplam Maliyet',
  Russian:
    'Руководитель, Непосредственный руководитель, Табельный номер руководителя|Табельный номер, Таб. №|Должность|Подразделение, Отдел, Департамент|Город, Место работы|Грейд, Разряд|Ставка, Количество ставок|Оклад, Годовой оклад, ФОТ',
  Chinese:
    '直属上级工号, 直接上级, 汇报对象, 主管工号, 上级编号|工号, 员工编号, 员工工号|职位, 岗位名称, 职务|部门, 所属部门|工作地点, 办公地点|职级, 职等|全职当量, 编制数|年薪, 人力成本',
  Japanese:
    '上司社員番号, 直属上司, 上長, 報告先|社員番号, 従業員番号, 社員コード|役職, 職位, 役職名|部署, 所属部署|勤務地, 拠点|等級, グレード|常勤換算|年収, 人件費',
  Korean:
    '직속상사, 관리자 사번, 상사|사번, 사원번호|직책, 직위|부서, 소속|근무지|직급|전일제 환산|연봉, 인건비',
  Arabic:
    'المدير المباشر, رقم المدير|رقم الموظف, الرقم الوظيفي|المسمى الوظيفي|القسم, الإدارة|موقع العمل|الدرجة الوظيفية|معادل الدوام الكامل|الراتب السنوي',
};

const FIELDS = ['manager', 'id', 'title', 'unit', 'location', 'grade', 'fte', 'cost'] as const;

interface Recognition {
  readonly language: string;
  readonly headers: number;
  readonly recognised: number;
  /** Those that are taken for nothing, or first for something else. */
  readonly missed: readonly string[];
}

/** How many of the usual headers are taken for their field before any other, by their words alone. */
export function recognition(): Recognition[] {
  return Object.entries(USUAL).map(([language, lists]) => {
    const headers = lists
      .split('|')
      .flatMap((list, index) => list.split(',').map((header) => [header.trim(), FIELDS[index]!] as const));
    const missed = headers
      .filter(([header, field]) => fitsOf(header)[0]?.field !== field)
      .map(([header]) => header);
    return { language, headers: headers.length, recognised: headers.length - missed.length, missed };
  });
}
