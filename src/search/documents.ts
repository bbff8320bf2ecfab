import type { ChartReading } from '../organizations/chart/chart-reading.ts';
import type { Organization } from '../organizations/chart/organization.ts';
import { PositionInChart } from '../organizations/chart/position-in-chart.ts';
import type { FrameworkFacts } from '../storage/framework/cited-fact-repository.ts';
import type { SearchDocument } from './search-index.ts';

/**
 * What is found of a framework: its things by their names and descriptions, by what roles are expected to do, and by
 * advice with its examples.
 */
export function frameworkDocuments(facts: FrameworkFacts): SearchDocument[] {
  const statements = Map.groupBy(statementsOf(facts), ([id]) => id);
  const document = (
    id: string,
    names: readonly string[],
    texts: readonly (string | null)[],
  ): SearchDocument => ({
    id,
    names,
    texts: texts.filter((text) => text !== null),
    statements: (statements.get(id) ?? []).map(([, text]) => text),
  });
  return [
    ...facts.roles.map(({ id, title, aliases, summary }) => document(id, [title, ...aliases], [summary])),
    ...facts.skills.map(({ id, name, aliases, description }) =>
      document(id, [name, ...aliases], [description]),
    ),
    ...facts.responsibilities.map(({ id, title, description }) => document(id, [title], [description])),
    ...facts.activities.map(({ id, title }) => document(id, [title], [])),
    ...facts.stages.map(({ id, title }) => document(id, [title], [])),
    ...facts.sources.map(({ id, title }) => document(id, [title], [])),
    ...facts.transitions.map(({ id, summary }) => document(id, [], [summary])),
    ...facts.advice.map(({ id, title, detail, steps, example, instead }) =>
      document(id, [title], [detail, ...steps, example, instead]),
    ),
  ];
}

/** What facts say, each with the id of the thing that it is said of. */
function* statementsOf(facts: FrameworkFacts): Generator<readonly [id: string, text: string]> {
  for (const { roleId, expectation } of facts.requirements) yield [roleId, expectation];
  for (const { roleId, expectation } of facts.roleResponsibilities)
    if (expectation) yield [roleId, expectation];
  for (const { roleId, title } of facts.roleTitles) yield [roleId, title];
  for (const { roleId, purpose } of facts.collaborations) if (purpose) yield [roleId, purpose];
  for (const { fromId, circumstance, reason } of facts.reportingLines) {
    for (const text of [circumstance, reason]) if (text) yield [fromId, text];
  }
  for (const { aboutId, value, parts } of facts.claims)
    for (const text of [value, ...parts]) yield [aboutId, text];
  for (const { roleId, stageId, focus, asks } of facts.stageFocuses) {
    for (const text of [focus, ...asks]) {
      yield [roleId, text];
      yield [stageId, text];
    }
  }
  for (const { transitionId, topic, from, to, detail } of facts.shifts) {
    yield [transitionId, [topic, from, to, detail ?? ''].join(' ')];
  }
}

/** What is found of an organization beside its positions. */
export function organizationDocuments({ id, name, description }: Organization): SearchDocument[] {
  return [{ id, names: [name], texts: description === null ? [] : [description], statements: [] }];
}

/** What is found of the positions of a chart. */
export function positionDocuments(reading: ChartReading): SearchDocument[] {
  return reading.chart.positions.map(({ title, unit }, number) => ({
    id: new PositionInChart(reading, number).id,
    names: [title],
    texts: unit === null ? [] : [unit],
    statements: [],
  }));
}
