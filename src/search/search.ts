import { InvalidInputError } from '../graph/errors.ts';
import { typeOf } from '../graph/ids.ts';
import { allReady, type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import { compareIds } from '../graph/model.ts';
import { type ConnectionArguments, type Page, pageOfList, pageRequest } from '../graph/pagination.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import type { FoundThing, SearchIndex } from './search-index.ts';
import { type CountedKind, LABELS_OF_KINDS } from '../graph/counts.ts';

export type { FoundThing } from './search-index.ts';

const ORDER = '-SCORE id';
const MOST_CHARACTERS = 500;

/**
 * A page of what is found by its words: best first, then by id. Things in which every word is found;
 * where there are none of these kinds in any framework, any word will do.
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
  return whenReady(allReady(indexesFor(snapshot, labels ?? null)), (indexes) => {
    const found = (words: 'every' | 'any') =>
      indexes
        .flatMap((index) => index.find(text, words))
        .filter(({ id }) => labels?.includes(typeOf(id)) ?? true)
        .sort((a, b) => b.score - a.score || compareIds(a.id, b.id));
    const all = found('every');
    const page = pageOfList(
      all.length > 0 ? all : found('any'),
      ({ score, id }) => [score, id],
      (a, b) => Number(b[0]) - Number(a[0]) || compareIds(String(a[1]), String(b[1])),
      request,
    );
    return { page, order: ORDER };
  });
}

/** Positions are looked through only where they are asked for: they may be many. */
function indexesFor(
  { frameworks, organizations }: GraphSnapshot,
  labels: readonly string[] | null,
): MaybePromise<SearchIndex>[] {
  return [
    ...frameworks.map((framework) => framework.searchIndex()),
    ...organizations.map((organization) => organization.searchIndex()),
    ...(labels?.includes('Position') ? organizations.map((each) => each.positionSearchIndex()) : []),
  ];
}
