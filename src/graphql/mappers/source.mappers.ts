import type { Citation, Source } from '../../domain/model.ts';
import type { Page } from '../../domain/pagination.ts';
import type { CitedFact } from '../../services/cited-facts.ts';
import type { ConnectionOf, EdgeOf } from '../connections.ts';

export type SourceMapper = Source;
export type CitationMapper = Citation;
export type CitedFactConnectionMapper = ConnectionOf<Page<CitedFact>>;
export type CitedFactEdgeMapper = EdgeOf<CitedFact>;
