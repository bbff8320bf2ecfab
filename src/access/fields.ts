import type { Right } from './rights.ts';

/**
 * What each field of the schema needs, by type. Without `organizations:read` there are no organizations: a field that needs
 * it is not refused then, but answers as if there were none.
 */
export const FIELDS: Readonly<
  Record<Extract<Right, 'read' | 'organizations:read'>, Readonly<Record<string, string>>>
> = {
  read: {
    Activity: 'id slug title roles citations',
    ActivityChange: 'activity from to',
    Advice:
      'id kind title detail steps example instead about audience develops stages circumstance citations',
    AdviceConnection: 'edges nodes pageInfo totalCount',
    AdviceEdge: 'cursor node',
    AskedSkill: 'skill roleCount',
    Attribute: 'id key title unit description',
    AttributeValue: 'role claims',
    Brief:
      'from to noCounsel shifts shiftCount capabilities skillsNeededCount unknownCount criteria letGo week weekCount standing readiness pitfalls setting expected',
    BriefSetting: 'stage organizationSize focuses claims titles advice explanation',
    BriefSkill:
      'skill status have haveAtMost need neededAt needBand importance expectation inside evidence citations',
    BuildsOn: 'id builder role skills responsibilities citations',
    Capability:
      'skill status have haveAtMost need needBand firstNeededAt priority now then evidence action actionRole inside notStated citations',
    Citation: 'source locator note basis confidence',
    CitedFactConnection: 'edges nodes pageInfo totalCount',
    CitedFactEdge: 'cursor node',
    Claim: 'id about attribute value range level parts circumstance stages chosen reason citations',
    Collaboration: 'id role with purpose frequency standing citations',
    ComparedActivity: 'activity entries',
    ComparedAttribute: 'attribute values',
    ComparedLevel: 'rung a b',
    ComparedCriterion: 'text expectedIn',
    ComparedSkill: 'skill mapped levels requirements spread criteria',
    Coverage: 'value low high reached required met raised new known unknown',
    CriteriaDifference: 'skill from to added kept gone',
    Evidence: 'kind text advice citations',
    ExpectedSkills: 'category skills',
    Facet: 'name values',
    FacetCount: 'value title count',
    FloatRange: 'min max text',
    Framework: 'id slug title version licence origin attribution modified redistribution citations',
    FrameworkComparison:
      'a b levels onlyA onlyACount onlyB onlyBCount unclear unclearCount sameTitles sameTitleCount',
    GraphInfo: 'id version frameworks counts readAt memory',
    IntRange: 'min max text',
    KindCount: 'kind count',
    Label: 'text languages',
    LetGo: 'relyLess handOver',
    LongerWay: 'path over roles requirements responsibilities activities shifts advice explanation',
    MemoryUse: 'readings peak limit',
    NamesakeRoles: 'a b mapping overlap sharedSkills onlyA onlyB',
    NamesakeSkills: 'a b',
    NearestRole: 'role length',
    NoPath: 'reason explanation constraints eachAlone nearestTargets nearestStarts gap',
    NotMentionedSkill: 'skill have haveBand citations',
    PageInfo: 'hasNextPage hasPreviousPage startCursor endCursor',
    PathSkill:
      'skill status have haveBand haveConfidence haveRange haveThrough haveAtMost need needBand needConfidence needRange neededAtTarget distance importance weight priority firstNeededAt firstNeededAtStep expectationNow expectationThen basis contested advice citations inside evidence',
    Priority: 'value terms',
    PriorityTerm: 'step importance confidence distance named value',
    Query:
      'graph node nodes role roles skill skills skillCategories stages attributes sources search advice transitions nextRoles feederRoles roleMatches compareRoles compareFrameworks commonManager skillMatrix skillDemand skillGap profileGap transitionPaths resolveTitle',
    ReadinessSign: 'advice to standing',
    ReportingChain: 'links top length circumstances',
    ReportingLine: 'id from to kind standing depth circumstance reason confidence stages citations',
    Requirement:
      'id role skill level band importance levelRange expectation purpose basis rationale confidence contested claims inheritedFrom citations',
    RequirementConnection: 'edges nodes pageInfo totalCount',
    RequirementEdge: 'cursor node',
    Responsibility: 'id slug title description area skills roles citations',
    Role: 'id slug title aliases labels summary framework kind track seniority levelCodes directReports organizationSize teams directContributionShare strategyShare planningHorizonMonths minimumExperienceYears claims titles variantOf archetypes buildsOn requirements requirementCount responsibilities responsibilityCount activities activityCount transitionsTo transitionsFrom reportsTo reports reportingChains hasMoreReportingChains collaborations stageFocuses advice adviceCount counterparts counterpartCount citations',
    RoleActivity: 'id role activity hoursPerWeek when circumstance stages citations',
    RoleComparison:
      'roles attributes skills activities sharedResponsibilities ownResponsibilities unknownResponsibilities',
    RoleCounterpart: 'role framework type basis isCandidate confidence reason statedBy',
    RoleConnection: 'edges nodes pageInfo totalCount facets',
    RoleEdge: 'cursor node',
    RoleMatch:
      'role outOf score viability terms transition transitions direction statedBy rungs gap explanation',
    RoleResponsibility:
      'id role responsibility involvement expectation contested claims inheritedFrom citations',
    RoleTitle: 'id role title language circumstance organizationSize citations',
    RulingConstraint: 'argument roles needed',
    ScoreTerm: 'name value weight',
    SearchConnection: 'edges nodes pageInfo totalCount',
    SearchEdge: 'cursor node',
    SearchHit: 'node score matched excerpt',
    Shift: 'id transition topic from to detail skills citations',
    Skill:
      'id slug name aliases labels description category parts broader narrower related responsibilities requiredBy advice adviceCount counterparts counterpartCount citations',
    SkillCategory: 'id slug title description skillCount',
    SkillConnection: 'edges nodes pageInfo totalCount facets',
    SkillCounterpart: 'skill framework type basis isCandidate confidence reason statedBy',
    SkillDemand: 'skill category track seniority roleCount averageLevel peakLevel',
    SkillEdge: 'cursor node',
    SkillEvidence: 'skill kind level band basis relation citations',
    SkillGap:
      'from to coverage nothingStated items itemCount skillCount ungraded criteria surplus notMentioned brief',
    SkillGapItem:
      'skill status have haveBand haveConfidence haveRange need needBand needConfidence needRange distance importance weight priority expectationNow expectationThen basis contested advice haveThrough citations inside evidence',
    SkillMatrixRow: 'roleSlug roleTitle skillSlug skillName category level band confidence importance',
    SkillRelation: 'id of kind skill basis reason citations',
    Source: 'id slug title kind publishedOn cites',
    Stage: 'id slug title order people claims focuses advice adviceCount citations',
    StageFocus: 'id role stage focus asks citations',
    Surplus: 'skill have haveBand haveThrough need needBand citations',
    TitleMatch: 'role outOf confidence terms reason',
    TitleMatchTerm: 'name value',
    Transition:
      'id from to kind rank tier years summary circumstance stages claims shifts advice adviceCount actions pitfalls readinessSignals gap citations',
    TransitionPath:
      'rank cost length years stepsWithoutYears roles steps skillsNeeded itemCount skillsNeededCount unknownCount surplus skillsNotMentioned responsibilitiesTakenOn responsibilitiesUnknown responsibilitiesHandedOver responsibilitiesNotMentioned activityChanges brief plan',
    TransitionPaths: 'from to paths exhausted longerWays noPath',
    TransitionStep: 'index transition crossing from to gap brief cost costSoFar costEstimated',
    WeekChange: 'activity from to onlyForum',
  },
  'organizations:read': {
    Betweenness: 'between brokers',
    Broker: 'position pairs share solidPairs',
    ChangedPosition: 'position attribute from to',
    Crosstab: 'cells cellCount rowCount columnCount positions rowUnknown columnUnknown',
    CrosstabCell: 'row column positions headcount fte fteKnown cost currency costKnown costs',
    CurrencySum: 'currency cost positions',
    DifferenceTotals:
      'added removed moved retitled regraded resized recosted unit location role vacated filled positions headcount fte cost',
    Finding: 'id kind severity positions rows message done mend',
    FindingConnection: 'edges nodes pageInfo totalCount counts',
    FindingCount: 'kind count',
    FindingEdge: 'cursor node',
    LayerBand: 'to work layers source',
    LeftOutRows: 'reason rows',
    MovedPosition: 'position from to',
    Organization:
      'id slug name asOf description gradeOrder sourceRows version states series positions position roots rootCount metrics groups groupCount crosstab structure betweenness findings commonManager reportingPath roleFit roleFitCount simulate',
    OrganizationConnection: 'edges nodes pageInfo totalCount',
    OrganizationDifference: 'added removed moved retitled changed changedCount totals before after',
    OrganizationEdge: 'cursor node',
    OrganizationMetrics:
      'positions headcount managers layers averageDepth averageSpan medianSpan spanDistribution managerShare managersOfOne positionsByDepth fte fteKnown cost currency costKnown costs vacancies',
    OrganizationStructure:
      'positions lines connectedness hierarchy efficiency leastUpperBoundedness contributorsPerManager layers spanBands belowBands layerBand',
    Position:
      'id slug key title role roleConfidence organization unit location grade fte cost currency headcount vacant status attributes sourceRow manager dottedManagers reportsTo dottedReports directReports descendants managementChain depth height span descendantCount isLeaf metrics',
    PositionConnection: 'edges nodes pageInfo totalCount facets unknown',
    PositionEdge: 'cursor node',
    PositionGroupRow:
      'key positions headcount managers averageSpan fte fteKnown cost currency costKnown costs groups groupCount',
    Query: 'organization organizations position compareOrganizations',
    RefusedChange: 'index reason',
    ReorganizationOutcome:
      'before after applied refused findingsGained findingsGainedCount findingsLost findingsLostCount chainsChanged spans spansCount',
    ReportsTo: 'asOf position manager dottedManagers',
    RetitledPosition: 'position from to',
    RoleFitFinding: 'id position attribute expected actual citations',
    SeriesPoint: 'slug asOf measure value known positions currency',
    SourceRows: 'rows positions leftOut',
    SpanBand: 'name work from to managers source',
    SpanChange: 'position before after',
    SpanCount: 'span managers',
    UnknownCounts: 'title role unit location grade fte cost status',
  },
};
