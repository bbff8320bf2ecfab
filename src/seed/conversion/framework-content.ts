import { idOf } from '../../graph/ids.ts';
import { type List, LISTS, type RecordOf } from '../../graph/kinds/kinds.ts';
import { byId, type FrameworkContent } from '../../graph/model.ts';
import { adviceOf } from './advice.ts';
import { claimsOf } from './claims.ts';
import { FrameworkIds } from './framework-ids.ts';
import type { ParsedSeed } from './parsed-seed.ts';
import { roleFactsOf, roleOf } from './role-facts.ts';
import { thingsOf } from './things.ts';
import { transitionFactsOf } from './transition-facts.ts';
import { citationsOf } from './values.ts';

type ContentList = Exclude<List, 'frameworks'>;
/** What a file says: some of the lists. */
type ContentPart = { readonly [L in ContentList]?: readonly RecordOf<L>[] };
type ListsOf<Part> = Part extends unknown ? keyof Part & ContentList : never;

/** A seed without problems as the things and facts of the graph. */
export function frameworkContent(seed: ParsedSeed): FrameworkContent {
  const [framework] = seed.framework;
  if (!framework) throw new Error('A seed without framework.yml has problems and is not converted.');
  const ids = new FrameworkIds(framework.slug);
  const parts = [
    // Roles before stages: where both have a slug, the stage's parallel claims are numbered after the role's.
    ...seed.role.map((role) => roleFactsOf(ids, role)),
    ...seed.stages
      .flatMap(({ stages }) => stages)
      .map((stage) => ({ claims: claimsOf(ids, ids.of('Stage', stage.slug), stage.claims) })),
    ...seed.transition.map((transition) => transitionFactsOf(ids, transition)),
    thingsOf(ids, seed),
    { roles: seed.role.map((role) => roleOf(ids, role, framework.slug)) },
    ...seed.advice.map(({ advice }) => ({ advice: adviceOf(ids, advice) })),
  ];
  return {
    framework: {
      id: idOf('Framework', framework.slug),
      slug: framework.slug,
      title: framework.title,
      licence: framework.licence ?? null,
      origin: framework.origin ?? null,
      attribution: framework.attribution ?? null,
      modified: framework.modified ?? false,
      redistribution: framework.redistribution ?? null,
      citations: citationsOf(ids, framework),
    },
    ...joined(parts),
  };
}

/** The lists of all parts, each sorted by id: those that some part has, so that a kind that none states does not compile. */
function joined<Part extends ContentPart>(
  parts: readonly Part[],
): { readonly [L in ListsOf<Part>]: readonly RecordOf<L>[] } {
  const lists = LISTS.filter((list) => list !== 'frameworks');
  return Object.fromEntries(
    lists.map((list) => [
      list,
      parts.flatMap((part): readonly { id: string }[] => part[list] ?? []).sort(byId),
    ]),
  ) as unknown as { readonly [L in ListsOf<Part>]: readonly RecordOf<L>[] };
}
