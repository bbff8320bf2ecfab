export type { Citation as CitationMapper } from '../../domain/model.ts';
