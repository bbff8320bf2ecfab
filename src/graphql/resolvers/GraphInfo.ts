import { catalogues } from '../../graph/catalogue.ts';
import { countByNodeKind } from '../../graph/counts.ts';
import { whenReady } from '../../graph/work/maybe-promise.ts';
import type { GraphInfoResolvers } from '../types.generated.ts';

export const GraphInfo: GraphInfoResolvers = {
  frameworks: (snapshot) => whenReady(catalogues(snapshot), (all) => all.map(({ framework }) => framework)),
  counts: (snapshot) => countByNodeKind(snapshot),
};
