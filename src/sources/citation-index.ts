import type {
  Advice,
  Claim,
  Collaboration,
  Effective,
  ReportingLine,
  Requirement,
  RoleActivity,
  RoleResponsibility,
  RoleTitle,
  Shift,
  StageFocus,
  Transition,
} from '../graph/model.ts';
import type { FrameworkFacts } from '../storage/framework/cited-fact-repository.ts';

/** The kinds of facts that cite sources, in the order of the contract. */
interface CitedFacts {
  Claim: Claim;
  Requirement: Effective<Requirement>;
  RoleResponsibility: Effective<RoleResponsibility>;
  RoleActivity: RoleActivity;
  Transition: Transition;
  ReportingLine: ReportingLine & { readonly depth: number };
  Collaboration: Collaboration;
  Advice: Advice;
  StageFocus: StageFocus;
  RoleTitle: RoleTitle;
  Shift: Shift;
}

/** A fact that cites sources, and by the contract's name which kind of fact it is. */
export type CitedFact = {
  [Kind in keyof CitedFacts]: CitedFacts[Kind] & { readonly __typename: Kind };
}[keyof CitedFacts];

/** The facts that cite a source, by kind of fact in the order of the contract, then by id. */
export class CitationIndex {
  readonly #bySource = new Map<string, CitedFact[]>();

  constructor(facts: FrameworkFacts) {
    const own = { inheritedFromId: null };
    for (const fact of [
      ...facts.claims.map((fact) => ({ ...fact, __typename: 'Claim' as const })),
      ...facts.requirements.map((fact) => ({ ...fact, ...own, __typename: 'Requirement' as const })),
      ...facts.roleResponsibilities.map((fact) => ({
        ...fact,
        ...own,
        __typename: 'RoleResponsibility' as const,
      })),
      ...facts.roleActivities.map((fact) => ({ ...fact, __typename: 'RoleActivity' as const })),
      ...facts.transitions.map((fact) => ({ ...fact, __typename: 'Transition' as const })),
      ...facts.reportingLines.map((fact) => ({ ...fact, depth: 1, __typename: 'ReportingLine' as const })),
      ...facts.collaborations.map((fact) => ({ ...fact, __typename: 'Collaboration' as const })),
      ...facts.advice.map((fact) => ({ ...fact, __typename: 'Advice' as const })),
      ...facts.stageFocuses.map((fact) => ({ ...fact, __typename: 'StageFocus' as const })),
      ...facts.roleTitles.map((fact) => ({ ...fact, __typename: 'RoleTitle' as const })),
      ...facts.shifts.map((fact) => ({ ...fact, __typename: 'Shift' as const })),
    ]) {
      for (const sourceId of new Set(fact.citations.map((citation) => citation.sourceId))) {
        const known = this.#bySource.get(sourceId);
        if (known === undefined) this.#bySource.set(sourceId, [fact]);
        else known.push(fact);
      }
    }
  }

  factsOf(sourceId: string): readonly CitedFact[] {
    return this.#bySource.get(sourceId) ?? [];
  }
}
