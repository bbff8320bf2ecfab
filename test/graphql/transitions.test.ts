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
        adviceCount: 4,
        advice: [
          { id: 'Advice:ask' },
          { id: 'Advice:practise' },
          { id: 'Advice:do-not' },
          { id: 'Advice:sign' },
        ],
        actions: [{ id: 'Advice:ask' }, { id: 'Advice:practise' }],
        pitfalls: [{ id: 'Advice:do-not' }],
        readinessSignals: [{ id: 'Advice:sign' }],
        gap: { itemCount: 1, coverage: { value: null } },
        citations: [{ locator: 'Heading' }],
      };
      const shown = `{ id from { slug } to { slug } kind years { min max text } summary circumstance claims { value about { id } }
        shifts { transition { id } topic from to detail citations { locator } } advice { id } adviceCount actions { id } pitfalls { id }
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

    it('show what one role lacks for another, what it asks less of, and what nobody knows', async () => {
      const { ask, refusal } = await serve(
        graph.database,
        framework({
          skills: [{ slug: 'hiring', category: 'people' }, { slug: 'coding' }],
          requirements: [
            { role: 'lead', skill: 'coding', level: 4 },
            { role: 'lead', skill: 'coaching', level: 3 },
            { role: 'lead', skill: 'debugging', level: 2 },
            { role: 'manager', skill: 'coding', level: 1, importance: 0.2 },
            {
              role: 'manager',
              skill: 'coaching',
              level: 4,
              importance: 0.5,
              basis: 'DERIVED',
              confidence: 0.7,
            },
            { role: 'manager', skill: 'hiring', level: 3, importance: 1 },
          ],
          claims: [{ about: 'Role:manager', attribute: 'hires', skill: 'hiring', chosen: false, level: 4.5 }],
          advice: [{ slug: 'interview', develops: ['Skill:hiring'] }],
        }),
      );
      expect(
        await ask(`{ skillGap(from: "lead", to: "manager") { from { slug } to { slug } itemCount
          coverage { value low high reached required met raised new known unknown }
          items { skill { slug } status have haveBand haveConfidence haveRange { text } need needBand needConfidence needRange { min max text }
            distance importance weight priority { value terms { step importance confidence distance named value } } expectationNow expectationThen basis contested advice { id } citations { locator } }
          unknown: items(statuses: [UNKNOWN]) { skill { slug } } people: items(categories: ["people"]) { skill { slug } } cut: items(first: 1) { skill { slug } }
          surplus { skill { slug } have haveBand need needBand citations { locator } }
          notMentioned { skill { slug } have haveBand citations { locator } } }
          back: skillGap(from: "manager", to: "lead") { items { skill { slug } status } }
          same: skillGap(from: "lead", to: "lead") { coverage { value } surplus { have } items(statuses: [NEW, RAISED, UNKNOWN]) { have } } }`),
      ).toEqual({
        skillGap: {
          from: { slug: 'lead' },
          to: { slug: 'manager' },
          itemCount: 3,
          coverage: {
            // 0.2 x 1 + 0.5 x 3 of 0.2 x 1 + 0.5 x 4, and 1 x 3 that nobody knows
            value: 0.772,
            low: 0.326,
            high: 0.903,
            reached: 1.7,
            required: 2.2,
            met: 1,
            raised: 1,
            new: 0,
            known: 2,
            unknown: 1,
          },
          items: [
            {
              skill: { slug: 'coaching' },
              status: 'RAISED',
              have: 3,
              haveBand: 'WORKING',
              haveConfidence: null,
              haveRange: null,
              need: 4,
              needBand: 'PRACTITIONER',
              needConfidence: 0.7,
              needRange: null,
              distance: 1,
              importance: 0.5,
              weight: 0.5,
              priority: {
                value: 0.35,
                terms: [{ step: 1, importance: 0.5, confidence: 0.7, distance: 1, named: 0, value: 0.35 }],
              },
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
              haveBand: 'PRACTITIONER',
              haveConfidence: null,
              haveRange: null,
              need: 1,
              needBand: 'AWARENESS',
              needConfidence: null,
              needRange: null,
              distance: 0,
              importance: 0.2,
              weight: 0,
              priority: null,
              expectationNow: 'coding as lead',
              expectationThen: 'coding as manager',
              basis: 'STATED',
              contested: false,
              advice: [],
              citations: [{ locator: 'Heading' }],
            },
            {
              skill: { slug: 'hiring' },
              status: 'UNKNOWN',
              have: null,
              haveBand: null,
              haveConfidence: null,
              haveRange: null,
              need: 3,
              needBand: 'WORKING',
              needConfidence: null,
              needRange: { min: 3, max: 4.5, text: '3-4.5' },
              distance: null,
              importance: 1,
              weight: null,
              priority: null,
              expectationNow: null,
              expectationThen: 'hiring as manager',
              basis: 'STATED',
              contested: true,
              advice: [{ id: 'Advice:interview' }],
              citations: [{ locator: 'Heading' }],
            },
          ],
          unknown: [{ skill: { slug: 'hiring' } }],
          people: [{ skill: { slug: 'hiring' } }],
          cut: [{ skill: { slug: 'coaching' } }],
          surplus: [
            {
              skill: { slug: 'coding' },
              have: 4,
              haveBand: 'PRACTITIONER',
              need: 1,
              needBand: 'AWARENESS',
              citations: [{ locator: 'Heading' }, { locator: 'Heading' }],
            },
          ],
          notMentioned: [
            {
              skill: { slug: 'debugging' },
              have: 2,
              haveBand: 'FOUNDATIONAL',
              citations: [{ locator: 'Heading' }],
            },
          ],
        },
        back: {
          items: [
            { skill: { slug: 'coding' }, status: 'RAISED' },
            { skill: { slug: 'coaching' }, status: 'MET' },
            { skill: { slug: 'debugging' }, status: 'UNKNOWN' },
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
