import { type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import { type ReportingChain, reportingChains } from './reporting-chains.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { checkStages } from '../graph/catalogue.ts';
import { type LineFilter, withLines } from './lines.ts';
import { checkFirst } from '../graph/arguments/vocabularies.ts';

/**
 * The `first` shortest ways up from a role to the top.
 *
 * @throws InvalidInputError
 */
export function listReportingChains(
  snapshot: GraphSnapshot,
  roleId: string,
  { first, ...filter }: LineFilter & { readonly first?: number | null | undefined },
): MaybePromise<ReportingChain[]> {
  const limit = checkFirst(first, 10, 100);
  return whenReady(checkStages(snapshot, filter.stages), (stages) =>
    withLines(snapshot, roleId, filter, ({ byFrom }, admits) =>
      reportingChains(roleId, (id) => (byFrom.get(id) ?? []).filter(admits), { stages, first: limit }),
    ),
  );
}
