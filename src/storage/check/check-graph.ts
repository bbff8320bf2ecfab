import { VersionConflictError } from '../../graph/errors.ts';
import type { ContentProblem } from '../../graph/reading/framework-reading.ts';
import { readFramework } from '../framework/read-framework.ts';
import { readOrganization } from '../organization/read-organization.ts';
import type { Database, Transaction } from '../port/database.ts';
import { readScopes } from '../scopes.ts';
import { citationDifferences } from './citation-differences.ts';
import { scopeDifferences } from './scope-differences.ts';
import { tieDifferences } from './tie-differences.ts';
import { transitionDifferences } from './transition-differences.ts';

/** What is wrong with what lies in the database, whoever wrote it. */
export interface GraphCheck {
  /** What is not served, and what is said twice and differently. */
  readonly problems: readonly ContentProblem[];
  /** What someone may want to know, and nobody needs to mend. */
  readonly notes: readonly ContentProblem[];
  /** How many frameworks and organizations were looked at. */
  readonly scopes: number;
}

/** Everything is read, which takes a minute where there is a lot of it. */
const TIMEOUT_MS = 900_000;

/** @throws VersionConflictError where somebody wrote meanwhile */
export async function checkGraph(database: Database): Promise<GraphCheck> {
  return database.read(check, { timeoutMs: TIMEOUT_MS });
}

async function check(transaction: Transaction): Promise<GraphCheck> {
  const scopes = await readScopes(transaction);
  const problems: ContentProblem[] = [];
  for (const state of scopes) {
    if (state.kind === 'ORGANIZATION') {
      problems.push(...(await readOrganization(transaction, state)).problems);
      continue;
    }
    const { content, problems: unread } = await readFramework(transaction, state.scope);
    problems.push(...unread);
    if (content === null) continue;
    problems.push(...(await citationDifferences(transaction, content)));
    const ids = new Set(unread.map(({ id }) => id));
    problems.push(...(await transitionDifferences(transaction, content, ids)));
  }
  problems.push(...(await tieDifferences(transaction)));
  const ofScopes = await scopeDifferences(transaction, scopes);
  problems.push(...ofScopes.problems);
  if (JSON.stringify(await readScopes(transaction)) !== JSON.stringify(scopes)) {
    throw new VersionConflictError('The graph was changed while it was looked at; check it again.');
  }
  return { problems, notes: ofScopes.notes, scopes: scopes.length - ofScopes.notes.length };
}
