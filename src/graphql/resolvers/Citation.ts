import type { CitationResolvers } from '../types.generated.ts';

export const Citation: CitationResolvers = {
  source: ({ sourceId }, _args, { graph }) => graph.get('sources', sourceId),
};
