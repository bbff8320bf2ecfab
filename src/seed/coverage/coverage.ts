import { typeOf } from '../../graph/ids.ts';
import { compareIds } from '../../graph/model.ts';
import type { Cited, FrameworkContent, Source } from '../../graph/model.ts';
import { Passages } from './passages.ts';
import type { Passage } from './passages.ts';

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
      passages: counted(passages, citing),
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

function factsOf(content: FrameworkContent): Cited[] {
  return [
    content.framework,
    ...content.roles,
    ...content.skills,
    ...content.responsibilities,
    ...content.activities,
    ...content.stages,
    ...content.buildsOn,
    ...content.claims,
    ...content.requirements,
    ...content.roleResponsibilities,
    ...content.roleActivities,
    ...content.roleTitles,
    ...content.reportingLines,
    ...content.collaborations,
    ...content.stageFocuses,
    ...content.transitions,
    ...content.shifts,
    ...content.advice,
  ];
}

interface Citing {
  readonly type: string;
  readonly locators: readonly string[];
}

function citedLocators(citing: readonly Citing[]): Passage[] {
  const locators = new Set(citing.flatMap((fact) => fact.locators));
  return [...locators].sort(compareIds).map((at) => ({ at, leftOut: null }));
}

function counted(passages: readonly Passage[], citing: readonly Citing[]): PassageCoverage[] {
  const known = new Passages(passages);
  const counts = new Map<Passage, number>();
  for (const { locators } of citing) {
    for (const passage of new Set(locators.flatMap((locator) => known.of(locator)))) {
      counts.set(passage, (counts.get(passage) ?? 0) + 1);
    }
  }
  return passages.map((passage) => ({ ...passage, facts: counts.get(passage) ?? 0 }));
}
