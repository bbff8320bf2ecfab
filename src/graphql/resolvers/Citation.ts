import { sourceOf } from '../../graph/lookups.ts';
import type { CitationResolvers } from '../types.generated.ts';

export const Citation: CitationResolvers = {
  source: (citation, _args, { snapshot }) => sourceOf(snapshot, citation),
};
