/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Adds a position. */
export type AddPosition = {
  /** What it costs a year, 0 or more, in the currency of the organization. */
  cost?: number | null | undefined;
  /** Its full-time equivalents, 0 or more. */
  fte?: number | null | undefined;
  /** Its grade, as the source writes grades. */
  grade?: string | null | undefined;
  /** Its id in the source's own form; no position may have it yet. */
  id: string;
  /** Its manager; without one it is at the top. */
  manager?: string | null | undefined;
  /** Its title. */
  title: string;
  /** Its unit. */
  unit?: string | null | undefined;
};

/** Changes the kind of a line that exists. */
export type ChangeReportingKind = {
  /** The kind that it gets. A line that becomes solid makes the solid one dotted that was there before. */
  kind: ReportingKind;
  /** The manager at the other end of the line. */
  manager: string;
  /** The position that reports. */
  position: string;
};

/** The kinds of findings. */
export type FindingKind =
  /** Positions that report to each other in a circle. It is cut above the one that stands first in the source. */
  | 'CIRCLE'
  /** Ids that a spreadsheet has shortened, such as 1.00E+05, which may stand for another one. */
  | 'DAMAGED_NUMBER'
  /** Text with replacement characters or pairs such as Ã©, the marks of a wrong encoding. */
  | 'DAMAGED_TEXT'
  /** A manager that is no position of the chart. */
  | 'DANGLING_MANAGER'
  /** A dotted line to oneself, to one's own manager, or stated twice. */
  | 'DOTTED_DUPLICATE'
  /** Several rows with the same id. Each is a position of its own, and the first one has the id. */
  | 'DUPLICATE_ID'
  /** A position without a title. */
  | 'EMPTY_TITLE'
  /** A manager of a lower grade than one of the direct reports. */
  | 'GRADE_INVERSION'
  /** Ids that differ only by case, white space or leading zeros. */
  | 'ID_VARIANT'
  /** Cells of a spreadsheet with an error, or without the result of their formula. They are read as empty. */
  | 'LOST_VALUE'
  /** A row without an id. */
  | 'MISSING_ID'
  /** Costs in several currencies, or some with a currency and some without. They are not added together. */
  | 'MIXED_CURRENCIES'
  /** More than one position without a manager. */
  | 'MULTIPLE_ROOTS'
  /** A manager of fewer direct reports than the limit. */
  | 'NARROW_SPAN'
  /** What stands for nobody as a manager: N/A, NO_MANAGER, a top that names itself. It is read as having no manager. */
  | 'NO_MANAGER_MARKER'
  /** A position that names no manager and has neither reports nor dotted lines. */
  | 'ORPHAN'
  /** A position that reports to itself. */
  | 'SELF_REPORT'
  /** More than one solid manager. The first one counts, and the others are dotted. */
  | 'SEVERAL_SOLID_MANAGERS'
  /** Rows with more cells than there are columns, as where a comma stands in a text without quotes. */
  | 'SHIFTED_ROW'
  /** More levels than the limit. */
  | 'TOO_MANY_LAYERS'
  /** Figures that are no number of 0 or more. They are unknown, and add nothing to a sum. */
  | 'UNREAD_NUMBER'
  /** More direct reports than the limit. */
  | 'WIDE_SPAN';

/** Puts all positions of one unit into another. */
export type MergeUnits = {
  /** The unit that ends. */
  from: string;
  /** The unit that its positions are in then; it need not exist yet. */
  into: string;
};

/** Gives a position another manager. */
export type MovePosition = {
  /** The position that moves. */
  position: string;
  /** Its new manager; without one it comes to the top. */
  to?: string | null | undefined;
  /** Whether its reports move along; otherwise they report to its old manager. */
  withReports?: boolean;
};

/** The kinds of things in the graph. */
export type NodeKind =
  /** An activity. */
  | 'ACTIVITY'
  /** A piece of advice. */
  | 'ADVICE'
  /** An organization. */
  | 'ORGANIZATION'
  /** A position of an organization. */
  | 'POSITION'
  /** A responsibility. */
  | 'RESPONSIBILITY'
  /** A role. */
  | 'ROLE'
  /** A skill. */
  | 'SKILL'
  /** A source. */
  | 'SOURCE'
  /** A stage of a company's growth. */
  | 'STAGE'
  /** A transition from one role to another. */
  | 'TRANSITION';

