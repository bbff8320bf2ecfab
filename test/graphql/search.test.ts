import { describe, expect, it } from 'vitest';
import { type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, type FrameworkParts } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

/** What each engine found for the same questions, to compare when both have answered. */
const answers = new Map<string, Json>();

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Search on ${engine.title}`, () => {
    const graph = withGraph(engine);
    const served = (parts: FrameworkParts) => serve(graph.database, framework(parts));

    it('shows things that are named so before those whose text says so, and these before those of whom facts say so', async () => {
      const { ask } = await served({
        roles: [
          { slug: 'a-lead', summary: 'Works alone.' },
          { slug: 'b-lead', summary: 'Believes in mentoring.' },
          { slug: 'c-mentoring', summary: 'Works alone.' },
          { slug: 'd-lead', summary: 'Works alone.', aliases: ['Mentoring Lead'] },
        ],
        requirements: [{ role: 'a-lead', skill: 'patience', expectation: 'Goes on mentoring.' }],
      });
      expect(await idsFor(ask, 'mentoring')).toEqual([
        'Role:c-mentoring',
        'Role:d-lead',
        'Role:b-lead',
        'Role:a-lead',
      ]);
    });

    it('finds things by everything that is said of them', async () => {
      const transition = 'Transition:lead--manager--promotion';
      const { ask } = await served({
        sources: [{ slug: 'page' }, { slug: 'book', title: 'On Aardvarks' }],
        skills: [{ slug: 'coaching', aliases: ['Tutoring'], description: 'Asking questions.' }],
        responsibilities: [{ slug: 'hiring', description: 'Finding colleagues.' }],
        roleResponsibilities: [{ role: 'lead', responsibility: 'hiring', expectation: 'Interviews weekly.' }],
        roleActivities: [{ role: 'lead', activity: 'standups' }],
        roleTitles: [{ role: 'lead', title: 'Chieftain' }],
        collaborations: [{ role: 'lead', with: 'manager', purpose: 'Budgeting.' }],
        reportingLines: [
          { from: 'lead', to: 'manager', circumstance: 'in subsidiaries', reason: 'Payroll.' },
        ],
        claims: [
          { about: 'Role:lead', attribute: 'teams', value: 'precisely one', parts: ['and a squadron'] },
          { about: 'Stage:seed', attribute: 'teams', value: 'hardly any' },
        ],
        stages: [{ slug: 'seed' }],
        stageFocuses: [
          { role: 'lead', stage: 'seed', focus: 'Prototyping', asks: ['Whether anybody buys?'] },
        ],
        transitions: [
          {
            from: 'lead',
            to: 'manager',
            summary: 'A farewell to keyboards.',
            shifts: [{ topic: 'Calendar', from: 'quiet', to: 'crowded', detail: 'Beware.' }],
          },
        ],
        advice: [
          {
            slug: 'rehearse',
            detail: 'Before mirrors.',
            steps: ['Whisper', 'Shout'],
            example: 'Demosthenes did.',
            instead: 'Improvising.',
          },
        ],
      });
      const expected: readonly [text: string, ...ids: string[]][] = [
        ['aardvarks', 'Source:book'],
        ['tutoring', 'Skill:coaching'],
        ['questions', 'Skill:coaching'],
        ['colleagues', 'Responsibility:hiring'],
        ['interviews', 'Role:lead'],
        ['standups', 'Activity:standups'],
        ['chieftain', 'Role:lead'],
        ['budgeting', 'Role:lead'],
        ['subsidiaries', 'Role:lead'],
        ['payroll', 'Role:lead'],
        ['precisely', 'Role:lead'],
        ['squadron', 'Role:lead'],
        ['hardly', 'Stage:seed'],
        ['prototyping', 'Role:lead', 'Stage:seed'],
        ['anybody', 'Role:lead', 'Stage:seed'],
        ['farewell', transition],
        ['calendar', transition],
        ['crowded', transition],
        ['beware', transition],
        ['mirrors', 'Advice:rehearse'],
        ['whisper', 'Advice:rehearse'],
        ['demosthenes', 'Advice:rehearse'],
        ['improvising', 'Advice:rehearse'],
      ];
      const found: Json[] = [];
      for (const [text] of expected) found.push([text, ...(await idsFor(ask, text)).sort()]);
      expect(found).toEqual(expected);
    });

    it('finds words by their beginning and in spite of small typing errors, and says which matched', async () => {
      const { ask } = await served({
        skills: [{ slug: 'delegation' }, { slug: 'negotiation' }, { slug: 'sql', name: 'SQL' }],
      });
      const found = async (text: string) =>
        (await hitsFor(ask, text)).map(({ node, matched }: Json) => [node.id, ...matched]);
      expect(await found('dele')).toEqual([['Skill:delegation', 'delegation']]);
      expect(await found('delgation')).toEqual([['Skill:delegation', 'delegation']]);
      expect(await found('Delegatoin!')).toEqual([['Skill:delegation', 'delegation']]);
      expect(await found('sq')).toEqual([['Skill:sql', 'sql']]);
      // Of three letters one wrong makes another word.
      expect(await found('sqk')).toEqual([]);
      expect(await found('gation')).toEqual([]);
    });

    it('shows things with all words, and only where there are none those with any', async () => {
      const { ask } = await served({
        skills: [
          { slug: 'people-management' },
          { slug: 'people' },
          { slug: 'product-management' },
          { slug: 'people-again', name: 'People', description: 'Their management.' },
        ],
      });
      expect((await idsFor(ask, 'management of people')).sort()).toEqual([
        'Skill:people',
        'Skill:people-again',
        'Skill:people-management',
        'Skill:product-management',
      ]);
      expect(await idsFor(ask, 'management people')).toEqual([
        'Skill:people-management',
        'Skill:people-again',
      ]);
    });

    it('shows no thing with any word where another framework has one with all', async () => {
      const { ask } = await serve(
        graph.database,
        framework({ skills: [{ slug: 'people' }] }),
        framework({ slug: 'acme', skills: [{ slug: 'people-management' }] }),
      );
      expect(await idsFor(ask, 'people management')).toEqual(['Skill:acme/people-management']);
      expect((await idsFor(ask, 'people')).sort()).toEqual(['Skill:acme/people-management', 'Skill:people']);
    });

    it('shows only things of the kinds that are asked for, by any word where none of these has all', async () => {
      const { ask, refusal } = await served({
        roles: [{ slug: 'hiring-manager' }],
        skills: [{ slug: 'hiring' }],
        responsibilities: [{ slug: 'hiring' }],
        advice: [{ slug: 'hiring' }],
        activities: [{ slug: 'hiring' }],
        stages: [{ slug: 'hiring' }],
        sources: [{ slug: 'hiring' }],
        transitions: [{ from: 'hiring-manager', to: 'boss', summary: 'No more hiring.' }],
      });
      const found = async (kinds: string, text = 'hiring') => (await idsFor(ask, text, kinds)).sort();
      expect(await found('[SKILL]')).toEqual(['Skill:hiring']);
      expect(await found('[ROLE, TRANSITION]')).toEqual([
        'Role:hiring-manager',
        'Transition:hiring-manager--boss--promotion',
      ]);
      expect(await found('[]')).toEqual([]);
      expect(await found('null')).toHaveLength(8);
      expect(await found('null', 'hiring manager')).toEqual(['Role:hiring-manager']);
      expect(await found('[ACTIVITY]', 'hiring manager')).toEqual(['Activity:hiring']);
      expect(await refusal('{ search(text: "hiring", kinds: [SHIP]) { totalCount } }')).toMatchObject({
        code: 'GRAPHQL_VALIDATION_FAILED',
      });
    });

    it('tells the matched words in alphabetical order, and the text that has the most of them', async () => {
      const { ask } = await served({
        skills: [
          { slug: 'coaching', description: 'Helping people.' },
          { slug: 'mentoring', description: null },
        ],
        advice: [
          {
            slug: 'listen',
            detail: 'Listen to people.',
            steps: ['Ask.', 'People who coach listen longer.'],
          },
        ],
      });
      expect(await hitsFor(ask, 'people listen coach')).toEqual([
        {
          node: { id: 'Advice:listen' },
          score: expect.any(Number) as number,
          matched: ['coach', 'listen', 'people'],
          excerpt: 'People who coach listen longer.',
        },
      ]);
      expect(await hitsFor(ask, 'mentoring')).toEqual([
        {
          node: { id: 'Skill:mentoring' },
          score: expect.any(Number) as number,
          matched: ['mentoring'],
          excerpt: null,
        },
      ]);
    });

    it('cuts a long text around the word, between words', async () => {
      const words = (count: number) => Array.from({ length: count }, () => 'filler').join(' ');
      const { ask } = await served({
        skills: [
          { slug: 'middle', description: `${words(50)} résumé ${words(50)}` },
          { slug: 'beginning', description: `Opening ${words(50)}` },
          { slug: 'end', description: `${words(50)} closing.` },
          { slug: 'short', description: 'Brevity is all.' },
          { slug: 'chinese', description: `${'说'.repeat(300)}，管理，${'说'.repeat(300)}` },
        ],
      });
      const excerpt = async (text: string) => (await hitsFor(ask, text))[0].excerpt as string;
      expect(await excerpt('brevity')).toBe('Brevity is all.');
      expect(await excerpt('resume')).toBe(`… ${words(11)} résumé ${words(10)} …`);
      expect(await excerpt('opening')).toBe(`Opening ${words(21)} …`);
      expect(await excerpt('closing')).toBe(`… ${words(21)} closing.`);
      expect(await excerpt('管理')).toBe(`… ${'说'.repeat(79)}，管理，${'说'.repeat(77)} …`);
    });

    it('cuts no letter in two', async () => {
      const { ask } = await served({
        skills: [{ slug: 'joy', description: `${'😀'.repeat(100)}laughter${'.😀'.repeat(100)}` }],
      });
      const [{ excerpt }]: Json = await hitsFor(ask, 'laughter');
      expect(excerpt).toContain('laughter');
      expect(excerpt).not.toMatch(/\p{Cs}/u);
    });

    it('goes through all results page by page', async () => {
      const slugs = ['a', 'b', 'c', 'd', 'e'].map((letter) => `hiring-${letter}`);
      const { ask } = await served({ skills: slugs.map((slug) => ({ slug })) });
      const question = `query Page($after: String) { search(text: "hiring", first: 2, after: $after) {
        totalCount nodes { node { id } } edges { cursor node { node { id } } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
      const seen: string[] = [];
      let after: string | null = null;
      for (const [page, size] of [2, 2, 1].entries()) {
        const { search }: Json = await ask(question, { after });
        expect(search.nodes).toHaveLength(size);
        expect(search.edges.map(({ node }: Json) => node)).toEqual(search.nodes);
        expect(search.totalCount).toBe(5);
        expect(search.pageInfo).toEqual({
          hasNextPage: page < 2,
          hasPreviousPage: page > 0,
          startCursor: search.edges[0].cursor,
          endCursor: search.edges.at(-1).cursor,
        });
        seen.push(...search.nodes.map(({ node }: Json) => node.id));
        after = search.pageInfo.endCursor;
      }
      // They match alike, so their ids decide.
      expect(seen).toEqual(slugs.map((slug) => `Skill:${slug}`));
      const { search }: Json = await ask(question, { after });
      expect(search).toMatchObject({ totalCount: 5, nodes: [], pageInfo: { hasNextPage: false } });
    });

    it('refuses a text without letters or with too many, wrong sizes and cursors, by the name of the argument', async () => {
      const { ask, refusal } = await served({ skills: [{ slug: 'coding' }] });
      const cases: readonly [argument: string, given: Json][] = [
        ['text', { text: '' }],
        ['text', { text: '  \n ' }],
        ['text', { text: 'x'.repeat(501) }],
        ['first', { text: 'coding', first: 0 }],
        ['first', { text: 'coding', first: -1 }],
        ['first', { text: 'coding', first: 101 }],
        ['after', { text: 'coding', after: '' }],
        ['after', { text: 'coding', after: 'nonsense' }],
      ];
      const question = `query Search($text: String!, $first: Int, $after: String) {
        search(text: $text, first: $first, after: $after) { totalCount nodes { node { id } } } }`;
      for (const [argument, given] of cases) {
        expect(await refusal(question, given), JSON.stringify(given).slice(0, 60)).toMatchObject({
          code: 'INVALID_INPUT',
          argument,
        });
      }
      expect(await ask(question, { text: `  coding${' x'.repeat(246)}  ` })).toMatchObject({
        search: { totalCount: 1 },
      });
      for (const text of ['?!', '*', 'zebra']) {
        expect(await ask(question, { text }), text).toEqual({ search: { totalCount: 0, nodes: [] } });
      }
    });

    it('does not mind case, diacritics or script', async () => {
      const { ask } = await served({
        skills: [
          { slug: 'cafe', name: 'Café Économie' },
          { slug: 'strasse', name: 'Straßenbau' },
          { slug: 'chinese', name: '工程 管理' },
          { slug: 'greek', name: 'ΟΔΟΣ' },
          { slug: 'hindi', name: 'नेतृत्व' },
          { slug: 'c', name: 'C++' },
        ],
      });
      for (const [text, slug] of [
        ['CAFE', 'cafe'],
        ['cafe\u0301', 'cafe'],
        ['economie', 'cafe'],
        ['ÉCONOMÍE', 'cafe'],
        ['strassenbau', 'strasse'],
        ['STRASSENBAU', 'strasse'],
        ['管理', 'chinese'],
        ['οδός', 'greek'],
        ['नेतृत्व', 'hindi'],
        ['c++', 'c'],
      ]) {
        expect((await idsFor(ask, text!))[0], text).toBe(`Skill:${slug}`);
      }
    });

    it('finds what is written in another way', async () => {
      const { ask } = await served({
        skills: [
          { slug: 'goals', description: "The company's goals; don't guess." },
          { slug: 'cpp', name: 'C++' },
          { slug: 'csharp', name: 'C#' },
          { slug: 'meetings', name: 'One-on-Ones' },
          { slug: 'rota', description: 'To be on call.' },
          { slug: 'pager', description: 'The on‑call pager.' },
          { slug: 'chinese', name: '工程管理' },
        ],
      });
      for (const [text, ...slugs] of [
        ['company', 'goals'],
        ['company’s', 'goals'],
        ['dont', 'goals'],
        ['C++', 'cpp'],
        ['C#', 'csharp'],
        ['1:1', 'meetings'],
        ['1on1s', 'meetings'],
        ['oncall pager', 'pager'],
        ['on-call', 'pager', 'rota'],
        ['管理', 'chinese'],
      ] as const) {
        expect((await idsFor(ask, text)).sort(), text).toEqual(slugs.map((slug) => `Skill:${slug}`));
      }
      const alone = await served({ skills: [{ slug: 'rota', description: 'To be on call.' }] });
      expect(await idsFor(alone.ask, 'oncall')).toEqual(['Skill:rota']);
    });

    it('is not confused by words that mean something to the program', async () => {
      const { ask } = await served({
        skills: ['constructor', '__proto__', 'toString', 'AND', '2024'].map((name, index) => ({
          slug: `skill-${index}`,
          name,
        })),
      });
      for (const [index, text] of ['constructor', '__proto__', 'toString', 'and', '2024'].entries()) {
        expect(await idsFor(ask, text), text).toEqual([`Skill:skill-${index}`]);
      }
    });

    it('finds what was added since the last time', async () => {
      const { ask } = await served({ skills: [{ slug: 'coding' }] });
      expect(await idsFor(ask, 'juggling')).toEqual([]);
      const after = await served({ skills: [{ slug: 'coding' }, { slug: 'juggling' }] });
      expect(await idsFor(after.ask, 'juggling')).toEqual(['Skill:juggling']);
    });

    it('finds the same in the same order on every engine', async () => {
      const nouns = ['hiring', 'Höring', 'coding', 'budget', '预算', 'people', 'strategy'];
      const { ask } = await served({
        roles: nouns.map((noun, index) => ({
          slug: `role-${index}`,
          title: noun,
          aliases: [`${nouns[(index + 1) % 7]} lead`, `${noun} boss`],
          summary: `Does ${nouns[(index + 2) % 7]} and ${nouns[(index + 3) % 7]}.`,
        })),
        skills: nouns.map((noun, index) => ({ slug: `skill-${index}`, name: `${noun} skill` })),
        requirements: nouns.map((noun, index) => ({
          role: `role-${index}`,
          skill: `skill-${(index * 3) % 7}`,
          expectation: `Knows ${noun}, ${nouns[(index + 4) % 7]} and ${nouns[(index + 5) % 7]}.`,
        })),
        advice: nouns.map((noun, index) => ({ slug: `advice-${index}`, title: `On ${noun}`, steps: nouns })),
      });
      const found: Json[] = [];
      for (const text of [...nouns, 'hirng', 'cod', 'people strategy', 'boss of budget', 'lead']) {
        found.push([text, await hitsFor(ask, text)]);
      }
      for (const [, hits] of found) expect(hits).not.toEqual([]);
      for (const other of answers.values()) expect(found).toEqual(other);
      answers.set(engine.name, found);
    });
  });
}

async function hitsFor(ask: Served['ask'], text: string, kinds = 'null'): Promise<Json> {
  const { search }: Json = await ask(
    `query Search($text: String!) { search(text: $text, kinds: ${kinds}, first: 100) { nodes { node { id } score matched excerpt } } }`,
    { text },
  );
  return search.nodes;
}

async function idsFor(ask: Served['ask'], text: string, kinds?: string): Promise<string[]> {
  return (await hitsFor(ask, text, kinds)).map(({ node }: Json) => node.id as string);
}
