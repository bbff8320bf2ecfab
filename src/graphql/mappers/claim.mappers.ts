export type { Claim as ClaimMapper } from '../../domain/model.ts';
