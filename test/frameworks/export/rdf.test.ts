import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser, type Quad, Store } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { frameworkJsonLd } from '../../../src/frameworks/export/formats/jsonld.ts';
import { frameworkTurtle } from '../../../src/frameworks/export/formats/turtle.ts';
import type { FrameworkContent } from '../../../src/graph/model.ts';
import { frameworkReading } from '../../../src/graph/reading/framework-reading.ts';
import { anyFramework } from '../../support/any-framework.ts';
import { framework } from '../../support/framework.ts';
import { MADE_UP } from '../../support/made-up-framework.ts';

const CONTENT = framework({
  ...MADE_UP,
  roles: [
    ...(MADE_UP.roles ?? []),
    { slug: 'odd', title: 'Say "hi" \\ <b>\u2028\n🚀' },
    {
      slug: 'warden',
      title: 'Warden',
      aliases: ['Wächterin', 'W'],
      labelLanguages: ['en nl', 'de', ''],
    },
    { slug: 'clerk', title: 'Clerk', aliases: ['Kontorist'], labelLanguages: ['<b>', 'pt_BR de'] },
  ],
  roleTitles: [
    ...(MADE_UP.roleTitles ?? []),
    { role: 'warden', title: 'Warte', language: 'de' },
    { role: 'clerk', title: 'Klerk', language: 'nl . <urn:x> a <urn:y>' },
  ],
});
const READING = frameworkReading({ scope: 'made-up', version: 1, stamp: '' }, CONTENT);
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** What a library that knows nothing of Rolegraph reads of an export. */
const READ_BACK: Record<string, (of: typeof READING) => Promise<Store>> = {
  turtle: async (of) => new Store(new Parser().parse([...frameworkTurtle(of)].join(''))),
  jsonld: async (of) => {
    const document = JSON.parse([...frameworkJsonLd(of)].join('')) as object;
    const nquads = await jsonld.toRDF(document, { format: 'application/n-quads' });
    return new Store(new Parser({ format: 'N-Quads' }).parse(nquads));
  },
};
const stores: Record<string, Store> = {};
beforeAll(async () => {
  for (const [form, read] of Object.entries(READ_BACK)) stores[form] = await read(READING);
});

describe.each(['turtle', 'jsonld'])('A framework as %s', (form) => {
  const objects = (id: string, property: string) =>
    stores[form]!.getObjects(`urn:rolegraph:${id}`, property, null)
      .map(({ value }) => value.replace('urn:rolegraph:', ''))
      .sort();

  test('has its skills as concepts, with what SKOS can say of them', () => {
    const concepts = stores[form]!.getSubjects(TYPE, `${SKOS}Concept`, null).map(({ value }) => value);
    expect(concepts.sort()).toEqual(CONTENT.skills.map(({ id }) => `urn:rolegraph:${id}`).sort());
    for (const { id, name, aliases, description, partIds } of CONTENT.skills) {
      expect(objects(id, `${SKOS}prefLabel`)).toEqual([name]);
      expect(objects(id, `${SKOS}altLabel`)).toEqual([...aliases].sort());
      expect(objects(id, `${SKOS}definition`)).toEqual(description === null ? [] : [description]);
      expect(objects(id, 'http://purl.org/dc/terms/hasPart')).toEqual([...partIds].sort());
      const broader = CONTENT.skillRelations.filter(
        ({ skillId, kind }) => skillId === id && kind === 'BROADER',
      );
      expect(objects(id, `${SKOS}broader`)).toEqual(broader.map(({ otherId }) => otherId).sort());
      const related = CONTENT.skillRelations.filter(({ kind }) => kind === 'RELATED');
      expect(objects(id, `${SKOS}related`)).toEqual(
        related
          .flatMap(({ skillId, otherId }) => (skillId === id ? [otherId] : otherId === id ? [skillId] : []))
          .sort(),
      );
    }
    for (const { id } of CONTENT.skillCategories) {
      const members = CONTENT.skills.filter(({ categoryId }) => categoryId === id);
      expect(objects(id, `${SKOS}member`)).toEqual(members.map((skill) => skill.id).sort());
    }
  });

  test('has its licence, and requirements with levels as numbers', () => {
    expect(objects('Framework:made-up', 'http://purl.org/dc/terms/license')).toEqual(['CC0']);
    for (const { id, roleId, skillId, level } of CONTENT.requirements) {
      expect(objects(id, 'urn:rolegraph:terms:role')).toEqual([roleId]);
      expect(objects(id, 'urn:rolegraph:terms:skill')).toEqual([skillId]);
      expect(objects(id, 'urn:rolegraph:terms:level')).toEqual(level === null ? [] : [String(level)]);
    }
  });

  test('says of which language a name is, where that is known', () => {
    const labels = (property: string, id = 'Role:made-up/warden') =>
      stores[form]!.getObjects(`urn:rolegraph:${id}`, `${SKOS}${property}`, null)
        .map((label) => `${label.value}@${label.language ?? ''}`)
        .sort();
    expect(labels('prefLabel')).toEqual(['Warden@en', 'Warden@nl']);
    expect(labels('altLabel')).toEqual(['W@', 'Wächterin@de']);
    expect(labels('prefLabel', 'RoleTitle:made-up/warden/Warte')).toEqual(['Warte@de']);
    // What is no language of RDF is said without one.
    expect(labels('prefLabel', 'Role:made-up/clerk')).toEqual(['Clerk@']);
    expect(labels('altLabel', 'Role:made-up/clerk')).toEqual(['Kontorist@de']);
    expect(labels('prefLabel', 'RoleTitle:made-up/clerk/Klerk')).toEqual(['Klerk@']);
  });

  test('keeps every sign of a title', () => {
    expect(objects('Role:made-up/odd', `${SKOS}prefLabel`)).toEqual(['Say "hi" \\ <b>\u2028\n🚀']);
  });
});

