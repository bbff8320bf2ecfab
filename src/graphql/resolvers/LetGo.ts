import type { LetGoResolvers } from '../types.generated.ts';

/** Every field is answered as src/plans/letting-go.ts has it. */
export const LetGo: LetGoResolvers = {};
