import type { Citation, Source } from '../../graph/model.ts';
import type { Page } from '../../graph/pagination.ts';
import type { CitedFact } from '../../sources/cited-facts.ts';
import type { ConnectionOf, EdgeOf } from '../connections.ts';

export type SourceMapper = Source;
export type CitationMapper = Citation;
export type CitedFactConnectionMapper = ConnectionOf<Page<CitedFact>>;
export type CitedFactEdgeMapper = EdgeOf<CitedFact>;
