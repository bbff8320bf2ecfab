import { cacheExchange } from '@urql/exchange-graphcache';

// Types without an id: their values are a part of what they stand in.
const EMBEDDED = words(`
  ActivityChange AdviceConnection AdviceEdge AskedSkill AttributeValue Betweenness Brief
  BriefSetting BriefSkill Broker Capability ChangedPosition Citation CitedFactConnection
  CitedFactEdge ComparedActivity ComparedAttribute ComparedLevel ComparedSkill Coverage Crosstab
  CrosstabCell CurrencySum DifferenceTotals Evidence ExpectedSkills Facet FacetCount
  FindingConnection FindingCount FindingEdge FloatRange FrameworkComparison IntRange KindCount Label
  LayerBand LeftOutRows LetGo LongerWay MemoryUse MovedPosition NamesakeRoles NamesakeSkills
  NearestRole NoPath NotMentionedSkill OrganizationConnection OrganizationDifference
  OrganizationEdge OrganizationMetrics OrganizationStructure PageInfo PathSkill PositionConnection
  PositionEdge PositionGroupRow Priority PriorityTerm ReadinessSign RefusedChange
  ReorganizationOutcome ReportingChain ReportsTo RequirementConnection RequirementEdge
  RetitledPosition RoleComparison RoleConnection RoleCounterpart RoleEdge RoleMatch RulingConstraint
  ScoreTerm SearchConnection SearchEdge SearchHit SeriesPoint SkillConnection SkillCounterpart
  SkillDemand SkillEdge SkillEvidence SkillGap SkillGapItem SkillMatrixRow SourceRows SpanBand
  SpanChange SpanCount Surplus TitleMatch TitleMatchTerm TransitionPath TransitionPaths
  TransitionStep UnknownCounts WeekChange
`);

const possibleTypes = {
  Cited: words(`
    Activity Advice BriefSkill BuildsOn Capability Claim Collaboration Evidence Framework
    NotMentionedSkill PathSkill ReportingLine Requirement Responsibility Role RoleActivity
    RoleFitFinding RoleResponsibility RoleTitle Shift Skill SkillEvidence SkillGapItem SkillRelation
    Stage StageFocus Surplus Transition
  `),
  CitedFact: words(`
    Activity Advice BuildsOn Claim Collaboration Framework ReportingLine Requirement Responsibility
    Role RoleActivity RoleResponsibility RoleTitle Shift Skill SkillRelation Stage StageFocus
    Transition
  `),
  Node: words(`
    Activity Advice Attribute BuildsOn Claim Collaboration Framework Organization Position
    ReportingLine Requirement Responsibility Role RoleActivity RoleResponsibility RoleTitle Shift
    Skill SkillCategory SkillRelation Source Stage StageFocus Transition
  `),
};

function words(text) {
  return text.trim().split(/\s+/);
}

export const cache = cacheExchange({
  keys: Object.fromEntries(EMBEDDED.map((type) => [type, () => null])),
  globalIDs: true,
  possibleTypes,
});
