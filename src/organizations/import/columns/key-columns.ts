import type { ColumnFacts } from './column-facts.ts';
import { KeyIndex, linkBetween, type ManagerLink, shareOf } from './manager-links.ts';
import type { Field } from '../rows/organization-file.ts';

/** The columns that make the tree. */
export interface KeyColumns {
  readonly id: ColumnFacts | null;
  readonly manager: ColumnFacts | null;
  /** By which managers are named, where that is not the id. */
  readonly managerKey: ColumnFacts | null;
  /** The id's and the manager's runner-ups. */
  readonly nextId: ColumnFacts | null;
  readonly nextManager: ColumnFacts | null;
  readonly link: ManagerLink | null;
}

/** What is asked for by name, and what must not be guessed. */
interface GivenKeys {
  readonly id: ColumnFacts | null;
  readonly manager: ColumnFacts | null;
  readonly managerKey: ColumnFacts | null;
  readonly guesses: ReadonlySet<Field>;
}

/** With a header that says so, any column may be the managers; without one so many of its cells have to be keys. */
const LEAST_JOINED = 0.7;
/** More pairs are not compared: of a table of many columns those whose headers say nothing are passed over. */
const MOST_CANDIDATES = 24;

/**
 * Finds ids and managers by what the columns hold, with the headers as a hint: of all pairs the one where most managers
 * are among the keys, with the fewest circles. The id is the column of keys, where no value of it occurs twice and it tells
 * nothing of people; else another one that has those, and the managers are looked up among the keys all the same.
 */
export function keyColumns(free: readonly ColumnFacts[], given: GivenKeys): KeyColumns {
  const index = new KeyIndex();
  const keys = keyCandidates(free, given);
  const managers = managerCandidates(free, given);
  const links = managers
    .flatMap((manager) =>
      keys.filter((key) => key !== manager).map((key) => linkBetween(manager, key, index)),
    )
    .filter((link) => isPlausible(link, given))
    .sort((a, b) => worthOf(b) - worthOf(a));
  const best = links[0] ?? null;
  const manager =
    given.manager ?? best?.manager ?? (given.guesses.has('manager') ? byHeader(managers, 'manager') : null);
  const others = links.filter((link) => link.manager === manager && link.joined > 0);
  const key = given.managerKey ?? others[0]?.key ?? null;
  const id = given.id ?? (given.guesses.has('id') ? idFor(key, keys, manager) : null);
  const isOwnKey = key === null || key === id || (given.managerKey === null && joinsAsWell(others, id));
  return {
    id,
    manager,
    managerKey: given.managerKey ?? (isOwnKey || !given.guesses.has('managerKey') ? null : key),
    nextId: keys.filter((each) => each !== id).sort((a, b) => idWorth(b) - idWorth(a))[0] ?? null,
    nextManager: links.find((link) => link.manager !== manager && worthOf(link) > 0)?.manager ?? null,
    link: others.find((link) => link.key === key) ?? null,
  };
}

/** Whether the id names as many managers as the best key does. */
function joinsAsWell(links: readonly ManagerLink[], id: ColumnFacts | null): boolean {
  const own = links.find((link) => link.key === id);
  return own !== undefined && own.joined >= links[0]!.joined;
}

function keyCandidates(free: readonly ColumnFacts[], given: GivenKeys): ColumnFacts[] {
  const named = [given.id, given.managerKey].filter((column) => column !== null);
  const guessed = free.filter(
    (column) =>
      column.filled > 0 &&
      column.personal?.concern !== 'special' &&
      column.personal?.concern !== 'sensitive' &&
      (fitOf(column, 'id') !== null || (isTelling(column) && !isOtherField(column))),
  );
  return [...new Set([...named, ...inOrder(guessed, idWorth)])].slice(0, MOST_CANDIDATES);
}

function managerCandidates(free: readonly ColumnFacts[], given: GivenKeys): ColumnFacts[] {
  if (given.manager !== null) return [given.manager];
  if (!given.guesses.has('manager')) return [];
  const guessed = free.filter(
    (column) =>
      (column.filled > 0 || fitOf(column, 'manager') !== null) &&
      (column.personal === null || column.personal.concern === 'identifying') &&
      fitOf(column, 'dottedManagers') === null &&
      column.fits[0]?.field !== 'id',
  );
  return inOrder(
    guessed,
    (column) => (fitOf(column, 'manager') === null ? 0 : 100) - column.fits.length - column.index / 1_000,
  ).slice(0, MOST_CANDIDATES);
}

function inOrder(columns: readonly ColumnFacts[], worth: (column: ColumnFacts) => number): ColumnFacts[] {
  return columns.toSorted((a, b) => worth(b) - worth(a));
}

