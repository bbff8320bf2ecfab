import { cypher, type Transaction } from '../port/database.ts';
import { digestsArePacked } from './packed-digests.ts';
import { relationshipsAreTheTruth } from './relationships/relationships-are-the-truth.ts';

/**
 * One step from a graph model to the next: run in one transaction with the new version's mark, on both
 * engines. The version is the one that the step leads to.
 */
export interface Migration {
  readonly version: number;
  readonly summary: string;
  readonly migrate: (transaction: Transaction) => Promise<void>;
}

/**
 * Every migration since model version 1, in order. A change of how things lie in the database raises
 * GRAPH_MODEL_VERSION and appends one here; it is never edited afterwards.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 2,
    summary: 'Scopes say what they are, since organizations are scopes beside the frameworks.',
    migrate: async (transaction) => {
      await transaction.run(scopesHaveKinds);
    },
  },
  {
    version: 3,
    summary: 'Relationships take the place of properties that hold ids.',
    migrate: relationshipsAreTheTruth,
  },
  {
    version: 4,
    summary: 'The digests of what a load wrote are packed.',
    migrate: digestsArePacked,
  },
];

const scopesHaveKinds = cypher(
  'Migration.scopesHaveKinds',
  `MATCH (s:Scope)
   WHERE s.kind IS NULL
   SET s.kind = 'FRAMEWORK'`,
);
