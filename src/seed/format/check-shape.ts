import type { z } from 'zod';
import { suggest } from '../../graph/text/suggest.ts';
import { issueSentence } from './issue-sentence.ts';
import type { Located } from '../files/located.ts';
import type { Problem } from '../problem.ts';
import { objectIn, type Schema, schemaAt } from './schema-at.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with the shape of one file: keys, types and the ranges of single values. */
export function checkShape(file: Located, schema: z.ZodType): Problem[] {
  const result = schema.safeParse(file.value);
  if (result.success) return [];
  const problems = result.error.issues.flatMap((issue) => issueProblems(file, schema, issue));
  // One sentence says of a level both that it is too high and that it is no half step.
  return [...new Map(problems.map((problem) => [`${problem.path}\0${problem.message}`, problem])).values()];
}

function issueProblems(root: Located, rootSchema: Schema, issue: Issue): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const value = path.reduce((located, step) => located.at(step), root);
  if (issue.code === 'invalid_union') {
    const meant = meantBranch(issue.errors);
    if (meant) {
      return meant.flatMap((inner) =>
        issueProblems(root, rootSchema, { ...inner, path: [...issue.path, ...inner.path] }),
      );
    }
  }
  const schema = schemaAt(rootSchema, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(value.at(key), key, schema));
  }
  const { message, suggestion } = issueSentence(issue, value.value, schema, String(path.at(-1) ?? ''));
  return [value.problem(message, suggestion)];
}

function unknownKey(value: Located, key: string, schema: Schema | undefined): Problem {
  const allowed = objectIn(schema)?.shape ?? {};
  const known = Object.keys(allowed);
  return value.problem(`unknown key; expected one of ${known.join(', ')}`, suggest(key, known, 1)[0], 'key');
}

/** The alternative that the writer meant: the one whose type is right and whose contents are not. */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find((issues) => !issues.some((issue) => isOtherType(issue)));
}

function isOtherType(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  return issue.code === 'invalid_union'
    ? meantBranch(issue.errors) === undefined
    : issue.code === 'invalid_type';
}
