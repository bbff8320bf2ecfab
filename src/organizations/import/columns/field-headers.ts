import { headerWords } from './header-words.ts';
import { composedHeader } from './words/composed-headers.ts';
import { usualHeader } from './usual-header.ts';
import type { Field } from '../rows/organization-file.ts';

/** How well a header names a field; the lower the better. */
export interface Fit {
  readonly field: Field;
  /** How many words the header has beside those of the field. */
  readonly extraWords: number;
  /** The place of the field's words among those that name it, best first. */
  readonly rank: number;
}

/** What names a field, best first; the words are taken as header-words.ts does, so other spellings follow. */
const NAMES: Readonly<Record<Exclude<Field, 'managerKey'>, string>> = {
  id: 'position id, id, unique id, employee id, node id, record id, job id, assignment id, position code, employee code, key, employee',
  title:
    'position title, job title, position job title, title, business title, position name, job name, role title, position, job, occupation',
  manager:
    'manager position id, manager id, reports to id, manager employee id, reports to employee id, ' +
    'reports to position id, manager job id, parent id, parent position id, manager code, manager, reports to, reports to position, ' +
    'reports to manager, parent, parent position, manager position',
  dottedManagers:
    'dotted manager id, dotted line manager id, dotted manager employee id, dotted manager position id, ' +
    'dotted reports to id, dotted line id, dotted manager, dotted line manager, dotted reports to, dotted line, ' +
    'dotted line to, dotted line reports to',
  role: 'role id, role, role name, job profile, job profile name, role key',
  unit:
    'unit, org unit, organization unit, unit name, org unit name, supervisory organization, department, ' +
    'department name, team, team name, business unit, division, division name, group, organization, section, cost center',
  location:
    'location, work location, location name, office, office location, site, work site, workplace, city, country, region',
  grade:
    'grade, job grade, pay grade, salary grade, compensation grade, job level, level, management level, career level, ' +
    'band, job band, pay band, salary band, career band, seniority',
  fte: 'fte, full time equivalent, full time equivalent fte, fulltime equivalent, fte percent, work percent, employment percent',
  cost:
    'annual cost, total annual cost, total cost, cost, fully loaded cost, loaded cost, total annual compensation, ' +
    'total compensation, annual compensation, compensation, annual salary, annual base salary, base salary, salary, ' +
    'base annual pay, annual pay, base pay, base compensation',
  vacant: 'vacant, is vacant, position vacant, is open, open position, open, vacant status',
  headcount: 'headcount, head count, heads, hc, effectif, kopfzahl',
  holder:
    'holder, incumbent, occupant, position holder, held by, holder id, incumbent id, stelleninhaber, titulaire, ocupante',
  status:
    'employment status, employee status, worker status, status, active status, active, is active, active flag, inactive, ' +
    'position status, staffing status, job status, assignment status, hr status, employment state, employee active, ' +
    'user status, enabled, account enabled, terminated, is terminated, beschaftigungsstatus, mitarbeiterstatus, statut, estado, estatus',
  startDate:
    'start date, hire date, date hire, date joining, joining date, date joined, join date, employment start date, ' +
    'contract start date, position start date, entry date, begin date, eintrittsdatum, eintritt, date embauche, date entree, ' +
    'fecha ingreso, fecha alta, fecha inicio, start datum, data assunzione',
  endDate:
    'end date, termination date, date termination, leaving date, last day, last working day, last day work, exit date, ' +
    'contract end date, employment end date, position end date, separation date, date left, terminated on, valid to, valid until, ' +
    'effective end date, austrittsdatum, austritt, enddatum, gultig bis, date sortie, date depart, date fin, fecha baja, fecha salida, fecha fin, endda',
  effectiveDate:
    'effective date, effdt, valid from, effective from, effective as, effective start date, gultig ab, gultig von, begda, date effet, fecha efectiva',
  currency:
    'currency, currency code, salary currency, cost currency, pay currency, compensation currency, local currency, wahrung, devise, moneda, valuta, waers',
  costPeriod:
    'cost period, salary period, pay basis, salary basis, compensation basis, pay rate type, salary unit, pay period, rate type',
};

