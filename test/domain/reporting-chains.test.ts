import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareIds, type ReportingLine } from '../../src/domain/model.ts';
import { reportingChains } from '../../src/domain/reporting-chains.ts';

/** Longer than that no chain is. */
const MOST_LINKS = 12;

function line(fromId: string, toId: string, more: Partial<ReportingLine> = {}): ReportingLine {
  return {
    id: `${fromId}-${toId}`,
    fromId,
    toId,
    kind: 'SOLID',
    standing: 'OBSERVED',
    circumstance: null,
    reason: null,
    confidence: null,
    stageIds: [],
    citations: [],
    ...more,
  };
}

const chainsOf = (lines: readonly ReportingLine[], wanted: readonly string[] | null = null) =>
  reportingChains('a', (id) => lines.filter(({ fromId }) => fromId === id), wanted);
const idsOf = (lines: readonly ReportingLine[], wanted: readonly string[] | null = null) =>
  chainsOf(lines, wanted).map(({ links }) => links.map(({ id }) => id).join(' '));

describe('the ways up from a role', () => {
  it('are none where no line leads up', () => {
    expect(chainsOf([])).toEqual([]);
    expect(chainsOf([line('b', 'a'), line('a', 'a')])).toEqual([]);
  });

  it('are all alternatives, shortest first, then by the ids of their links', () => {
    const lines = [
      line('a', 'c'),
      line('a', 'b'),
      line('b', 'd'),
      line('c', 'd'),
      line('a', 'e'),
      line('d', 'f'),
    ];
    expect(idsOf(lines)).toEqual(['a-e', 'a-b b-d d-f', 'a-c c-d d-f']);
    expect(idsOf(lines.toReversed())).toEqual(idsOf(lines));
    expect(chainsOf(lines).map(({ topId }) => topId)).toEqual(['e', 'f', 'f']);
  });

  it('tell lines apart that run in parallel', () => {
    expect(idsOf([line('a', 'b'), line('a', 'b', { id: 'a-b#2', kind: 'DOTTED' }), line('b', 'c')])).toEqual([
      'a-b b-c',
      'a-b#2 b-c',
    ]);
  });

  it('end where they would come back to a role', () => {
    expect(idsOf([line('a', 'b'), line('b', 'c'), line('c', 'a'), line('c', 'b')])).toEqual(['a-b b-c']);
  });

  it('follow what is so or should be, not what is unnecessary or advised against', () => {
    expect(
      idsOf([
        line('a', 'b', { standing: 'ADVISED' }),
        line('a', 'c', { standing: 'NOT_NEEDED' }),
        line('a', 'd', { standing: 'ADVISED_AGAINST' }),
        line('b', 'e', { standing: 'ADVISED_AGAINST' }),
      ]),
    ).toEqual(['a-b']);
  });

  it('chain only lines that have a stage in common, all of them', () => {
    const lines = [
      line('a', 'b', { stageIds: ['seed', 'growth'] }),
      line('b', 'c', { stageIds: ['growth', 'public'] }),
      line('c', 'd'),
      line('d', 'e', { stageIds: ['public', 'seed'] }),
      line('b', 'f', { stageIds: ['public'] }),
    ];
    expect(idsOf(lines)).toEqual(['a-b b-c c-d']);
    expect(idsOf(lines.slice(0, 1).concat(lines.slice(4)))).toEqual(['a-b']);
  });

  it('hold at one of the stages that are asked for, from the first line to the last', () => {
    const lines = [
      line('a', 'b', { stageIds: ['seed', 'growth'] }),
      line('b', 'c', { stageIds: ['growth', 'public'] }),
      line('a', 'd'),
    ];
    expect(idsOf(lines, ['growth'])).toEqual(['a-d', 'a-b b-c']);
    expect(idsOf(lines, ['seed', 'public'])).toEqual(['a-b', 'a-d']);
    expect(idsOf(lines, ['public'])).toEqual(['a-d']);
    expect(idsOf(lines, [])).toEqual(['a-d']);
  });

  it('stop after twelve links', () => {
    const rungs = [...'abcdefghijklmnop'];
    const ladder = rungs.slice(1).map((rung, index) => line(rungs[index]!, rung));
    const [chain, ...others] = chainsOf(ladder);
    expect(others).toEqual([]);
    expect(chain?.links).toHaveLength(MOST_LINKS);
    expect(chain?.topId).toBe('m');
  });

  it('are looked for within bounds, however many there are', () => {
    // Everyone reports to everyone: some 10^13 ways.
    const roles = Array.from({ length: 16 }, (_, index) => String.fromCodePoint('a'.codePointAt(0)! + index));
    const all = roles.flatMap((from) => roles.map((to) => line(from, to)));
    expect(chainsOf(all)).toHaveLength(10_000);
  });
});

