import type { ReportingChainResolvers } from '../types.generated.ts';

export const ReportingChain: ReportingChainResolvers = {
  length: ({ links }) => links.length,
  top: ({ topId }, _args, { graph }) => graph.get('roles', topId),
  circumstances: ({ links }) => [
    ...new Set(links.map(({ circumstance }) => circumstance).filter((circumstance) => circumstance !== null)),
  ],
};
