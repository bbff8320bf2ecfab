import { InMemoryCache } from '@apollo/client';

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

// The fields of things in which they stand.
const FIELDS = words(`
  Activity.citations Advice.citations BuildsOn.citations Claim.range Claim.citations
  Collaboration.citations Framework.citations GraphInfo.counts GraphInfo.memory
  Organization.sourceRows Organization.series Organization.positions Organization.metrics
  Organization.groups Organization.crosstab Organization.structure Organization.betweenness
  Organization.findings Organization.simulate Position.reportsTo Position.dottedReports
  Position.directReports Position.descendants Position.metrics Query.roles Query.skills Query.search
  Query.advice Query.nextRoles Query.feederRoles Query.roleMatches Query.compareRoles
  Query.compareFrameworks Query.skillMatrix Query.skillDemand Query.skillGap Query.profileGap
  Query.transitionPaths Query.resolveTitle Query.organizations Query.compareOrganizations
  ReportingLine.citations Requirement.levelRange Requirement.citations Responsibility.citations
  Role.labels Role.directReports Role.organizationSize Role.teams Role.directContributionShare
  Role.strategyShare Role.planningHorizonMonths Role.minimumExperienceYears Role.reportingChains
  Role.counterparts Role.citations RoleActivity.hoursPerWeek RoleActivity.citations
  RoleFitFinding.citations RoleResponsibility.citations RoleTitle.organizationSize
  RoleTitle.citations Shift.citations Skill.labels Skill.requiredBy Skill.counterparts
  Skill.citations SkillRelation.citations Source.cites Stage.people Stage.citations
  StageFocus.citations Transition.years Transition.gap Transition.citations
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

// What two answers tell of one value is put together; where they contradict each other, the later one holds.
function together(known, told) {
  if (Array.isArray(known) && Array.isArray(told) && known.length === told.length) {
    return told.map((each, index) => together(known[index], each));
  }
  if (!isValue(known) || !isValue(told)) return told;
  const shared = Object.keys(told).filter((key) => key in known && isLeaf(told[key]));
  if (shared.some((key) => known[key] !== told[key])) return told;
  const both = { ...known };
  for (const key of Object.keys(told)) both[key] = together(known[key], told[key]);
  return both;
}

function isValue(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('__ref' in value);
}

function isLeaf(value) {
  return typeof value !== 'object' || value === null;
}

function words(text) {
  return text.trim().split(/\s+/);
}

const typePolicies = {};
for (const type of EMBEDDED) typePolicies[type] = { keyFields: false };
for (const place of FIELDS) {
  const [type, field] = place.split('.');
  const policy = (typePolicies[type] ??= {});
  (policy.fields ??= {})[field] = { merge: together };
}

export const cache = new InMemoryCache({ typePolicies, possibleTypes });
