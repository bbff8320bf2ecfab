import { describe, expect, it } from 'vitest';
import type { Plan, PlanSkill, PlanStep } from '../../src/plans/plan.ts';
import { formatPlan } from '../../src/plans/plan-text.ts';
import { fairShares } from '../../src/plans/page/cuts.ts';

const STEP: PlanStep = {
  from: 'Guide',
  to: 'Captain',
  years: null,
  summary: null,
  circumstance: null,
  firstNeeded: [],
  raisedFurther: [],
  actions: [],
  shifts: [],
  pitfalls: [],
  readinessSignals: [],
  sources: [],
};

function plan(parts: Partial<Plan> = {}): Plan {
  return {
    from: 'Guide',
    to: 'Captain',
    years: null,
    ownLevels: 0,
    skillCount: 0,
    unknownCount: 0,
    steps: [STEP],
    surplus: [],
    handedOver: [],
    activities: [],
    ...parts,
  };
}

function skill(name: string, parts: Partial<PlanSkill> = {}): PlanSkill {
  return {
    skill: name,
    have: 0,
    need: 3,
    later: null,
    expectation: `Masters ${name}`,
    stated: true,
    advice: null,
    sources: [],
    ...parts,
  };
}

function said(text: string, locator?: string) {
  return { text, circumstance: null, sources: locator === undefined ? [] : [{ title: 'Book', locator }] };
}

const named = (count: number) => Array.from({ length: count }, (_, index) => `thing ${index + 1}`);

const markdown = (parts: Partial<Plan> = {}) => formatPlan(plan(parts), 'md');
const html = (parts: Partial<Plan> = {}) => formatPlan(plan(parts), 'html');
const ofStep = (parts: Partial<PlanStep>): Partial<Plan> => ({ steps: [{ ...STEP, ...parts }] });

/** A plan with something of everything. */
const FULL: Partial<Plan> = {
  years: '2-3 years',
  skillCount: 4,
  unknownCount: 3,
  steps: [
    {
      ...STEP,
      to: 'Mate',
      summary: 'From the boat to the crew',
      years: '2-3 years',
      sources: [{ title: 'Book', locator: 'Ranks' }],
      firstNeeded: [
        skill('Knots', { have: 1, need: 2.5, later: 4, sources: [{ title: 'Book', locator: 'Ropes' }] }),
        skill('Maps', { stated: false, advice: said('Draw one', 'Charts') }),
      ],
      actions: [{ ...said('Sail at night', 'Deeds / 1'), steps: ['By the stars', 'Alone!'], instead: null }],
      shifts: [
        { topic: 'Crew', from: 'One boat', to: 'The ship', sources: [{ title: 'Book', locator: 'Ranks' }] },
      ],
      pitfalls: [
        { ...said('Shouting', 'Errors / 1'), instead: 'Speak' },
        { ...said('Drinking', 'Errors / 2'), instead: null },
      ],
      readinessSignals: [{ ...said('Sleeps in storms'), circumstance: 'At sea' }],
    },
    { ...STEP, from: 'Mate', raisedFurther: [{ skill: 'Knots', have: 2.5, need: 4, sources: [] }] },
  ] as PlanStep[],
  surplus: [
    { skill: 'Rowing', have: 4, need: 1, sources: [] },
    { skill: 'Tours', have: 2, need: 1, sources: [] },
  ],
  handedOver: [said('The tickets')],
  activities: [
    { title: 'Steering', from: '20 hrs', to: '5 hrs', sources: [] },
    { title: 'Dinners', from: null, to: 'on Sundays', sources: [] },
    { title: 'Dinners', from: null, to: 'in port', sources: [] },
    { title: 'Tours', from: 'daily', to: null, sources: [] },
  ],
};

