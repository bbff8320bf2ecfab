import { NotFoundError } from '../graph/errors.ts';
import { allReady, type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import { type Advice, compareIds } from '../graph/model.ts';
import { type ConnectionArguments, type Page, pageOfList, pageRequest } from '../graph/pagination.ts';
import { ADVICE_KINDS, type AdviceKind } from '../graph/vocabulary.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { checkStages, holdsIn } from '../graph/catalogue.ts';
import { resolveRole } from '../graph/names/resolve.ts';
import { findNode } from '../graph/nodes.ts';
import { byAdviceKind } from './about-thing.ts';

const ORDER = 'KIND id';

export interface AdviceFilter {
  readonly kinds?: readonly AdviceKind[] | null | undefined;
  readonly about?: string | null | undefined;
  readonly audience?: string | null | undefined;
  readonly stages?: readonly string[] | null | undefined;
}

/**
 * A page of the advice of all frameworks: by kind, then by id.
 *
 * @throws InvalidInputError, NotFoundError
 */
export function listAllAdvice(
  snapshot: GraphSnapshot,
  args: ConnectionArguments & AdviceFilter,
): MaybePromise<{ page: Page<Advice>; order: string }> {
  const request = pageRequest(args, ORDER);
  const checks = [checkAbout(snapshot, args.about), checkAudience(snapshot, args.audience)];
  return whenReady(allReady(checks), ([aboutId = null, roleId = null]) =>
    whenReady(checkStages(snapshot, args.stages), (stages) =>
      whenReady(allReady(snapshot.frameworks.map((scope) => scope.facts())), (all) => {
        const wanted = all
          .flatMap(({ advice }) => advice)
          .filter(
            (piece) =>
              (args.kinds?.includes(piece.kind) ?? true) &&
              (aboutId === null || piece.aboutIds.includes(aboutId)) &&
              (roleId === null || piece.audienceIds.includes(roleId)) &&
              holdsIn(piece, stages),
          )
          .sort(byAdviceKind);
        const page = pageOfList(
          wanted,
          ({ kind, id }) => [ADVICE_KINDS.indexOf(kind), id],
          (a, b) => Number(a[0]) - Number(b[0]) || compareIds(String(a[1]), String(b[1])),
          request,
        );
        return { page, order: ORDER };
      }),
    ),
  );
}

function checkAbout(snapshot: GraphSnapshot, id: string | null | undefined): MaybePromise<string | null> {
  if (id == null) return null;
  return whenReady(findNode(snapshot, id), (node) => {
    if (node === null)
      throw new NotFoundError(`There is nothing with the id "${id}".`, { argument: 'about' });
    return id;
  });
}

function checkAudience(snapshot: GraphSnapshot, ref: string | null | undefined): MaybePromise<string | null> {
  return ref == null ? null : resolveRole(snapshot, ref, 'audience');
}
