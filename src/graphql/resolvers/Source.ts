import { listCitedFacts } from '../../sources/cited-facts.ts';
import type { SourceResolvers } from '../types.generated.ts';

export const Source: SourceResolvers = {
  cites: ({ id }, args, { snapshot }) => listCitedFacts(snapshot, id, args),
};
