import { idOf, typeOf, viewOf } from '../graph/ids.ts';
import type { Effective, Requirement, RoleResponsibility } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { findRecord } from './find-record.ts';
import { DEEPEST, type ReportingLineAtDepth } from '../reporting/lines.ts';
import { requirementsOf, responsibilitiesOf } from '../roles/effective.ts';
import { fromTheOther, type SeenRelation } from '../skills/relations.ts';

type View = Effective<Requirement> | Effective<RoleResponsibility> | ReportingLineAtDepth | SeenRelation;

/** A fact as it is seen from another side than the one that it is stated from, by its id there; null where there is none. */
export function findView(graph: GraphReading, id: string): View | null {
  const view = viewOf(id);
  if (view === null) return null;
  switch (typeOf(id)) {
    case 'Requirement':
      return takenOver(requirementsOf(graph, idOf('Role', view.side)), view.id);
    case 'RoleResponsibility':
      return takenOver(responsibilitiesOf(graph, idOf('Role', view.side)), view.id);
    case 'ReportingLine':
      return lineBelow(graph, view.id, view.side);
    case 'SkillRelation':
      return turnedRelation(graph, view.id, idOf('Skill', view.side));
    default:
      return null;
  }
}

function takenOver<Fact extends { readonly id: string }>(
  facts: readonly Effective<Fact>[],
  id: string,
): Effective<Fact> | null {
  return facts.find((fact) => fact.id === id && fact.inheritedFromId != null) ?? null;
}

function lineBelow(graph: GraphReading, id: string, side: string): ReportingLineAtDepth | null {
  const line = findRecord(graph, 'reportingLines', id);
  const depth = /^\d{1,2}$/.test(side) ? Number(side) : 0;
  return line === undefined || depth < 2 || depth > DEEPEST ? null : { ...line, depth };
}

function turnedRelation(graph: GraphReading, id: string, skillId: string): SeenRelation | null {
  const relation = findRecord(graph, 'skillRelations', id);
  return relation?.otherId === skillId ? fromTheOther(relation) : null;
}
