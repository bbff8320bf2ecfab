import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSeed } from '../../../src/seed/read-seed.ts';
import { serve } from '../../support/ask.ts';
import { ENGINES } from '../../support/engines.ts';
import { withGraph } from '../../support/with-graph.ts';
import { cites, fits, follow, named, type Said } from './answers.ts';
import { DIRECTOR_LADDER } from './director-ladder.ts';
import { DIRECTOR_PAGE } from './director-page.ts';
import { LEADERSHIP_PODCAST } from './leadership-podcast.ts';
import { MANAGING_ENGINEER_PATH } from './managing-engineer-path.ts';
import type { Question } from './questions.ts';
import { VP_FORUM } from './vp-forum.ts';

const SEED = path.resolve(import.meta.dirname, '../../../seed');

const DOCUMENTS = [MANAGING_ENGINEER_PATH, DIRECTOR_PAGE, DIRECTOR_LADDER, VP_FORUM, LEADERSHIP_PODCAST].map(
  ({ source, passages }) => ({
    source,
    rows: Object.entries(passages).flatMap(([locator, facts]) =>
      facts.map(([question, asked, answer]) => ({ question, locator, asked, answer })),
    ),
  }),
);

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`The built-in seed answers on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    const answers = new Map<string, Promise<Said>>();

    beforeAll(async () => {
      const reading = await readSeed(SEED);
      if (reading.kind !== 'content') throw new Error(JSON.stringify(reading.problems));
      const served = await serve(graph.database, reading.content);
      const ask = async ({ query, variables }: Question) => (await served.ask(query, variables)) as Said;
      // All at once: asked one by one, they would spend their time on the way to the database and back.
      for (const { rows } of DOCUMENTS) {
        for (const { asked } of rows) {
          if (!answers.has(keyOf(asked))) answers.set(keyOf(asked), ask(asked));
        }
      }
      await Promise.allSettled(answers.values());
    });

    describe.each(DOCUMENTS)('$source', ({ source, rows }) => {
      it.each(rows)('$question', async ({ locator, asked, answer }) => {
        const found = follow(named((await answers.get(keyOf(asked))) ?? null), asked.path).filter((fact) =>
          fits(fact, asked.where),
        );
        const right = found.filter((fact) => fits(fact, answer) && cites(fact, source, locator));
        expect(right, `${source}#${locator} says so, not ${JSON.stringify(found, null, 2)}`).not.toEqual([]);
      });
    });
  });
}

/** Many rows ask for the same list of a role, and pick from it. */
function keyOf({ query, variables }: Question): string {
  return query + JSON.stringify(variables);
}