const STAGES = ['seed', 'growth', 'public'];
const someLine = fc
  .record({
    from: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    to: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    stageIds: fc.subarray(STAGES),
    standing: fc.constantFrom('OBSERVED', 'OBSERVED', 'ADVISED', 'NOT_NEEDED', 'ADVISED_AGAINST'),
  })
  .map(({ from, to, ...more }) => line(from, to, more));
const someLines = fc
  .array(someLine, { maxLength: 10 })
  .map((lines) => lines.map((each, index) => ({ ...each, id: `${each.id}#${index}` })));
const someStages = fc.option(fc.subarray(STAGES));

/** The stages at which all of the lines hold, of those asked for. */
function stagesOf(lines: readonly ReportingLine[], wanted: readonly string[] | null): readonly string[] {
  return STAGES.filter(
    (stage) =>
      (wanted?.includes(stage) ?? true) &&
      lines.every(({ stageIds }) => stageIds.length === 0 || stageIds.includes(stage)),
  );
}

/** Whether lines can hold together. */
function compatible(lines: readonly ReportingLine[], wanted: readonly string[] | null): boolean {
  return (
    lines.every(({ standing }) => standing === 'OBSERVED' || standing === 'ADVISED') &&
    (lines.every(({ stageIds }) => stageIds.length === 0) || stagesOf(lines, wanted).length > 0)
  );
}

describe('by law each way up', () => {
  it('starts at the role, is connected, meets no role twice and ends where no compatible line leads on', () => {
    fc.assert(
      fc.property(someLines, someStages, (lines, wanted) => {
        for (const { links, topId } of chainsOf(lines, wanted)) {
          const met = ['a', ...links.map(({ toId }) => toId)];
          expect(links.map(({ fromId }) => fromId)).toEqual(met.slice(0, -1));
          expect(topId).toBe(met.at(-1));
          expect(new Set(met).size).toBe(met.length);
          expect(compatible(links, wanted)).toBe(true);
          const onwards = lines.filter(
            (each) =>
              each.fromId === topId && !met.includes(each.toId) && compatible([...links, each], wanted),
          );
          expect(onwards).toEqual([]);
        }
      }),
    );
  });

  it('is there once, and in order', () => {
    fc.assert(
      fc.property(someLines, someStages, (lines, wanted) => {
        const found = chainsOf(lines, wanted);
        const keys = found.map(({ links }) => links.map(({ id }) => id));
        expect(new Set(keys.map((key) => key.join(' '))).size).toBe(keys.length);
        const inOrder = keys.toSorted(
          (a, b) => a.length - b.length || compareIds(a.join('\0'), b.join('\0')),
        );
        expect(keys).toEqual(inOrder);
      }),
    );
  });

  it('is found: every compatible line out of the role begins one', () => {
    fc.assert(
      fc.property(someLines, someStages, (lines, wanted) => {
        const begun = new Set(chainsOf(lines, wanted).map(({ links }) => links[0]?.id));
        const first = lines.filter(
          (each) => each.fromId === 'a' && each.toId !== 'a' && compatible([each], wanted),
        );
        expect([...begun].sort()).toEqual(first.map(({ id }) => id).sort());
      }),
    );
  });
});
