import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSeed } from '../../src/seed/read-seed.ts';
import { type Json, type Served, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { withGraph } from '../support/with-graph.ts';

const SEED = path.resolve(import.meta.dirname, '../../seed');

/** What a title should be resolved to first; none: nothing from 0.5 on. */
type Row = readonly [title: string, role: string, where?: { size?: number; stage?: string }];
const NONE = 'none';

const TITLES: Readonly<Record<string, readonly Row[]>> = {
  'as the graph has them': [
    ['VP of Engineering', 'vp-engineering'],
    ['director of engineering', 'director'],
    ['Engineering Manager', 'engineering-manager'],
    ['Tech Lead', 'team-lead'],
    ['Staff Software Engineer', 'staff-engineer'],
    ['Vice President of Engineering', 'vp-engineering'],
    ['Chief Technology Officer', 'cto'],
    ['Senior Director', 'senior-director'],
    ['VP of Security', 'domain-vp-engineering'],
    ['Manager', 'manager'],
  ],
  'with abbreviations': [
    ['Sr. Dir. of Eng', 'senior-director'],
    ['Eng Mgr', 'engineering-manager'],
    ['SWE Mgr', 'engineering-manager'],
    ['Sr. Eng. Mgr.', 'senior-engineering-manager'],
    ['V.P. Eng', 'vp-engineering'],
    ['SVP Eng', 'svp-engineering'],
    ['Snr EM', 'senior-engineering-manager'],
    ['SDM', 'engineering-manager'],
    ['Dev Manager', 'engineering-manager'],
    ['TPM', 'program-manager'],
    ['Sr Software Eng', 'senior-engineer'],
    ['SDE II', 'individual-contributor'],
    ['SRE', 'individual-contributor'],
    ['VP R&D', 'vp-engineering'],
    ['C.T.O.', 'cto'],
    ['HoE', 'director', { size: 40 }],
  ],
  'in another order': [
    ['Engineering, Director of', 'director'],
    ['Manager, Engineering', 'engineering-manager'],
    ['Manager, Software Engineering', 'engineering-manager'],
    ['Director, Software Engineering', 'director'],
    ['Engineering VP', 'vp-engineering'],
    ['Vice President, Software Engineering', 'vp-engineering'],
    ['Senior Manager, Engineering', 'senior-engineering-manager'],
    ['Sales VP', 'vp-sales'],
    ['Product, VP', 'vp-product'],
    ['Manager of Engineering Programs', 'program-manager'],
  ],
  'with typing errors': [
    ['Enginering Manger', 'engineering-manager'],
    ['Direktor of Engineering', 'director'],
    ['Vice Presidnet of Engineering', 'vp-engineering'],
    ['Staff Enginer', 'staff-engineer'],
    ['Cheif Technology Officer', 'cto'],
    ['Senior Directer of Enginering', 'senior-director'],
    ['Teamlead', 'team-lead'],
    ['TechLead', 'team-lead'],
    ['Softwareengineer', 'individual-contributor'],
    ['Prodcut Manager', 'product-manager'],
  ],
  'with words of seniority': [
    ['Senior Engineering Manager', 'senior-engineering-manager'],
    ['Engineering Manager II', 'engineering-manager'],
    ['Group Engineering Manager', 'senior-engineering-manager'],
    ['Senior Software Engineer', 'senior-engineer'],
    ['Senior Engineer', 'senior-engineer'],
    ['Junior Developer', 'individual-contributor'],
    ['Software Engineer III', 'individual-contributor'],
    ['Principal Software Engineer', 'staff-engineer'],
    ['Distinguished Software Engineer', 'distinguished-engineer'],
    ['Engineering Fellow', 'distinguished-engineer'],
    ['Lead Software Engineer', 'team-lead'],
    ['Lead Developer', 'team-lead'],
    ['Engineering Lead', 'team-lead'],
    ['Associate Director of Engineering', 'director'],
    ['Interim CTO', 'cto'],
    ['Tech Lead Manager', 'team-lead'],
    ['Founding Engineer', 'individual-contributor'],
    ['Software Architect', 'staff-engineer'],
  ],
  'with a part of engineering, a team or a place': [
    ['Backend Engineering Manager', 'engineering-manager'],
    ['Web Development Manager', 'engineering-manager'],
    ['Engineering Manager, Payments', 'engineering-manager'],
    ['Engineering Manager - Sales Platform', 'engineering-manager'],
    ['Engineering Manager at Acme', 'engineering-manager'],
    ['Engineering Manager (m/w/d)', 'engineering-manager'],
    ['Director of Platform Engineering', 'director'],
    ['Director of Technology', 'director'],
    ['VP of Data Engineering', 'domain-vp-engineering'],
    ['Frontend Team Lead', 'team-lead'],
    ['iOS Developer', 'individual-contributor'],
    ['Senior Full-Stack Developer', 'senior-engineer'],
    ['Technical Product Manager', 'product-manager'],
    ['Head of Product', 'head-of-product'],
    ['Chief of Staff to the CTO', 'chief-of-staff'],
    ['Co-Founder & CTO', 'founding-cto'],
    ['CTO / Head of Product', 'cto'],
  ],
  'that depend on the company': [
    ['Head of Engineering', 'engineering-manager', { size: 5 }],
    ['Head of Engineering', 'director', { size: 40 }],
    ['Head of Engineering', 'vp-engineering', { size: 200 }],
    ['Head of Engineering', 'director', { stage: 'Series B' }],
    ['Head of Software', 'director', { size: 30 }],
    ['Head of Technology', 'cto'],
    ['VP of Engineering', 'execution-vp-engineering', { stage: 'seed' }],
    ['VP of Engineering', 'execution-vp-engineering', { size: 6 }],
    ['VP of Engineering', 'vp-engineering', { size: 300 }],
    ['Technical Co-founder', 'first-technical-leader', { stage: 'seed' }],
    ['CTO', 'cto', { size: 400, stage: 'established' }],
  ],
  'of other professions': [
    ['Sales Director', NONE],
    ['Director of Marketing', NONE],
    ['Art Director', NONE],
    ['Executive Assistant to the VP of Engineering', NONE],
    ['Civil Engineering Manager', NONE],
    ['Mechanical Engineer', NONE],
    ['Sales Engineer', NONE],
    ['Restaurant Manager', NONE],
    ['Business Development Manager', NONE],
    ['Head Chef', NONE],
    ['Lead Singer', NONE],
    ['Registered Nurse', NONE],
    ['Chief Marketing Officer', NONE],
    ['Technical Writer', NONE],
    ['Loan Officer', NONE],
    ['Lab Technician', NONE],
    ['School Principal', NONE],
    ['Assistant Manager', NONE],
  ],
  'that are none': [
    ['asdf qwertz', NONE],
    ['🚀🚀', NONE],
    ['of the and', NONE],
    ['12345', NONE],
    ['<script>alert(1)</script>', NONE],
    ['Chief Happiness Officer', NONE],
    ['Code Ninja', NONE],
    ['Lorem ipsum dolor sit amet', NONE],
  ],
};

const ROWS = Object.values(TITLES).flat();

const QUESTION = `query ($title: String!, $size: Int, $stage: String, $first: Int) {
  resolveTitle(title: $title, organizationSize: $size, stage: $stage, first: $first) {
    confidence reason terms { name value } role { id slug }
  }
}`;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Titles against the built-in seed on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    let served: Served;

    beforeAll(async () => {
      const reading = await readSeed(SEED);
      if (reading.kind !== 'content') throw new Error(JSON.stringify(reading.problems));
      served = await serve(graph.database, reading.content);
    });

    const matches = async ([title, , where]: Row, first = 20): Promise<Json[]> => {
      const { resolveTitle } = await served.ask(QUESTION, { title, first, ...where });
      return resolveTitle;
    };
    const answerTo = async (row: Row): Promise<{ role: string; confidence: number }> => {
      const [top] = await matches(row);
      const confidence: number = top?.confidence ?? 0;
      return { role: confidence >= 0.5 ? top.role.slug : NONE, confidence };
    };

    describe.each(Object.entries(TITLES))('%s', (_, rows) => {
      it.each(rows.map(([title, role, where]) => ({ title, role, where: where ?? {} })))(
        '"$title" is $role $where',
        async ({ title, role, where }) => {
          expect((await answerTo([title, role, where])).role).toBe(role);
        },
      );
    });

    it('are a hundred and more', () => {
      expect(new Set(ROWS.map((row) => JSON.stringify(row))).size).toBeGreaterThanOrEqual(100);
    });

    it('are surely right from 0.9 on, which a quarter of them reaches, and never sure of what is none', async () => {
      const sure: Row[] = [];
      for (const row of ROWS) {
        const [top] = await matches(row);
        if ((top?.confidence ?? 0) < 0.9) continue;
        sure.push(row);
        expect(top.role.slug, row[0]).toBe(row[1]);
      }
      expect(sure.length).toBeGreaterThan(ROWS.length / 4);
    });

    it('come most likely first, then by id, each role once, with a confidence that is the product of its terms', async () => {
      for (const row of ROWS) {
        const found = await matches(row);
        const ordered = found.toSorted(
          (a, b) => b.confidence - a.confidence || (a.role.id < b.role.id ? -1 : 1),
        );
        expect(found).toEqual(ordered);
        expect(new Set(found.map(({ role }) => role.id)).size).toBe(found.length);
        for (const { confidence, terms, reason } of found) {
          const product = terms.reduce((sofar: number, { value }: Json) => sofar * value, 1);
          expect(confidence).toBe(Math.round(product * 1_000) / 1_000);
          expect(confidence).toBeGreaterThanOrEqual(0.4);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(reason).toMatch(/^(It|A source) .*\.$/);
        }
      }
    });

    it('give every title of a role its role with confidence 1, and every alias with 0.95 and more', async () => {
      const { roles } = await served.ask(
        '{ roles(first: 100, filter: { includeVariants: true }) { nodes { slug title aliases } } }',
      );
      expect(roles.nodes).not.toEqual([]);
      for (const { slug, title, aliases } of roles.nodes) {
        const [top] = await matches([title, slug]);
        expect([top.role.slug, top.confidence], title).toEqual([slug, 1]);
        for (const alias of aliases) {
          const match = (await matches([alias, slug])).find(({ role }) => role.slug === slug);
          expect(match?.confidence, alias).toBeGreaterThanOrEqual(0.95);
        }
      }
    });

    it('give at most as many roles as are asked for, five where nothing is said', async () => {
      expect(await matches(['CTO', 'cto'], 1)).toHaveLength(1);
      const { resolveTitle } = await served.ask('{ resolveTitle(title: "CTO") { confidence } }');
      expect(resolveTitle).toHaveLength(5);
    });

    it('are refused with the path of the argument where the question is none', async () => {
      const refused = (variables: Record<string, unknown>) =>
        served.refusal(QUESTION, { title: 'CTO', ...variables });
      const invalid = (argument: string) => ({ code: 'INVALID_INPUT', argument });
      expect(await refused({ title: '' })).toMatchObject(invalid('title'));
      expect(await refused({ title: ' \n ' })).toMatchObject(invalid('title'));
      expect(await refused({ title: 'x'.repeat(201) })).toMatchObject(invalid('title'));
      expect(await refused({ title: 'x'.repeat(10_000) })).toMatchObject(invalid('title'));
      expect(await refused({ size: -1 })).toMatchObject(invalid('organizationSize'));
      expect(await refused({ first: 0 })).toMatchObject(invalid('first'));
      expect(await refused({ first: 21 })).toMatchObject(invalid('first'));
      expect(await refused({ stage: 'Serie B' })).toMatchObject({
        ...invalid('stage'),
        suggestions: expect.arrayContaining(['series-b']) as unknown,
      });
    });

    it('of any characters up to 200 are answered', async () => {
      for (const title of [
        'x'.repeat(200),
        'lead '.repeat(40).trim(),
        '(((((',
        'a'.repeat(199),
        '🚀'.repeat(100),
      ]) {
        expect(await matches([title, NONE])).toEqual(expect.any(Array));
      }
    });
  });
}
