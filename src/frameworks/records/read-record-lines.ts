import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { InvalidInputError } from '../../graph/errors.ts';
import { typeOf, slugOf, BUILT_IN_FRAMEWORK } from '../../graph/ids.ts';
import { KINDS, type List, LISTS } from '../../graph/kinds/kinds.ts';
import { byId, type FrameworkContent } from '../../graph/model.ts';

const line = z.strictObject({ list: z.enum(LISTS as [List, ...List[]]), record: z.unknown() });
const MOST_PROBLEMS = 20;

/**
 * A framework of lines of JSON, a record each, as `recordLines` writes it. Every id has to begin with the framework's slug.
 *
 * @throws InvalidInputError with what is wrong, a line each
 */
export async function readRecordLines(path: string): Promise<FrameworkContent> {
  const lists = Object.fromEntries(LISTS.map((list) => [list, [] as { readonly id: string }[]])) as Record<
    List,
    { readonly id: string }[]
  >;
  const problems: string[] = [];
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number += 1;
    if (text === '') continue;
    const record = recordOf(text, `line ${number}`, problems);
    if (record !== null) lists[record.list].push(record.record);
    if (problems.length >= MOST_PROBLEMS) break;
  }
  const { frameworks, ...others } = lists;
  const [framework] = frameworks;
  if (framework === undefined || frameworks.length > 1)
    problems.push(`${frameworks.length} lines say what the framework is, and one should.`);
  else problems.push(...strangers(lists, slugOf(framework.id)));
  if (problems.length > 0)
    throw new InvalidInputError(problems.slice(0, MOST_PROBLEMS).join('\n'), { problems });
  const sorted = Object.fromEntries(
    Object.entries(others).map(([list, records]) => [list, records.sort(byId)]),
  );
  return { ...sorted, framework } as unknown as FrameworkContent;
}

function recordOf(text: string, at: string, problems: string[]) {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    problems.push(`${at}: not valid JSON: ${(error as SyntaxError).message}`);
    return null;
  }
  const outer = line.safeParse(value);
  if (!outer.success) {
    problems.push(
      `${at}: a line is {"list": "roles", "record": {...}}, where a list is one of ${LISTS.join(', ')}`,
    );
    return null;
  }
  const { list, record } = outer.data;
  const inner = KINDS[list].schema.safeParse(record);
  if (inner.success) return { list, record: inner.data as { readonly id: string } };
  problems.push(
    ...inner.error.issues.map(({ path: where, message }) => `${at}, ${list} ${where.join('.')}: ${message}`),
  );
  return null;
}

/** Records whose ids belong to something else, which this framework would take for its own. */
function strangers(
  lists: Readonly<Record<List, readonly { readonly id: string }[]>>,
  slug: string,
): string[] {
  const prefix = slug === BUILT_IN_FRAMEWORK ? '' : `${slug}/`;
  return LISTS.filter((list) => list !== 'frameworks').flatMap((list) =>
    lists[list]
      .filter(({ id }) => typeOf(id) !== KINDS[list].type || !slugOf(id).startsWith(prefix))
      .slice(0, MOST_PROBLEMS)
      .map(({ id }) => `${id} in ${list}: an id of this framework begins with ${KINDS[list].type}:${prefix}`),
  );
}
