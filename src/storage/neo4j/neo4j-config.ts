import { z } from 'zod';

export interface Neo4jConfig {
  readonly uri: string;
  readonly username: string;
  /** Undefined: a server whose authentication is off. */
  readonly password: string | undefined;
  readonly database: string;
}

/** The variables, each with what it should be. */
export const NEO4J_VARIABLES = {
  NEO4J_URI: z
    .string()
    .refine(
      isNeo4jUri,
      'a URI such as neo4j://localhost:7687 (neo4j or bolt, also with +s or +ssc) without a user',
    )
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[a-z][a-z0-9.-]{2,62}$/i, 'the name of a database, for instance neo4j')
    .default('neo4j'),
};

type Neo4jValues = z.infer<z.ZodObject<typeof NEO4J_VARIABLES>>;

/** Undefined where no address is given: the embedded engine. */
export function neo4jOf(value: Neo4jValues): Neo4jConfig | undefined {
  if (value.NEO4J_URI === undefined) return undefined;
  return {
    uri: value.NEO4J_URI,
    username: value.NEO4J_USERNAME,
    password: value.NEO4J_PASSWORD,
    database: value.NEO4J_DATABASE,
  };
}

/** The driver takes the user from its own option and ignores one in the URI, so that one is refused. */
function isNeo4jUri(text: string): boolean {
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, pathname } = new URL(text);
  return hostname !== '' && username === '' && /^\/?$/.test(pathname);
}
