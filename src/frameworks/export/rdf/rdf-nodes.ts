import { z } from 'zod';
import { type Kind, KINDS, type List, LISTS } from '../../../graph/kinds/kinds.ts';
import { range } from '../../../graph/kinds/values.ts';
import { type Label, labelsOf } from '../../../graph/labels.ts';
import type {
  Citation,
  Mapping,
  Range,
  Role,
  RoleTitle,
  Skill,
  SkillCategory,
  SkillRelation,
} from '../../../graph/model.ts';
import type { FrameworkReading } from '../../../graph/reading/framework-reading.ts';
import { isCandidate, type Mapped } from '../../../mappings/mapped.ts';
import { SKOS_RELATIONS } from '../../../mappings/skos-relations.ts';

/*
 * A framework as RDF. Skills, their categories and how they stand to each other are SKOS; so are the names and the
 * description of everything; what the licence asks for is Dublin Core. Everything else is under its own name in the
 * namespace of Rolegraph, of which docs/frameworks.md has the table.
 *
 * A mapping that somebody stated or confirmed is a mapping relation of SKOS between the two things. Each mapping, candidates
 * too, is a statement of its own besides, with what it rests on; a statement of RDF asserts nothing by itself, so that nobody
 * takes a candidate for more.
 */

export const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  rolegraph: 'urn:rolegraph:terms:',
} as const;
const THINGS = 'urn:rolegraph:';

export type RdfValue =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string }
  | { readonly number: number }
  | { readonly isTrue: boolean };

/** A thing or fact with what is said of it; names of properties and types are `prefix:name`. */
export interface RdfNode {
  readonly iri: string;
  readonly types: readonly string[];
  readonly properties: ReadonlyMap<string, readonly RdfValue[]>;
}