export function fitOf(column: ColumnFacts, field: Field) {
  return column.fits.find((fit) => fit.field === field) ?? null;
}

/** Most of its cells are different and filled, so that they can tell rows apart; some people have one name. */
function isTelling({ counts, filled, cells, personal }: ColumnFacts): boolean {
  return counts.size >= (personal === null ? 0.9 : 0.5) * filled && filled >= 0.9 * cells.length;
}

/** Its header says what it is, and that is neither an id nor the managers. */
function isOtherField({ fits }: ColumnFacts): boolean {
  const [best] = fits;
  return best?.extraWords === 0 && best.field !== 'id' && best.field !== 'title' && best.field !== 'manager';
}

function isPlausible(link: ManagerLink, given: GivenKeys): boolean {
  if (given.manager === link.manager) return true;
  if (link.toThemselves * 2 > link.manager.filled && link.manager.filled > 2) return false;
  if (fitOf(link.manager, 'manager') !== null) return true;
  // Where every value of the managers is one of the keys and the other way round, neither is below the other.
  const isWithin = link.managers < link.key.counts.size;
  return link.joined > 0 && shareOf(link) >= LEAST_JOINED && isWithin && link.inCircles * 5 <= link.joined;
}

/** The larger the better; what cells say outweighs what headers say. */
function worthOf(link: ManagerLink): number {
  const { manager, key, inCircles, toThemselves, joined } = link;
  const fit = fitOf(manager, 'manager');
  const header = fit === null ? 0 : 3 - 0.3 * fit.extraWords - 0.02 * fit.rank;
  const other = fit === null && manager.fits.length > 0 ? -100 : 0;
  const circles = joined === 0 ? 0 : (4 * inCircles + Math.max(0, toThemselves - 1)) / joined;
  // Of two columns whose values are all keys the one with more different ones tells more.
  const variety = Math.min(1, link.managers / Math.max(1, key.counts.size));
  return 10 * shareOf(link) + header + other - 5 * circles + 0.3 * variety + 0.5 * idWorth(key);
}

/** How well a column serves as the id. */
function idWorth(column: ColumnFacts): number {
  const fit = fitOf(column, 'id');
  const header = fit === null ? 0 : 2 - 0.2 * fit.extraWords - 0.02 * fit.rank;
  const looksLikeCodes =
    column.sample.filter((text) => /\d/.test(text) && !/\s/.test(text)).length /
    Math.max(1, column.sample.length);
  // A title may be unlike all others, and is no id for that.
  const other = fit === null && column.fits.length > 0 ? -2 : 0;
  return (
    header +
    other +
    (column.isUnique ? 2 : 0) +
    column.filled / Math.max(1, column.cells.length) +
    (column.personal === null ? 0.5 : 0) +
    0.5 * looksLikeCodes -
    (isAmount(column) ? 1.5 : 0) -
    (isDay(column) ? 3 : 0)
  );
}

/** The id of rows whose managers are named by `key`: the key itself where it can be one. */
function idFor(
  key: ColumnFacts | null,
  keys: readonly ColumnFacts[],
  manager: ColumnFacts | null,
): ColumnFacts | null {
  const others = keys.filter((column) => column !== manager);
  if (key === null) return inOrder(others, idWorth)[0] ?? null;
  const isFit = key.isUnique && key.filled === key.cells.length && key.personal === null;
  if (isFit) return key;
  const better = inOrder(
    others.filter(
      (column) =>
        column !== key &&
        column.isUnique &&
        column.filled === column.cells.length &&
        column.personal === null &&
        (fitOf(column, 'id') !== null || (looksLikeCode(column) && column.fits.length === 0)),
    ),
    idWorth,
  )[0];
  return better ?? key;
}

function looksLikeCode(column: ColumnFacts): boolean {
  return (
    column.sample.every((text) => /\d/.test(text) && /^[\w.\-/#]+$/.test(text)) &&
    !isAmount(column) &&
    !isDay(column)
  );
}

function isDay({ sample }: ColumnFacts): boolean {
  return (
    sample.length > 0 && sample.every((text) => /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[T ].*)?$/.test(text))
  );
}

/** Money and shares: with a sign of a currency, a fraction or a percent. */
function isAmount({ sample }: ColumnFacts): boolean {
  return (
    sample.some((text) => /\p{Sc}|%|\d[.,']\d/u.test(text)) &&
    sample.every((text) => /\d/.test(text) && !/^[A-Za-z]/.test(text))
  );
}

function byHeader(columns: readonly ColumnFacts[], field: Field): ColumnFacts | null {
  return columns.find((column) => fitOf(column, field) !== null) ?? null;
}
