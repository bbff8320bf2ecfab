import { typeOf } from '../../graph/ids.ts';
import { CITED_LISTS, type CitedList } from '../../graph/kinds/kinds.ts';
import { type Cited, compareIds, type FrameworkContent, type Source } from '../../graph/model.ts';
import { type Passage, Passages } from './passages.ts';

/** The passages that sources.yml lists, by the id of the source; none of a source that lists none. */
export type Inventories = ReadonlyMap<string, readonly Passage[]>;

/** How many facts cite a passage; a fact that cites it twice counts once. */
export interface PassageCoverage extends Passage {
  readonly facts: number;
}

/** What a seed takes from one source. */
export interface SourceCoverage {
  readonly source: Source;
  /** Whether its passages are listed; otherwise `passages` are the locators that facts cite. */
  readonly listed: boolean;
  /** In the order of the document. */
  readonly passages: readonly PassageCoverage[];
  /** How many facts cite the source, by the type of their id: `Claim`, `Requirement`, `Skill`, ... */
  readonly facts: ReadonlyMap<string, number>;
  /** How many facts cite the source; one that cites several sources counts for each. */
  readonly total: number;
}

/** Which passage of which source is how often cited. Everything that has citations counts as a fact. */
export function coverageOf(content: FrameworkContent, inventories: Inventories): SourceCoverage[] {
  const facts = factsOf(content);
  return content.sources.map((source) => {
    const citing = facts.flatMap(({ id, citations }) => {
      const locators = citations
        .filter(({ sourceId }) => sourceId === source.id)
        .map(({ locator }) => locator);
      return locators.length === 0 ? [] : [{ type: typeOf(id), locators }];
    });
    const listed = inventories.get(source.id);
    const passages = listed ?? citedLocators(citing);
    return {
      source,
      listed: listed !== undefined,
      passages: withCounts(passages, citing),
      facts: new Map([...Map.groupBy(citing, ({ type }) => type)].map(([type, each]) => [type, each.length])),
      total: citing.length,
    };
  });
}

/** How many facts there are of each type, in the order of the model; each counts once, whatever it cites. */
export function factCountsOf(content: FrameworkContent): Map<string, number> {
  const byType = Map.groupBy(factsOf(content), ({ id }) => typeOf(id));
  return new Map([...byType].map(([type, facts]) => [type, facts.length]));
}

/** The order in which a report tells the kinds of facts; one that is not named comes last. */
const FIRST: readonly CitedList[] = [
  'frameworks',
  'roles',
  'skills',
  'responsibilities',
  'activities',
  'stages',
  'skillRelations',
  'buildsOn',
  'claims',
  'requirements',
  'roleResponsibilities',
  'roleActivities',
  'roleTitles',
  'reportingLines',
  'collaborations',
  'stageFocuses',
  'transitions',
  'shifts',
  'advice',
];

function factsOf(content: FrameworkContent): Cited[] {
  const lists = [...new Set([...FIRST, ...CITED_LISTS])];
  return lists.flatMap((list): readonly Cited[] =>
    list === 'frameworks' ? [content.framework] : content[list],
  );
}

interface Citing {
  readonly type: string;
  readonly locators: readonly string[];
}

function citedLocators(citing: readonly Citing[]): Passage[] {
  const locators = new Set(citing.flatMap((fact) => fact.locators));
  return [...locators].sort(compareIds).map((at) => ({ at, leftOut: null }));
}

function withCounts(passages: readonly Passage[], citing: readonly Citing[]): PassageCoverage[] {
  const known = new Passages(passages);
  const counts = new Map<Passage, number>();
  for (const { locators } of citing) {
    for (const passage of new Set(locators.flatMap((locator) => known.of(locator)))) {
      counts.set(passage, (counts.get(passage) ?? 0) + 1);
    }
  }
  return passages.map((passage) => ({ ...passage, facts: counts.get(passage) ?? 0 }));
}
