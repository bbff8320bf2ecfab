import type { Database } from '../../src/storage/port/database.ts';
import { framework, load, range } from '../support/framework.ts';
import { loadOrganization, type Row, sourceRows } from '../support/organization.ts';

/** "r001" to "r101". */
function numbered(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(3, '0')}`);
}

/** More by one than the largest page, and than what a plain list gives where no size is asked for. */
const MORE = 101;
/** More by one than paths and titles, of which 20 are given at most. */
const SOME = 21;
/** More by one than roles that fit and chains, of which 10 are given. */
const FEW = 11;

export const SKILLS = numbered('s', 500);
export const ROLES = numbered('r', MORE);
/** As long as a name may be by which something is asked for. */
export const LONGEST_NAME = 'x'.repeat(200);
export const TOO_LONG_NAME = 'y'.repeat(201);

const skills = SKILLS.slice(0, MORE);
const some = ROLES.slice(0, SOME);
const ladder = numbered('rung', 12);

/** One role, "full", has more of everything than lists give; so have one skill, one stage and one transition. */
const WIDE = framework({
  stages: [{ slug: 'seed' }],
  roles: [
    ...ROLES.map((slug, index) => (index < SOME ? { slug, title: 'Shepherd' } : { slug })),
    { slug: 'named', title: LONGEST_NAME },
    { slug: 'misnamed', title: TOO_LONG_NAME },
  ],
  skills: SKILLS.map((slug) => ({ slug })),
  requirements: [
    ...skills.map((skill) => ({ role: 'full', skill })),
    ...some.map((role) => ({ role, skill: SKILLS[0]! })),
  ],
  roleResponsibilities: numbered('duty', MORE).map((responsibility) => ({ role: 'full', responsibility })),
  roleActivities: numbered('work', MORE).map((activity) => ({ role: 'full', activity })),
  reportingLines: [
    ...ROLES.slice(0, FEW).map((to) => ({ from: 'full', to })),
    ...ladder.slice(1).map((from, index) => ({ from, to: ladder[index]! })),
  ],
  transitions: [
    { from: 'start', to: 'full', kind: 'LATERAL' as const },
    ...some.flatMap((over) => [
      { from: 'start', to: over },
      { from: over, to: 'full' },
    ]),
  ],
  claims: [{ about: 'Role:full', attribute: 'teams', range: range(1, 2) }],
  advice: numbered('word', MORE).map((slug) => ({
    slug,
    about: ['Role:full', 'Skill:s001', 'Stage:seed', 'Transition:start--full--lateral'],
  })),
});

export const REPORTS = numbered('p', MORE);

/** Everybody in a unit of their own, and one manager more who is not there for each. */
const CHART: readonly Row[] = [
  { id: 'top', unit: 'top' },
  ...REPORTS.map((id) => ({ id, unit: id, managers: ['top'], dotted: [`gone-${id}`] })),
];

/** Loads a framework and charts of which every list has more than is given. */
export async function loadWideGraph(database: Database): Promise<void> {
  await load(database, WIDE);
  await loadOrganization(database, sourceRows(CHART));
}

/** Of charts, with the one of {@link loadWideGraph}, more by one than a page usually has. */
export async function loadFurtherCharts(database: Database): Promise<void> {
  for (const slug of numbered('chart-', SOME - 1)) {
    await loadOrganization(database, sourceRows([{ id: '1' }]), { slug, name: slug });
  }
}
