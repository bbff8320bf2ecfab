import jsonld from 'jsonld';
import { Parser, type Quad, Store } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { frameworkJsonLd } from '../../../src/frameworks/export/formats/jsonld.ts';
import { frameworkTurtle } from '../../../src/frameworks/export/formats/turtle.ts';
import { frameworkReading } from '../../../src/graph/reading/framework-reading.ts';
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

const stores: Record<string, Store> = {};
beforeAll(async () => {
  stores['turtle'] = new Store(new Parser().parse([...frameworkTurtle(READING)].join('')));
  const nquads = await jsonld.toRDF(JSON.parse([...frameworkJsonLd(READING)].join('')) as object, {
    format: 'application/n-quads',
  });
  stores['jsonld'] = new Store(new Parser({ format: 'N-Quads' }).parse(nquads));
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

test('Turtle and JSON-LD say the same', () => {
  const said = (store: Store) =>
    store
      .getQuads(null, null, null, null)
      .map(({ subject, predicate, object }: Quad) => `${subject.value} ${predicate.value} ${object.value}`)
      .sort();
  expect(said(stores['turtle']!)).toEqual(said(stores['jsonld']!));
});
