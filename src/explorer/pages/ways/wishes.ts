import type { PathCost, WayTakenFragment, WaysQueryVariables } from '../../graphql/graphql.ts';
import { WAY, withSearch } from '../../app/addresses.ts';

/** What somebody asks of the ways, as the address has it. */
export interface Wishes {
  readonly from: string;
  readonly to: string;
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  /** As it was typed; empty: no limit. */
  readonly steps: string;
  readonly years: string;
  readonly frameworks: readonly string[];
  readonly by: PathCost;
  readonly variants: boolean;
  /** Whether the transitions beside the ways are drawn too. */
  readonly all: boolean;
}

export const COSTS: readonly PathCost[] = ['STEPS', 'YEARS', 'GAP'];

export function readWishes(search: string): Wishes {
  const parameters = new URLSearchParams(search);
  const by = parameters.get('by');
  return {
    from: parameters.get('from') ?? '',
    to: parameters.get('to') ?? '',
    via: parameters.getAll('via'),
    avoid: parameters.getAll('avoid'),
    steps: parameters.get('steps') ?? '',
    years: parameters.get('years') ?? '',
    frameworks: parameters.getAll('framework'),
    by: COSTS.find((cost) => cost === by) ?? 'STEPS',
    variants: parameters.get('variants') === 'yes',
    all: parameters.get('all') === 'yes',
  };
}

/** Every role that is named. */
export function rolesIn({ from, to, via, avoid }: Wishes): readonly string[] {
  return [from, to, ...via, ...avoid];
}

/** The same wishes with a role in the place of another, wherever that is named. */
export function inPlaceOf(name: string, role: string, wishes: Wishes): Wishes {
  const swap = (each: string) => (each === name ? role : each);
  const { from, to, via, avoid } = wishes;
  return { ...wishes, from: swap(from), to: swap(to), via: via.map(swap), avoid: avoid.map(swap) };
}

export function addressOfWishes(path: string, wishes: Wishes): string {
  const { frameworks, by, variants, all, ...same } = wishes;
  return withSearch(path, {
    ...same,
    framework: frameworks,
    by: by === 'STEPS' ? undefined : by,
    variants: variants ? 'yes' : undefined,
    all: all ? 'yes' : undefined,
  });
}

/** As many as the server takes. */
const MOST_VIA = 5;

/** One way of several: named by the roles that it passes and its length, which stay the same when others come. */
export function addressOfWay({ roles, length }: WayTakenFragment, wishes: Wishes): string {
  const passed = roles.slice(1, -1).map(({ slug }) => slug);
  return addressOfWishes(WAY, {
    ...wishes,
    from: roles[0]?.slug ?? wishes.from,
    to: roles.at(-1)?.slug ?? wishes.to,
    via: passed.slice(0, MOST_VIA),
    avoid: [],
    steps: String(length),
    years: '',
    all: false,
  });
}

/** The same as variables of a question. */
export function variablesOf(wishes: Wishes): WaysQueryVariables {
  const { from, to, via, avoid, frameworks, by, variants } = wishes;
  return {
    from,
    to,
    by,
    where: {
      via: via.length > 0 ? [...via] : undefined,
      avoid: avoid.length > 0 ? [...avoid] : undefined,
      maxSteps: numberIn(wishes.steps),
      maxYears: numberIn(wishes.years),
      frameworks: frameworks.length > 0 ? [...frameworks] : undefined,
      includeVariants: variants,
    },
  };
}

function numberIn(text: string): number | undefined {
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) ? undefined : number;
}
