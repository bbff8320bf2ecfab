import { listCitedFacts } from '../../sources/cited-facts.ts';
import { connectionOf } from '../connections.ts';
import type { SourceResolvers } from '../types.generated.ts';

export const Source: SourceResolvers = {
  cites: ({ id }, args, { graph }) => connectionOf(listCitedFacts(graph, id, args)),
};
