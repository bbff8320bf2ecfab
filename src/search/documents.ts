import { KINDS, type AnyRecord, type List, listOfType, LISTS } from '../graph/kinds/kinds.ts';
import type { Found, Statement } from '../graph/kinds/kind.ts';
import { idOf, typeOf } from '../graph/ids.ts';
import type { Derivation } from '../graph/reading/derivation.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import { addTo, eachInPortions, eachOf, type InPortions } from '../graph/work/portions.ts';
import type { ChartPosition } from '../organizations/chart/chart.ts';
import type { ChartReading } from '../organizations/chart/chart-reading.ts';

/** What something is found by. */
export interface SearchDocument {
  /** Titles, names and aliases. */
  readonly names: readonly string[];
  /** What it is said to be. */
  readonly texts: readonly string[];
  /** What facts about it say. */
  readonly statements: readonly string[];
}

/** Documents by number, 0 to `count - 1`, made when they are looked at. */
export interface SearchDocuments {
  readonly count: number;
  /** How many there are of each type of id, in the order in which they stand together. */
  readonly types: readonly (readonly [type: string, count: number])[];
  readonly idOf: (number: number) => string;
  readonly documentOf: (number: number) => SearchDocument;
}

/** The order of documents and of statements within one: of two texts that match alike the first is shown. */
const FIRST: readonly List[] = [
  'roles',
  'skills',
  'responsibilities',
  'activities',
  'stages',
  'sources',
  'transitions',
  'advice',
  'requirements',
  'roleResponsibilities',
  'roleTitles',
  'collaborations',
  'reportingLines',
  'claims',
  'stageFocuses',
  'shifts',
];
const IN_ORDER: readonly List[] = [...new Set([...FIRST, ...LISTS])];

type StatementsOfThings = ReadonlyMap<string, readonly string[]>;

/** What facts of each kind say, by the thing that they say it of: apart, so that a change of one kind leaves the others. */
export const STATEMENTS_OF_KINDS: readonly Derivation<FrameworkReading, StatementsOfThings>[] =
  IN_ORDER.flatMap((list) => {
    const states = statesOf(list);
    if (states === undefined) return [];
    return {
      name: `statements of ${list}`,
      make: function* (reading) {
        const statements = new Map<string, string[]>();
        yield* eachInPortions<AnyRecord>(reading[list].list, (record) => {
          for (const [id, text] of states(record)) addTo(statements, id, text);
        });
        return statements;
      },
    };
  });

/**
 * Everything of a framework that is found by its words, as the table of kinds says what those are. Needs
 * {@link STATEMENTS_OF_KINDS}.
 */
export function* frameworkDocuments(reading: FrameworkReading): InPortions<SearchDocuments> {
  const statements = yield* statementsIn(reading);
  const lists = IN_ORDER.filter((list) => foundOf(list) !== null);
  const things = lists.flatMap((list): readonly AnyRecord[] => reading[list].list);
  const types = lists.map((list) => [KINDS[list].type, reading[list].list.length] as const);
  return documentsOf(things, types, statements);
}

/** By themselves, so that nothing of them holds the whole reading. */
function documentsOf(
  things: readonly AnyRecord[],
  types: SearchDocuments['types'],
  statements: ReadonlyMap<string, readonly string[]>,
): SearchDocuments {
  const thingAt = (number: number) => things[number] as AnyRecord;
  return {
    count: things.length,
    types,
    idOf: (number) => thingAt(number).id,
    documentOf: (number) => {
      const thing = thingAt(number);
      const found = foundOf(listOfType(typeOf(thing.id)) as List) as (record: AnyRecord) => Found;
      const { names, texts } = found(thing);
      return {
        names,
        texts: texts.filter((text) => text !== null),
        statements: statements.get(thing.id) ?? [],
      };
    },
  };
}

/** What facts say, by the thing that they say it of. */
function* statementsIn(reading: FrameworkReading): InPortions<StatementsOfThings> {
  const statements = new Map<string, readonly string[]>();
  for (const ofKind of STATEMENTS_OF_KINDS) {
    yield* eachOf(reading.derived(ofKind), ([id, texts]) => {
      const known = statements.get(id);
      statements.set(id, known === undefined ? texts : [...known, ...texts]);
    });
  }
  return statements;
}

function foundOf(list: List): ((record: AnyRecord) => Found) | null {
  const kind = KINDS[list];
  return kind.form === 'node' ? (kind.found as ((record: AnyRecord) => Found) | null) : null;
}

function statesOf(list: List): ((record: AnyRecord) => readonly Statement[]) | undefined {
  return KINDS[list].states as ((record: AnyRecord) => readonly Statement[]) | undefined;
}

/** What is found of an organization beside its positions. */
export function organizationDocuments({ organization }: ChartReading): SearchDocuments {
  const { id, name, description } = organization;
  const document = { names: [name], texts: description === null ? [] : [description], statements: [] };
  return { count: 1, types: [['Organization', 1]], idOf: () => id, documentOf: () => document };
}

/** What is found of the positions of a chart. */
export function positionDocuments({ slug, chart: { positions } }: ChartReading): SearchDocuments {
  const positionAt = (number: number) => positions[number] as ChartPosition;
  // Ids are made for all that match: put together as simply as can be.
  const beginning = idOf('Position', `${slug}/`);
  return {
    count: positions.length,
    types: [['Position', positions.length]],
    idOf: (number) => beginning + positionAt(number).key,
    documentOf: (number) => {
      const { title, unit } = positionAt(number);
      return { names: [title], texts: unit === null ? [] : [unit], statements: [] };
    },
  };
}
