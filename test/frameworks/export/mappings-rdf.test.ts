import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { describe, expect, test } from 'vitest';
import { exportFramework } from '../../../src/frameworks/export/export-framework.ts';
import { compareIds, type Mapping } from '../../../src/graph/model.ts';
import { MAPPING_BASES, MAPPING_TYPES } from '../../../src/graph/vocabulary.ts';
import { mappingTypeOf } from '../../../src/mappings/import/mapping-words.ts';
import { framework } from '../../support/framework.ts';
import { mappedReading } from '../../support/graph-reading.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const OWN = 'urn:rolegraph:terms:';
const LADDERS = ['acme', 'shop'].map((slug) =>
  framework({ slug, roles: [{ slug: 'a' }, { slug: 'b' }], skills: [{ slug: 'x' }, { slug: 'y' }] }),
);

type Format = 'turtle' | 'jsonld';

/** The RDF of a framework as a library of its own reads it. */
async function storeOf(
  mappings: readonly Mapping[],
  slug: string,
  format: Format,
  parts = LADDERS,
): Promise<Store> {
  const { pieces } = await exportFramework(mappedReading(mappings, ...parts), slug, { format });
  const text = [...(pieces as Iterable<string>)].join('');
  if (format === 'turtle') return new Store(new Parser().parse(text));
  const nquads = await jsonld.toRDF(JSON.parse(text) as object, { format: 'application/n-quads' });
  return new Store(new Parser({ format: 'N-Quads' }).parse(nquads as unknown as string));
}

/** The mappings that are stated in it, each whole. */
function mappingsIn(store: Store): Mapping[] {
  return store
    .getSubjects(`${RDF}type`, `${OWN}Mapping`, null)
    .map((subject): Mapping => {
      const said = (property: string) =>
        store.getObjects(subject.value, property, null)[0]?.value.replace('urn:rolegraph:', '') ?? null;
      const confidence = said(`${OWN}confidence`);
      return {
        id: decodeURI(subject.value.replace('urn:rolegraph:', '')),
        fromId: said(`${RDF}subject`)!,
        toId: said(`${RDF}object`)!,
        type: mappingTypeOf(said(`${RDF}predicate`)!.replace(SKOS, ''))!,
        basis: MAPPING_BASES.find((basis) => basis === said(`${OWN}basis`))!,
        confidence: confidence === null ? null : Number(confidence),
        reason: said(`${OWN}reason`),
        statedBy: said(`${OWN}statedBy`)!,
      };
    })
    .sort((a, b) => compareIds(a.id, b.id));
}

/** What SKOS says between two frameworks: `acme/a broadMatch shop/b`. */
function relationsIn(store: Store): string[] {
  return store
    .getQuads(null, null, null, null)
    .filter(({ predicate }) => predicate.value.startsWith(SKOS) && predicate.value.endsWith('Match'))
    .map(({ subject, predicate, object }) =>
      [subject, predicate, object]
        .map(({ value }) => value.replace(/^urn:rolegraph:(Role|Skill):/, '').replace(SKOS, ''))
        .join(' '),
    )
    .sort();
}

function mapping(from: string, to: string, more: Partial<Mapping> = {}): Mapping {
  const [type = '', slug = ''] = from.split(':');
  return {
    id: `Mapping:${type.toLowerCase()}/${slug}--${to.split(':')[1]}--mine.csv`,
    fromId: from,
    toId: to,
    type: 'SAME',
    basis: 'CONFIRMED',
    confidence: null,
    reason: null,
    statedBy: 'mine.csv',
    ...more,
  };
}

