import { typeOf } from '../../graph/ids.ts';
import type { CitedFactResolvers } from '../types.generated.ts';

/** A fact's type is the first half of its id. */
export const CitedFact: CitedFactResolvers = {
  __resolveType: ({ id }) => typeOf(id) as ReturnType<NonNullable<CitedFactResolvers['__resolveType']>>,
};
