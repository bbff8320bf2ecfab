import type { ReportingLine, Transition } from '../../../graph/model.ts';
import type { Building } from '../building.ts';
import { proseOf } from '../clean-text.ts';
import type { ReportingLineEntry, Stated, TransitionEntry } from '../entries.ts';
import { nearName } from '../near-name.ts';
import { FactList } from './fact-list.ts';
import type { RepeatedFacts } from './repeated-facts.ts';

/** What leads from a role to another: transitions, and lines of reporting. */
export class BuiltSteps {
  readonly transitions = new FactList<Transition>();
  readonly reportingLines = new FactList<ReportingLine>();
  readonly #of: Building;
  readonly #repeated: RepeatedFacts;

  constructor(of: Building, repeated: RepeatedFacts) {
    this.#of = of;
    this.#repeated = repeated;
  }

  transition(entry: TransitionEntry): void {
    const { ids, remarks, citationsOf } = this.#of;
    const { kind, years = null } = entry;
    const ends = this.#ends(entry, 'a transition');
    const circumstance = proseOf(entry.circumstance);
    if (ends === null) return;
    const { from, to } = ends;
    const key = `${from} ${to} ${kind} ${nearName(circumstance ?? '')}`;
    if (this.#repeated.has(entry, key)) return;
    remarks.addDerived(entry);
    const fact = {
      fromId: ids.of('Role', from),
      toId: ids.of('Role', to),
      kind,
      rank: entry.rank ?? null,
      tier: proseOf(entry.tier),
      years,
      summary: proseOf(entry.summary),
      circumstance,
      stageIds: [],
      citations: citationsOf(entry),
    };
    this.transitions.add(fact, key, () => ids.transition(from, to, kind));
  }

  reportingLine(entry: ReportingLineEntry): void {
    const { ids, citationsOf } = this.#of;
    const ends = this.#ends(entry, 'a reporting line');
    if (ends === null) return;
    const { from, to } = ends;
    const kind = entry.kind ?? 'SOLID';
    const standing = entry.standing ?? 'OBSERVED';
    const circumstance = proseOf(entry.circumstance);
    const key = `${from} ${to} ${kind} ${standing} ${circumstance ?? ''}`;
    if (this.#repeated.has(entry, key)) return;
    const fromId = ids.of('Role', from);
    const fact = {
      fromId,
      toId: ids.of('Role', to),
      kind,
      standing,
      circumstance,
      reason: proseOf(entry.reason),
      confidence: entry.confidence ?? null,
      stageIds: [],
      citations: citationsOf(entry),
    };
    this.reportingLines.add(fact, key, () => ids.fact('ReportingLine', fromId, to));
  }

  #ends(entry: Stated & { readonly from: string; readonly to: string }, what: string) {
    const { wanted, remarks } = this.#of;
    const from = wanted.roles.named(entry.from, entry, what);
    const to = wanted.roles.named(entry.to, entry, what);
    if (from === undefined || to === undefined) return null;
    if (from !== to) return { from, to };
    remarks.add('left out', `${what} from a role to itself`, entry.at);
    return null;
  }
}
