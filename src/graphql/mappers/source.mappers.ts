import type { Citation, Source } from '../../graph/model.ts';

export type SourceMapper = Source;
export type CitationMapper = Citation;
