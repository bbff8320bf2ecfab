/*
 * How many items each list of the contract has at most, for the estimate of what an operation costs: by the name of a
 * list that sizes/ has measured in the readings, or by a number that the code keeps to.
 */

export interface ListLength {
  /** The names of measured lists; their lengths are added. */
  readonly sizes: readonly string[];
  /** No more than these, whatever was measured. */
  readonly most: number;
  /** Whether each item is in the list of one thing only, so that there are no more than all things have together. */
  readonly isOwned: boolean;
  /** Whether it holds those of all things, not of one. */
  readonly isOfAll: boolean;
  /** How many such lists there are one after the other. */
  readonly times: number;
}

type GivenArguments = Readonly<Record<string, unknown>>;

/** As many as the longest of the measured ones; an item may be in the lists of several things. */
function of(...sizes: readonly string[]): ListLength {
  return { sizes, most: Infinity, isOwned: false, isOfAll: false, times: 1 };
}

/** The same for items each of which is in one list. */
function own(...sizes: readonly string[]): ListLength {
  return { ...of(...sizes), isOwned: true };
}

/** All that there are, of all frameworks and organizations. */
function every(...sizes: readonly string[]): ListLength {
  return { ...own(...sizes), isOfAll: true };
}

/** No more than this number. */
function atMost(most: number, ...sizes: readonly string[]): ListLength {
  return { ...of(...sizes), most };
}

/** One such list for each entry of an argument. */
function forEach(argument: string, length: ListLength) {
  return (args: GivenArguments): ListLength => {
    const entries = args[argument];
    return { ...length, times: Array.isArray(entries) ? entries.length : 0 };
  };
}

/** As many as `first` says, here or at the field above. */
const ASKED_FOR = atMost(Infinity);

/** Few paths have more steps, and how many these have is known when they are found. */
const STEPS = atMost(20, 'transitions');
/** Of findings, of which it is known when they are looked for: circles and wide spans name this many positions. */
const FEW = atMost(20);
/** What is listed of changes and differences. */
const MOST_LISTED = 1_000;

const requirements = own('requirements of a role');
const responsibilities = own('roleResponsibilities of a role');
const ofARole = of('requirements of a role');
const inside = of('skills inside a skill');
const evidence = of('kin of a skill');
const advice = of('advice of a thing');
const claims = own('claims by aboutId');

