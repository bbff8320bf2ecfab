import type { Page } from '../../graph/pagination.ts';
import type { FoundThing } from '../../search/search.ts';
import type { ConnectionOf, EdgeOf } from '../connections.ts';

export type SearchHitMapper = FoundThing;
export type SearchConnectionMapper = ConnectionOf<Page<FoundThing>>;
export type SearchEdgeMapper = EdgeOf<FoundThing>;
