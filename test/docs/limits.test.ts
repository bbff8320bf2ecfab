import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { MOST_FACTS } from '../../src/graph/arguments/bounds.ts';
import { MOST_TEXTS } from '../../src/graph/arguments/choices.ts';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../../src/graph/pagination.ts';
import { MOST_TOKENS } from '../../src/graphql/server.ts';
import { BODY_LIMIT } from '../../src/http/errors.ts';
import { MOST_NODES } from '../../src/nodes/find-node.ts';
import { MOST_PATHS } from '../../src/paths/find-paths.ts';
import { MOST_ROLES as MOST_BELOW_A_MANAGER } from '../../src/reporting/common-manager.ts';
import { DEEPEST } from '../../src/reporting/lines.ts';
import { MOST_COMPARED } from '../../src/roles/comparison/compare-roles.ts';
import { MOST_ROLES as MOST_IN_A_MATRIX } from '../../src/roles/comparison/skill-matrix.ts';

/** What docs/api.md says of limits, with the numbers that hold. */
const SAID = [
  `${MOST_TOKENS.toLocaleString('en')} tokens a query`,
  `${BODY_LIMIT / 1024 ** 2} MB a request`,
  `\`first\` is 1 to ${LARGEST_PAGE} in connections (${DEFAULT_PAGE} when left out)`,
  `1 to ${MOST_FACTS} in lists`,
  `1 to ${MOST_PATHS} in \`transitionPaths\``,
  `${MOST_NODES} ids in \`nodes\``,
  `${MOST_TEXTS} names in \`stages\``,
  `2 to ${MOST_COMPARED} roles in \`compareRoles\``,
  `${MOST_IN_A_MATRIX} in \`skillMatrix\``,
  `1 to ${MOST_BELOW_A_MANAGER} in \`commonManager\``,
  `\`depth\` 1 to ${DEEPEST} in \`reports\``,
  `An operation has ${parseConfig({}).operationTimeoutMs / 1000} seconds`,
];

it.each(SAID)('docs/api.md tells the limit that holds: %s', (said) => {
  const page = readFileSync('docs/api.md', 'utf8').replace(/\s+/g, ' ');
  expect(page).toContain(said);
});

it('the page for operators tells how long an operation has', () => {
  expect(readFileSync('docs/operating.md', 'utf8')).toContain(
    `| \`ROLEGRAPH_OPERATION_TIMEOUT_MS\` | \`${parseConfig({}).operationTimeoutMs}\` |`,
  );
});