describe('A plan as Markdown', () => {
  it('tells what to learn, do, avoid and stop, step by step, with what is not stated', () => {
    expect(markdown(FULL)).toBe(`# From Guide to Captain

2 steps: Guide → Mate → Captain. 2-3 years for the steps whose years are stated; for step 2 no source states any. 4 skills are known to rise beyond what the role of Guide asks for. 3 more skills are expected of which no source says where the Guide starts. Levels run from 0 to 5; new is what was not asked for so far. Of the 2 explained below, 1 is read out of the sources' words rather than stated by them.

## 1. Guide → Mate

From the boat to the crew. Usually after 2-3 years as Guide.[^1]

### Learn first

- **Knots** 1 → 2.5, later 4: Masters Knots.[^2]
- **Maps** new → 3: Masters Maps. How: Draw one.[^3]

### Do[^4]

- [ ] **Sail at night**: By the stars. Alone!

### What changes[^1]

- **Crew**: One boat → The ship

### Pitfalls[^5]

- Shouting. Instead: Speak.
- Drinking

### Signs of readiness

- [ ] Sleeps in storms (At sea)

## 2. Mate → Captain

No source states how long it takes.

**Raise further:** Knots 2.5 → 4.

## Stop or hand over

- **Rely less on** Rowing 4 → 1, Tours 2 → 1.
- **Hand over** what the sources say is not the Captain's: The tickets.

## Time

- **Changes**: Steering (20 hrs → 5 hrs).
- **Only stated for Captain**: Dinners (on Sundays).
- **Only stated for Guide**: Tours (daily).

[^1]: Book, Ranks
[^2]: Book, Ropes
[^3]: Book, Charts
[^4]: Book, Deeds / 1
[^5]: Book, Errors
`);
  });

  it('leaves out what there is nothing of', () => {
    expect(markdown()).toBe(`# From Guide to Captain

1 step: Guide → Captain. No source states how many years it takes. No skill is known to rise beyond what the role of Guide asks for.

## 1. Guide → Captain

No source states how long it takes.
`);
  });

  it('says when it starts from a person’s own levels', () => {
    expect(markdown({ ownLevels: 2, skillCount: 1 })).toContain(
      '1 skill is known to rise beyond what is there, by your own word in 2 skills.',
    );
  });

  it('cuts long lists and says how much more there is', () => {
    const text = markdown({
      ...ofStep({
        firstNeeded: named(30).map((name) => skill(name)),
        pitfalls: named(9).map((name) => ({ ...said(name), instead: null })),
      }),
      handedOver: named(11).map((name) => said(name)),
    });
    expect(text.match(/^- \*\*thing/gm)).toHaveLength(10);
    expect(text).toMatch(/^\*\*Then:\*\* thing 11 new → 3, .*thing 22 new → 3 and 8 more\.$/m);
    expect(text).toContain('- thing 5\n- and 4 more\n');
    expect(text).toContain('thing 8 and 3 more.');
  });

  it('shares the room out among the steps, and leaves the last of many steps to another plan', () => {
    const steps = named(9).map((to) => ({ ...STEP, to, firstNeeded: named(9).map((name) => skill(name)) }));
    const text = markdown({ steps });
    expect(text.match(/^## \d/gm)).toHaveLength(6);
    expect(text.match(/^- \*\*thing/gm)).toHaveLength(10);
    expect(text).toContain('And 3 more, from Guide to thing 9');
    expect(fairShares(10, [1, 9, 3, 0])).toEqual([1, 6, 3, 0]);
    expect(fairShares(2, [5, 5, 5])).toEqual([1, 1, 0]);
  });

  it('stays within bounds whatever it is given', () => {
    const long = 'word '.repeat(500);
    const many = <Item>(item: Item) => Array.from({ length: 50 }, () => item);
    const step: PlanStep = {
      ...STEP,
      from: long,
      to: long,
      years: long,
      summary: long,
      circumstance: long,
      firstNeeded: many(skill(long, { expectation: long, advice: said(long, long) })),
      raisedFurther: many(skill(long)),
      actions: many({ ...said(long, long), steps: many(long), circumstance: long }),
      shifts: many({ topic: long, from: long, to: long, sources: [] }),
      pitfalls: many({ ...said(long, long), instead: long }),
      readinessSignals: many(said(long, long)),
    };
    const text = markdown({
      from: long,
      to: long,
      years: long,
      steps: many(step),
      surplus: many(skill(long)),
      handedOver: many(said(long)),
      activities: many({ title: long, from: long, to: long, sources: [] }),
    });
    expect(text.length).toBeLessThan(25_000);
  });

  it('cuts between words, and keeps every character whole', () => {
    expect(markdown(ofStep({ readinessSignals: [said('word '.repeat(40))] }))).toMatch(
      /\[ \] (word )+word…\n/,
    );
    expect(markdown(ofStep({ readinessSignals: [said('👩‍🚀'.repeat(99))] }))).not.toMatch(/\p{Cs}/u);
  });

  it.each([
    ['*bold* _slanted_ `code` ~gone~', '\\*bold\\* \\_slanted\\_ \\`code\\` \\~gone\\~'],
    ['[a](http://b) <i> ![c]', '\\[a\\](http\\://b) \\<i\\> !\\[c\\]'],
    ['a|b \\ $x$ &amp; P&L', 'a\\|b \\\\ \\$x\\$ \\&amp; P&L'],
    ['snake_case stays, C# stays', 'snake_case stays, C# stays'],
    ['www.a.b and c@d.e', 'www\\.a.b and c\\@d.e'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['two\n\n## lines', 'two \\## lines'],
  ])('escapes %j', (text, escaped) => {
    const page = markdown(ofStep({ pitfalls: [{ ...said(text), instead: null }] }));
    expect(page).toContain(`### Pitfalls\n\n- ${escaped}\n`);
  });
});

describe('A plan as HTML', () => {
  it('is a whole page that needs nothing else', () => {
    const page = html(FULL);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    expect(page).toContain('<title>From Guide to Captain</title>');
    expect(page).toContain('@media print');
    expect(page).not.toMatch(/<script|<link|url\(|https?:/);
  });

  it('says the same as the Markdown', () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}.]+/gu)?.join(' ');
    const body = html(FULL)
      .replace(/^.*<main>/s, '')
      .replace(/<section.*$/s, '')
      .replace(/<sup>.*?<\/sup>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&#39;', "'");
    const text = markdown(FULL)
      .replace(/\n\[\^1\]: .*$/s, '')
      .replace(/\[\^\d+\]/g, '');
    expect(words(body)).toBe(words(text));
  });

  it('leads from every reference to its note and back, with ids that occur once', () => {
    const page = html(FULL);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(10);
    expect([...new Set(targets)].sort()).toEqual([...ids].sort());
  });

  it('escapes what it is given', () => {
    const nasty = `<script>alert("x")</script> & 'y'`;
    const page = html({
      from: nasty,
      ...ofStep({
        shifts: [{ topic: nasty, from: nasty, to: nasty, sources: [{ title: nasty, locator: nasty }] }],
      }),
    });
    expect(page).not.toContain('<script');
    expect(page).toContain('&#60;script&#62;alert(&#34;x&#34;)&#60;/script&#62; &#38; &#39;y&#39;');
  });
});
