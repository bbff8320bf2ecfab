import { idOf } from '../../src/graph/ids.ts';
import { byId, type FrameworkContent } from '../../src/graph/model.ts';
import { generateFramework } from '../graph/generated-framework.ts';
import { seededRandom } from '../paths/generated-graph.ts';

/** How many roles and skills there are; a role has 20 requirements, 8 responsibilities and 5 transitions in either. */
export const SIZES = {
  small: { slug: 'bench-peers', roles: 1_000, skills: 500 },
  large: { slug: 'bench-peers-large', roles: 20_000, skills: 10_000 },
} as const;
export type Size = keyof typeof SIZES;

const REQUIREMENTS = 20;
const RESPONSIBILITIES = 8;
const TRANSITIONS = 5;
const CATALOGUE = 200;
/** Transitions lead within a neighbourhood, as careers do, so that a search meets as many roles in a large framework. */
const NEIGHBOURHOOD = 1_000;
const SEED = 20_260_301;

export function roleId(size: Size, number: number): string {
  return idOf('Role', `${SIZES[size].slug}/r${digits(number)}`);
}

export function skillId(size: Size, number: number): string {
  return idOf('Skill', `${SIZES[size].slug}/s${digits(number)}`);
}

/** The other role of a neighbourhood that lies `distance` from a role, going round. */
export function neighbour(size: Size, number: number, distance: number): number {
  const start = number - (number % NEIGHBOURHOOD);
  return start + ((number - start + distance) % Math.min(NEIGHBOURHOOD, SIZES[size].roles - start));
}

/**
 * What all contenders serve; the same for the same size. Hardly two ways cost the same years, and what is below a
 * thousandth of one adds up to no thousandth, which is what Rolegraph tells costs to.
 */
export function peersFramework(size: Size): FrameworkContent {
  const { slug, roles, skills } = SIZES[size];
  const random = seededRandom(SEED);
  const below = (limit: number) => Math.floor(random() * limit);
  const base = generateFramework({ slug, roles, skills, requirements: REQUIREMENTS * roles });
  const { citations } = base.framework;
  const name = (number: number) => `${slug}/d${digits(number)}`;
  const different = (count: number, pick: () => number) => {
    const picked = new Set<number>();
    while (picked.size < count) picked.add(pick());
    return [...picked];
  };
  const numbers = Array.from({ length: roles }, (_, number) => number);
  return {
    ...base,
    responsibilities: Array.from({ length: CATALOGUE }, (_, number) => ({
      id: idOf('Responsibility', name(number)),
      slug: name(number),
      title: `Responsibility ${number}`,
      description: null,
      area: `Area ${number % 10}`,
      skillIds: [],
      citations,
    })).toSorted(byId),
    roleResponsibilities: numbers
      .flatMap((number) =>
        different(RESPONSIBILITIES, () => below(CATALOGUE)).map((each, place) => ({
          id: idOf('RoleResponsibility', `${slug}/r${digits(number)}/d${digits(each)}`),
          roleId: roleId(size, number),
          responsibilityId: idOf('Responsibility', name(each)),
          involvement: place < 4 ? ('OWNS' as const) : ('SHARES' as const),
          expectation: `What responsibility ${each} means in role ${number}`,
          citations,
        })),
      )
      .toSorted(byId),
    transitions: numbers
      .flatMap((number) =>
        different(TRANSITIONS, () => neighbour(size, number, 1 + below(NEIGHBOURHOOD - 1))).map((to) => {
          const min = (500_000 + 1_000 * below(4_000) + below(60)) / 1e6;
          return {
            id: idOf('Transition', `${slug}/r${digits(number)}--r${digits(to)}--promotion`),
            fromId: roleId(size, number),
            toId: roleId(size, to),
            kind: 'PROMOTION' as const,
            rank: null,
            tier: null,
            years: { min, max: min + 1, text: `${min} to ${min + 1} years` },
            summary: null,
            circumstance: null,
            stageIds: [],
            citations,
          };
        }),
      )
      .toSorted(byId),
  };
}

function digits(number: number): string {
  return String(number).padStart(6, '0');
}
