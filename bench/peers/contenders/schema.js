/* What the servers that are written by hand can be asked: the part of Rolegraph's schema that the questions use. */
export const typeDefs = `#graphql
  scalar RoleRef
  scalar SkillRef
  enum PathCost { YEARS }
  enum SkillDemandGroup { SKILL SENIORITY }
  input PathConstraints { maxSteps: Int }
  input RoleFilter { seniorityMin: Int }

  type Query {
    role(ref: RoleRef!): Role
    roles(first: Int = 20): RoleConnection
    skill(ref: SkillRef!): Skill
    skills(first: Int = 20): SkillConnection
    transitionPaths(from: RoleRef!, to: RoleRef!, first: Int = 3, by: PathCost, where: PathConstraints): TransitionPaths
    skillDemand(filter: RoleFilter, groupBy: SkillDemandGroup = SKILL, first: Int = 100): [SkillDemand!]
  }
  type RoleConnection { nodes: [Role!]! totalCount: Int! }
  type SkillConnection { nodes: [Skill!]! totalCount: Int! }
  type Role {
    id: ID!
    title: String!
    summary: String!
    seniority: Int
    requirements(minLevel: Float, first: Int = 100): [Requirement!]!
    responsibilities: [RoleResponsibility!]!
    transitionsTo: [Transition!]!
  }
  type Requirement { level: Float! importance: Float! expectation: String! skill: Skill! }
  type RoleResponsibility { involvement: String! responsibility: Responsibility! }
  type Responsibility { id: ID! title: String! }
  type Transition { kind: String! to: Role! }
  type Skill { id: ID! name: String! requiredBy(minLevel: Float): RequirementConnection! }
  type RequirementConnection { totalCount: Int! }
  type TransitionPaths { paths: [TransitionPath!]! }
  type TransitionPath { cost: Float! length: Int! steps: [TransitionStep!]! }
  type TransitionStep { cost: Float! to: Role! }
  type SkillDemand { skill: Skill seniority: Int roleCount: Int! averageLevel: Float! peakLevel: Float! }
`;
