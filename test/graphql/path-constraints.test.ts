import { describe, expect, it } from 'vitest';
import { type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, range } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

/** a to d: directly, by b, by c, by b and then c; and by x, an archetype of b. */
const GRAPH = framework({
  title: 'Engineering leadership',
  roles: [{ slug: 'b', aliases: ['Bee'] }, { slug: 'x', variantOf: 'b' }, { slug: 'alone' }],
  transitions: [
    { from: 'a', to: 'b', years: range(1, 2) },
    { from: 'b', to: 'd', years: range(3) },
    { from: 'a', to: 'c', kind: 'LATERAL' },
    { from: 'c', to: 'd', years: range(2) },
    { from: 'b', to: 'c', kind: 'TRACK_SWITCH', years: range(1) },
    { from: 'a', to: 'd', years: range(10) },
    { from: 'a', to: 'x', years: range(1) },
    { from: 'x', to: 'd', years: range(1) },
  ],
});

const IMPORTED = framework({
  slug: 'onet',
  title: 'Occupations',
  transitions: [{ from: 'clerk', to: 'chief' }],
});

const QUESTION = `query Paths($to: RoleRef! = "d", $first: Int = 20, $by: PathCost, $where: PathConstraints) {
  transitionPaths(from: "a", to: $to, first: $first, by: $by, where: $where) {
    exhausted paths { cost roles { slug } steps { costEstimated } } } }`;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Constraints of paths on ${engine.title}`, () => {
    const graph = withGraph(engine);

    /** The roles of each path as one word; and "more" where it is not proved that there are no others. */
    const asker =
      ({ ask }: Served) =>
      async (where: Json, more: Json = {}): Promise<string> => {
        const { transitionPaths } = await ask(QUESTION, { where, ...more });
        const words = transitionPaths.paths.map(({ roles }: Json) =>
          roles.map(({ slug }: Json) => slug).join(''),
        );
        return [...words, ...(transitionPaths.exhausted ? [] : ['more'])].join(' ');
      };

    it('limit nothing where they are left out or null', async () => {
      const paths = asker(await serve(graph.database, GRAPH));
      for (const where of [
        null,
        {},
        {
          via: null,
          avoid: null,
          maxSteps: null,
          maxYears: null,
          kinds: null,
          frameworks: null,
          includeVariants: null,
        },
        { via: [], avoid: [] },
      ]) {
        expect(await paths(where)).toBe('ad abd acd abcd');
      }
    });

    it('ask for roles on the way, by any name and in any order', async () => {
      const paths = asker(await serve(graph.database, GRAPH));
      expect(await paths({ via: ['b'] })).toBe('abd abcd');
      expect(await paths({ via: ['bee', 'Role:b'] })).toBe('abd abcd');
      expect(await paths({ via: ['c', 'b'] })).toBe('abcd');
      expect(await paths({ via: ['b', 'c'] })).toBe('abcd');
      expect(await paths({ via: ['b'] }, { first: 1 })).toBe('abd more');
      expect(await paths({ via: ['c', 'b'] }, { first: 1 })).toBe('abcd');
      expect(await paths({ via: ['alone'] })).toBe('');
    });

    it('are met by the ends of the path', async () => {
      const paths = asker(await serve(graph.database, GRAPH));
      expect(await paths({ via: ['a', 'd'] })).toBe('ad abd acd abcd');
      expect(await paths({ via: ['a', 'c'], maxSteps: 2 })).toBe('acd');
    });

    it('keep off roles, long ways and other kinds of transitions', async () => {
      const paths = asker(await serve(graph.database, GRAPH));
      expect(await paths({ avoid: ['b'] })).toBe('ad acd');
      expect(await paths({ avoid: ['b', 'C', 'alone'] })).toBe('ad');
      expect(await paths({ maxSteps: 1 })).toBe('ad');
      expect(await paths({ maxSteps: 2 })).toBe('ad abd acd');
      expect(await paths({ maxSteps: 2147483647 })).toBe('ad abd acd abcd');
      expect(await paths({ kinds: ['PROMOTION'] })).toBe('ad abd');
      expect(await paths({ kinds: ['LATERAL', 'PROMOTION'] })).toBe('ad abd acd');
      expect(await paths({ kinds: ['REDEFINITION'] })).toBe('');
      expect(await paths({ kinds: [] })).toBe('');
    });

    it('compare years with what they cost, estimates included, whatever paths are ordered by', async () => {
      const { ask, ...served } = await serve(graph.database, GRAPH);
      const paths = asker({ ask, ...served });
      // The lateral transition states no years: the median of all is 1.5.
      const { transitionPaths }: Json = await ask(QUESTION, { by: 'YEARS', where: { maxYears: 4 } });
      expect(transitionPaths).toEqual({
        exhausted: true,
        paths: [
          {
            cost: 3.5,
            roles: [{ slug: 'a' }, { slug: 'c' }, { slug: 'd' }],
            steps: [{ costEstimated: true }, { costEstimated: false }],
          },
        ],
      });
      for (const by of ['STEPS', 'YEARS', 'GAP']) {
        expect(await paths({ maxYears: 3.4 }, { by })).toBe('');
        expect(await paths({ maxYears: 3.5 }, { by })).toBe('acd');
        expect(await paths({ maxYears: 0 }, { by })).toBe('');
      }
      expect(await paths({ maxYears: 4.5 })).toBe('abd acd abcd');
      expect(await paths({ maxYears: 4.5 }, { by: 'YEARS' })).toBe('acd abd abcd');
      expect(await paths({ maxYears: 1e300 })).toBe('ad abd acd abcd');
    });

    it('let archetypes in where they are asked for', async () => {
      const paths = asker(await serve(graph.database, GRAPH));
      expect(await paths({ includeVariants: true })).toBe('ad abd acd axd abcd');
      expect(await paths({ includeVariants: true, avoid: ['x'] })).toBe('ad abd acd abcd');
      expect(await paths({ via: ['x'] })).toBe('axd');
      expect(await paths({ via: ['x', 'b'] })).toBe('');
      expect(await paths({}, { to: 'x' })).toBe('ax');
    });

    it('keep to frameworks, by slug or title', async () => {
      const paths = asker(await serve(graph.database, GRAPH, IMPORTED));
      expect(await paths({ frameworks: ['engineering-leadership'] })).toBe('ad abd acd abcd');
      expect(await paths({ frameworks: ['Engineering Leadership', 'onet'] })).toBe('ad abd acd abcd');
      expect(await paths({ frameworks: ['onet'] })).toBe('');
      expect(await paths({ frameworks: [] })).toBe('');
      expect(await paths({ via: ['clerk'] })).toBe('');
      expect(await paths({ avoid: ['clerk'] })).toBe('ad abd acd abcd');
    });

    it('hold all at once', async () => {
      const paths = asker(await serve(graph.database, GRAPH));
      expect(await paths({ via: ['b'], maxSteps: 2, maxYears: 5, kinds: ['PROMOTION'] })).toBe('abd');
      expect(await paths({ via: ['c'], avoid: ['b'], maxYears: 3.5, includeVariants: true })).toBe('acd');
      expect(await paths({ via: ['c', 'b'], maxSteps: 2 })).toBe('');
    });

    it('are refused with the path of what is wrong', async () => {
      const { refusal } = await serve(graph.database, GRAPH);
      const six = ['b', 'c', 'x', 'alone', 'a', 'd'];
      const wrong: [where: Json, code: string, argument: string][] = [
        [{ via: ['b', 'alon'] }, 'NOT_FOUND', 'where.via.1'],
        [{ avoid: ['zzzzzzz'] }, 'NOT_FOUND', 'where.avoid.0'],
        [{ via: six }, 'INVALID_INPUT', 'where.via'],
        [{ avoid: Array.from({ length: 101 }, () => 'b') }, 'INVALID_INPUT', 'where.avoid'],
        [{ via: ['c', 'b'], avoid: ['Bee'] }, 'INVALID_INPUT', 'where.avoid.0'],
        [{ avoid: ['c', 'a'] }, 'INVALID_INPUT', 'where.avoid.1'],
        [{ avoid: ['d'] }, 'INVALID_INPUT', 'where.avoid.0'],
        [{ maxSteps: 0 }, 'INVALID_INPUT', 'where.maxSteps'],
        [{ maxSteps: -3 }, 'INVALID_INPUT', 'where.maxSteps'],
        [{ maxYears: -0.1 }, 'INVALID_INPUT', 'where.maxYears'],
        [{ frameworks: ['enginering-leadership'] }, 'INVALID_INPUT', 'where.frameworks'],
      ];
      for (const [where, code, argument] of wrong) {
        const refused = await refusal(QUESTION, { where });
        expect(refused).toMatchObject({ code, argument, problems: [{ code, argument }] });
      }
      expect(await refusal(QUESTION, { where: { via: ['alon'] } })).toMatchObject({
        suggestions: [{ id: 'Role:alone', name: 'Alone' }],
      });
      expect(await refusal(QUESTION, { where: { frameworks: ['enginering-leadership'] } })).toMatchObject({
        suggestions: ['engineering-leadership'],
      });
      expect(await refusal(QUESTION, { where: { kinds: ['SIDEWAYS'] } })).toMatchObject({
        code: 'INVALID_INPUT',
      });
    });

    it('tell all that is wrong at once', async () => {
      const { refusal, answer } = await serve(graph.database, GRAPH);
      const where = {
        via: ['nobody', 'b'],
        avoid: ['a', 'b', 'nothing'],
        maxSteps: 0,
        maxYears: -1,
        frameworks: ['?'],
      };
      const { code, argument, problems } = await refusal(QUESTION, { where });
      expect([code, argument]).toEqual(['INVALID_INPUT', 'where.via.0']);
      expect((problems as Json[]).map((problem) => [problem.argument, problem.code])).toEqual([
        ['where.via.0', 'NOT_FOUND'],
        ['where.avoid.2', 'NOT_FOUND'],
        ['where.avoid.0', 'INVALID_INPUT'],
        ['where.avoid.1', 'INVALID_INPUT'],
        ['where.maxSteps', 'INVALID_INPUT'],
        ['where.maxYears', 'INVALID_INPUT'],
        ['where.frameworks', 'INVALID_INPUT'],
      ]);
      const [error] = (await answer(QUESTION, { where })).errors ?? [];
      expect(error?.message).toMatch(
        /^No role is called "nobody".*where\.maxSteps is 0; it must be 1 or more\./s,
      );
      const many = Array.from({ length: 100 }, (_, index) => `nobody ${index}`);
      expect((await refusal(QUESTION, { where: { avoid: many } })).problems).toHaveLength(20);
    });
  });
}