/** `urn:rolegraph:Skill:acme/coding` */
function iriOf(id: string): string {
  return THINGS + encodeURI(id).replace(/[<>"{}|\\^`#?]/g, (sign) => encodeURIComponent(sign));
}

/** The mappings of things to those of other frameworks, by id. */
export type MappingsOfThings = ReadonlyMap<string, readonly Mapped[]>;
const NO_MAPPINGS: MappingsOfThings = new Map();

/** Everything of a framework, the framework first, then in the order of the table of kinds; then its mappings. */
export function* rdfNodes(
  framework: FrameworkReading,
  mappings: MappingsOfThings = NO_MAPPINGS,
): Generator<RdfNode> {
  for (const list of LISTS) {
    for (const record of framework[list].list) {
      yield nodeOf(framework, list, record, mappings.get(record.id) ?? []);
    }
  }
  for (const list of MAPPED_LISTS) {
    for (const { id } of framework[list].list) {
      // Of the two ends of a mapping one is in this framework.
      for (const { mapping } of mappings.get(id) ?? []) yield mappingNode(mapping);
    }
  }
}

const MAPPED_LISTS = ['roles', 'skills'] as const;

function mappingNode({ id, fromId, toId, type, basis, confidence, reason, statedBy }: Mapping): RdfNode {
  const properties: [string, RdfValue | null][] = [
    ['rdf:subject', { iri: iriOf(fromId) }],
    ['rdf:predicate', { iri: NAMESPACES.skos + SKOS_RELATIONS[type] }],
    ['rdf:object', { iri: iriOf(toId) }],
    ['rolegraph:basis', { text: basis }],
    ['rolegraph:confidence', confidence === null ? null : { number: confidence }],
    ['rolegraph:reason', reason === null ? null : { text: reason }],
    ['rolegraph:statedBy', { text: statedBy }],
  ];
  return {
    iri: iriOf(id),
    types: ['rdf:Statement', 'rolegraph:Mapping'],
    properties: new Map(properties.flatMap(([name, value]) => (value === null ? [] : [[name, [value]]]))),
  };
}

type Fields = Readonly<Record<string, unknown>> & { readonly id: string };

/** What lists are called in SKOS, besides their own type. */
const SKOS_TYPES: Partial<Record<List, string>> = {
  frameworks: 'skos:ConceptScheme',
  skills: 'skos:Concept',
  skillCategories: 'skos:Collection',
};
/** Fields that have a name in a vocabulary that others know. */
const KNOWN_PROPERTIES: Readonly<Record<string, string>> = {
  title: 'skos:prefLabel',
  name: 'skos:prefLabel',
  aliases: 'skos:altLabel',
  summary: 'skos:definition',
  description: 'skos:definition',
};
const FRAMEWORK_PROPERTIES: Readonly<Record<string, string>> = {
  title: 'dct:title',
  licence: 'dct:license',
  origin: 'dct:source',
  attribution: 'dct:rightsHolder',
};
/** Of things that have labels of several languages. */
const LABELS = new Set(['title', 'name', 'aliases']);
/** That are said by the IRI, or in another way. */
const NOT_SAID = new Set([
  'id',
  'slug',
  'framework',
  'citations',
  'categoryId',
  'partIds',
  'labelLanguages',
  'language',
]);

function nodeOf(
  framework: FrameworkReading,
  list: List,
  record: Fields,
  mappings: readonly Mapped[],
): RdfNode {
  const kind: Kind = KINDS[list];
  const skos = SKOS_TYPES[list];
  const isLabelled = 'labelLanguages' in record;
  const properties = new Map<string, RdfValue[]>();
  const say = (property: string, ...values: readonly RdfValue[]) => {
    if (values.length > 0) properties.set(property, [...(properties.get(property) ?? []), ...values]);
  };
  for (const [field, schema] of Object.entries<z.ZodType>(kind.schema.shape)) {
    if (NOT_SAID.has(field) || (isLabelled && LABELS.has(field))) continue;
    const known = list === 'frameworks' ? FRAMEWORK_PROPERTIES[field] : KNOWN_PROPERTIES[field];
    if (list === 'roleTitles' && field === 'title') {
      const { title, language } = record as unknown as RoleTitle;
      say('skos:prefLabel', ...labelValues({ text: title, languages: language === null ? [] : [language] }));
      continue;
    }
    sayField(say, known ?? `rolegraph:${field}`, field, schema, record[field]);
  }
  if (isLabelled) sayLabels(say, record as unknown as Skill | Role);
  if (list === 'skills') sayOfSkill(say, framework, record as unknown as Skill);
  if (list === 'skillCategories') sayOfCategory(say, framework, record as unknown as SkillCategory);
  for (const { mapping, otherId, type } of mappings) {
    if (!isCandidate(mapping)) say(`skos:${SKOS_RELATIONS[type]}`, { iri: iriOf(otherId) });
  }
  if (list !== 'frameworks') say('skos:inScheme', { iri: iriOf(framework.framework.id) });
  sayCitations(say, (record['citations'] ?? []) as readonly Citation[]);
  return {
    iri: iriOf(record.id),
    types: [...(skos === undefined ? [] : [skos]), `rolegraph:${kind.type}`],
    properties,
  };
}

type Say = (property: string, ...values: readonly RdfValue[]) => void;

function sayField(say: Say, property: string, field: string, schema: z.ZodType, value: unknown): void {
  const inner = schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema;
  if (value === null || value === undefined) return;
  if (inner === range) {
    const { min, max, text } = value as Range;
    if (min !== null) say(`${property}Min`, { number: min });
    if (max !== null) say(`${property}Max`, { number: max });
    say(`${property}Text`, { text });
    return;
  }
  const values = (Array.isArray(value) ? value : [value]) as readonly unknown[];
  const isThing = field.endsWith('Id') || field.endsWith('Ids');
  const name = isThing ? property.replace(/Ids?$/, '') : property;
  say(name, ...values.map((each) => valueOf(each, isThing)));
}

function valueOf(value: unknown, isThing: boolean): RdfValue {
  if (typeof value === 'number') return { number: value };
  if (typeof value === 'boolean') return { isTrue: value };
  return isThing ? { iri: iriOf(String(value)) } : { text: String(value) };
}

function sayLabels(say: Say, thing: Skill | Role): void {
  const [name, ...aliases] = labelsOf('name' in thing ? thing.name : thing.title, thing).map(labelValues);
  say('skos:prefLabel', ...(name ?? []));
  say('skos:altLabel', ...aliases.flat());
}

/** What may stand behind the `@` of a text in Turtle. Tables and databases may have any words for a language. */
const LANGUAGE_TAG = /^[a-z]+(?:-[a-z0-9]+)*$/i;

/** A label once for each of its languages; without one where none is known. */
function labelValues({ text, languages }: Label): RdfValue[] {
  const tags = languages.filter((language) => LANGUAGE_TAG.test(language));
  return tags.length === 0 ? [{ text }] : tags.map((language) => ({ text, language }));
}

function sayOfSkill(say: Say, framework: FrameworkReading, { id, partIds }: Skill): void {
  const relations = framework.skillRelations;
  const others = (some: readonly SkillRelation[], kind: SkillRelation['kind'], end: 'skillId' | 'otherId') =>
    some.filter((each) => each.kind === kind).map((each) => ({ iri: iriOf(each[end]) }));
  const stated = relations.by('skillId', id);
  const inverse = relations.by('otherId', id);
  say('skos:broader', ...others(stated, 'BROADER', 'otherId'));
  say('skos:narrower', ...others(inverse, 'BROADER', 'skillId'));
  say('skos:related', ...others(stated, 'RELATED', 'otherId'), ...others(inverse, 'RELATED', 'skillId'));
  say('dct:hasPart', ...partIds.map((part) => ({ iri: iriOf(part) })));
  say('dct:isPartOf', ...framework.skills.by('partIds', id).map((whole) => ({ iri: iriOf(whole.id) })));
}

function sayOfCategory(say: Say, framework: FrameworkReading, { id }: SkillCategory): void {
  say('skos:member', ...framework.skills.by('categoryId', id).map((skill) => ({ iri: iriOf(skill.id) })));
}

/** The source is a thing; where in it is a text beside it. */
function sayCitations(say: Say, citations: readonly Citation[]): void {
  const sources = new Set(citations.map(({ sourceId }) => sourceId));
  say('dct:references', ...[...sources].map((source) => ({ iri: iriOf(source) })));
  say(
    'rolegraph:citation',
    ...citations.map(({ sourceId, locator }) => ({ text: `${sourceId.slice('Source:'.length)}#${locator}` })),
  );
}
