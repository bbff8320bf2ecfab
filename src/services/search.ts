import { InvalidInputError } from '../domain/errors.ts';
import { typeOf } from '../domain/ids.ts';
import { allReady, type MaybePromise, whenReady } from '../domain/maybe-promise.ts';
import { compareIds } from '../domain/model.ts';
import { type ConnectionArguments, type Page, pageOfList, pageRequest } from '../domain/pagination.ts';
import type { GraphSnapshot } from '../snapshot/graph-snapshot.ts';
import type { FoundThing } from '../snapshot/search-index.ts';
import { type CountedKind, LABELS_OF_KINDS } from './graph-counts.ts';

export type { FoundThing } from '../snapshot/search-index.ts';

const ORDER = '-SCORE id';
const MOST_CHARACTERS = 500;

/**
 * A page of what is found by its words: best first, then by id.
 *
 * @throws InvalidInputError
 */
export function search(
  snapshot: GraphSnapshot,
  args: ConnectionArguments & {
    readonly text: string;
    readonly kinds?: readonly CountedKind[] | null | undefined;
  },
): MaybePromise<{ page: Page<FoundThing>; order: string }> {
  const request = pageRequest(args, ORDER);
  const text = args.text.trim();
  if (text === '' || text.length > MOST_CHARACTERS) {
    throw new InvalidInputError(`text has ${text.length} characters; it must have 1 to ${MOST_CHARACTERS}.`, {
      argument: 'text',
    });
  }
  const labels = args.kinds?.map((kind): string => LABELS_OF_KINDS[kind]);
  return whenReady(allReady(snapshot.scopes.map((scope) => scope.searchIndex())), (indexes) => ({
    page: pageOfList(
      indexes
        .flatMap((index) => index.find(text))
        .filter(({ id }) => labels?.includes(typeOf(id)) ?? true)
        .sort((a, b) => b.score - a.score || compareIds(a.id, b.id)),
      ({ score, id }) => [score, id],
      (a, b) => Number(b[0]) - Number(a[0]) || compareIds(String(a[1]), String(b[1])),
      request,
    ),
    order: ORDER,
  }));
}
