import { foldedWords } from '../../../graph/text/folding.ts';

/** Words that say nothing about what a column holds. */
const NOISE = new Set('the a an of s d l de del des du la le les el der die das dem den y et und'.split(' '));

/** One word for what systems call differently, most of them in English, German, French or Spanish. */
const SAME: Readonly<Record<string, string>> = {
  employee:
    'employees worker workers staff personnel person persons associate emp empl ee user mitarbeiter ' +
    'mitarbeitende mitarbeiters mitarbeiterin beschaftigte salarie collaborateur empleado colaborador',
  id: 'ids no number nr num identifier identifiant identificador identification nummer numero kennung guid uuid eid matricule',
  'employee id':
    'employeeid employeenumber emplid empid empno personid workerid userid personalnummer personalnr ' +
    'mitarbeiternummer mitarbeiternr mitarbeiterid personnelnumber pernr',
  'position id': 'positionid planstelle planstellennummer stellennummer stellennr stellenid',
  manager:
    'managers mgr supervisor supervisors boss superior vorgesetzter vorgesetzte vorgesetzten fuhrungskraft ' +
    'fuehrungskraft responsable jefe superieur supervisora',
  'manager id': 'managerid supervisorid vorgesetztennummer vorgesetztenid vorgesetztennr',
  'reports to': 'reportsto berichtet untersteht',
  'parent id': 'parentid',
  position: 'positions post poste puesto stelle seat posicion',
  title: 'titel titre titulo designation',
  'job title':
    'jobtitle stellenbezeichnung positionsbezeichnung berufsbezeichnung jobtitel stellentitel funktion fonction ' +
    'funktionsbezeichnung cargo intitule',
  department: 'departments dept dep abteilung departement departamento',
  team: 'teams equipe equipo',
  division: 'divisions bereich geschaftsbereich',
  'org unit': 'orgunit organisationseinheit orgeinheit orgeinheiten',
  organization: 'organisation organizational organisational org organizacion organizativa',
  unit: 'units einheit unite unidad',
  'cost center': 'costcenter costcentre kostenstelle',
  center: 'centre centro',
  location: 'locations standort lieu ubicacion ort arbeitsort localisation sede',
  office: 'offices buro bureau oficina',
  city: 'stadt ville ciudad',
  country: 'land pays pais',
  grade: 'grades grado',
  level: 'levels niveau nivel stufe karrierestufe hierarchiestufe',
  'pay grade': 'paygrade entgeltgruppe gehaltsstufe tarifgruppe gehaltsgruppe',
  fte: 'ftes vza vollzeitaquivalent etp ejc',
  percent: 'percentage prozent',
  'work percent': 'beschaftigungsgrad pensum arbeitsanteil',
  annual: 'yearly year annually annuel annuelle anual jahrlich',
  cost: 'costs kosten cout coste costo',
  'annual cost': 'jahreskosten personalkosten',
  salary: 'salaries gehalt salaire salario',
  'annual salary': 'jahresgehalt annualsalary',
  compensation: 'comp remuneration vergutung',
  vacant: 'vacancy vakant vakanz unbesetzt vacante unfilled',
  dotted: 'matrix secondary functional indirect matriciel fachlich fachlicher fachliche matricial',
  role: 'roles rolle rol',
  name: 'names nom nombre',
  'employee name': 'employeename empname workername personname mitarbeitername username',
  'manager name': 'managername supervisorname',
};

const CANONICAL = new Map(
  Object.entries(SAME).flatMap(([word, others]) =>
    others.split(' ').map((other) => [other, word.split(' ')] as const),
  ),
);

/**
 * What a header is about, without what spelling, word order and language add: `EmployeeNumber`, `ID (Worker)` and
 * `Personalnr.` are all `employee`, `id`. Sorted, each word once.
 */
export function headerWords(header: string): string[] {
  const spelled = header
    .replace(/[#№]|n[°º]/g, ' id ')
    .replaceAll('%', ' percent ')
    .replace(/['’]s\b/gi, '')
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  const words = foldedWords(spelled).flatMap((word) => CANONICAL.get(word) ?? [word]);
  const telling = words.filter((word) => !NOISE.has(word));
  return [...new Set(telling)].sort();
}