const all = fc.uniqueArray(
  fc
    .record({
      kind: fc.constantFrom(['Role', 'a', 'b'] as const, ['Skill', 'x', 'y'] as const),
      ends: fc.tuple(fc.constantFrom(1, 2), fc.constantFrom(1, 2)),
      turned: fc.boolean(),
      type: fc.constantFrom(...MAPPING_TYPES),
      basis: fc.constantFrom(...MAPPING_BASES),
      confidence: fc.constantFrom(null, 0, 0.125, 0.5, 0.95, 1),
      reason: fc.option(fc.string({ unit: 'grapheme', minLength: 1 })),
      statedBy: fc.constantFrom('mine.csv', '映射.csv', 'two words "quoted".yml'),
    })
    .map(({ kind, ends: [from, to], turned, ...more }): Mapping => {
      const [one, other] = turned ? ['shop', 'acme'] : ['acme', 'shop'];
      const { id, ...rest } = mapping(
        `${kind[0]}:${one}/${kind[from]}`,
        `${kind[0]}:${other}/${kind[to]}`,
        more,
      );
      return { ...rest, id: id.replace('mine.csv', encodeURIComponent(more.statedBy)) };
    }),
  { selector: ({ id }) => id, maxLength: 8 },
);

describe.each(['turtle', 'jsonld'] as const)('Mappings as %s', (format) => {
  test('are read back whole from either of their frameworks', async () => {
    await fc.assert(
      fc.asyncProperty(all, fc.constantFrom('acme', 'shop'), async (mappings, slug) => {
        const wellFormed = mappings.map((each) => ({ ...each, reason: each.reason?.toWellFormed() ?? null }));
        expect(mappingsIn(await storeOf(mappings, slug, format))).toEqual(
          wellFormed.toSorted((a, b) => compareIds(a.id, b.id)),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('are relations of SKOS in its direction: the object of broadMatch is the broader one', async () => {
    const mappings = [
      mapping('Role:acme/a', 'Role:shop/a', { type: 'BROADER' }),
      mapping('Role:shop/b', 'Role:acme/b', { type: 'BROADER', basis: 'STATED' }),
      mapping('Skill:acme/x', 'Skill:shop/x'),
      mapping('Skill:acme/x', 'Skill:shop/y', { type: 'CLOSE' }),
      mapping('Skill:acme/y', 'Skill:shop/y', { type: 'RELATED' }),
    ];
    expect(relationsIn(await storeOf(mappings, 'acme', format))).toEqual([
      'acme/a broadMatch shop/a',
      'acme/b narrowMatch shop/b',
      'acme/x closeMatch shop/y',
      'acme/x exactMatch shop/x',
      'acme/y relatedMatch shop/y',
    ]);
    expect(relationsIn(await storeOf(mappings, 'shop', format))).toEqual([
      'shop/a narrowMatch acme/a',
      'shop/b broadMatch acme/b',
      'shop/x exactMatch acme/x',
      'shop/y closeMatch acme/x',
      'shop/y relatedMatch acme/y',
    ]);
  });

  test('are no relations where nobody has confirmed them, and are told as candidates', async () => {
    const store = await storeOf(
      [mapping('Role:acme/a', 'Role:shop/a', { basis: 'DERIVED', confidence: 0.9 })],
      'acme',
      format,
    );
    expect(relationsIn(store)).toEqual([]);
    expect(mappingsIn(store)).toMatchObject([{ basis: 'DERIVED', confidence: 0.9, type: 'SAME' }]);
  });

  test('leave out, when passed on, what may not be', async () => {
    const [acme, shop] = LADDERS as [(typeof LADDERS)[0], (typeof LADDERS)[0]];
    const closed = { ...shop, framework: { ...shop.framework, redistribution: 'FORBIDDEN' as const } };
    const mappings = [mapping('Role:acme/a', 'Role:shop/a')];
    expect(mappingsIn(await storeOf(mappings, 'acme', format, [acme, closed]))).toEqual([]);
    const graph = mappedReading(mappings, acme, closed);
    const passedOn = await exportFramework(graph, 'acme', { format });
    const own = await exportFramework(graph, 'acme', { format, isForOwnUse: true });
    expect([...(own.pieces as Iterable<string>)].join('')).toContain('Role:shop/a');
    expect(own.tag).not.toBe(passedOn.tag);
  });
});
