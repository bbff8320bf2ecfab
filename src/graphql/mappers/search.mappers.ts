import type { FoundThing } from '../../search/search.ts';

export type SearchHitMapper = FoundThing;
