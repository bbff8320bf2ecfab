import type { EvidenceResolvers } from '../types.generated.ts';

/** Every field is answered as src/plans/capabilities.ts has it. */
export const Evidence: EvidenceResolvers = {};
