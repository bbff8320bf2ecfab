import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { withAppGraph } from '../support/served-app.ts';

const [engine] = ENGINES;

describe('An operation that takes longer than it should', () => {
  const graph = withAppGraph(engine!, framework({ roles: [{ slug: 'lead' }] }));

  it('is logged with its name, its hash and its time, and without any value', async () => {
    const served = await graph.serve({ slowOperationMs: 0 });
    const query =
      'query Slow($ref: RoleRef!) { one: role(ref: $ref) { title } two: role(ref: "inLiteral") { id } }';
    await served.get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { ref: 'inVariable' } }),
    });
    const slow = served.log.filter(({ msg }) => msg === 'slow operation');
    expect(slow).toEqual([
      {
        level: 40,
        time: expect.any(Number),
        pid: expect.any(Number),
        hostname: expect.any(String),
        msg: 'slow operation',
        operation: 'Slow',
        type: 'query',
        hash: createHash('sha256').update(query).digest('hex'),
        cost: expect.any(Number),
        code: 'NOT_FOUND',
        ms: expect.any(Number),
      },
    ]);
    expect(JSON.stringify(served.log)).not.toMatch(/inLiteral|inVariable/);
    const metrics = await (await served.get('/metrics')).text();
    expect(metrics).toContain('rolegraph_graphql_slow_operations_total 1\n');
    await served.close();
  });

  it('is not logged where it was not', async () => {
    const served = await graph.serve({ slowOperationMs: 600_000 });
    await served.ask('query Quick { graph { version } }');
    expect(served.log.filter(({ msg }) => msg === 'slow operation')).toEqual([]);
  });
});
