import { ADVICE_OF_THINGS, ALL_ADVICE } from '../advice/advice.ts';
import type { Derivation } from '../graph/reading/derivation.ts';
import { type FrameworkReading, prepareIndexes } from '../graph/reading/framework-reading.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { MappingsReading } from '../graph/reading/mappings-reading.ts';
import { NAMED_ROLES, NAMED_SKILLS, ROLE_NAMES, SKILL_NAMES } from '../graph/names/resolve.ts';
import type { InPortions } from '../graph/work/portions.ts';
import { ChartReading } from '../organizations/chart/chart-reading.ts';
import { MAPPED } from '../mappings/mapped.ts';
import { ROLE_VARIANTS, TRANSITION_COSTS, TRANSITION_GRAPH } from '../paths/transition-graph.ts';
import { ALL_TRANSITIONS } from '../paths/transitions.ts';
import { TYPICAL_RISES } from '../paths/typical-rises.ts';
import { DESCRIPTIONS, ROLE_RUNGS } from '../roles/described.ts';
import {
  REQUIREMENTS_BY_ROLE,
  REQUIREMENTS_BY_SKILL,
  RESPONSIBILITIES_BY_ROLE,
  ROLE_IDS,
} from '../roles/effective.ts';
import { USUAL_ROLE_ORDER } from '../roles/list/list-roles.ts';
import { LISTED_ROLE_IDS, LISTED_ROLES } from '../roles/list/listed-roles.ts';
import { NEEDS_BY_ROLE } from '../roles/needs.ts';
import { REQUIREMENT_COLUMNS } from '../roles/requirement-columns.ts';
import { STATEMENTS_OF_KINDS } from '../search/documents.ts';
import { FRAMEWORK_WORDS, ORGANIZATION_WORDS, POSITION_WORDS } from '../search/search.ts';
import { CHART_SIZES } from '../sizes/chart-sizes.ts';
import { FRAMEWORK_SIZES, PARTIAL_SIZES } from '../sizes/framework-sizes.ts';
import { BROADER_SKILLS } from '../skills/broader-skills.ts';
import { USUAL_SKILL_ORDER } from '../skills/list/list-skills.ts';
import { LISTED_SKILLS } from '../skills/list/listed-skills.ts';
import { SKILL_KIN } from '../skills/skill-kin.ts';
import { CITATIONS, CITATIONS_OF_KINDS } from '../sources/cited-facts.ts';
import { CLAIMS } from '../sources/claims.ts';
import type { AnyReading } from './read-scope.ts';
import { CALLED_ROLES, TITLE_INDEX } from '../titles/title-index.ts';

/*
 * What is made of readings before they serve, so that no question is the first to make it. Each comes after what it
 * is made of.
 */

const OF_FRAMEWORKS: readonly Derivation<FrameworkReading, unknown>[] = [
  ROLE_IDS,
  ROLE_RUNGS,
  ROLE_VARIANTS,
  CALLED_ROLES,
  REQUIREMENTS_BY_ROLE,
  REQUIREMENTS_BY_SKILL,
  NEEDS_BY_ROLE,
  RESPONSIBILITIES_BY_ROLE,
  CLAIMS,
  ...CITATIONS_OF_KINDS,
  CITATIONS,
  ADVICE_OF_THINGS,
  TITLE_INDEX,
  ...STATEMENTS_OF_KINDS,
  FRAMEWORK_WORDS,
  DESCRIPTIONS,
  SKILL_KIN,
  BROADER_SKILLS,
  TYPICAL_RISES,
  TRANSITION_GRAPH,
  ...Object.values(TRANSITION_COSTS),
  ...PARTIAL_SIZES,
  FRAMEWORK_SIZES,
  NAMED_ROLES,
  NAMED_SKILLS,
];
const OF_CHARTS: readonly Derivation<ChartReading, unknown>[] = [
  ORGANIZATION_WORDS,
  POSITION_WORDS,
  CHART_SIZES,
];
const OF_GRAPHS: readonly Derivation<GraphReading, unknown>[] = [
  ROLE_NAMES,
  SKILL_NAMES,
  LISTED_ROLE_IDS,
  LISTED_ROLES,
  USUAL_ROLE_ORDER,
  LISTED_SKILLS,
  USUAL_SKILL_ORDER,
  REQUIREMENT_COLUMNS,
  ALL_TRANSITIONS,
  ALL_ADVICE,
  MAPPED,
];

export const prepared = {
  /** `before`: another reading of the same scope, of which is taken over what would be made again. */
  *scope(reading: AnyReading, before: AnyReading | null = null): InPortions<void> {
    if (reading instanceof ChartReading) {
      for (const each of OF_CHARTS) yield* reading.prepare(each);
      return;
    }
    if (reading instanceof MappingsReading) return;
    const known = before instanceof ChartReading || before instanceof MappingsReading ? null : before;
    yield* prepareIndexes(reading);
    for (const each of OF_FRAMEWORKS) yield* reading.prepare(each, known);
  },
  /** `before`: the graph that serves, of which is taken over what would be made again. */
  *graph(graph: GraphReading, before: GraphReading | null = null): InPortions<void> {
    for (const each of OF_GRAPHS) yield* graph.prepare(each, before);
  },
};
