import type { ReportingStates } from './states.ts';

/** Where a chain may end: at a role above which nothing leads on, or where everyone further up is in it already. */
export type ChainEnd = 'TOP' | 'CIRCLE';

/** The beginning of chains; its links are read from the last to the first. */
interface Beginning {
  readonly state: number;
  readonly length: number;
  /** Null at the role that was asked about. */
  readonly last: { readonly line: number; readonly before: Beginning } | null;
  /** No chain that begins so has fewer links. */
  readonly bound: number;
  /** The lines by which it becomes a chain of `bound` links; null where they are not known. */
  readonly rest: readonly number[] | null;
}

/** A state that can be reached, by which line from which other. */
interface Reached {
  readonly state: number;
  readonly distance: number;
  readonly from: Reached | null;
  readonly line: number;
}

type Estimate = Pick<Beginning, 'bound' | 'rest'>;

/**
 * Finds the ways up that end in one kind of end, shortest first, then by their lines: the beginning whose chains may be
 * shortest is lengthened first (A*, Hart, Nilsson and Raphael 1968), so that nothing longer than what is wanted is
 * looked at. What a beginning may become is found breadth first around the roles that it has met.
 */
export class ReportingChainSearch {
  readonly #states: ReportingStates;
  readonly #end: ChainEnd;
  #stepsLeft: number;
  /** By role and by state: the round in which it was met last. */
  readonly #metIn: Int32Array;
  readonly #seenIn: number[] = [];
  #round = 0;
  readonly #least: Float64Array;

  /** `steps`: how many lines may be looked at, over and over ones included. */
  constructor(states: ReportingStates, end: ChainEnd, steps: number) {
    this.#states = states;
    this.#end = end;
    this.#stepsLeft = steps;
    this.#metIn = new Int32Array(states.roleCount);
    this.#least = end === 'TOP' ? states.leastStepsToTop() : new Float64Array(states.roleCount);
  }

  /** Whether the search ended because its steps were used up. */
  get isCutShort(): boolean {
    return this.#stepsLeft <= 0;
  }

