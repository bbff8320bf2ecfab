import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cypher, type Parameters, type Value } from '../../src/storage/port/database.ts';
import { StatementError } from '../../src/storage/port/failures.ts';
import { ENGINES } from '../support/engines.ts';
import { withDatabase } from '../support/with-database.ts';

const echo = cypher('values.echo', 'RETURN $value AS value');
const store = cypher(
  'values.store',
  'CREATE (n:Thing {value: $value}) RETURN n.value AS value, n {.value} AS map',
);

class Point {
  readonly x = 1;
}

const STORABLE: Record<string, Value> = {
  'a string': 'Engineering Manager',
  'an empty string': '',
  'Unicode beyond the first plane': 'Rôle — 角色 🧭 \u0000 e\u0301',
  'a long string': 'x'.repeat(100_000),
  zero: 0,
  'a negative integer': -42,
  'the largest exact integer': Number.MAX_SAFE_INTEGER,
  'the smallest exact integer': Number.MIN_SAFE_INTEGER,
  'integers on both sides of each size in which they are sent': [4, 7, 8, 15, 16, 31, 32].flatMap((bits) =>
    [-1, 0, 1].flatMap((more) => [2 ** bits + more, -(2 ** bits) + more]),
  ),
  'a float': 0.1,
  'a tiny float': 5e-324,
  true: true,
  false: false,
  'a list of strings': ['b', 'a', 'b'],
  'an empty list': [],
  'a list of integers': [3, 1, 2],
  'a list of floats': [0.5, 1.5],
  'a list of booleans': [true, false],
};

const REFUSED: Record<string, [unknown, string]> = {
  'a Date': [new Date(0), '$value is a Date; send an ISO string.'],
  'a Map': [new Map(), '$value is a Map'],
  'a Set': [new Set(), '$value is a Set'],
  'a bigint': [1n, '$value is a bigint'],
  undefined: [undefined, '$value is undefined'],
  'a function': [() => 1, '$value is a function'],
  'a symbol': [Symbol('s'), '$value is a symbol'],
  'not a number': [NaN, '$value is NaN'],
  infinity: [-Infinity, '$value is -Infinity'],
  'a whole number past 2^53': [2 ** 53, '$value is 9007199254740992, past 2^53'],
  'an instance of a class': [new Point(), '$value is a Point'],
  bytes: [new Uint8Array(1), '$value is a Uint8Array'],
  'a key that begins with $': [{ $date: '2026-01-01' }, '$value.$date begins with $'],
  'a hole in a list': [[1, , 2], '$value[1] is undefined'],
  'a value deep inside': [[{ rows: [{ since: new Date(0) }] }], '$value[0].rows[0].since is a Date'],
};

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Values on ${engine.title}`, () => {
    const graph = withDatabase(engine, { emptyPer: 'suite' });

    const ask = async (text: string, parameters?: Parameters): Promise<readonly Value[]> => {
      const rows = await graph.database.read((t) => t.run(cypher('values.ask', text), parameters));
      return rows.map((row) => row['value'] ?? null);
    };

    for (const [name, value] of Object.entries(STORABLE)) {
      it(`stores ${name} and answers it unchanged`, async () => {
        const rows = await graph.database.write((t) => t.run(store, { value }));
        expect(rows).toEqual([{ value, map: { value } }]);
      });
    }

    it('answers null for a property that is stored as null, and for one that was never there', async () => {
      const rows = await graph.database.write((t) => t.run(store, { value: null }));
      expect(rows).toEqual([{ value: null, map: { value: null } }]);
    });

    it('answers maps of all properties of a node and of a relationship', async () => {
      const text =
        'CREATE (a:Thing {id: "a", n: 1})-[r:TIES {id: "r", words: ["x"]}]->(:Thing) ' +
        'RETURN properties(a) AS node, properties(r) AS relationship';
      const rows = await graph.database.write((t) => t.run(cypher('values.maps', text)));
      expect(rows).toEqual([{ node: { id: 'a', n: 1 }, relationship: { id: 'r', words: ['x'] } }]);
    });

    it('keeps a whole number an integer, so that dividing two of them drops the rest', async () => {
      expect(await ask('RETURN $a / $b AS value', { a: 7, b: 2 })).toEqual([3]);
    });

    it('keeps a fraction a float', async () => {
      expect(await ask('RETURN $a / $b AS value', { a: 7.5, b: 2 })).toEqual([3.75]);
    });

    it('answers a whole float of a statement as the same number as the integer', async () => {
      expect(await ask('RETURN toFloat($a) AS value', { a: 3 })).toEqual([3]);
      expect(await ask('RETURN 1e300 AS value')).toEqual([1e300]);
    });

    it('answers a date of a statement never as an object of the driver', async () => {
      const answer = await ask("RETURN toString(date('2026-01-31')) AS value");
      expect(answer).toEqual(['2026-01-31']);
    });

    it('answers whatever plain value it is asked to echo', async () => {
      await fc.assert(
        fc.asyncProperty(plainValue, async (value) => {
          const rows = await graph.database.read((t) => t.run(echo, { value }));
          expect(rows).toEqual([{ value }]);
        }),
        { numRuns: 60 },
      );
    });

    for (const [name, [value, message]] of Object.entries(REFUSED)) {
      it(`refuses ${name} as a parameter, and says where it is`, async () => {
        const attempt = graph.database.read((t) => t.run(echo, { value: value as Value }));
        await expect(attempt).rejects.toThrow(TypeError);
        await expect(attempt).rejects.toThrow(`values.echo: ${message}`);
      });
    }

    for (const text of [
      '9007199254740993',
      '-9007199254740993',
      '[9007199254740993]',
      '{a: 9007199254740993}',
    ]) {
      it(`refuses to answer ${text}, which a JavaScript number cannot hold`, async () => {
        const attempt = ask(`RETURN ${text} AS value`);
        await expect(attempt).rejects.toThrow(StatementError);
        await expect(attempt).rejects.toThrow(/^values\.ask: value is -?9007199254740993, past 2\^53/);
      });
    }

    for (const text of [
      'CREATE (n:Thing {id: "x"}) RETURN n AS value',
      'CREATE (:Thing)-[r:TIES]->(:Thing) RETURN r AS value',
    ]) {
      it(`refuses to answer a whole node or relationship: ${text}`, async () => {
        const attempt = graph.database.write((t) => t.run(cypher('values.entity', text)));
        await expect(attempt).rejects.toThrow('values.entity: value is not a plain value');
      });
    }

    it('names the statement that is wrong', async () => {
      const attempt = ask('RETURN nothingLikeThis(1) AS value');
      await expect(attempt).rejects.toThrow(StatementError);
      await expect(attempt).rejects.toThrow(/^values\.ask: /);
    });
  });
}

const key = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  .filter((k) => !k.startsWith('$') && !k.startsWith('_'));
const { value: plainValue } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Number.isInteger(n)),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