/** By field. The lists of connections are as long as the field of the connection says. */
export const LIST_LENGTHS: Readonly<Record<string, ListLength | ((args: GivenArguments) => ListLength)>> = {
  'Query.nodes': forEach('ids', atMost(1)),
  'Query.roles': every('roles'),
  'Query.skills': every('skills'),
  'Query.skillCategories': every('skillCategories'),
  'Query.stages': every('stages'),
  'Query.attributes': every('attributes'),
  'Query.sources': every('sources'),
  'Query.search': every(
    'roles',
    'skills',
    'responsibilities',
    'activities',
    'transitions',
    'advice',
    'stages',
    'sources',
    'organizations',
    'positions',
  ),
  'Query.advice': every('advice'),
  'Query.transitions': every('transitions'),
  'Query.nextRoles': every('roles'),
  'Query.feederRoles': every('roles'),
  'Query.roleMatches': every('roles'),
  'Query.skillMatrix': forEach('roles', ofARole),
  'Query.skillDemand': every('skills'),
  'Query.resolveTitle': every('roles'),
  'Query.organizations': every('organizations'),

  'GraphInfo.frameworks': every('frameworks'),
  'GraphInfo.counts': atMost(10),
  'Facet.values': of('groups', 'skillCategories', 'frameworks'),

  'Role.aliases': own('roles.aliases'),
  'Role.levelCodes': own('roles.levelCodes'),
  'Role.claims': claims,
  'Role.titles': own('roleTitles by roleId'),
  'Role.archetypes': own('roles by variantOfId'),
  'Role.buildsOn': own('buildsOn by roleId'),
  'Role.requirements': requirements,
  'Role.responsibilities': responsibilities,
  'Role.activities': own('roleActivities by roleId'),
  'Role.transitionsTo': own('transitions by fromId'),
  'Role.transitionsFrom': own('transitions by toId'),
  'Role.reportsTo': own('reportingLines by fromId'),
  'Role.reports': ({ depth }) => (depth === 1 ? own('reportingLines by toId') : of('reportingLines')),
  'Role.reportingChains': ASKED_FOR,
  'Role.collaborations': own('collaborations by roleId'),
  'Role.stageFocuses': own('stageFocuses by roleId'),
  'Role.advice': advice,
  'Role.citations': own('roles.citations'),
  'RoleTitle.citations': own('roleTitles.citations'),
  'Collaboration.citations': own('collaborations.citations'),
  'BuildsOn.citations': own('buildsOn.citations'),
  'Requirement.claims': of('claims of a requirement'),
  'Requirement.citations': own('requirements.citations'),
  'RoleResponsibility.claims': of('claims of a requirement'),
  'RoleResponsibility.citations': own('roleResponsibilities.citations'),
  'Responsibility.skills': of('responsibilities.skillIds'),
  'Responsibility.roles': own('roleResponsibilities by responsibilityId'),
  'Responsibility.citations': own('responsibilities.citations'),
  'Activity.roles': own('roleActivities by activityId'),
  'Activity.citations': own('activities.citations'),
  'RoleActivity.stages': of('roleActivities.stageIds'),
  'RoleActivity.citations': own('roleActivities.citations'),
  'ReportingLine.stages': of('reportingLines.stageIds'),
  'ReportingLine.citations': own('reportingLines.citations'),
  'ReportingChain.links': STEPS,
  'ReportingChain.circumstances': STEPS,

  'Advice.steps': own('advice.steps'),
  'Advice.about': of('advice.aboutIds'),
  'Advice.audience': of('advice.audienceIds'),
  'Advice.develops': of('advice.developsIds'),
  'Advice.stages': of('advice.stageIds'),
  'Advice.citations': own('advice.citations'),
  'Claim.parts': own('claims.parts'),
  'Claim.stages': of('claims.stageIds'),
  'Claim.citations': own('claims.citations'),
  'Framework.citations': own('frameworks.citations'),
  'Source.cites': of('facts of a source'),
  'Stage.claims': claims,
  'Stage.focuses': own('stageFocuses by stageId'),
  'Stage.advice': advice,
  'Stage.citations': own('stages.citations'),
  'StageFocus.asks': own('stageFocuses.asks'),
  'StageFocus.citations': own('stageFocuses.citations'),

  'Skill.aliases': own('skills.aliases'),
  'Skill.parts': of('skills.partIds'),
  'Skill.broader': own('skillRelations by skillId'),
  'Skill.narrower': own('skillRelations by otherId'),
  'Skill.related': of('skillRelations by skillId', 'skillRelations by otherId'),
  'Skill.responsibilities': of('responsibilities by skillIds'),
  'Skill.requiredBy': own('requirements of a skill'),
  'Skill.advice': advice,
  'Skill.citations': own('skills.citations'),
  'SkillRelation.citations': own('skillRelations.citations'),

  'Transition.stages': of('transitions.stageIds'),
  'Transition.claims': claims,
  'Transition.shifts': own('shifts by transitionId'),
  'Transition.advice': advice,
  'Transition.actions': advice,
  'Transition.pitfalls': advice,
  'Transition.readinessSignals': advice,
  'Transition.citations': own('transitions.citations'),
  'Shift.skills': of('shifts.skillIds'),
  'Shift.citations': own('shifts.citations'),

  'RoleComparison.roles': atMost(6),
  'RoleComparison.attributes': every('attributes'),
  'RoleComparison.skills': every('skills'),
  'RoleComparison.activities': every('activities'),
  'RoleComparison.sharedResponsibilities': of('roleResponsibilities of a role'),
  'RoleComparison.ownResponsibilities': own('roleResponsibilities of a role'),
  'ComparedAttribute.values': atMost(6),
  'AttributeValue.claims': of('claims of an attribute'),
  'ComparedSkill.levels': atMost(6),
  'ComparedSkill.requirements': atMost(6),
  'ComparedActivity.entries': atMost(6),
  'RoleMatch.terms': atMost(2),
  'TitleMatch.terms': atMost(10),
  'SearchHit.matched': atMost(10),

  'SkillGap.items': ofARole,
  'SkillGap.surplus': ofARole,
  'SkillGap.notMentioned': ofARole,
  'SkillGapItem.advice': advice,
  'SkillGapItem.citations': of('requirements.citations'),
  'SkillGapItem.inside': inside,
  'SkillGapItem.evidence': evidence,
  'SkillEvidence.citations': of('requirements.citations'),
  'Priority.terms': STEPS,
  'Surplus.citations': of('requirements.citations'),
  'NotMentionedSkill.citations': of('requirements.citations'),

  'TransitionPaths.paths': ASKED_FOR,
  'TransitionPaths.longerWays': ASKED_FOR,
  'NoPath.constraints': atMost(10),
  'NoPath.nearestTargets': atMost(3),
  'NoPath.nearestStarts': atMost(3),
  'RulingConstraint.roles': FEW,
  'TransitionPath.roles': STEPS,
  'TransitionPath.steps': STEPS,
  'TransitionPath.skillsNeeded': ofARole,
  'TransitionPath.surplus': ofARole,
  'TransitionPath.skillsNotMentioned': ofARole,
  'TransitionPath.responsibilitiesTakenOn': of('roleResponsibilities of a role'),
  'TransitionPath.responsibilitiesHandedOver': of('roleResponsibilities of a role'),
  'TransitionPath.responsibilitiesNotMentioned': of('roleResponsibilities of a role'),
  'TransitionPath.activityChanges': of('roleActivities by roleId'),
  'PathSkill.advice': advice,
  'PathSkill.citations': of('requirements.citations'),
  'PathSkill.inside': inside,
  'PathSkill.evidence': evidence,
  'LongerWay.roles': STEPS,
  'LongerWay.requirements': ofARole,
  'LongerWay.responsibilities': of('roleResponsibilities of a role'),
  'LongerWay.activities': of('roleActivities by roleId'),
  'LongerWay.shifts': of('shifts by transitionId'),
  'LongerWay.advice': advice,

  'Brief.shifts': atMost(6),
  'Brief.capabilities': atMost(7),
  'Brief.week': atMost(7),
  'Brief.readiness': advice,
  'Brief.pitfalls': advice,
  'Brief.expected': every('skillCategories'),
  'Capability.evidence': atMost(10),
  'Capability.inside': inside,
  'Capability.citations': of('requirements.citations'),
  'Evidence.citations': of('advice.citations'),
  'LetGo.relyLess': ofARole,
  'LetGo.handOver': of('roleResponsibilities of a role'),
  'BriefSetting.focuses': of('stageFocuses by roleId'),
  'BriefSetting.claims': of('claims by aboutId'),
  'BriefSetting.titles': of('roleTitles by roleId'),
  'BriefSetting.advice': advice,
  'ExpectedSkills.skills': of('skills by categoryId'),
  'BriefSkill.inside': inside,
  'BriefSkill.evidence': evidence,
  'BriefSkill.citations': of('requirements.citations'),

  'Organization.positions': own('positions'),
  'Organization.roots': own('roots'),
  'Organization.groups': of('groups', 'levels'),
  'Organization.findings': of('positions'),
  'Organization.reportingPath': of('managers above', 'managers above'),
  'Organization.roleFit': of('positions', 'positions', 'positions'),
  'OrganizationMetrics.spanDistribution': atMost(100, 'reports'),
  'OrganizationMetrics.positionsByDepth': of('levels'),
  'OrganizationMetrics.costs': FEW,
  'PositionGroupRow.costs': FEW,
  'RoleFitFinding.citations': of('claims.citations'),
  'Position.dottedManagers': of('dotted managers'),
  'Position.directReports': own('reports'),
  'Position.descendants': of('descendants'),
  'Position.managementChain': of('managers above'),
  'Finding.positions': FEW,
  'Finding.rows': FEW,
  'FindingConnection.counts': FEW,
  'ReorganizationOutcome.refused': atMost(200),
  'ReorganizationOutcome.findingsGained': atMost(MOST_LISTED, 'positions'),
  'ReorganizationOutcome.findingsLost': atMost(MOST_LISTED, 'positions'),
  'ReorganizationOutcome.spans': atMost(MOST_LISTED, 'positions'),
  'OrganizationDifference.added': atMost(MOST_LISTED, 'positions'),
  'OrganizationDifference.removed': atMost(MOST_LISTED, 'positions'),
  'OrganizationDifference.moved': atMost(MOST_LISTED, 'positions'),
  'OrganizationDifference.retitled': atMost(MOST_LISTED, 'positions'),
  'OrganizationDifference.changed': atMost(MOST_LISTED, 'positions'),

  'PositionConnection.facets': atMost(3),
  'RoleConnection.facets': atMost(4),
  'SkillConnection.facets': atMost(2),
};
