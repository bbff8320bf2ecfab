import { checkFirst } from '../graph/arguments/bounds.ts';
import { checkChoices } from '../graph/arguments/choices.ts';
import type { Arguments, Given } from '../graph/arguments/given.ts';
import { type Citation, compareIds, type Effective, type RoleResponsibility } from '../graph/model.ts';
import { atOnceAs } from '../graph/reading/derivation.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { Involvement } from '../graph/vocabulary.ts';
import { involvementRank, responsibilitiesOf } from './effective.ts';
import { takesOverSkills } from './inheritance.ts';
import { countFacts } from './requirements.ts';

/** What a role answers for, filtered and cut: strongest involvement first. @throws InvalidInputError */
export function listResponsibilities(
  graph: GraphReading,
  roleId: string,
  args: Arguments<{
    effective: boolean;
    areas: readonly string[];
    involvements: readonly Involvement[];
    first: number;
  }>,
): readonly Effective<RoleResponsibility>[] {
  const first = checkFirst(args.first);
  const effective = args.effective ?? true;
  const areas = checkAreas(graph, args.areas);
  return responsibilitiesOf(graph, roleId)
    .filter(
      ({ involvement, inheritedFromId, responsibilityId }) =>
        (effective || inheritedFromId == null) &&
        (args.involvements?.includes(involvement) ?? true) &&
        (areas?.includes(graph.get('responsibilities', responsibilityId).area) ?? true),
    )
    .slice(0, first);
}

/** How many responsibilities a role has, what it expressly does not own included. */
export function countResponsibilities(
  graph: GraphReading,
  roleId: string,
  { effective }: Arguments<{ effective: boolean }>,
): number {
  return countFacts(responsibilitiesOf(graph, roleId), effective ?? true);
}

/** What roles say of a responsibility themselves: strongest involvement first, then by role. */
export function listRolesOfResponsibility(
  graph: GraphReading,
  responsibilityId: string,
): readonly RoleResponsibility[] {
  return graph
    .naming('roleResponsibilities', 'responsibilityId', responsibilityId)
    .toSorted(
      (a, b) =>
        involvementRank(a.involvement) - involvementRank(b.involvement) ||
        compareIds(a.roleId, b.roleId) ||
        compareIds(a.id, b.id),
    );
}

/**
 * Whether a passage that speaks of a role, in what the role itself states, gives a responsibility to another one. Not to
 * one whose skills the role takes over: a ladder that goes up a rung and repeats nothing takes nothing away.
 */
export function isGivenToOthers(graph: GraphReading, roleId: string): (responsibilityId: string) => boolean {
  const passageOf = ({ sourceId, locator }: Citation) => `${sourceId}#${locator}`;
  const stated = [
    ...graph.naming('requirements', 'roleId', roleId),
    ...graph.naming('roleResponsibilities', 'roleId', roleId),
  ];
  const passages = new Set(stated.flatMap(({ citations }) => citations.map(passageOf)));
  return (responsibilityId) =>
    graph
      .naming('roleResponsibilities', 'responsibilityId', responsibilityId)
      .some(
        (fact) =>
          fact.roleId !== roleId &&
          fact.involvement === 'OWNS' &&
          !takesOverSkills(graph, roleId, fact.roleId) &&
          fact.citations.some((citation) => passages.has(passageOf(citation))),
      );
}

/** The areas that a framework's responsibilities belong to, in alphabetical order. */
const AREAS = atOnceAs('areas', ({ responsibilities }: FrameworkReading) =>
  [...new Set(responsibilities.list.map(({ area }) => area))].sort(compareIds),
);

/** The areas of responsibility that texts name; null: any. @throws InvalidInputError */
function checkAreas(graph: GraphReading, areas: Given<readonly string[]>): string[] | null {
  return checkChoices('area', 'areas', areas, () =>
    graph.frameworks
      .flatMap((framework) => framework.derived(AREAS))
      .map((area) => ({ value: area, names: [area] })),
  );
}
