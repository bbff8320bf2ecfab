import { foldedWords } from '../../../../graph/text/folding.ts';
import type { Field } from '../../rows/organization-file.ts';
import { usualHeader } from '../usual-header.ts';

/*
 * Headers that are put together of words, each of which says little: "Código del jefe", "Nr przełożonego", "Nom du service",
 * "员工编码". What header-words.ts does for English, with a part of German, French and Spanish, is done here for others.
 */

const words = (...lines: readonly string[]) => new Set(lines.flatMap((line) => line.split(' ')));

/** Those that join others. `n`, `l` and `d` are left of "n°", "l'emploi" and "d'entrée". */
const JOINING = words(
  'de du des del della dello di da do dos das d l le la les el lo il o van der den het the of per',
);

const NUMBERS = words(
  'id ids no nr nº n num numero number nummer numer code codes cod codigo codice kod kodu reference ref identifiant identificador identificativo',
  'identyfikator matricule matricula matricola legajo chapa stamnummer kadrowy ewidencyjny osobowy',
  'personalnummer personalnr persnr mitarbeiternummer personeelsnummer personeelsnr medewerkernummer medewerkersnummer medewerkernr werknemersnummer',
  'anstallningsnummer anstallningsnr anstnr medarbetarnummer medarbejdernummer medarbejdernr ansattnummer ansattnr sicil',
);
/** Of them those that count people by themselves. */
const PEOPLE_NUMBERS = words('matricule matricula matricola legajo chapa');

const PEOPLE = words(
  'employee employees worker workers staff associate person personnel colleague agent salarie salaries employe employes collaborateur',
  'empleado empleada trabajador colaborador funcionario empregado dipendente risorsa collaboratore medewerker werknemer personeels personeel',
  'pracownik pracownika pracowniczy anstalld anstallds medarbetare medarbejder ansat ansatt mitarbeiter mitarbeitenden arbeitnehmer',
  'zamestnance zamestnanec calisan personel сотрудника работника',
);

/** Who counts people beside. */
const OFFICES = words('hr hris rh paie');

const MANAGERS = words(
  'manager supervisor vorgesetzter vorgesetzte vorgesetzten vorges fuhrungskraft linienvorgesetzter linienmanager lijnmanager responsable superieur',
  'jefe jefa superior mando lider responsabile superiore capo gestor chefia chefe responsavel leidinggevende przełozony przełozonego kierownik kierownika menedzer',
  'chef chefs chefens leder leders lederens nadrizeny nadrizeneho vedouci yonetici yoneticinin yoneticisi amir esihenkilo esihenkilon esimies esimiehen',
  'руководитель руководителя начальник начальника',
);
/** Which of several managers. Functional ones are others. */
const DIRECT = words(
  'direct directe directo directa direto direta diretto diretta direkter direkte direkten immediate immediat inmediato inmediata imediato imediata',
  'hierarchical hierarchique hierarchischer hierarchisch jerarquico gerarchico hierarquico disziplinarischer disziplinarische administrative',
  'bezposredni bezposredniego narmaste naermeste nearmeste primy primeho lahin nachsthoherer непосредственный непосредственного line l1 current',
);

const LABELS = words(
  'name names nom nome nombre naam nazwa namn navn nimi nazev libelle intitule denominacion denominazione denominacao designation designacao',
  'description descripcion descricao descrizione omschrijving opis beskrivning bezeichnung bez text long short local title titre titulo titel tytul',
);
const LABELLED: readonly Field[] = ['title', 'unit', 'location', 'grade'];

const STATES = words(
  'status statut stato estado estatus situacao situacion situation stan stav tila durum durumu',
);

