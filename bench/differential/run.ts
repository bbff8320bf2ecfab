/*
 * `npm run bench -- differential [OPTIONS]`: asks random operations over the whole SDL of both engines, twice in a row
 * and some of them cold, and compares the answers byte by byte. Ends with 1 where they differ, or where a server would
 * have ended.
 *
 * --count N        how many operations; 21000 where it is left out
 * --seed S         which ones; 1 where it is left out
 * --out FILE       writes a line of digests for each operation, and beside it all operations and answers
 * --against FILE   compares with such a file of an earlier version; its own operations are asked where they were kept
 * --embedded       leaves Neo4j out
 * --cold-every N   asks one operation in N of fresh servers as well; 25 where it is left out
 * --without WORD   does not compare with an earlier version where the operation has this word, since its answer was changed
 * --strict         also fails where only the order of errors differs, or which of several failing fields is told of
 */
import { parseArgs } from 'node:util';
import { answerDifference } from '../../tools/answer-difference.ts';
import { OperationSequence } from '../../tools/random-operations/operation-sequence.ts';
import type { Operation } from '../../tools/random-operations/random-operation.ts';
import { readSdl } from '../../tools/random-operations/sdl.ts';
import { readVocabulary } from '../../tools/random-operations/vocabulary.ts';
import { AnswerFile, digestsOf, readAnswers, readDigests } from './answer-file.ts';
import { openComparedGraph } from './compared-graph.ts';
import { Differences } from './differences.ts';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    count: { type: 'string', default: '21000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    against: { type: 'string' },
    embedded: { type: 'boolean', default: false },
    'cold-every': { type: 'string', default: '25' },
    strict: { type: 'boolean', default: false },
    without: { type: 'string' },
  },
});
const count = Number(values.count);
const coldEvery = Number(values['cold-every']);

await using embedded = await openComparedGraph('embedded');
await using neo4j = values.embedded ? null : await openComparedGraph('neo4j');
await using file = values.out === undefined ? null : new AnswerFile(values.out);

const operations = new OperationSequence(
  readSdl(),
  await readVocabulary(embedded.answer),
  Number(values.seed),
);
const digestsBefore = values.against === undefined ? [] : readDigests(values.against);
const answersBefore =
  values.against === undefined ? null : readAnswers(values.against)?.[Symbol.asyncIterator]();

const differences = new Differences();
// What nobody handles ends a server; here it is counted, so that the rest is compared as well.
let asked: Operation | null = null;
let crashes = 0;
process.on('unhandledRejection', (reason) => {
  crashes += 1;
  if (crashes > 3) return;
  console.log(
    `\n--- would have ended the server: ${String(reason)}\n${asked?.query}\n${JSON.stringify(asked?.variables)}`,
  );
});
let last: string | null = null;
let bytes = 0;
let refused = 0;
let done = 0;
for (let index = 0; index < count; index += 1) {
  const before = await answersBefore?.next();
  if (before?.done) break;
  const operation: Operation = before?.value ?? operations.after(last);
  asked = operation;
  const answer = await embedded.answer(operation.query, operation.variables);
  const compare = (name: string, other: string): void =>
    differences.add(name, answerDifference(answer, other), operation, [
      ['embedded', answer],
      [name, other],
    ]);
  compare('embedded, again', await embedded.answer(operation.query, operation.variables));
  if (neo4j !== null) {
    compare('neo4j', await neo4j.answer(operation.query, operation.variables));
    compare('neo4j, again', await neo4j.answer(operation.query, operation.variables));
  }
  if (index % coldEvery === 0) {
    for (const graph of [embedded, neo4j]) {
      if (graph === null) continue;
      compare(`${graph.engine}, cold`, await graph.coldAnswer(operation.query, operation.variables));
    }
  }
  const isChanged = values.without !== undefined && operation.query.includes(values.without);
  if (!isChanged) {
    if (before !== undefined) compare('before', before.value.answer);
    else if (values.against !== undefined) compareDigests(index, operation, answer);
  }
  await file?.add({ query: operation.query, variables: operation.variables, answer });
  last = answer;
  done += 1;
  bytes += answer.length;
  if (answer.includes('"errors":[{"message"')) refused += 1;
  if ((index + 1) % 1_000 === 0) process.stderr.write(`${index + 1}\n`);
}
console.table(differences.rows());
console.log(
  `${(bytes / done).toFixed(0)} characters an answer; ${refused} of ${done} answers have errors; ${crashes} rejections that nobody handled.`,
);
process.exitCode = differences.isFine(values.strict) && crashes === 0 ? 0 : 1;

/** Where the answers before were not kept, the digests tell as much as whether they differ. */
function compareDigests(index: number, operation: Operation, answer: string): void {
  const before = digestsBefore[index];
  const now = digestsOf({ query: operation.query, variables: operation.variables, answer });
  if (before?.operation !== now.operation) {
    throw new Error(
      `Operation ${index + 1} is another one than before: give the same --seed, or keep the answers.`,
    );
  }
  const difference =
    before.answer === now.answer
      ? 'none'
      : before.sortedErrors === now.sortedErrors
        ? 'order of errors'
        : before.data === now.data && now.data.endsWith('+')
          ? 'which field failed first'
          : 'answer';
  differences.add('before', difference, operation, [['now', answer]]);
}
