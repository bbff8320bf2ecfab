import { catalogues } from '../../services/catalogue.ts';
import { countByNodeKind } from '../../services/graph-counts.ts';
import { whenReady } from '../../domain/maybe-promise.ts';
import type { GraphInfoResolvers } from '../types.generated.ts';

export const GraphInfo: GraphInfoResolvers = {
  frameworks: (snapshot) => whenReady(catalogues(snapshot), (all) => all.map(({ framework }) => framework)),
  counts: (snapshot) => countByNodeKind(snapshot),
};
