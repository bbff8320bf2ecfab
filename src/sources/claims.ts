import { slugOf } from '../graph/ids.ts';
import { type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import { type Claim, compareIds, type Range } from '../graph/model.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { checkAttributes } from '../graph/catalogue.ts';

/** What sources say of a role's or a transition's attributes: by key, the chosen first, then by id. */
export function listClaims(
  snapshot: GraphSnapshot,
  aboutId: string,
  attributes: readonly string[] | null | undefined,
): MaybePromise<Claim[]> {
  return whenReady(checkAttributes(snapshot, attributes), (attributeIds) =>
    whenReady(claimsAbout(snapshot, aboutId), (claims) =>
      claims.filter(({ attributeId }) => attributeIds === null || attributeIds.includes(attributeId)),
    ),
  );
}

/**
 * The figure of the chosen claim of an attribute: one that holds always before one that has a
 * circumstance. A figure of certain stages alone is not the attribute's; its claim tells it.
 */
export function chosenRange(
  snapshot: GraphSnapshot,
  roleId: string,
  key: string,
): MaybePromise<Range | null> {
  return whenReady(claimsAbout(snapshot, roleId), (claims) => {
    const chosen = claims.filter(
      ({ attributeId, chosen, range, stageIds }) =>
        chosen && range !== null && stageIds.length === 0 && attributeKeyOf(attributeId) === key,
    );
    return (chosen.find(({ circumstance }) => circumstance === null) ?? chosen[0])?.range ?? null;
  });
}

/** `directReports` of `Attribute:directReports` and of `Attribute:onet/directReports`. */
export function attributeKeyOf(attributeId: string): string {
  const slug = slugOf(attributeId);
  return slug.slice(slug.indexOf('/') + 1);
}

/** The claims of a role that bear on one of its requirements or responsibilities. */
export function claimsBearingOn(
  snapshot: GraphSnapshot,
  roleId: string,
  subjectId: string,
): MaybePromise<Claim[]> {
  return whenReady(claimsAbout(snapshot, roleId), (claims) =>
    claims.filter(({ skillId, responsibilityId }) => skillId === subjectId || responsibilityId === subjectId),
  );
}

/** Whether sources differ: one of the claims was not chosen. */
export function isContested(claims: readonly Claim[]): boolean {
  return claims.some(({ chosen }) => !chosen);
}

/** All claims about a role, a stage or a transition: by attribute, the chosen first, then by id. */
export function claimsAbout(snapshot: GraphSnapshot, aboutId: string): MaybePromise<Claim[]> {
  return whenReady(snapshot.scopeOf(aboutId)?.claims.load(aboutId) ?? [], (claims) =>
    (claims ?? []).toSorted(
      (a, b) =>
        compareIds(a.attributeId, b.attributeId) ||
        Number(b.chosen) - Number(a.chosen) ||
        compareIds(a.id, b.id),
    ),
  );
}
