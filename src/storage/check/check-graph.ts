import { isDeepStrictEqual } from 'node:util';
import type { ContentProblem } from '../../graph/reading/framework-reading.ts';
import { readFramework } from '../framework/read-framework.ts';
import { readOrganization } from '../organization/read-organization.ts';
import { readMappings } from '../mappings/read-mappings.ts';
import { type Database, type Transaction, WHOLE_SCOPE_MS } from '../port/database.ts';
import { holdScope, readScopes, readStoredScopes, releaseScope, type StoredScopes } from '../scopes.ts';
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

/** Where somebody writes meanwhile, everything is looked at once more while writers wait, as the last thing that they do. */
export async function checkGraph(database: Database): Promise<GraphCheck> {
  const options = { timeoutMs: WHOLE_SCOPE_MS };
  const checked = await database.read(async (transaction) => {
    const before = await readStoredScopes(transaction);
    const found = await check(transaction, before);
    const after = await readStoredScopes(transaction);
    return isDeepStrictEqual(after, before) ? found : 'MOVED';
  }, options);
  if (checked !== 'MOVED') return checked;
  return database.write(async (transaction) => {
    // One after the other, by scope, so that two checks wait for each other and no more.
    const scopes = await readScopes(transaction);
    for (const { scope } of scopes) await holdScope(transaction, scope);
    const again = await check(transaction, await readStoredScopes(transaction));
    for (const { scope } of scopes) await releaseScope(transaction, scope);
    return again;
  }, options);
}

async function check(
  transaction: Transaction,
  { scopes, problems: broken }: StoredScopes,
): Promise<GraphCheck> {
  const problems: ContentProblem[] = [...broken];
  for (const state of scopes) {
    if (state.kind === 'ORGANIZATION') {
      problems.push(...(await readOrganization(transaction, state)).problems);
      continue;
    }
    if (state.kind === 'MAPPINGS') {
      problems.push(...(await readMappings(transaction)).problems);
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
  return {
    problems,
    notes: ofScopes.notes,
    scopes: scopes.filter(({ kind }) => kind !== 'MAPPINGS').length - ofScopes.notes.length,
  };
}
