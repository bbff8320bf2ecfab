import { createContext, useContext } from 'react';
import type { BriefPassagesFragment, PassageFragment } from '../../graphql/graphql.ts';
import { Passages } from '../../parts/passages/passages.tsx';

export type PassagesByStatement = ReadonlyMap<string, readonly PassageFragment[]>;

/** Where each statement of a brief stands. They are asked for by themselves: together both would be too much at once. */
export const BriefPassagesContext = createContext<PassagesByStatement>(new Map());

/** A key for what has no id of its own. */
export const needOf = (skillId: string) => `need ${skillId}`;
export const lessOf = (skillId: string) => `less ${skillId}`;
export const evidenceOf = (text: string) => `evidence ${text}`;

export function passagesIn(brief: BriefPassagesFragment | undefined): PassagesByStatement {
  const found = new Map<string, readonly PassageFragment[]>();
  if (brief === undefined) return found;
  const cited = [
    ...brief.shifts,
    ...brief.capabilities.flatMap(({ action }) => action ?? []),
    ...brief.letGo.handOver,
    ...brief.week.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()),
    ...brief.readiness.map(({ advice }) => advice),
    ...brief.pitfalls,
  ];
  for (const { id, citations } of cited) found.set(id, citations);
  for (const { skill, citations, evidence } of brief.capabilities) {
    found.set(needOf(skill.id), citations);
    for (const { text, citations: passages } of evidence) found.set(evidenceOf(text), passages);
  }
  for (const { skill, citations } of brief.letGo.relyLess) found.set(lessOf(skill.id), citations);
  return found;
}

interface StatementPassagesProps {
  /** Ids, or the keys above. */
  readonly of: readonly string[];
  readonly about: string;
}

/** The passages of a statement of the brief, as soon as they are there. */
export function StatementPassages({ of, about }: StatementPassagesProps) {
  const known = useContext(BriefPassagesContext);
  return <Passages of={of.flatMap((key) => known.get(key) ?? [])} about={about} />;
}
