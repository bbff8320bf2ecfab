import type { TitleMatchTermResolvers } from '../types.generated.ts';

/** Everything is in the domain's object. */
export const TitleMatchTerm: TitleMatchTermResolvers = {};
