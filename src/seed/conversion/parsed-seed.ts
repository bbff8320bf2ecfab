import type { SeedKind, SeedValue } from '../files/layout.ts';

/** The values of all files of a seed without problems, each kind in the order of the file names. */
export type ParsedSeed = { readonly [Kind in SeedKind]: readonly SeedValue<Kind>[] };