/** What SKOS can say of a framework, as lines: skills, their names, descriptions and relations, and their categories. */
function saidOf({ skills, skillCategories, skillRelations }: FrameworkContent): string[] {
  const languages = (of: string | undefined) => (of ?? '').split(' ');
  const lines = skills.flatMap(({ id, name, aliases, labelLanguages, description, categoryId }) => [
    `${id} type Concept`,
    ...languages(labelLanguages[0]).map((language) => `${id} prefLabel ${name}@${language}`),
    ...aliases.flatMap((alias, index) =>
      languages(labelLanguages[index + 1]).map((language) => `${id} altLabel ${alias}@${language}`),
    ),
    ...(description === null ? [] : [`${id} definition ${description}@`]),
    `${categoryId} member ${id}`,
  ]);
  const relations = skillRelations.flatMap(({ skillId, otherId, kind }) =>
    kind === 'BROADER'
      ? [`${skillId} broader ${otherId}`, `${otherId} narrower ${skillId}`]
      : [`${skillId} related ${otherId}`, `${otherId} related ${skillId}`],
  );
  const collections = skillCategories.flatMap(({ id, title, description }) => [
    `${id} type Collection`,
    `${id} prefLabel ${title}@`,
    `${id} definition ${description}@`,
  ]);
  return [...new Set([...lines, ...relations, ...collections])].sort();
}

/** The same as an export has it. */
function readFrom(store: Store, ids: ReadonlySet<string>): string[] {
  const plain = (iri: string) => decodeURIComponent(iri.replace('urn:rolegraph:', ''));
  const lines = store.getQuads(null, null, null, null).flatMap(({ subject, predicate, object }: Quad) => {
    const id = plain(subject.value);
    const isType = predicate.value === TYPE && object.value.startsWith(SKOS);
    if (!ids.has(id) || !(isType || predicate.value.startsWith(SKOS))) return [];
    const property = isType ? 'type' : predicate.value.replace(SKOS, '');
    const isLabel = ['prefLabel', 'altLabel', 'definition'].includes(property);
    const value = isLabel
      ? `${object.value}@${object.language ?? ''}`
      : plain(object.value.replace(SKOS, ''));
    return [`${id} ${property} ${value}`];
  });
  return [...new Set(lines)].sort();
}

test.each(Object.entries(READ_BACK))('What SKOS can say comes back from %s', async (_, read) => {
  await fc.assert(
    fc.asyncProperty(anyFramework, async (of) => {
      const ids = new Set([...of.skills, ...of.skillCategories].map(({ id }) => id));
      const store = await read(frameworkReading({ scope: 'acme', version: 1, stamp: '' }, of));
      expect(readFrom(store, ids).filter((line) => !/ (inScheme|topConceptOf) /.test(line))).toEqual(
        saidOf(of),
      );
    }),
    { numRuns: 40 },
  );
});

test('Turtle and JSON-LD say the same', () => {
  const said = (store: Store) =>
    store
      .getQuads(null, null, null, null)
      .map(({ subject, predicate, object }: Quad) => `${subject.value} ${predicate.value} ${object.value}`)
      .sort();
  expect(said(stores['turtle']!)).toEqual(said(stores['jsonld']!));
});
