import { type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import { compareIds } from '../graph/model.ts';
import { type ConnectionArguments, type Page, pageOfList, pageRequest } from '../graph/pagination.ts';
import type { CitedFact } from './citation-index.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';

export type { CitedFact } from './citation-index.ts';

const ORDER = 'KIND id';

/** The kinds of facts in their order. */
const KINDS = [
  'Claim',
  'Requirement',
  'RoleResponsibility',
  'RoleActivity',
  'Transition',
  'ReportingLine',
  'Collaboration',
  'Advice',
  'StageFocus',
  'RoleTitle',
  'Shift',
] as const;

/**
 * A page of the facts that cite a source: by kind of fact, then by id.
 *
 * @throws InvalidInputError
 */
export function listCitedFacts(
  snapshot: GraphSnapshot,
  sourceId: string,
  args: ConnectionArguments,
): MaybePromise<{ page: Page<CitedFact>; order: string }> {
  const request = pageRequest(args, ORDER);
  const scope = snapshot.scopeOf(sourceId);
  const facts =
    scope === undefined ? [] : whenReady(scope.citationIndex(), (index) => index.factsOf(sourceId));
  return whenReady(facts, (all) => ({
    page: pageOfList(
      all,
      (fact) => [KINDS.indexOf(fact.__typename), fact.id],
      (a, b) => Number(a[0]) - Number(b[0]) || compareIds(String(a[1]), String(b[1])),
      request,
    ),
    order: ORDER,
  }));
}
