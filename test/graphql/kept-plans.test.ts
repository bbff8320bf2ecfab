import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { KeptPlans } from '../../src/graphql/execution/kept-plans.ts';
import { OperationMeter } from '../../src/graphql/cost/operation-meter.ts';
import { meterSchema } from '../../src/graphql/cost/metered-schema.ts';
import { PlannedExecution } from '../../src/graphql/execution/planned-execution.ts';
import { executableSchema } from '../../src/graphql/schema.ts';
import type { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import { LOCAL_CALLER } from '../../src/access/caller.ts';
import { LongWork } from '../../src/graph/work/slices.ts';
import { ENGINES } from '../support/engines.ts';
import { loadMadeUpGraph } from '../support/made-up-graph.ts';
import { withGraph } from '../support/with-graph.ts';

const [EMBEDDED] = ENGINES;
const FIELDS = Array.from({ length: 40 }, (_, index) => `f${index}: id`).join(' ');

describe('Plans that are kept', () => {
  const graph = withGraph(EMBEDDED!, { emptyPer: 'suite' });
  let reading: GraphReading;
  beforeAll(async () => {
    ({ reading } = await loadMadeUpGraph(graph.database));
  });

  it('are counted as large as they grow in use, also where each is asked for once', async () => {
    const schema = meterSchema(executableSchema());
    const plans = new KeptPlans(schema);
    let most = 0;
    for (let turn = 0; turn < 1_500; turn += 1) {
      const document = parse(`{ roles(first: 1) { nodes { turn${turn}: id ${FIELDS} } } }`);
      const operation = document.definitions.find(
        (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
      )!;
      const plan = plans.planOf(document, operation, {})!;
      const deadline = performance.now() + 60_000;
      const meter = new OperationMeter({
        graph: reading,
        deadline,
        isAbandoned: () => false,
        work: new LongWork(),
      });
      const context = { graph: reading, caller: LOCAL_CALLER, deadline, meter };
      const result = await new PlannedExecution(plan, context, {}).run();
      expect(result.errors).toBeUndefined();
      expect(plans.planOf(document, operation, {})).toBe(plan);
      most = Math.max(most, plans.fields);
    }
    // 43 fields each, and some are given up.
    expect(most).toBeGreaterThan(40_000);
    expect(plans.fields).toBeLessThanOrEqual(50_000);
  });
});
