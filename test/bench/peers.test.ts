import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { demandSame } from '../../bench/peers/answers.ts';
import { peersChart } from '../../bench/peers/chart.ts';
import type { Stream } from '../../bench/peers/measure.ts';
import type { ContenderResult, PeersResult, ResultRow } from '../../bench/peers/result.ts';
import { profileRows, profileTable } from '../../bench/peers/profile.ts';
import { missedTargets, peersTables } from '../../bench/peers/tables.ts';
import { withTables } from '../../bench/peers/write-document.ts';

const RESULT: PeersResult = {
  machine: 'a machine',
  load: 1.5,
  size: 'small',
  rounds: 1,
  seconds: 1,
  writer: { writes: 17, perMinute: 1_000, medianMs: 4, p99Ms: 9, longestMs: 10, failures: 0 },
  starts: [
    { contender: 'hand-written', readyMs: 500, firstMs: { small: 10 } },
    { contender: 'ready-made', readyMs: 1_000, firstMs: { small: 5 } },
    { contender: 'rolegraph-neo4j', readyMs: 1_100, firstMs: { small: 21 } },
  ],
  contenders: [
    contender('neo4j-graphql', '@neo4j/graphql 7', [row('never', 1)]),
    contender('hand-written', 'by hand', [row('never', 1.5)]),
    contender('ready-made', 'ready-made', [row('never', 12)]),
    {
      ...contender('rolegraph-neo4j', 'Rolegraph on Neo4j', [
        row('never', 9.7, { keptBesideWrites: 0.85, serverMb: 301 }),
        row('asked', 21, { keptBesideWrites: 0.4 }),
      ]),
      readingMb: 60,
    },
  ],
};

test('the tables have a line for each contender, and for Rolegraph one for each kind of request', () => {
  const [ratios = ''] = peersTables(RESULT).split('\n\n').slice(1);
  expect(ratios).toBe(
    [
      '|  | small |',
      '| --- | --- |',
      '| @neo4j/graphql 7 | 1 |',
      '| by hand | 1.5 |',
      '| ready-made | 12 |',
      '| Rolegraph on Neo4j, never asked before | 9.7 |',
      '| Rolegraph on Neo4j, asked before at this version | 21 |',
    ].join('\n'),
  );
});

test('what is missed of the targets is told with the figure and the limit, and what is reached is not', () => {
  expect(missedTargets(RESULT)).toEqual([
    'Rolegraph on Neo4j, small, never asked before: 9.7, at least 11',
    'Rolegraph on Neo4j, small, part left beside writes: 0.85, at least 0.9',
    'Rolegraph on Neo4j, first small, as a multiple of the hand-written server’s: 2.1, at most 1.2',
    'Rolegraph on Neo4j, memory under load, MB: 301, at most 292',
  ]);
});

test('what was not measured is neither missed nor zero', () => {
  const unmeasured = contender('rolegraph-neo4j', 'Rolegraph on Neo4j', [
    row('never', 12, { keptBesideWrites: null, serverMb: null, databaseMb: null }),
  ]);
  const result = {
    ...RESULT,
    starts: [],
    contenders: [...RESULT.contenders.slice(0, 3), unmeasured],
  };
  expect(missedTargets(result)).toEqual([]);
  expect(peersTables(result)).toContain(
    '| Rolegraph on Neo4j | not measured |  | not measured |  | not measured |',
  );
});

test('the picture has a bar for each line, ten times longer in ratio for as much more in length', () => {
  const { svg } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
    peersChart(RESULT),
  );
  const bars = (svg.rect as { x?: string; width: string }[]).filter(({ x }) => x !== undefined);
  const [one, byHand, twelve] = bars.map(({ width }) => Number(width));
  expect(bars).toHaveLength(5);
  expect(byHand! - one!).toBeCloseTo(((twelve! - one!) / Math.log10(12)) * Math.log10(1.5), 0);
});

test('the page keeps what stands around the tables, and says where it has no place for them', () => {
  const page = 'before\n<!-- Written by `npm run bench -- peers` -->\nold\n<!-- Until here -->\nafter';
  expect(withTables(page, 'new')).toBe(
    'before\n<!-- Written by `npm run bench -- peers` -->\n\nnew\n\n<!-- Until here -->\nafter',
  );
  expect(() => withTables('a page', 'new')).toThrow('has no');
});

test('answers in another GraphQL are compared as values, and a wrong one is found', () => {
  const expected = { data: { skill: { name: 'Coaching', requiredBy: { totalCount: 3 } } } };
  const answered = (nodes: number) => ({
    data: { skills: [{ name: 'Coaching', requiredByConnection: { aggregate: { count: { nodes } } } }] },
  });
  demandSame('small', answered(3), 'neo4j-graphql', expected, 'It');
  expect(() => demandSame('small', answered(4), 'neo4j-graphql', expected, 'It')).toThrow('something else');
  expect(() => demandSame('small', { data: null, errors: [] }, 'rolegraph', expected, 'It')).toThrow(
    'with errors',
  );
});

test('a profile tells whose code the time goes to, without what waits and with what is little told together', () => {
  const frame = (id: number, functionName: string, url: string) => ({ id, callFrame: { functionName, url } });
  const rows = profileRows({
    nodes: [
      frame(1, '(idle)', ''),
      frame(2, 'executeField', 'file:///x/node_modules/graphql/execution/execute.js'),
      frame(3, 'roleOf', 'file:///x/src/roles/needs.ts'),
      frame(4, 'stringify', ''),
      frame(5, 'write', 'node:net'),
    ],
    samples: [1, 2, 3, 2, 4, 5],
    timeDeltas: [900, 50, 30, 13, 6, 1],
  });
  expect(profileTable({ nested: rows, small: rows.slice(0, 1) })).toBe(
    [
      '| percent of the working time | nested | small |',
      '| --- | --- | --- |',
      '| graphql-js: execute | 63 | 63 |',
      '| src/roles | 30 |  |',
      '| V8: stringify | 6 |  |',
      '| Node: HTTP and streams | 1 |  |',
      '| all else | 0 |  |',
    ].join('\n'),
  );
});

function contender(name: string, title: string, rows: readonly ResultRow[]): ContenderResult {
  return { name, title, readingMb: null, rows };
}

function row(stream: Stream, ratio: number, known: Partial<ResultRow> = {}): ResultRow {
  return {
    question: 'small',
    stream,
    ratio,
    perSecond: 100 * ratio,
    p50Ms: 1,
    p99Ms: 2,
    errors: 0,
    serverCores: 0.5,
    databaseCores: 0.25,
    loadCores: 0.1,
    serverMb: 200,
    databaseMb: 3_000,
    kept: null,
    keptBesideWrites: null,
    p99TimesBesideWrites: null,
    errorsBesideWrites: null,
    ...known,
  };
}