/** What a position has beside its title and its manager. */
export type PositionAttribute =
  /** What it costs a year. */
  | 'COST'
  /** What the cost is in. */
  | 'CURRENCY'
  /** Its full-time equivalents. */
  | 'FTE'
  /** Its grade. */
  | 'GRADE'
  /** How many people hold it. */
  | 'HEADCOUNT'
  /** Its location. */
  | 'LOCATION'
  /** The role that its title was taken for. */
  | 'ROLE'
  /** Its unit. */
  | 'UNIT'
  /** Whether it is vacant. */
  | 'VACANT';

/** Takes a position away. */
export type RemovePosition = {
  /** The position. */
  position: string;
  /** Whom its reports report to then; its manager where it is left out. */
  reportsTo?: string | null | undefined;
};

/** One change of an organization: exactly one of these. Positions are given by global id or the source's own id. */
export type ReorganizationChange =
  {   /** Adds a position. */
  add: AddPosition; changeKind?: never; mergeUnits?: never; move?: never; remove?: never; }
  |  { add?: never;   /** Makes a solid line dotted, or a dotted one solid. */
  changeKind: ChangeReportingKind; mergeUnits?: never; move?: never; remove?: never; }
  |  { add?: never; changeKind?: never;   /** Puts all positions of one unit into another. */
  mergeUnits: MergeUnits; move?: never; remove?: never; }
  |  { add?: never; changeKind?: never; mergeUnits?: never;   /** Gives a position another manager. */
  move: MovePosition; remove?: never; }
  |  { add?: never; changeKind?: never; mergeUnits?: never; move?: never;   /** Takes a position away. */
  remove: RemovePosition; };

/** The kinds of reporting lines. */
export type ReportingKind =
  /** A second line beside it. */
  | 'DOTTED'
  /** The line of the manager who decides. */
  | 'SOLID';

/** How bad a finding is. */
export type Severity =
  /** A mistake in the source: the chart cannot be read as it is stated. */
  | 'ERROR'
  /** Worth knowing. */
  | 'INFO'
  /** Probably a mistake, or worth a decision. */
  | 'WARNING';

export type GraphVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphVersionQuery = { graph: { id: string, version: number } | null };

export type CompareChartsQueryVariables = Exact<{
  before: string;
  after: string;
}>;


export type CompareChartsQuery = { compareOrganizations: { before: { positions: number, managers: number, layers: number, averageSpan: number, managersOfOne: number, vacancies: number, fte: number | null, cost: number | null, currency: string | null }, after: { positions: number, managers: number, layers: number, averageSpan: number, managersOfOne: number, vacancies: number, fte: number | null, cost: number | null, currency: string | null }, totals: { added: number, removed: number, moved: number, retitled: number }, added: Array<{ id: string, key: string, title: string }>, removed: Array<{ id: string, key: string, title: string }>, moved: Array<{ position: { id: string, key: string, title: string }, from: { id: string, title: string } | null, to: { id: string, title: string } | null }>, retitled: Array<{ from: string, to: string, position: { id: string, key: string, title: string } }>, changed: Array<{ attribute: PositionAttribute, from: string | null, to: string | null, position: { id: string, key: string, title: string } }> } | null };

export type OrganizationPageQueryVariables = Exact<{
  slug: string;
}>;


export type OrganizationPageQuery = { organization: { id: string, slug: string, name: string, asOf: string | null, version: number, metrics: { positionsByDepth: Array<number>, positions: number, managers: number, layers: number, averageSpan: number, managersOfOne: number, vacancies: number, fte: number | null, cost: number | null, currency: string | null, spanDistribution: Array<{ span: number, managers: number }> }, groups: Array<{ key: string, positions: number }>, findings: { totalCount: number, nodes: Array<{ id: string, kind: FindingKind, severity: Severity, message: string, mend: string, positions: Array<{ id: string, key: string }> }> } } | null };

export type OrganizationFitQueryVariables = Exact<{
  slug: string;
}>;


export type OrganizationFitQuery = { organization: { id: string, roleFit: Array<{ id: string, expected: string, actual: number, position: { id: string, key: string, title: string }, attribute: { id: string, title: string }, citations: Array<{ locator: string, source: { id: string, title: string } }> }> } | null };

export type FiguresFragment = { positions: number, managers: number, layers: number, averageSpan: number, managersOfOne: number, vacancies: number, fte: number | null, cost: number | null, currency: string | null };

export type FindingShownFragment = { id: string, kind: FindingKind, severity: Severity, message: string, mend: string, positions: Array<{ id: string, key: string }> };

export type OrganizationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationsQuery = { organizations: { totalCount: number, nodes: Array<{ id: string, slug: string, name: string, asOf: string | null, description: string | null, metrics: { positions: number, managers: number, layers: number } }> } | null };

