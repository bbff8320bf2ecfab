import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** Refuses operations of a kind that the schema has none of; the executor would do so too late for a status of its own. */
export function operationsOfKnownKinds(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (node) => {
      if (context.getSchema().getRootType(node.operation) != null) return;
      context.reportError(
        new GraphQLError(`The schema has no ${node.operation}; it answers queries.`, { nodes: node }),
      );
    },
  };
}