  /** Each chain as the numbers of its lines; fewer than `first` where there are no more or the steps are used up. */
  run(first: number): number[][] {
    const found: number[][] = [];
    const open: Beginning[][] = [];
    const put = (beginning: Beginning) => (open[beginning.bound] ??= []).push(beginning);
    put({ state: this.#states.start, length: 0, last: null, bound: 1, rest: null });
    for (let bound = 1; bound < open.length; bound += 1) {
      // The beginnings of one bound by their lines; what a beginning becomes comes before the next one.
      const stack = (open[bound] ?? []).map((beginning) => ({ beginning, lines: linesOf(beginning) }));
      stack.sort((a, b) => compareLines(b.lines, a.lines));
      const waiting = stack.map(({ beginning }) => beginning);
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (found.length === first || this.isCutShort) return found;
        const { bound: least, rest } = next.rest === null ? this.#estimate(next) : next;
        if (least > bound && least < Infinity) put({ ...next, bound: least, rest });
        if (least > bound) continue;
        if (next.length === bound) found.push(linesOf(next));
        else {
          for (const longer of this.#longer({ ...next, rest }).reverse()) {
            if (longer.bound === bound) waiting.push(longer);
            else put(longer);
          }
        }
      }
    }
    return found;
  }

  /** A beginning with one more line each, those that come back to a role left out. */
  #longer(beginning: Beginning): Beginning[] {
    const { state, length, bound, rest } = beginning;
    this.#meet(beginning);
    const steps = this.#states.onward(state);
    this.#stepsLeft -= steps.length;
    return steps
      .filter((step) => this.#metIn[this.#states.roleOf(step.state)] !== this.#round)
      .map((step) => ({
        state: step.state,
        length: length + 1,
        last: { line: step.line, before: beginning },
        bound: Math.max(bound, length + 1 + this.#leastFrom(step.state)),
        rest: rest?.[0] === step.line ? rest.slice(1) : null,
      }))
      .filter((longer) => longer.bound < Infinity);
  }

  /** The fewest links of a chain that begins so, or fewer; infinite where there is none. */
  #estimate(beginning: Beginning): Estimate {
    this.#meet(beginning);
    return this.#end === 'TOP' ? this.#nearestTop(beginning) : this.#nearestCircle(beginning);
  }

  #nearestTop({ state, length }: Beginning): Estimate {
    if (this.#leastFrom(state) === Infinity) return { bound: Infinity, rest: null };
    const straight = this.#straightToTop(state);
    if (straight !== null) return { bound: length + straight.length, rest: straight };
    const reached = this.#around(state);
    for (const end of reached) {
      if (this.#states.onward(end.state).length > 0) continue;
      const rest: number[] = [];
      const roles = new Set<number>();
      for (let at: Reached = end; at.from !== null; at = at.from) {
        rest.push(at.line);
        roles.add(this.#states.roleOf(at.state));
      }
      // A way may pass a role twice, at other stages each time: no chain, but none is shorter.
      return {
        bound: length + rest.length,
        rest: roles.size === rest.length ? rest.reverse() : null,
      };
    }
    return { bound: Infinity, rest: null };
  }

  /** The lines to a top by steps that each come nearer to one; null where such a step is missing. */
  #straightToTop(state: number): number[] | null {
    const lines: number[] = [];
    for (let at = state; ;) {
      const steps = this.#states.onward(at);
      if (steps.length === 0) return lines;
      this.#stepsLeft -= steps.length;
      const nearer = this.#leastFrom(at) - 1;
      const next = steps.find((step) => {
        const isUnmet = this.#metIn[this.#states.roleOf(step.state)] !== this.#round;
        return isUnmet && this.#leastFrom(step.state) === nearer;
      });
      if (next === undefined) return null;
      lines.push(next.line);
      at = next.state;
    }
  }

  /** A chain ends in a circle only after it has met everyone whom its last role reports to. */
  #nearestCircle({ state, length }: Beginning): Estimate {
    let bound = Infinity;
    const reached = this.#around(state);
    for (const { state: at, distance } of reached) {
      if (distance >= bound) break;
      const managers = this.#states.managersOf(at);
      if (managers.length === 0) continue;
      this.#stepsLeft -= managers.length;
      const unmet = managers.filter((role) => this.#metIn[role] !== this.#round).length;
      if (at === state) {
        if (unmet === 0) return { bound: length, rest: [] };
      } else {
        bound = Math.min(bound, Math.max(distance, unmet + 1));
      }
    }
    return { bound: length + bound, rest: null };
  }

  /** The states that can be reached without a role that was met, nearest first, the state itself at the beginning. */
  #around(state: number): Reached[] {
    const reached: Reached[] = [{ state, distance: 0, from: null, line: -1 }];
    this.#seenIn[state] = this.#round;
    for (const from of reached) {
      for (const { line, state: next } of this.#states.onward(from.state)) {
        this.#stepsLeft -= 1;
        if (this.#seenIn[next] === this.#round) continue;
        if (this.#metIn[this.#states.roleOf(next)] === this.#round) continue;
        this.#seenIn[next] = this.#round;
        reached.push({ state: next, distance: from.distance + 1, from, line });
      }
    }
    return reached;
  }

  /** No chain has fewer links from there on. */
  #leastFrom(state: number): number {
    return this.#least[this.#states.roleOf(state)] as number;
  }

  #meet(beginning: Beginning): void {
    this.#round += 1;
    for (let at: Beginning | undefined = beginning; at !== undefined; at = at.last?.before) {
      this.#metIn[this.#states.roleOf(at.state)] = this.#round;
      this.#stepsLeft -= 1;
    }
  }
}

function linesOf(beginning: Beginning): number[] {
  const lines: number[] = [];
  for (let at = beginning.last; at !== null; at = at.before.last) lines.push(at.line);
  return lines.reverse();
}

function compareLines(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length && index < b.length; index += 1) {
    const order = (a[index] as number) - (b[index] as number);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
