import { describe, expect, it } from 'vitest';
import { serve } from '../../support/ask.ts';
import { ENGINES } from '../../support/engines.ts';
import { framework, load } from '../../support/framework.ts';
import { withGraph } from '../../support/with-graph.ts';
import { costed } from './costed.ts';

const BRIEF = `{
  transitionPaths(from: "lead", to: "manager", first: 1) {
    paths { brief { expected { category { id title } skills {
      need needBand haveAtMost expectation skill { id slug name }
      inside { need needBand haveAtMost expectation skill { id slug name } }
    } } } }
  }
}`;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`What is expected on a way on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('is counted once a skill, however many categories there are', async () => {
      const skills = Array.from({ length: 120 }, (_, number) => ({
        slug: `skill-${number}`,
        category: number < 100 ? 'large' : `category-${number}`,
      }));
      await load(
        graph.database,
        framework({
          roles: [{ slug: 'lead' }, { slug: 'manager' }],
          transitions: [{ from: 'lead', to: 'manager' }],
          skills,
          requirements: skills.map(({ slug }) => ({ role: 'manager', skill: slug })),
        }),
      );
      const { readings } = await serve(graph.database);
      const { answer, requested, actual } = await costed(await readings.refresh(), {
        query: BRIEF,
        variables: {},
      });
      expect(answer.errors).toBeUndefined();
      expect(requested).toBeGreaterThanOrEqual(actual!);
      // With the largest category for each of 21 it was 19,689.
      expect(requested).toBeLessThan(10_000);
    });
  });
}
