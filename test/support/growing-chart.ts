import type { CellFlaw } from '../../src/organizations/chart/chart.ts';
import { FINDING_KINDS, type FindingKind } from '../../src/organizations/findings/finding.ts';

/** A row to be. Managers are other posts, or what a flawed row has in place of an id. */
export interface Post {
  id: string;
  title: string;
  managers: (Post | string)[];
  dottedManagers: (Post | string)[];
  unit: string;
  location: string;
  /** Larger is higher. */
  grade: number | null;
  fte: number;
  cost: number;
  vacant: boolean;
  damagedColumns: string[];
  cellFlaws?: CellFlaw[];
  currency?: string;
}

const UNITS = [
  'Engineering',
  'Product',
  'Design',
  'Sales',
  'Marketing',
  'Support',
  'Finance',
  'People',
  'Legal',
];
const LOCATIONS = ['Berlin', 'London', 'New York', 'Singapore', 'Toronto', 'Warsaw', 'Remote'];
/** From the top down; whoever is below the last has that one. */
const TITLES = [
  'Chief Executive Officer',
  'Vice President',
  'Director',
  'Head',
  'Manager',
  'Lead',
  'Specialist',
];
const TOP_GRADE = 10;
const FEWEST_POSTS = 30;
const MOST_LAYERS = 8;
/** Of the sound tree. With one more for the last manager and these for flaws a span stays sound: 8 + 1 + 3. */
const SPAN = { least: 4, most: 8 };
const MOST_HUNG_IN = 3;

/** A sound organization: one top, spans and layers within the limits, grades that fall; and what is hung into it. */
export class GrowingChart {
  readonly posts: Post[] = [];
  readonly top: Post;
  readonly #random: () => number;
  /** Managers below the top, such that two layers more are still sound. */
  readonly #hosts: Post[];
  readonly #hungInto = new Map<Post, number>();
  /** By kind, for each finding its posts. */
  readonly #findings = new Map<FindingKind, Post[][]>();
  readonly #tops: Post[];
  #nextHost = 0;

  /** @throws Error for too few posts, and for more than eight layers hold. */
  constructor(random: () => number, size: number) {
    if (size < FEWEST_POSTS) throw new Error(`${size} positions beside those of the flaws are too few`);
    this.#random = random;
    this.top = this.post(null, 0);
    this.#tops = [this.top];
    const managers: Post[] = [];
    // Layer by layer: the posts grow while they are gone through.
    for (const manager of this.posts) {
      if (this.posts.length === size) break;
      managers.push(manager);
      this.reports(manager, this.#span(size - this.posts.length));
    }
    if (depthBelow(managers.at(-1)!) >= MOST_LAYERS) throw new Error(`${size} positions are too many`);
    this.#hosts = managers.slice(1).filter((manager) => depthBelow(manager) <= MOST_LAYERS - 2);
  }

  /** A further post. `depth` chooses title and grade. */
  post(manager: Post | null, depth: number): Post {
    const unit = manager === null || depth < 2 ? this.#pick(UNITS) : manager.unit;
    const title = TITLES[Math.min(depth, TITLES.length - 1)]!;
    const post: Post = {
      id: `E${1001 + this.posts.length}`,
      title: depth === 0 ? title : `${title}, ${unit}`,
      managers: manager === null ? [] : [manager],
      dottedManagers: [],
      unit,
      location: this.#pick(LOCATIONS),
      grade: Math.max(1, TOP_GRADE - depth),
      fte: this.#random() < 0.1 ? 0.8 : 1,
      cost: 50_000 + 1000 * Math.floor(this.#random() * 100),
      vacant: this.#random() < 0.05,
      damagedColumns: [],
    };
    this.posts.push(post);
    return post;
  }

  reports(manager: Post, count: number): Post[] {
    return Array.from({ length: count }, () => this.post(manager, depthBelow(manager)));
  }

  /** A post without reports, by default below a manager of the sound tree. */
  leaf(manager = this.host()): Post {
    this.#hungInto.set(manager, (this.#hungInto.get(manager) ?? 0) + 1);
    return this.post(manager, depthBelow(manager));
  }

  /** A manager of the sound tree with room for so many more reports: each in turn. @throws Error where none has it. */
  host(room = 1): Post {
    const next = this.#nextHost;
    const turn = [...this.#hosts.slice(next), ...this.#hosts.slice(0, next)];
    const host = turn.find((one) => (this.#hungInto.get(one) ?? 0) + room <= MOST_HUNG_IN);
    if (host === undefined) throw new Error('There are too few positions for so many flaws');
    this.#nextHost = (this.#hosts.indexOf(host) + 1) % this.#hosts.length;
    return host;
  }

  /** Says that a post will be at the top of a tree. */
  isTop(post: Post): void {
    this.#tops.push(post);
  }

  expect(kind: FindingKind, ...posts: Post[]): void {
    this.#findings.set(kind, [...(this.#findings.get(kind) ?? []), posts]);
  }

  /** In place of what was expected of that kind. */
  expectOnly(kind: FindingKind, posts: readonly Post[]): void {
    this.#findings.set(kind, [[...posts]]);
  }

  /** The posts of the one finding that a kind has; none where it has none yet. */
  expected(kind: FindingKind): readonly Post[] {
    return this.#findings.get(kind)?.[0] ?? [];
  }

  /** What is expected, by the numbers that posts have in the end. */
  expectedFindings(numberOf: (post: Post) => number): Map<FindingKind, number[][]> {
    const found = new Map(this.#findings);
    const cut = (found.get('CIRCLE') ?? []).map((circle) => lowestOf(circle, numberOf));
    if (this.#tops.length + cut.length > 1) found.set('MULTIPLE_ROOTS', [[...this.#tops, ...cut]]);
    return new Map(
      FINDING_KINDS.filter((kind) => found.has(kind)).map((kind) => [
        kind,
        found
          .get(kind)!
          .map((posts) => inOrder(kind, posts.map(numberOf)))
          .sort((a, b) => a[0]! - b[0]!),
      ]),
    );
  }

  /** At least two are left for the next manager, or none. */
  #span(left: number): number {
    const span = SPAN.least + Math.floor(this.#random() * (SPAN.most - SPAN.least + 1));
    return left < span + 2 ? left : span;
  }

  #pick(words: readonly string[]): string {
    return words[Math.floor(this.#random() * words.length)]!;
  }
}

function depthBelow({ grade }: Post): number {
  return grade === null ? TITLES.length : TOP_GRADE - grade + 1;
}

function lowestOf(posts: readonly Post[], numberOf: (post: Post) => number): Post {
  return posts.reduce((lowest, post) => (numberOf(post) < numberOf(lowest) ? post : lowest));
}

/** The positions of a finding in the order in which it lists them. */
function inOrder(kind: FindingKind, numbers: readonly number[]): number[] {
  const lowest = Math.min(...numbers);
  switch (kind) {
    case 'CIRCLE': {
      const start = numbers.indexOf(lowest);
      return [...numbers.slice(start), ...numbers.slice(0, start)];
    }
    case 'TOO_MANY_LAYERS':
      return [lowest];
    case 'GRADE_INVERSION':
      return [...numbers];
    default:
      return numbers.toSorted((a, b) => a - b);
  }
}
