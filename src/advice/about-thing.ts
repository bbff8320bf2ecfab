import { typeOf } from '../graph/ids.ts';
import { type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import { type Advice, compareIds } from '../graph/model.ts';
import { ADVICE_KINDS, type AdviceKind } from '../graph/vocabulary.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { checkStages, holdsIn } from '../graph/catalogue.ts';
import { checkFirst } from '../graph/arguments/vocabularies.ts';

const USUAL = 100;

/** Which advice; left out: any, and 100 pieces. */
interface AdviceArguments {
  readonly kinds?: readonly AdviceKind[] | null | undefined;
  /** By slug or title. */
  readonly stages?: readonly string[] | null | undefined;
  readonly first?: number | null | undefined;
}

/** Counsel about a role, a skill, a stage or a transition, or meant for or developing it: by kind, then by id. */
export function listAdvice(
  snapshot: GraphSnapshot,
  aboutId: string,
  args: AdviceArguments,
): MaybePromise<Advice[]> {
  const first = checkFirst(args.first, USUAL);
  return whenReady(checkStages(snapshot, args.stages), (stages) =>
    whenReady(adviceLoader(snapshot, aboutId)?.load(aboutId) ?? [], (advice) =>
      (advice ?? [])
        .filter((piece) => (args.kinds?.includes(piece.kind) ?? true) && holdsIn(piece, stages))
        .sort(byAdviceKind)
        .slice(0, first),
    ),
  );
}

/** The order of advice: by kind in the order of the vocabulary, then by id. */
export function byAdviceKind(a: Advice, b: Advice): number {
  return ADVICE_KINDS.indexOf(a.kind) - ADVICE_KINDS.indexOf(b.kind) || compareIds(a.id, b.id);
}

function adviceLoader(snapshot: GraphSnapshot, aboutId: string) {
  const scope = snapshot.scopeOf(aboutId);
  switch (typeOf(aboutId)) {
    case 'Role':
      return scope?.adviceOfRole;
    case 'Skill':
      return scope?.adviceOfSkill;
    case 'Stage':
      return scope?.adviceOfStage;
    default:
      return scope?.adviceOfTransition;
  }
}
