export type { Framework as FrameworkMapper } from '../../domain/model.ts';
export type { Snapshot as GraphInfoMapper } from '../../services/snapshot.ts';
