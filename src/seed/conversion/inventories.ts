import type { Inventories } from '../coverage/coverage.ts';
import { FrameworkIds } from './framework-ids.ts';
import type { ParsedSeed } from './parsed-seed.ts';

/** The passages of the sources that list theirs. */
export function inventoriesOf(seed: ParsedSeed): Inventories {
  const ids = new FrameworkIds(seed.framework[0]?.slug ?? '');
  const listed = seed.sources
    .flatMap(({ sources }) => sources)
    .flatMap(({ slug, passages }) => (passages ? [{ slug, passages }] : []));
  return new Map(
    listed.map(({ slug, passages }) => [
      ids.of('Source', slug),
      passages.map(({ at, leftOut }) => ({ at, leftOut: leftOut ?? null })),
    ]),
  );
}
