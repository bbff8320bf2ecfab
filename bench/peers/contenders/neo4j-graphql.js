/* @neo4j/graphql as its documentation starts it: type definitions, and @cypher for what they cannot say. */
import { Neo4jGraphQL } from '@neo4j/graphql';
import { driver } from './database.js';
import { serveApollo } from './serve-apollo.js';
import * as statements from './statements.js';

/** The question's, which is a part of the statement here: nothing else can be written behind the star. */
const MOST_STEPS = 8;

const typeDefs = `#graphql
  type Role @node {
    id: ID!
    title: String!
    summary: String!
    seniority: Int
    requirements: [Skill!]! @relationship(type: "REQUIRES", direction: OUT, properties: "Requires")
    responsibilities: [Responsibility!]!
      @relationship(type: "RESPONSIBLE_FOR", direction: OUT, properties: "ResponsibleFor")
    leadsTo: [Role!]! @relationship(type: "LEADS_TO", direction: OUT, properties: "LeadsTo")
  }
  type Skill @node {
    id: ID!
    name: String!
    requiredBy: [Role!]! @relationship(type: "REQUIRES", direction: IN, properties: "Requires")
  }
  type Responsibility @node {
    id: ID!
    title: String!
  }
  type Requires @relationshipProperties {
    level: Float!
    importance: Float!
    expectation: String!
  }
  type ResponsibleFor @relationshipProperties {
    involvement: String!
  }
  type LeadsTo @relationshipProperties {
    id: ID!
    kind: String!
  }

  type Path { cost: Float! length: Int! steps: [PathStep!]! }
  type PathStep { cost: Float! to: PathEnd! }
  type PathEnd { id: ID! title: String! }
  type DemandedSkill { id: ID! name: String! }
  type SkillDemand { skill: DemandedSkill seniority: Int roleCount: Int! averageLevel: Float! peakLevel: Float! }

  type Query {
    cheapestPaths(from: ID!, to: ID!): [Path!]!
      @cypher(statement: """${statements.cheapestPaths(MOST_STEPS).replace('$first', '5')}""", columnName: "path")
    skillDemandBySkill(least: Int!, first: Int!): [SkillDemand!]!
      @cypher(statement: """${statements.DEMAND_BY_SKILL}""", columnName: "row")
    skillDemandBySeniority(least: Int!): [SkillDemand!]!
      @cypher(statement: """${statements.DEMAND_BY_SENIORITY.replace('LIMIT $first', '')}""", columnName: "row")
  }
`;

const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
await serveApollo({ schema });
