/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { attributes as Query_attributes } from './resolvers/Query/attributes.ts';
import    { graph as Query_graph } from './resolvers/Query/graph.ts';
import    { node as Query_node } from './resolvers/Query/node.ts';
import    { nodes as Query_nodes } from './resolvers/Query/nodes.ts';
import    { role as Query_role } from './resolvers/Query/role.ts';
import    { roles as Query_roles } from './resolvers/Query/roles.ts';
import    { skill as Query_skill } from './resolvers/Query/skill.ts';
import    { skillCategories as Query_skillCategories } from './resolvers/Query/skillCategories.ts';
import    { skillGap as Query_skillGap } from './resolvers/Query/skillGap.ts';
import    { skills as Query_skills } from './resolvers/Query/skills.ts';
import    { sources as Query_sources } from './resolvers/Query/sources.ts';
import    { transitionPaths as Query_transitionPaths } from './resolvers/Query/transitionPaths.ts';
import    { Activity } from './resolvers/Activity.ts';
import    { ActivityChange } from './resolvers/ActivityChange.ts';
import    { Advice } from './resolvers/Advice.ts';
import    { BuildsOn } from './resolvers/BuildsOn.ts';
import    { Citation } from './resolvers/Citation.ts';
import    { Claim } from './resolvers/Claim.ts';
import    { Framework } from './resolvers/Framework.ts';
import    { GraphInfo } from './resolvers/GraphInfo.ts';
import    { PathSkill } from './resolvers/PathSkill.ts';
import    { ReportingLine } from './resolvers/ReportingLine.ts';
import    { Requirement } from './resolvers/Requirement.ts';
import    { RequirementConnection } from './resolvers/RequirementConnection.ts';
import    { RequirementEdge } from './resolvers/RequirementEdge.ts';
import    { Responsibility } from './resolvers/Responsibility.ts';
import    { Role } from './resolvers/Role.ts';
import    { RoleActivity } from './resolvers/RoleActivity.ts';
import    { RoleConnection } from './resolvers/RoleConnection.ts';
import    { RoleEdge } from './resolvers/RoleEdge.ts';
import    { RoleResponsibility } from './resolvers/RoleResponsibility.ts';
import    { Shift } from './resolvers/Shift.ts';
import    { Skill } from './resolvers/Skill.ts';
import    { SkillCategory } from './resolvers/SkillCategory.ts';
import    { SkillConnection } from './resolvers/SkillConnection.ts';
import    { SkillEdge } from './resolvers/SkillEdge.ts';
import    { SkillGap } from './resolvers/SkillGap.ts';
import    { SkillGapItem } from './resolvers/SkillGapItem.ts';
import    { Surplus } from './resolvers/Surplus.ts';
import    { Transition } from './resolvers/Transition.ts';
import    { TransitionPath } from './resolvers/TransitionPath.ts';
import    { TransitionPaths } from './resolvers/TransitionPaths.ts';
import    { TransitionStep } from './resolvers/TransitionStep.ts';
import    { RoleRef } from './resolvers/RoleRef.ts';
import    { SkillRef } from './resolvers/SkillRef.ts';
import    { Node } from './resolvers/Node.ts';
    export const resolvers: Resolvers = {
      Query: { attributes: Query_attributes,graph: Query_graph,node: Query_node,nodes: Query_nodes,role: Query_role,roles: Query_roles,skill: Query_skill,skillCategories: Query_skillCategories,skillGap: Query_skillGap,skills: Query_skills,sources: Query_sources,transitionPaths: Query_transitionPaths },
      
      
      Activity: Activity,
ActivityChange: ActivityChange,
Advice: Advice,
BuildsOn: BuildsOn,
Citation: Citation,
Claim: Claim,
Framework: Framework,
GraphInfo: GraphInfo,
PathSkill: PathSkill,
ReportingLine: ReportingLine,
Requirement: Requirement,
RequirementConnection: RequirementConnection,
RequirementEdge: RequirementEdge,
Responsibility: Responsibility,
Role: Role,
RoleActivity: RoleActivity,
RoleConnection: RoleConnection,
RoleEdge: RoleEdge,
RoleResponsibility: RoleResponsibility,
Shift: Shift,
Skill: Skill,
SkillCategory: SkillCategory,
SkillConnection: SkillConnection,
SkillEdge: SkillEdge,
SkillGap: SkillGap,
SkillGapItem: SkillGapItem,
Surplus: Surplus,
Transition: Transition,
TransitionPath: TransitionPath,
TransitionPaths: TransitionPaths,
TransitionStep: TransitionStep,
RoleRef: RoleRef,
SkillRef: SkillRef,
Node: Node
    }