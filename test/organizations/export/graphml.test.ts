import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../support/export-bytes.ts';
import { organizationOf } from './small-organization.ts';
import { xmlProblem } from './well-formed.ts';

interface Datum {
  readonly '@key': string;
  readonly '#text'?: string;
  readonly 'y:ShapeNode'?: { readonly 'y:NodeLabel': string };
}

interface Graphml {
  readonly graphml: {
    readonly key: readonly Record<string, string>[];
    readonly graph: {
      readonly node: readonly { readonly '@id': string; readonly data: readonly Datum[] }[];
      readonly edge: readonly Record<string, unknown>[];
    };
  };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: 100_000, maxExpandedLength: 1_000_000 },
  isArray: (name) => ['node', 'edge', 'data', 'key'].includes(name),
});

function graphmlOf(...parts: Parameters<typeof organizationOf>) {
  const text = textOf(organizationOf(...parts), 'graphml');
  expect(xmlProblem(text)).toBeNull();
  return (parser.parse(text) as Graphml).graphml;
}

function dataOf(data: readonly Datum[]) {
  return Object.fromEntries(data.map((datum) => [datum['@key'], datum['#text'] ?? '']));
}

describe('a chart as GraphML', () => {
  it('has typed attributes on its nodes, only those that are known', () => {
    const { key, graph } = graphmlOf([
      { id: '1', title: 'Head', unit: 'Works', role: 'Director', fte: 0.5, cost: 90_000 },
      { id: '2', title: 'Engineer', managers: ['1'], vacant: true, location: 'Bergen', grade: 'G7' },
    ]);
    expect(dataOf(graph.node[0]!.data)).toEqual({
      label: 'Head',
      key: '1',
      title: 'Head',
      role: 'Director',
      unit: 'Works',
      fte: '0.5',
      cost: '90000',
      vacant: 'false',
      x: '98',
      y: '-36',
      depth: '0',
      height: '1',
      span: '1',
      descendants: '1',
      nodegraphics: '',
    });
    expect(dataOf(graph.node[1]!.data)).toMatchObject({ location: 'Bergen', grade: 'G7', vacant: 'true' });
    const types = Object.fromEntries(key.map((one) => [one['@id'], one['@attr.type']]));
    expect(types).toMatchObject({ label: 'string', fte: 'double', vacant: 'boolean', depth: 'int' });
  });

  it('has edges from a manager to a report, dotted ones among them, and none that the forest does not follow', () => {
    const { graph } = graphmlOf([
      { id: '1', managers: ['1'] },
      { id: '2', managers: ['1'], dottedManagers: ['3'] },
      { id: '3', managers: ['1', '2', 'gone'] },
    ]);
    expect(
      graph.edge.map((edge) => [edge['@source'], edge['@target'], dataOf(edge['data'] as Datum[])['kind']]),
    ).toEqual([
      ['n0', 'n1', 'solid'],
      ['n2', 'n1', 'dotted'],
      ['n0', 'n2', 'solid'],
      ['n1', 'n2', 'dotted'],
    ]);
  });

  it('shows yEd the label, and calls a position without a title by its key', () => {
    const { graph } = graphmlOf([{ id: '1', title: 'Head' }, { id: '2' }]);
    const shown = graph.node.map(({ data }) => data.at(-1)!['y:ShapeNode']!['y:NodeLabel']);
    expect(shown).toEqual(['Head', '2']);
  });

  it('has no edges to positions left out', () => {
    const rows = [
      { id: '1' },
      { id: '2', managers: ['1'] },
      { id: '3', managers: ['2'], dottedManagers: ['1'] },
    ];
    const { graph } = graphmlOf(rows, { within: '2' });
    expect(graph.edge).toHaveLength(1);
  });

  it('is XML that gives back the titles, whatever is in them', () => {
    const title = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'<>&"\';#]\r\n\t x') }),
    );
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 5 }), (titles) => {
        const trimmed = titles.map((text) => text.trim());
        const { graph } = graphmlOf(trimmed.map((text) => ({ title: text })));
        expect(graph.node.map(({ data }) => dataOf(data)['title'])).toEqual(trimmed);
      }),
    );
  });

  it('replaces what XML has no way to write', () => {
    const { graph } = graphmlOf([{ title: 'a\u0000b\u000bc\ud800d\ufffee' }]);
    expect(dataOf(graph.node[0]!.data)['title']).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
  });
});
