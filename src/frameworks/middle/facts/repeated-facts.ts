import type { Remarks } from '../remarks.ts';
import type { FactEntry } from '../wanted-entries.ts';

const WORDS: Readonly<Record<FactEntry['is'], string>> = {
  requirement: 'requirement',
  roleResponsibility: 'responsibility',
  roleTitle: 'title',
  transition: 'transition',
  reportingLine: 'reporting line',
  buildsOn: 'line on what a role builds on',
  skillRelation: 'relation of skills',
};

/** What was said already is left out, and remarked. */
export class RepeatedFacts {
  readonly #remarks: Remarks;
  readonly #said = new Set<string>();

  constructor(remarks: Remarks) {
    this.#remarks = remarks;
  }

  has({ is, at }: FactEntry, key: string): boolean {
    const whole = `${is} ${key}`;
    if (!this.#said.has(whole)) {
      this.#said.add(whole);
      return false;
    }
    this.#remarks.add('left out', `what was said already: a second ${WORDS[is]} of the same`, at);
    return true;
  }
}
