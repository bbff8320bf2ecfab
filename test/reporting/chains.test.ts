import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareIds, type ReportingLine } from '../../src/graph/model.ts';
import { reportingChains } from '../../src/reporting/chains.ts';
import { reportingLine as line } from '../support/facts.ts';

function chainsOf(lines: readonly ReportingLine[], stages: readonly string[] | null = null, first = 10_000) {
  const byFrom = Map.groupBy(lines, ({ fromId }) => fromId);
  return reportingChains('a', (id) => byFrom.get(id) ?? [], { stages, first }).chains;
}
const idsOf = (...question: Parameters<typeof chainsOf>) =>
  chainsOf(...question).map(({ links }) => links.map(({ id }) => id).join(' '));

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

  it('go on to the top of a ladder, however long it is', () => {
    const rungs = ['a', ...Array.from({ length: 40 }, (_, rung) => `r${rung}`)];
    const ladder = rungs.slice(1).map((rung, index) => line(rungs[index]!, rung));
    const parallel = ladder.map((each) => ({ ...each, id: `${each.id}#2`, kind: 'DOTTED' as const }));
    expect(chainsOf(ladder).map(({ links, topId }) => [links.length, topId])).toEqual([[40, 'r39']]);
    // 2^40 ways, of which the first ones differ in the last links.
    const first = idsOf([...ladder, ...parallel], null, 3).map((ids) => ids.split(' ').slice(-2).join(' '));
    expect(first).toEqual(['r37-r38 r38-r39', 'r37-r38 r38-r39#2', 'r37-r38#2 r38-r39']);
  });

  it('reach a top before those that end in a circle', () => {
    const lines = [
      line('a', 'b'),
      line('b', 'c'),
      line('c', 'a'),
      line('a', 'd'),
      line('d', 'e'),
      line('e', 'f'),
      line('f', 'g'),
    ];
    expect(idsOf(lines)).toEqual(['a-d d-e e-f f-g', 'a-b b-c']);
    expect(idsOf(lines, null, 1)).toEqual(['a-d d-e e-f f-g']);
  });

  describe('in dense circles', () => {
    const names = ['a', ...Array.from({ length: 199 }, (_, index) => `r${index}`)];
    const dense = names.flatMap((from, index) =>
      Array.from({ length: 10 }, (_, count) =>
        line(from, names[(index * 7 + count * count * 13 + count + 1) % names.length]!, {
          id: `${from}#${count}`,
        }),
      ),
    );
    const ladder = ['r7', ...Array.from({ length: 30 }, (_, rung) => `x${String(rung).padStart(2, '0')}`)];
    const top = ladder.slice(1).map((rung, index) => line(ladder[index]!, rung));

    it('are found to a far top, the shortest first', () => {
      const found = chainsOf([...dense, ...top], null, 100);
      expect(found).toHaveLength(100);
      expect(new Set(found.map(({ topId }) => topId))).toEqual(new Set(['x29']));
      const lengths = found.map(({ links }) => links.length);
      expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
      expect(idsOf([...dense, ...top], null, 7)).toEqual(idsOf([...dense, ...top], null, 100).slice(0, 7));
    });

    it('without a top are at least one, the same each time', () => {
      const found = idsOf(dense, null, 10);
      expect(found.length).toBeGreaterThanOrEqual(1);
      expect(idsOf(dense.toReversed(), null, 10)).toEqual(found);
    });

    it('cost a bounded number of looks, all roles reporting to all', () => {
      const all = names.flatMap((from) => names.map((to) => line(from, to)));
      let looks = 0;
      const byFrom = Map.groupBy(all, ({ fromId }) => fromId);
      const { chains: found, isCutShort } = reportingChains(
        'a',
        (id) => {
          looks += 1;
          return byFrom.get(id) ?? [];
        },
        { stages: null, first: 10 },
      );
      expect(found.map(({ links }) => links.length)).toEqual([199]);
      expect(looks).toBe(200);
      expect(isCutShort).toBe(true);
    });
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
  .array(someLine, { maxLength: 14 })
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

/** All chains by the ids of their links, looked for without any skill. */
function everyChain(lines: readonly ReportingLine[], wanted: readonly string[] | null): string[] {
  const found: { ids: string[]; inCircle: boolean }[] = [];
  const climb = (links: readonly ReportingLine[], met: readonly string[]) => {
    const onwards = lines.filter(
      (each) =>
        each.fromId === met.at(-1) && each.toId !== each.fromId && compatible([...links, each], wanted),
    );
    const unmet = onwards.filter(({ toId }) => !met.includes(toId));
    if (unmet.length === 0 && links.length > 0) {
      found.push({ ids: links.map(({ id }) => id), inCircle: onwards.length > 0 });
    }
    for (const each of unmet) climb([...links, each], [...met, each.toId]);
  };
  climb([], ['a']);
  return found
    .sort(
      (a, b) =>
        Number(a.inCircle) - Number(b.inCircle) ||
        a.ids.length - b.ids.length ||
        compareIds(a.ids.join('\0'), b.ids.join('\0')),
    )
    .map(({ ids }) => ids.join(' '));
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

  it('is there once, and in order, and the first few are the first of all', () => {
    fc.assert(
      fc.property(someLines, someStages, fc.integer({ min: 1, max: 5 }), (lines, wanted, first) => {
        const all = everyChain(lines, wanted);
        expect(idsOf(lines, wanted)).toEqual(all);
        expect(idsOf(lines, wanted, first)).toEqual(all.slice(0, first));
      }),
      { numRuns: 1_000 },
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
