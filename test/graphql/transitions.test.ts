import { describe, expect, it } from 'vitest';
import { type Json, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, range } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Transitions and gaps on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('tell everything that is said of a transition', async () => {
      const id = 'Transition:lead--manager--track-switch';
      const { ask } = await serve(
        graph.database,
        framework({
          transitions: [
            {
              from: 'lead',
              to: 'manager',
              kind: 'TRACK_SWITCH',
              years: range(2, 4, '2-4 years'),
              summary: 'From code to people.',
              circumstance: 'in a large company',
              shifts: [
                { topic: 'Work', from: 'code', to: 'people', detail: 'All of it.' },
                { topic: 'Time' },
              ],
            },
          ],
          requirements: [{ role: 'manager', skill: 'hiring' }],
          claims: [{ about: id, attribute: 'share', value: '1 in 3' }],
          advice: [
            { slug: 'practise', about: [id] },
            { slug: 'ask', about: [id] },
            { slug: 'do-not', kind: 'PITFALL', about: [id] },
            { slug: 'sign', kind: 'READINESS_SIGNAL', about: [id] },
            { slug: 'other', kind: 'MODEL', about: ['Role:lead'] },
          ],
        }),
      );
      const expected = {
        id,
        from: { slug: 'lead' },
        to: { slug: 'manager' },
        kind: 'TRACK_SWITCH',
        years: { min: 2, max: 4, text: '2-4 years' },
        summary: 'From code to people.',
        circumstance: 'in a large company',
        claims: [{ value: '1 in 3', about: { id } }],
        shifts: [
          {
            transition: { id },
            topic: 'Work',
            from: 'code',
            to: 'people',
            detail: 'All of it.',
            citations: [{ locator: 'Heading' }],
          },
          {
            transition: { id },
            topic: 'Time',
            from: 'this',
            to: 'that',
            detail: null,
            citations: [{ locator: 'Heading' }],
          },
        ],
        advice: [
          { id: 'Advice:ask' },
          { id: 'Advice:practise' },
          { id: 'Advice:do-not' },
          { id: 'Advice:sign' },
        ],
        actions: [{ id: 'Advice:ask' }, { id: 'Advice:practise' }],
        pitfalls: [{ id: 'Advice:do-not' }],
        readinessSignals: [{ id: 'Advice:sign' }],
        gap: { itemCount: 1, coverage: { value: 0 } },
        citations: [{ locator: 'Heading' }],
      };
      const shown = `{ id from { slug } to { slug } kind years { min max text } summary circumstance claims { value about { id } }
        shifts { transition { id } topic from to detail citations { locator } } advice { id } actions { id } pitfalls { id }
        readinessSignals { id } gap { itemCount coverage { value } } citations { locator } }`;
      expect(
        await ask(
          `{ lead: role(ref: "lead") { transitionsTo ${shown} transitionsFrom { id } } manager: role(ref: "manager") { transitionsFrom ${shown} } }`,
        ),
      ).toEqual({
        lead: { transitionsTo: [expected], transitionsFrom: [] },
        manager: { transitionsFrom: [expected] },
      });
    });

    it('keep more than nine shifts in the order of the source', async () => {
      const topics = Array.from({ length: 12 }, (_, index) => `Topic ${index + 1}`);
      const { ask } = await serve(
        graph.database,
        framework({
          transitions: [{ from: 'lead', to: 'manager', shifts: topics.map((topic) => ({ topic })) }],
        }),
      );
      const { role }: Json = await ask('{ role(ref: "lead") { transitionsTo { shifts { topic } } } }');
      expect(role.transitionsTo[0].shifts.map(({ topic }: Json) => topic)).toEqual(topics);
    });

    it('show what one role lacks for another, and what it has to spare', async () => {
      const { ask, refusal } = await serve(
        graph.database,
        framework({
          skills: [{ slug: 'hiring', category: 'people' }, { slug: 'coding' }],
          requirements: [
            { role: 'lead', skill: 'coding', level: 4 },
            { role: 'lead', skill: 'coaching', level: 3 },
            { role: 'lead', skill: 'debugging', level: 2 },
            { role: 'manager', skill: 'coding', level: 1, importance: 0.2 },
            { role: 'manager', skill: 'coaching', level: 4, importance: 0.5, basis: 'DERIVED' },
            { role: 'manager', skill: 'hiring', level: 3, importance: 1 },
          ],
          claims: [{ about: 'Role:manager', attribute: 'hires', skill: 'hiring', chosen: false }],
          advice: [{ slug: 'interview', develops: ['Skill:hiring'] }],
        }),
      );
      expect(
        await ask(`{ skillGap(from: "lead", to: "manager") { from { slug } to { slug } itemCount
          coverage { value reached required met raised new }
          items { skill { slug } status have need distance importance weight expectationNow expectationThen basis contested advice { id } citations { locator } }
          new: items(statuses: [NEW]) { skill { slug } } people: items(categories: ["people"]) { skill { slug } } cut: items(first: 1) { skill { slug } }
          surplus { skill { slug } have need reason citations { locator } } }
          back: skillGap(from: "manager", to: "lead") { items { skill { slug } status } }
          same: skillGap(from: "lead", to: "lead") { coverage { value } surplus { have } items(statuses: [NEW, RAISED]) { have } } }`),
      ).toEqual({
        skillGap: {
          from: { slug: 'lead' },
          to: { slug: 'manager' },
          itemCount: 3,
          coverage: { value: 1.7 / 5.2, reached: 1.7, required: 5.2, met: 1, raised: 1, new: 1 },
          items: [
            {
              skill: { slug: 'hiring' },
              status: 'NEW',
              have: 0,
              need: 3,
              distance: 3,
              importance: 1,
              weight: 3,
              expectationNow: null,
              expectationThen: 'hiring as manager',
              basis: 'STATED',
              contested: true,
              advice: [{ id: 'Advice:interview' }],
              citations: [{ locator: 'Heading' }],
            },
            {
              skill: { slug: 'coaching' },
              status: 'RAISED',
              have: 3,
              need: 4,
              distance: 1,
              importance: 0.5,
              weight: 0.5,
              expectationNow: 'coaching as lead',
              expectationThen: 'coaching as manager',
              basis: 'DERIVED',
              contested: false,
              advice: [],
              citations: [{ locator: 'Heading' }],
            },
            {
              skill: { slug: 'coding' },
              status: 'MET',
              have: 4,
              need: 1,
              distance: 0,
              importance: 0.2,
              weight: 0,
              expectationNow: 'coding as lead',
              expectationThen: 'coding as manager',
              basis: 'STATED',
              contested: false,
              advice: [],
              citations: [{ locator: 'Heading' }],
            },
          ],
          new: [{ skill: { slug: 'hiring' } }],
          people: [{ skill: { slug: 'hiring' } }],
          cut: [{ skill: { slug: 'hiring' } }],
          surplus: [
            {
              skill: { slug: 'coding' },
              have: 4,
              need: 1,
              reason: 'LOWER',
              citations: [{ locator: 'Heading' }, { locator: 'Heading' }],
            },
            {
              skill: { slug: 'debugging' },
              have: 2,
              need: 0,
              reason: 'NOT_MENTIONED',
              citations: [{ locator: 'Heading' }],
            },
          ],
        },
        back: {
          items: [
            { skill: { slug: 'coding' }, status: 'RAISED' },
            { skill: { slug: 'debugging' }, status: 'NEW' },
            { skill: { slug: 'coaching' }, status: 'MET' },
          ],
        },
        same: { coverage: { value: 1 }, surplus: [], items: [] },
      });
      expect(await refusal('{ skillGap(from: "leed", to: "manager") { itemCount } }')).toMatchObject({
        code: 'NOT_FOUND',
        argument: 'from',
      });
      expect(await refusal('{ skillGap(from: "lead", to: "anager") { itemCount } }')).toMatchObject({
        code: 'NOT_FOUND',
        argument: 'to',
      });
      expect(
        await refusal('{ skillGap(from: "lead", to: "manager") { items(first: 0) { have } } }'),
      ).toMatchObject({ code: 'INVALID_INPUT', argument: 'first' });
      expect(
        await refusal('{ skillGap(from: "lead", to: "manager") { items(categories: ["peeple"]) { have } } }'),
      ).toMatchObject({ code: 'INVALID_INPUT', argument: 'categories' });
    });
  });
}
