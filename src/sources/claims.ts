import type { Given } from '../graph/arguments/given.ts';
import { slugOf } from '../graph/ids.ts';
import { type Claim, compareIds, type Effective, type Range } from '../graph/model.ts';
import type { Derivation } from '../graph/reading/derivation.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { eachOf } from '../graph/work/portions.ts';
import { checkAttributes } from './sources.ts';

/** How many things with claims a portion deals with. */
const ORDERED = 1_024;

/** The claims about each thing: by attribute, the chosen first, then by id. */
export const CLAIMS: Derivation<FrameworkReading, ReadonlyMap<string, readonly Claim[]>> = {
  name: 'claims',
  make: function* ({ claims }) {
    const ordered = new Map<string, readonly Claim[]>();
    const groups = yield* claims.prepare('aboutId');
    yield* eachOf(groups, ([aboutId, about]) => ordered.set(aboutId, about.toSorted(byAttribute)), ORDERED);
    return ordered;
  },
};

/** All claims about a role, a stage or a transition: by attribute, the chosen first, then by id. */
export function claimsAbout(graph: GraphReading, aboutId: string): readonly Claim[] {
  return graph.scopeOf(aboutId)?.derived(CLAIMS).get(aboutId) ?? [];
}

/** What sources say of a role's or a transition's attributes: by key, the chosen first, then by id. */
export function listClaims(
  graph: GraphReading,
  aboutId: string,
  attributes: Given<readonly string[]>,
): readonly Claim[] {
  const attributeIds = checkAttributes(graph, attributes);
  const claims = claimsAbout(graph, aboutId);
  if (attributeIds === null) return claims;
  return claims.filter(({ attributeId }) => attributeIds.includes(attributeId));
}

/**
 * The figure of the chosen claim of an attribute: one that holds always before one that has a
 * circumstance. A figure of certain stages alone is not the attribute's; its claim tells it.
 */
export function chosenRange(graph: GraphReading, roleId: string, key: string): Range | null {
  const chosen = claimsAbout(graph, roleId).filter(
    ({ attributeId, chosen, range, stageIds }) =>
      chosen && range !== null && stageIds.length === 0 && attributeKeyOf(attributeId) === key,
  );
  return (chosen.find(({ circumstance }) => circumstance === null) ?? chosen[0])?.range ?? null;
}

/** `directReports` of `Attribute:directReports` and of `Attribute:onet/directReports`. */
export function attributeKeyOf(attributeId: string): string {
  const slug = slugOf(attributeId);
  return slug.slice(slug.indexOf('/') + 1);
}

/** The claims that bear on a requirement or a responsibility: of the role that states it. */
export function claimsOf(
  graph: GraphReading,
  { roleId, inheritedFromId }: Effective<{ readonly roleId: string }>,
  subjectId: string,
): readonly Claim[] {
  return claimsBearingOn(graph, inheritedFromId ?? roleId, subjectId);
}

/** The claims of a role that bear on one of its requirements or responsibilities. */
export function claimsBearingOn(graph: GraphReading, roleId: string, subjectId: string): readonly Claim[] {
  return claimsAbout(graph, roleId).filter(
    ({ skillId, responsibilityId }) => skillId === subjectId || responsibilityId === subjectId,
  );
}

/** Whether sources differ: one of the claims was not chosen. */
export function isContested(claims: readonly Claim[]): boolean {
  return claims.some(({ chosen }) => !chosen);
}

function byAttribute(a: Claim, b: Claim): number {
  return (
    compareIds(a.attributeId, b.attributeId) || Number(b.chosen) - Number(a.chosen) || compareIds(a.id, b.id)
  );
}
