import { compareIds, type ReportingLine } from '../graph/model.ts';
import { ANY_STAGE, NO_STAGE, StageSets } from './stage-sets.ts';

/** A step up: the line by its place in the order of ids, and the state that it leads to. */
export interface StepUp {
  readonly line: number;
  readonly state: number;
}

/** Whether a line is one that people report along: not one that is unnecessary or advised against, nor one to oneself. */
export function isFollowed({ standing, fromId, toId }: ReportingLine): boolean {
  return (standing === 'OBSERVED' || standing === 'ADVISED') && fromId !== toId;
}

/**
 * What can be reached upwards from a role. A state is a role together with the stages in which all lines that led to it
 * hold; roles, lines and states are numbers, and a state is looked into once, however often a search comes by.
 */
export class ReportingStates {
  /** All lines above the role, by id: the order of their numbers is the order of their ids. */
  readonly lines: readonly ReportingLine[];
  readonly roleCount: number;
  /** The state in which a search starts. */
  readonly start: number;
  readonly #stageSets = new StageSets();
  readonly #linesFrom: ReadonlyMap<number, readonly number[]>;
  /** By line. */
  readonly #fromRole: readonly number[];
  readonly #toRole: readonly number[];
  readonly #stages: readonly number[];
  /** By the set of stages, then by role. */
  readonly #numbers: Map<number, number>[] = [];
  readonly #roleOf: number[] = [];
  readonly #stagesOf: number[] = [];
  readonly #onward: (readonly StepUp[])[] = [];
  readonly #managers: (readonly number[])[] = [];

  constructor(
    roleId: string,
    linesFrom: (roleId: string) => readonly ReportingLine[],
    stages: readonly string[] | null,
  ) {
    const roles = new Map([[roleId, 0]]);
    const lines: ReportingLine[] = [];
    for (const id of roles.keys()) {
      for (const line of linesFrom(id)) {
        if (!isFollowed(line)) continue;
        lines.push(line);
        if (!roles.has(line.toId)) roles.set(line.toId, roles.size);
      }
    }
    this.lines = lines.sort((a, b) => compareIds(a.id, b.id));
    this.roleCount = roles.size;
    this.#toRole = this.lines.map(({ toId }) => roles.get(toId) as number);
    this.#stages = this.lines.map(({ stageIds }) => this.#stageSets.ofLine(stageIds));
    this.#fromRole = this.lines.map(({ fromId }) => roles.get(fromId) as number);
    this.#linesFrom = Map.groupBy(this.lines.keys(), (line) => this.#fromRole[line] as number);
    this.start = this.#stateOf(0, this.#stageSets.ofQuestion(stages));
  }

  /** The number of the role of a state, 0 to roleCount - 1. */
  roleOf(state: number): number {
    return this.#roleOf[state] as number;
  }

  /** The lines that lead on from a state and hold together with what led to it, by id. */
  onward(state: number): readonly StepUp[] {
    return (this.#onward[state] ??= this.#stepsFrom(state));
  }

  /** The roles that the lines onwards lead to, each once. */
  managersOf(state: number): readonly number[] {
    return (this.#managers[state] ??= [
      ...new Set(this.onward(state).map((step) => this.roleOf(step.state))),
    ]);
  }

  /**
   * By role: how few steps above it a top can be, whatever the stages; infinite where there is none. A top is a role
   * without a line that holds in every stage.
   */
  leastStepsToTop(): Float64Array {
    const least = new Float64Array(this.roleCount).fill(Infinity);
    const into = Map.groupBy(this.lines.keys(), (line) => this.#toRole[line] as number);
    const reached: number[] = [];
    for (const role of least.keys()) {
      const lines = this.#linesFrom.get(role) ?? [];
      if (lines.some((line) => this.#stages[line] === ANY_STAGE)) continue;
      least[role] = 0;
      reached.push(role);
    }
    for (const role of reached) {
      for (const line of into.get(role) ?? []) {
        const below = this.#fromRole[line] as number;
        if (least[below] !== Infinity) continue;
        least[below] = (least[role] as number) + 1;
        reached.push(below);
      }
    }
    return least;
  }

  #stepsFrom(state: number): StepUp[] {
    const stages = this.#stagesOf[state] as number;
    const steps: StepUp[] = [];
    for (const line of this.#linesFrom.get(this.roleOf(state)) ?? []) {
      const common = this.#stageSets.common(stages, this.#stages[line] as number);
      if (common === NO_STAGE) continue;
      steps.push({ line, state: this.#stateOf(this.#toRole[line] as number, common) });
    }
    return steps;
  }

  #stateOf(role: number, stages: number): number {
    const known = (this.#numbers[stages] ??= new Map());
    let state = known.get(role);
    if (state === undefined) {
      state = this.#roleOf.push(role) - 1;
      this.#stagesOf.push(stages);
      known.set(role, state);
    }
    return state;
  }
}
