export type { Claim as ClaimMapper } from '../../graph/model.ts';
