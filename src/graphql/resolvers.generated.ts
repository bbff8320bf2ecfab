/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { advice as Query_advice } from './resolvers/Query/advice.ts';
import    { attributes as Query_attributes } from './resolvers/Query/attributes.ts';
import    { commonManager as Query_commonManager } from './resolvers/Query/commonManager.ts';
import    { compareFrameworks as Query_compareFrameworks } from './resolvers/Query/compareFrameworks.ts';
import    { compareOrganizations as Query_compareOrganizations } from './resolvers/Query/compareOrganizations.ts';
import    { compareRoles as Query_compareRoles } from './resolvers/Query/compareRoles.ts';
import    { feederRoles as Query_feederRoles } from './resolvers/Query/feederRoles.ts';
import    { graph as Query_graph } from './resolvers/Query/graph.ts';
import    { nextRoles as Query_nextRoles } from './resolvers/Query/nextRoles.ts';
import    { node as Query_node } from './resolvers/Query/node.ts';
import    { nodes as Query_nodes } from './resolvers/Query/nodes.ts';
import    { organization as Query_organization } from './resolvers/Query/organization.ts';
import    { organizations as Query_organizations } from './resolvers/Query/organizations.ts';
import    { position as Query_position } from './resolvers/Query/position.ts';
import    { profileGap as Query_profileGap } from './resolvers/Query/profileGap.ts';
import    { resolveTitle as Query_resolveTitle } from './resolvers/Query/resolveTitle.ts';
import    { role as Query_role } from './resolvers/Query/role.ts';
import    { roleMatches as Query_roleMatches } from './resolvers/Query/roleMatches.ts';
import    { roles as Query_roles } from './resolvers/Query/roles.ts';
import    { search as Query_search } from './resolvers/Query/search.ts';
import    { skill as Query_skill } from './resolvers/Query/skill.ts';
import    { skillCategories as Query_skillCategories } from './resolvers/Query/skillCategories.ts';
import    { skillDemand as Query_skillDemand } from './resolvers/Query/skillDemand.ts';
import    { skillGap as Query_skillGap } from './resolvers/Query/skillGap.ts';
import    { skillMatrix as Query_skillMatrix } from './resolvers/Query/skillMatrix.ts';
import    { skills as Query_skills } from './resolvers/Query/skills.ts';
import    { sources as Query_sources } from './resolvers/Query/sources.ts';
import    { stages as Query_stages } from './resolvers/Query/stages.ts';
import    { transitionPaths as Query_transitionPaths } from './resolvers/Query/transitionPaths.ts';
import    { transitions as Query_transitions } from './resolvers/Query/transitions.ts';
import    { Activity } from './resolvers/Activity.ts';
import    { ActivityChange } from './resolvers/ActivityChange.ts';
import    { Advice } from './resolvers/Advice.ts';
import    { AskedSkill } from './resolvers/AskedSkill.ts';
import    { AttributeValue } from './resolvers/AttributeValue.ts';
import    { Brief } from './resolvers/Brief.ts';
import    { BriefSetting } from './resolvers/BriefSetting.ts';
import    { BriefSkill } from './resolvers/BriefSkill.ts';
import    { BuildsOn } from './resolvers/BuildsOn.ts';
import    { Capability } from './resolvers/Capability.ts';
import    { Citation } from './resolvers/Citation.ts';
import    { Claim } from './resolvers/Claim.ts';
import    { Collaboration } from './resolvers/Collaboration.ts';
import    { ComparedActivity } from './resolvers/ComparedActivity.ts';
import    { ComparedAttribute } from './resolvers/ComparedAttribute.ts';
import    { ComparedSkill } from './resolvers/ComparedSkill.ts';
import    { Coverage } from './resolvers/Coverage.ts';
import    { CriteriaDifference } from './resolvers/CriteriaDifference.ts';
import    { Evidence } from './resolvers/Evidence.ts';
import    { ExpectedSkills } from './resolvers/ExpectedSkills.ts';
import    { Finding } from './resolvers/Finding.ts';
import    { Framework } from './resolvers/Framework.ts';
import    { FrameworkComparison } from './resolvers/FrameworkComparison.ts';
import    { GraphInfo } from './resolvers/GraphInfo.ts';
import    { LetGo } from './resolvers/LetGo.ts';
import    { LongerWay } from './resolvers/LongerWay.ts';
import    { NamesakeRoles } from './resolvers/NamesakeRoles.ts';
import    { NearestRole } from './resolvers/NearestRole.ts';
import    { NoPath } from './resolvers/NoPath.ts';
import    { NotMentionedSkill } from './resolvers/NotMentionedSkill.ts';
import    { Organization } from './resolvers/Organization.ts';
import    { PathSkill } from './resolvers/PathSkill.ts';
import    { Position } from './resolvers/Position.ts';
import    { Priority } from './resolvers/Priority.ts';
import    { PriorityTerm } from './resolvers/PriorityTerm.ts';
import    { ReadinessSign } from './resolvers/ReadinessSign.ts';
import    { ReportingChain } from './resolvers/ReportingChain.ts';
import    { ReportingLine } from './resolvers/ReportingLine.ts';
import    { Requirement } from './resolvers/Requirement.ts';
import    { Responsibility } from './resolvers/Responsibility.ts';
import    { Role } from './resolvers/Role.ts';
import    { RoleActivity } from './resolvers/RoleActivity.ts';
import    { RoleComparison } from './resolvers/RoleComparison.ts';
import    { RoleCounterpart } from './resolvers/RoleCounterpart.ts';
import    { RoleMatch } from './resolvers/RoleMatch.ts';
import    { RoleResponsibility } from './resolvers/RoleResponsibility.ts';
import    { RoleTitle } from './resolvers/RoleTitle.ts';
import    { RulingConstraint } from './resolvers/RulingConstraint.ts';
import    { ScoreTerm } from './resolvers/ScoreTerm.ts';
import    { SearchHit } from './resolvers/SearchHit.ts';
import    { Shift } from './resolvers/Shift.ts';
import    { Skill } from './resolvers/Skill.ts';
import    { SkillCategory } from './resolvers/SkillCategory.ts';
import    { SkillCounterpart } from './resolvers/SkillCounterpart.ts';
import    { SkillDemand } from './resolvers/SkillDemand.ts';
import    { SkillEvidence } from './resolvers/SkillEvidence.ts';
import    { SkillGap } from './resolvers/SkillGap.ts';
import    { SkillGapItem } from './resolvers/SkillGapItem.ts';
import    { SkillRelation } from './resolvers/SkillRelation.ts';
import    { Source } from './resolvers/Source.ts';
import    { Stage } from './resolvers/Stage.ts';
import    { StageFocus } from './resolvers/StageFocus.ts';
import    { Surplus } from './resolvers/Surplus.ts';
import    { TitleMatch } from './resolvers/TitleMatch.ts';
import    { Transition } from './resolvers/Transition.ts';
import    { TransitionPath } from './resolvers/TransitionPath.ts';
import    { TransitionPaths } from './resolvers/TransitionPaths.ts';
import    { TransitionStep } from './resolvers/TransitionStep.ts';
import    { WeekChange } from './resolvers/WeekChange.ts';
import    { JSON } from './resolvers/JSON.ts';
import    { RoleRef } from './resolvers/RoleRef.ts';
import    { SkillRef } from './resolvers/SkillRef.ts';
import    { Node } from './resolvers/Node.ts';
import    { CitedFact } from './resolvers/CitedFact.ts';
    export const resolvers: Resolvers = {
      Query: { advice: Query_advice,attributes: Query_attributes,commonManager: Query_commonManager,compareFrameworks: Query_compareFrameworks,compareOrganizations: Query_compareOrganizations,compareRoles: Query_compareRoles,feederRoles: Query_feederRoles,graph: Query_graph,nextRoles: Query_nextRoles,node: Query_node,nodes: Query_nodes,organization: Query_organization,organizations: Query_organizations,position: Query_position,profileGap: Query_profileGap,resolveTitle: Query_resolveTitle,role: Query_role,roleMatches: Query_roleMatches,roles: Query_roles,search: Query_search,skill: Query_skill,skillCategories: Query_skillCategories,skillDemand: Query_skillDemand,skillGap: Query_skillGap,skillMatrix: Query_skillMatrix,skills: Query_skills,sources: Query_sources,stages: Query_stages,transitionPaths: Query_transitionPaths,transitions: Query_transitions },
      
      
      Activity: Activity,
ActivityChange: ActivityChange,
Advice: Advice,
AskedSkill: AskedSkill,
AttributeValue: AttributeValue,
Brief: Brief,
BriefSetting: BriefSetting,
BriefSkill: BriefSkill,
BuildsOn: BuildsOn,
Capability: Capability,
Citation: Citation,
Claim: Claim,
Collaboration: Collaboration,
ComparedActivity: ComparedActivity,
ComparedAttribute: ComparedAttribute,
ComparedSkill: ComparedSkill,
Coverage: Coverage,
CriteriaDifference: CriteriaDifference,
Evidence: Evidence,
ExpectedSkills: ExpectedSkills,
Finding: Finding,
Framework: Framework,
FrameworkComparison: FrameworkComparison,
GraphInfo: GraphInfo,
LetGo: LetGo,
LongerWay: LongerWay,
NamesakeRoles: NamesakeRoles,
NearestRole: NearestRole,
NoPath: NoPath,
NotMentionedSkill: NotMentionedSkill,
Organization: Organization,
PathSkill: PathSkill,
Position: Position,
Priority: Priority,
PriorityTerm: PriorityTerm,
ReadinessSign: ReadinessSign,
ReportingChain: ReportingChain,
ReportingLine: ReportingLine,
Requirement: Requirement,
Responsibility: Responsibility,
Role: Role,
RoleActivity: RoleActivity,
RoleComparison: RoleComparison,
RoleCounterpart: RoleCounterpart,
RoleMatch: RoleMatch,
RoleResponsibility: RoleResponsibility,
RoleTitle: RoleTitle,
RulingConstraint: RulingConstraint,
ScoreTerm: ScoreTerm,
SearchHit: SearchHit,
Shift: Shift,
Skill: Skill,
SkillCategory: SkillCategory,
SkillCounterpart: SkillCounterpart,
SkillDemand: SkillDemand,
SkillEvidence: SkillEvidence,
SkillGap: SkillGap,
SkillGapItem: SkillGapItem,
SkillRelation: SkillRelation,
Source: Source,
Stage: Stage,
StageFocus: StageFocus,
Surplus: Surplus,
TitleMatch: TitleMatch,
Transition: Transition,
TransitionPath: TransitionPath,
TransitionPaths: TransitionPaths,
TransitionStep: TransitionStep,
WeekChange: WeekChange,
JSON: JSON,
RoleRef: RoleRef,
SkillRef: SkillRef,
Node: Node,
CitedFact: CitedFact
    }