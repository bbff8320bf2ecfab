import { describe, expect, test } from 'vitest';
import { flowchartEdges } from '../../../src/frameworks/import/readers/ladders/families/flowchart.ts';

const edges = (...lines: string[]) =>
  flowchartEdges(['graph LR;', ...lines].join('\n'), 10).map(
    ({ from, to, isDirected, line }) => `${line}: ${from.label} ${isDirected ? '->' : '--'} ${to.label}`,
  );

describe('A Mermaid flowchart', () => {
  test('may have ids with colons, several edges a line, and labels at one of several places', () => {
    expect(edges('a:b(First)-->a:c(Second);a:c-->a:d;', 'a:d(Third)')).toEqual([
      '11: First -> Second',
      '11: Second -> Third',
    ]);
    expect(edges('a(A) --> b(B) --> c(C)', 'a & b --> d')).toEqual([
      '11: A -> B',
      '11: B -> C',
      '12: A -> d',
      '12: B -> d',
    ]);
  });

  test('has edges without a direction, with words, dots and thick lines', () => {
    expect(
      edges(
        'a --- b',
        'a <--> b',
        'a -.-> b',
        'a ==> b',
        'a -- some words --> b',
        'a -->|words| b',
        'a ----> b',
      ),
    ).toEqual([
      '11: a -- b',
      '12: a -- b',
      '13: a -> b',
      '14: a -> b',
      '15: a -> b',
      '16: a -> b',
      '17: a -> b',
    ]);
  });

  test('has labels in every shape, with quotes, brackets and entities', () => {
    expect(
      edges(
        'a["Lead; (acting)"] --> b(Manager (People))',
        'c([Round]) --> d{{Six}}',
        'e((Circle)):::big --> f>Flag]',
        'g["A #quot;B#quot;<br/>C"] --> h[/Slanted/]',
      ),
    ).toEqual([
      '11: Lead; (acting) -> Manager (People)',
      '12: Round -> Six',
      '13: Circle -> Flag',
      '14: A "B" C -> Slanted',
    ]);
  });

  test('has comments and words on looks, which are no edges', () => {
    expect(
      edges(
        '%% a-->b;',
        'subgraph one [Two --> three]',
        'direction TB',
        'a-->b %% c-->d',
        'end',
        'classDef x fill:#fff;',
        'class a x',
        'linkStyle 0 stroke:red',
        'click a "/a-->b/"',
      ),
    ).toEqual(['14: a -> b']);
  });

  test('says where a click leads', () => {
    const [edge] = flowchartEdges(
      'flowchart TD\nx:a --> b\nclick x:a href "/roles/a/" "Tip"\nclick b "/b/"',
      1,
    );
    expect(edge?.from).toEqual({ id: 'x:a', label: 'x:a', url: '/roles/a/' });
    expect(edge?.to.url).toBe('/b/');
  });

  test('is read as far as it can be, and other kinds of diagrams not at all', () => {
    expect(edges('a --> ', '--> b', 'a(open --> b', '((((', '"')).toEqual([]);
    expect(flowchartEdges('sequenceDiagram\na-->b: hello', 1)).toEqual([]);
  });
});
