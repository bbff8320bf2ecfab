import type { Building } from './building.ts';
import { BuiltRequirements } from './facts/built-requirements.ts';
import { BuiltRoleFacts } from './facts/built-role-facts.ts';
import { BuiltSteps } from './facts/built-steps.ts';
import { BuiltTies } from './facts/built-ties.ts';
import { RepeatedFacts } from './facts/repeated-facts.ts';
import type { FactEntry } from './wanted-entries.ts';

/** What ties the things of a framework together, of the entries for it. */
export class BuiltFacts {
  readonly #requirements: BuiltRequirements;
  readonly #ofRoles: BuiltRoleFacts;
  readonly #steps: BuiltSteps;
  readonly #ties: BuiltTies;

  constructor(of: Building) {
    const repeated = new RepeatedFacts(of.remarks);
    this.#requirements = new BuiltRequirements(of);
    this.#ofRoles = new BuiltRoleFacts(of, repeated);
    this.#steps = new BuiltSteps(of, repeated);
    this.#ties = new BuiltTies(of, repeated);
  }

  add(fact: FactEntry): void {
    switch (fact.is) {
      case 'requirement':
        return this.#requirements.add(fact);
      case 'roleResponsibility':
        return this.#ofRoles.responsibility(fact);
      case 'roleTitle':
        return this.#ofRoles.title(fact);
      case 'transition':
        return this.#steps.transition(fact);
      case 'reportingLine':
        return this.#steps.reportingLine(fact);
      case 'buildsOn':
        return this.#ties.roleBuildsOn(fact);
      case 'skillRelation':
        return this.#ties.skillRelation(fact);
    }
  }

  /** All that was added, with its ids. To be asked for once. */
  *lists() {
    return {
      requirements: yield* this.#requirements.identified(),
      roleResponsibilities: yield* this.#ofRoles.responsibilities.identified(),
      roleTitles: yield* this.#ofRoles.titles.identified(),
      transitions: yield* this.#steps.transitions.identified(),
      reportingLines: yield* this.#steps.reportingLines.identified(),
      buildsOn: yield* this.#ties.buildsOn.identified(),
      skillRelations: yield* this.#ties.skillRelations.identified(),
    };
  }
}
