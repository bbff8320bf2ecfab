import fc from 'fast-check';
import { FrameworkBuilder } from '../../src/frameworks/middle/framework-builder.ts';
import type { Entry } from '../../src/frameworks/middle/entries.ts';
import { atOnce } from '../../src/graph/work/portions.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    'a: b',
    '- no',
    '"quoted"',
    "'",
    '=1+1',
    '#x',
    'two\nlines',
    '\u2028',
    '🚀 team',
    '007',
    'null',
    'ß; é',
    '  ',
    ' led',
    '\nled',
  ),
);
const key = fc.constantFrom('a', 'b', 'c-2', 'c', 'D E', '11-1.00', 'x/y', '工');
const level = fc.constantFrom(null, 0.5, 2, 3.5, 5);
const share = fc.constantFrom(null, 0.25, 0.6, 1);
const language = fc.constantFrom('', 'en', 'pt-br');
const label = fc.oneof(text, fc.record({ text, language }));
const at = fc.constantFrom('x.csv row 1', 'x.csv row 2, column "A#B"');

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    is: fc.constant('role' as const),
    key,
    title: text,
    language,
    aliases: fc.array(label, { maxLength: 2 }),
    summary: fc.option(text),
    track: fc.constantFrom(null, 'INDIVIDUAL' as const),
    seniority: fc.constantFrom(null, 1, 3),
    levelCodes: fc.array(text, { maxLength: 1 }),
    variantOf: fc.option(key),
    at,
  }),
  fc.record({ is: fc.constant('category' as const), key, title: text, description: fc.option(text), at }),
  fc.record({
    is: fc.constant('skill' as const),
    key,
    name: text,
    language,
    aliases: fc.array(label, { maxLength: 2 }),
    description: fc.option(text),
    category: fc.option(key),
    partOf: fc.option(key),
    at,
  }),
  fc.record({
    is: fc.constant('requirement' as const),
    role: key,
    skill: key,
    level,
    importance: share,
    expectation: fc.option(text),
    basis: fc.constantFrom('STATED' as const, 'DERIVED' as const),
    rationale: fc.option(text),
    confidence: share,
    note: fc.option(text),
    at,
  }),
  fc.record({
    is: fc.constant('responsibility' as const),
    key,
    title: text,
    area: fc.option(text),
    skills: fc.array(key, { maxLength: 2 }),
    at,
  }),
  fc.record({
    is: fc.constant('roleResponsibility' as const),
    role: key,
    responsibility: key,
    expectation: fc.option(text),
    at,
  }),
  fc.record({
    is: fc.constant('roleTitle' as const),
    role: key,
    title: text,
    language,
    circumstance: fc.option(text),
    at,
  }),
  fc.record({
    is: fc.constant('transition' as const),
    from: key,
    to: key,
    kind: fc.constantFrom('PROMOTION' as const, 'TRACK_SWITCH' as const),
    years: fc.constantFrom(null, { min: 1, max: null, text: '1+' }),
    circumstance: fc.option(text),
    at,
  }),
  fc.record({
    is: fc.constant('reportingLine' as const),
    from: key,
    to: key,
    kind: fc.constantFrom('SOLID' as const, 'DOTTED' as const),
    confidence: share,
    reason: fc.option(text),
    at,
  }),
  fc.record({
    is: fc.constant('buildsOn' as const),
    role: key,
    on: key,
    skills: fc.boolean(),
    responsibilities: fc.boolean(),
    at,
  }),
  fc.record({
    is: fc.constant('skillRelation' as const),
    skill: key,
    other: key,
    kind: fc.constantFrom('BROADER' as const, 'RELATED' as const),
    reason: fc.option(text),
    at,
  }),
);

/** Whatever a reader may make of a source. */
export const anyFramework = fc.array(entry, { maxLength: 40 }).map((entries) => {
  const builder = new FrameworkBuilder({
    slug: 'acme',
    title: 'Acme',
    licence: 'CC BY 4.0',
    origin: 'https://example.org/ladder',
    attribution: 'Acme, 2026',
    modified: true,
    redistribution: 'ALLOWED',
  });
  builder.add(entries);
  return atOnce(builder.finish()).content;
});
