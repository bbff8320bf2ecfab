import { foldedSigns } from '../graph/text/folding.ts';
import { compareIds, type Effective, type Requirement } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { idsAcross } from '../mappings/held-across.ts';
import { requirementsOf } from '../roles/effective.ts';
import { isGraded } from '../roles/graded.ts';

/*
 * What roles expect of a skill is compared line by line where levels do not tell: a repository of ladders has a criterion a line.
 * That is a comparison of words. It grades nothing, and no figure is computed of it.
 */

/** The expectation of a requirement of which its source says no more than that it is required. */
export const NO_EXPECTATION = 'The source names it and says no more.';

/** What two roles expect of one skill. Each line stands in one of the lists. */
export interface CriteriaDifference {
  /** As the role to be reached has it. */
  readonly skillId: string;
  readonly from: Effective<Requirement>;
  readonly to: Effective<Requirement>;
  readonly added: readonly string[];
  readonly kept: readonly string[];
  readonly gone: readonly string[];
}

/**
 * What two roles expect of the skills that both ask for, and of which one of the two says no level: most important first, then
 * by skill. Skills of two frameworks are one where they are mapped as SAME or CLOSE.
 */
export function criteriaBetween(
  graph: GraphReading,
  fromId: string | null,
  toId: string,
): CriteriaDifference[] {
  if (fromId === null) return [];
  const left = new Map(requirementsOf(graph, fromId).map((fact) => [fact.skillId, fact]));
  const differences = requirementsOf(graph, toId).flatMap((to): CriteriaDifference[] => {
    const from = idsAcross(graph, to.skillId)
      .map((id) => left.get(id))
      .find((fact) => fact !== undefined);
    if (from === undefined || (isGraded(from) && isGraded(to))) return [];
    const before = criteriaOf(from);
    const after = criteriaOf(to);
    if (before.size + after.size === 0) return [];
    const only = (some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) =>
      [...some].filter(([key]) => !others.has(key)).map(([, line]) => line);
    const kept = [...after].filter(([key]) => before.has(key)).map(([, line]) => line);
    const { skillId } = to;
    return [{ skillId, from, to, added: only(after, before), kept, gone: only(before, after) }];
  });
  return differences.sort((a, b) => b.to.importance - a.to.importance || compareIds(a.skillId, b.skillId));
}

/** A line of what roles expect of one skill. */
export interface ComparedCriterion {
  readonly text: string;
  /** Whether each role expects it; null: no source says that it asks for the skill. */
  readonly expectedIn: readonly (boolean | null)[];
}

/**
 * The lines of requirements of one skill, those of the first role first. Null where fewer than two roles ask for it, where each
 * that does says how well, and where no source says more than that it is asked for.
 */
export function comparedCriteria(
  requirements: readonly (Effective<Requirement> | null)[],
): ComparedCriterion[] | null {
  const asked = requirements.filter((fact) => fact !== null);
  if (asked.length < 2 || asked.every(isGraded)) return null;
  const lines = requirements.map((fact) => (fact === null ? null : criteriaOf(fact)));
  const texts = new Map<string, string>();
  for (const each of lines) for (const [key, line] of each ?? []) if (!texts.has(key)) texts.set(key, line);
  if (texts.size === 0) return null;
  return [...texts].map(([key, text]) => ({
    text,
    expectedIn: lines.map((each) => each?.has(key) ?? null),
  }));
}

/** The lines of an expectation, by what they are compared by: no regard to spaces and case. */
function criteriaOf({ expectation }: Requirement): ReadonlyMap<string, string> {
  const criteria = new Map<string, string>();
  if (expectation === NO_EXPECTATION) return criteria;
  for (const whole of expectation.split('\n')) {
    const line = whole.trim();
    const key = foldedSigns(line).replace(/\s+/g, ' ').trim();
    if (key !== '' && !criteria.has(key)) criteria.set(key, line);
  }
  return criteria;
}