/** Whose values decide whether it tells of vacancies. */
const STATUSES = 'status, position status, employment status, employee status, staffing status, job status';

/** Words that a field's header may have besides without being about something else. */
const HARMLESS: typeof NAMES = {
  id: 'unique hr internal current code',
  title: 'current employee business official english local',
  manager: 'line direct primary solid immediate current hr people unique employee first disciplinary',
  dottedManagers: 'functional current employee second other',
  role: 'job current employee',
  unit: 'current employee hr primary home name',
  location: 'current employee primary work job',
  grade: 'current employee global position',
  fte: 'current employee position total planned budget budgeted',
  cost: 'current employee position total eur usd gbp chf gross planned budget budgeted base rate amount local currency in monthly month weekly hourly hour per k t tsd teur thousands thousand',
  vacant: 'currently position is job role',
  headcount: 'current total',
  holder: 'current position name',
  status: 'current',
  startDate: 'current employee original most recent latest',
  endDate: 'current employee',
  effectiveDate: 'current employee position job',
  currency: 'employee annual base',
  costPeriod: 'employee',
};

const wordKey = (words: readonly string[]) => words.join(' ');
const split = (list: string) => list.split(',').map((name) => wordKey(headerWords(name)));

const FIELD_NAMES = (Object.entries(NAMES) as [keyof typeof NAMES, string][]).map(([field, names]) => ({
  field,
  ranks: new Map(
    split(names)
      .map((key, rank) => [key, rank] as const)
      .reverse(),
  ),
  harmless: new Set(HARMLESS[field].split(' ').flatMap(headerWords)),
}));
const STATUS_KEYS = new Set(split(STATUSES));

/** All that a header may be taken for; best first. */
export function fitsOf(header: string): Fit[] {
  const words = headerWords(header);
  const usual = usualHeader(header) ?? composed(header);
  const fits = FIELD_NAMES.flatMap(({ field, ranks, harmless }) => {
    const exact = ranks.get(wordKey(words));
    if (exact !== undefined) return [{ field, extraWords: 0, rank: exact }];
    const partial = withoutSome(words, harmless)
      .map((left) => ({ extraWords: words.length - left.length, rank: ranks.get(wordKey(left)) ?? -1 }))
      .filter(({ rank }) => rank !== -1)
      .sort((a, b) => a.extraWords - b.extraWords || a.rank - b.rank)[0];
    return partial === undefined ? [] : [{ field, ...partial }];
  });
  const isNew =
    usual !== undefined && !fits.some(({ field, extraWords }) => field === usual.field && extraWords === 0);
  return [
    ...fits.filter(({ field }) => !isNew || field !== usual.field),
    ...(isNew ? [{ extraWords: 0, ...usual }] : []),
  ].sort(compareFits);
}

/** What is put together of words is behind headers that are usual as they are. */
function composed(header: string): Fit | undefined {
  const field = composedHeader(header);
  return field === undefined ? undefined : { field, extraWords: 1, rank: 0 };
}

/** Whether the header is one of those that tell of vacancies in some files and of people's employment in others. */
export function isStatusHeader(header: string): boolean {
  return STATUS_KEYS.has(wordKey(headerWords(header)));
}

export function compareFits(a: Fit, b: Fit): number {
  return a.extraWords - b.extraWords || a.rank - b.rank;
}

/** The words without any one, any two and so on of the harmless ones. */
function withoutSome(words: readonly string[], harmless: ReadonlySet<string>): string[][] {
  const removable = words.filter((word) => harmless.has(word)).slice(0, 4);
  return Array.from({ length: 2 ** removable.length - 1 }, (_, index) =>
    words.filter((word) => {
      const bit = removable.indexOf(word);
      return bit === -1 || ((index + 1) & (1 << bit)) === 0;
    }),
  ).filter((left) => left.length > 0);
}
