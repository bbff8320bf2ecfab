export type { Framework as FrameworkMapper } from '../../graph/model.ts';
export type { Snapshot as GraphInfoMapper } from '../../graph/snapshot.ts';