/** Of languages whose words are not parted. */
const UNPARTED: readonly (readonly [Field, RegExp])[] = [
  [
    'manager',
    /^(直属|直接|直线|直線|汇报|上级)?的?(上级|上司|主管|领导|经理|汇报人|负责人|汇报上级|上级主管|上级领导)(的)?(人员|员工|社员)?(工号|编号|编码|代码|員工編號|id)?$/,
  ],
  ['manager', /^(直属)?の?(上司|上長|所属長|管理者|マネージャー)の?(社員|従業員|職員)?(番号|コード|no|id)?$/],
  ['manager', /^(직속)?(상사|상급자|상위자|관리자|매니저|팀장)(사번|사원번호|직원번호|id)?$/],
  ['id', /^(员工|人员|职工|雇员|职员|員工|人員)(工号|编号|编码|代码|号|号码|序列号|id|編號)$/],
  ['id', /^(社員|従業員|職員|スタッフ)(番号|no|コード|id|ナンバー|識別番号)$/],
  ['id', /^(사원|직원|인사)(번호|코드|no|id)$/],
  [
    'startDate',
    /^(入职|入司|到职|到岗|加入公司|受雇|入職|入社|採用|雇入|雇用開始)(日期|时间|日|年月日|年月|日付)$/,
  ],
  ['endDate', /^(离职|离司|退休|终止|離職|退職|退社|雇用終了)(生效)?(日期|时间|日|年月日|年月|日付)$/],
  [
    'status',
    /^(员工|人员|人事|任职|用工|在职|在岗|就职|雇佣|在籍|雇用|就業|従業員|社員|在職)+(状态|状態|状況|ステータス|区分)$/,
  ],
  ['unit', /^(所在|所属|归属|任职|配属)?(部门|部署|部門|组织|組織)(全称|名称|名)?$/],
  ['title', /^(现任|任职|担任|工作)?(岗位|职位|职务|職務|職位|職種|役職)(名称|名|名稱)?$/],
  ['grade', /^(职务|岗位|职位|职级|职等|等級|グレード)(级别|等级|名称|名)$/],
  ['location', /^(工作|办公|勤务|所在|任职)(地点?|城市|地区|所在地|场所)$/],
];

/** The field of such a header; undefined for all others. */
export function composedHeader(header: string): Field | undefined {
  const parts = header.split(/\s*\/\s*/).filter((part) => part !== '');
  const [first, ...others] = parts.map(fieldOfWords);
  return others.every((field) => field === first) ? first : undefined;
}

function fieldOfWords(header: string): Field | undefined {
  const all = foldedWords(header.replace(/n[°º]|№|#/gi, ' nr ').replace(/\bN\s?\+\s?1\b/gi, ' manager '));
  const joined = all.join('');
  const unparted = UNPARTED.find(([, pattern]) => pattern.test(joined));
  if (unparted !== undefined) return unparted[0];
  const telling = all.filter((word) => !JOINING.has(word));
  if (telling.length === 0) return undefined;
  const has = (list: ReadonlySet<string>) => telling.some((word) => list.has(word));
  const areAll = (...lists: readonly ReadonlySet<string>[]) =>
    telling.every((word) => lists.some((list) => list.has(word)));
  if (has(MANAGERS) && areAll(MANAGERS, DIRECT, NUMBERS, PEOPLE) && (has(NUMBERS) || !has(PEOPLE)))
    return 'manager';
  const countsPeople = has(NUMBERS) && [PEOPLE, PEOPLE_NUMBERS, OFFICES].some(has);
  if (countsPeople && areAll(NUMBERS, PEOPLE, OFFICES)) return 'id';
  if (has(STATES) && has(PEOPLE) && areAll(STATES, PEOPLE)) return 'status';
  return labelled(all);
}

/** "Nom du service": what "service" is. A label alone is none. */
function labelled(all: readonly string[]): Field | undefined {
  const rest = all.filter((word) => !LABELS.has(word));
  if (rest.length === all.length || rest.length === 0) return usualHeader(all.join(' '))?.field;
  const bare = rest.filter((word, index) => !JOINING.has(word) || (index > 0 && index < rest.length - 1));
  const field = usualHeader(bare.join(' '))?.field;
  return field !== undefined && LABELLED.includes(field) ? field : undefined;
}
