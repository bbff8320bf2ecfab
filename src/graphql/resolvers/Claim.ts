import { findNode } from '../../services/nodes.ts';
import { whenReady } from '../../domain/maybe-promise.ts';
import { fromCatalogue } from '../../services/lookups.ts';
import type { ClaimResolvers } from '../types.generated.ts';

export const Claim: ClaimResolvers = {
  about: ({ aboutId }, _args, { snapshot }) =>
    whenReady(findNode(snapshot, aboutId), (thing) => {
      if (thing === null) throw new Error(`The graph refers to ${aboutId}, which does not exist.`);
      return thing;
    }),
  attribute: ({ attributeId }, _args, { snapshot }) =>
    fromCatalogue(snapshot, attributeId, ({ attributes }) => attributes.get(attributeId)),
};
