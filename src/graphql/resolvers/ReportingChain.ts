import { roleOf } from '../../graph/lookups.ts';
import type { ReportingChainResolvers } from '../types.generated.ts';

export const ReportingChain: ReportingChainResolvers = {
  links: ({ links }) => links.map((line) => ({ ...line, depth: 1 })),
  length: ({ links }) => links.length,
  top: ({ topId }, _args, { snapshot }) => roleOf(snapshot, topId),
  circumstances: ({ links }) => [
    ...new Set(links.map(({ circumstance }) => circumstance).filter((circumstance) => circumstance !== null)),
  ],
};
