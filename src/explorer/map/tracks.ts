import type { Track } from '../graphql/graphql.ts';

/** In the order of their colours; null: no source says which. */
export const TRACKS: readonly (Track | null)[] = [null, 'INDIVIDUAL', 'MANAGEMENT', 'EXECUTIVE'];
