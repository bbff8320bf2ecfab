import fc from 'fast-check';
import { getVariableValues, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { estimateCost } from '../../../src/graphql/cost/estimate.ts';
import { excessOf, estimateOf } from '../../../src/graphql/cost/excess.ts';
import { KeptEstimates } from '../../../src/graphql/cost/kept-estimates.ts';
import { fragmentsOf } from '../../../src/graphql/cost/selected-fields.ts';
import { executableSchema } from '../../../src/graphql/schema.ts';
import type { GraphReading } from '../../../src/graph/reading/graph-reading.ts';
import { ENGINES } from '../../support/engines.ts';
import { loadMadeUpGraph } from '../../support/made-up-graph.ts';
import { withGraph } from '../../support/with-graph.ts';

const schema = executableSchema();
const DOCUMENT = parse(`query ($first: Int, $depth: Int, $text: String, $roles: [RoleRef!], $ids: [ID!]) {
  roles(first: $first, filter: { text: $text }) { nodes { requirements(first: $first) { id } reports(depth: $depth) { id } } }
  skillMatrix(roles: $roles) { skill { id } }
  nodes(ids: $ids) { id }
}`);
const operation = DOCUMENT.definitions.find(
  (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
)!;

const [EMBEDDED] = ENGINES;

describe('An estimate that is kept', () => {
  const graph = withGraph(EMBEDDED!, { emptyPer: 'suite' });
  let reading: GraphReading;
  beforeAll(async () => {
    ({ reading } = await loadMadeUpGraph(graph.database));
  });

  /** What is left out of the variables is undefined, and null is null. */
  const asked = (given: Readonly<Record<string, unknown>>) => {
    const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    return variables === undefined
      ? null
      : { schema, graph: reading, operation, fragments: fragmentsOf(DOCUMENT), variables };
  };

  it('is the one that would be made anew, whatever was asked before', () => {
    const estimates = new KeptEstimates();
    const variables = fc.record(
      {
        first: fc.constantFrom(null, 1, 20, 1_000),
        depth: fc.constantFrom(null, 1, 2, 50),
        text: fc.constantFrom(null, '', 'lead', 'a longer text'),
        roles: fc.constantFrom(null, ...lists('nobody at all', 'Role:director')),
        ids: fc.constantFrom(null, ...lists('Role:director', 'Skill:x')),
      },
      { requiredKeys: [] },
    );
    let compared = 0;
    fc.assert(
      fc.property(variables, (given) => {
        const question = asked(given);
        if (question === null) return;
        const [kept, anew] = [estimates.of(question), estimateOf(estimateCost(question))];
        expect(kept).toEqual(anew);
        expect(excessOf(kept)?.message).toBe(excessOf(anew)?.message);
        compared += 1;
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('tells what is left out from null', () => {
    const [leftOut, isNull] = [asked({})!, asked({ first: null, depth: null })!];
    expect(estimateCost(leftOut).cost).not.toBe(estimateCost(isNull).cost);
    const estimates = new KeptEstimates();
    expect(estimates.of(leftOut).cost).toBe(estimateCost(leftOut).cost);
    expect(estimates.of(isNull).cost).toBe(estimateCost(isNull).cost);
  });
});

/** Lists of one to three and of very many, of what there is and what there is not. */
function lists(...names: readonly string[]): string[][] {
  return [1, 3, 800].flatMap((length) =>
    names.map((name) => Array.from({ length }, (_, index) => (length === 1 ? name : `${name} ${index}`))),
  );
}