export type ScenarioQueryVariables = Exact<{
  slug: string;
  changes: Array<ReorganizationChange> | ReorganizationChange;
}>;


export type ScenarioQuery = { organization: { id: string, simulate: { applied: number, chainsChanged: number, before: { positions: number, managers: number, layers: number, averageSpan: number, managersOfOne: number, vacancies: number, fte: number | null, cost: number | null, currency: string | null }, after: { positions: number, managers: number, layers: number, averageSpan: number, managersOfOne: number, vacancies: number, fte: number | null, cost: number | null, currency: string | null }, refused: Array<{ index: number, reason: string }>, findingsGained: Array<{ id: string, kind: FindingKind, severity: Severity, message: string, mend: string, positions: Array<{ id: string, key: string }> }>, findingsLost: Array<{ id: string, kind: FindingKind, severity: Severity, message: string, mend: string, positions: Array<{ id: string, key: string }> }> } } | null };

export type GraphHoldsQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphHoldsQuery = { graph: { id: string, version: number, frameworks: Array<{ id: string, slug: string, title: string }>, counts: Array<{ kind: NodeKind, count: number }> } | null };

export type RolesNamedQueryVariables = Exact<{
  text: string;
  isSearch: boolean;
}>;


export type RolesNamedQuery = { search?: { nodes: Array<{ node:
        | { __typename: 'Activity', id: string }
        | { __typename: 'Advice', id: string }
        | { __typename: 'Attribute', id: string }
        | { __typename: 'BuildsOn', id: string }
        | { __typename: 'Claim', id: string }
        | { __typename: 'Collaboration', id: string }
        | { __typename: 'Framework', id: string }
        | { __typename: 'Organization', id: string }
        | { __typename: 'Position', id: string }
        | { __typename: 'ReportingLine', id: string }
        | { __typename: 'Requirement', id: string }
        | { __typename: 'Responsibility', id: string }
        | { __typename: 'Role', title: string, aliases: Array<string>, id: string }
        | { __typename: 'RoleActivity', id: string }
        | { __typename: 'RoleResponsibility', id: string }
        | { __typename: 'RoleTitle', id: string }
        | { __typename: 'Shift', id: string }
        | { __typename: 'Skill', id: string }
        | { __typename: 'SkillCategory', id: string }
        | { __typename: 'SkillRelation', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Stage', id: string }
        | { __typename: 'StageFocus', id: string }
        | { __typename: 'Transition', id: string }
       }> } | null, roles?: { nodes: Array<{ id: string, title: string, aliases: Array<string> }> } | null };

export type SkillsNamedQueryVariables = Exact<{
  text: string;
  isSearch: boolean;
}>;


export type SkillsNamedQuery = { search?: { nodes: Array<{ node:
        | { __typename: 'Activity', id: string }
        | { __typename: 'Advice', id: string }
        | { __typename: 'Attribute', id: string }
        | { __typename: 'BuildsOn', id: string }
        | { __typename: 'Claim', id: string }
        | { __typename: 'Collaboration', id: string }
        | { __typename: 'Framework', id: string }
        | { __typename: 'Organization', id: string }
        | { __typename: 'Position', id: string }
        | { __typename: 'ReportingLine', id: string }
        | { __typename: 'Requirement', id: string }
        | { __typename: 'Responsibility', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'RoleActivity', id: string }
        | { __typename: 'RoleResponsibility', id: string }
        | { __typename: 'RoleTitle', id: string }
        | { __typename: 'Shift', id: string }
        | { __typename: 'Skill', name: string, id: string, category: { id: string, title: string } }
        | { __typename: 'SkillCategory', id: string }
        | { __typename: 'SkillRelation', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Stage', id: string }
        | { __typename: 'StageFocus', id: string }
        | { __typename: 'Transition', id: string }
       }> } | null, skills?: { nodes: Array<{ id: string, name: string, category: { id: string, title: string } }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FiguresFragmentDoc = new TypedDocumentString(`
    fragment Figures on OrganizationMetrics {
  positions
  managers
  layers
  averageSpan
  managersOfOne
  vacancies
  fte
  cost
  currency
}
    `, {"fragmentName":"Figures"}) as unknown as TypedDocumentString<FiguresFragment, unknown>;
export const FindingShownFragmentDoc = new TypedDocumentString(`
    fragment FindingShown on Finding {
  id
  kind
  severity
  message
  mend
  positions {
    id
    key
  }
}
    `, {"fragmentName":"FindingShown"}) as unknown as TypedDocumentString<FindingShownFragment, unknown>;
export const GraphVersionDocument = new TypedDocumentString(`
    query GraphVersion {
  graph {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<GraphVersionQuery, GraphVersionQueryVariables>;
export const CompareChartsDocument = new TypedDocumentString(`
    query CompareCharts($before: String!, $after: String!) {
  compareOrganizations(before: $before, after: $after) {
    before {
      ...Figures
    }
    after {
      ...Figures
    }
    totals {
      added
      removed
      moved
      retitled
    }
    added {
      id
      key
      title
    }
    removed {
      id
      key
      title
    }
    moved {
      position {
        id
        key
        title
      }
      from {
        id
        title
      }
      to {
        id
        title
      }
    }
    retitled {
      position {
        id
        key
        title
      }
      from
      to
    }
    changed {
      position {
        id
        key
        title
      }
      attribute
      from
      to
    }
  }
}
    fragment Figures on OrganizationMetrics {
  positions
  managers
  layers
  averageSpan
  managersOfOne
  vacancies
  fte
  cost
  currency
}`) as unknown as TypedDocumentString<CompareChartsQuery, CompareChartsQueryVariables>;
export const OrganizationPageDocument = new TypedDocumentString(`
    query OrganizationPage($slug: String!) {
  organization(slug: $slug) {
    id
    slug
    name
    asOf
    version
    metrics {
      ...Figures
      positionsByDepth
      spanDistribution {
        span
        managers
      }
    }
    groups(by: UNIT, first: 12) {
      key
      positions
    }
    findings(first: 100) {
      totalCount
      nodes {
        ...FindingShown
      }
    }
  }
}
    fragment Figures on OrganizationMetrics {
  positions
  managers
  layers
  averageSpan
  managersOfOne
  vacancies
  fte
  cost
  currency
}
fragment FindingShown on Finding {
  id
  kind
  severity
  message
  mend
  positions {
    id
    key
  }
}`) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const OrganizationFitDocument = new TypedDocumentString(`
    query OrganizationFit($slug: String!) {
  organization(slug: $slug) {
    id
    roleFit {
      id
      position {
        id
        key
        title
      }
      attribute {
        id
        title
      }
      expected
      actual
      citations {
        source {
          id
          title
        }
        locator
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationFitQuery, OrganizationFitQueryVariables>;
export const OrganizationsDocument = new TypedDocumentString(`
    query Organizations {
  organizations(first: 100) {
    totalCount
    nodes {
      id
      slug
      name
      asOf
      description
      metrics {
        positions
        managers
        layers
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const ScenarioDocument = new TypedDocumentString(`
    query Scenario($slug: String!, $changes: [ReorganizationChange!]!) {
  organization(slug: $slug) {
    id
    simulate(changes: $changes) {
      before {
        ...Figures
      }
      after {
        ...Figures
      }
      applied
      refused {
        index
        reason
      }
      chainsChanged
      findingsGained {
        ...FindingShown
      }
      findingsLost {
        ...FindingShown
      }
    }
  }
}
    fragment Figures on OrganizationMetrics {
  positions
  managers
  layers
  averageSpan
  managersOfOne
  vacancies
  fte
  cost
  currency
}
fragment FindingShown on Finding {
  id
  kind
  severity
  message
  mend
  positions {
    id
    key
  }
}`) as unknown as TypedDocumentString<ScenarioQuery, ScenarioQueryVariables>;
export const GraphHoldsDocument = new TypedDocumentString(`
    query GraphHolds {
  graph {
    id
    version
    frameworks {
      id
      slug
      title
    }
    counts {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<GraphHoldsQuery, GraphHoldsQueryVariables>;
export const RolesNamedDocument = new TypedDocumentString(`
    query RolesNamed($text: String!, $isSearch: Boolean!) {
  search(text: $text, kinds: [ROLE], first: 20) @include(if: $isSearch) {
    nodes {
      node {
        __typename
        id
        ... on Role {
          title
          aliases
        }
      }
    }
  }
  roles(first: 50) @skip(if: $isSearch) {
    nodes {
      id
      title
      aliases
    }
  }
}
    `) as unknown as TypedDocumentString<RolesNamedQuery, RolesNamedQueryVariables>;
export const SkillsNamedDocument = new TypedDocumentString(`
    query SkillsNamed($text: String!, $isSearch: Boolean!) {
  search(text: $text, kinds: [SKILL], first: 20) @include(if: $isSearch) {
    nodes {
      node {
        __typename
        id
        ... on Skill {
          name
          category {
            id
            title
          }
        }
      }
    }
  }
  skills(first: 50) @skip(if: $isSearch) {
    nodes {
      id
      name
      category {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SkillsNamedQuery, SkillsNamedQueryVariables>;