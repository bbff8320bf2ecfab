export type { Framework as FrameworkMapper } from '../../graph/model.ts';
export type { GraphReading as GraphInfoMapper } from '../../graph/reading/graph-reading.ts';
