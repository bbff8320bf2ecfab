import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotString } from '../../../src/organizations/export/formats/dot.ts';
import { textOf } from '../../support/export-bytes.ts';
import { messyText } from './messy-rows.ts';
import { organizationOf } from './small-organization.ts';

/** What Graphviz shows for a label: the string of its lexer, then line ends and backslashes, then entities. */
function shown(quoted: string): string {
  const [string] = /^"(?:[^"\\]|\\[^])*"$/.exec(quoted)!;
  return string
    .slice(1, -1)
    .replace(/\\([^])/g, (_, character: string) => (character === 'n' ? '\n' : character))
    .replaceAll('&amp;', '&');
}

describe('a chart as DOT', () => {
  it('is a directed graph with boxes, what was worked out, and dotted lines that move nothing', () => {
    const organization = organizationOf([
      { id: '1', title: 'Head', unit: 'Works', role: 'Director' },
      { id: '2', title: 'Lead "A"', managers: ['1'], vacant: true },
      { id: '3', managers: ['1'], dottedManagers: ['2'] },
    ]);
    expect(textOf(organization, 'dot').split('\n')).toEqual([
      'digraph "Harbour Works" {',
      '  label="Harbour Works"; labelloc=t; fontname="Helvetica";',
      '  node [shape=box, style=rounded, fontname="Helvetica", fontsize=11];',
      '  edge [arrowhead=none];',
      '  n0 [label="Head\\nWorks · Director", depth=0, height_below=1, span=2, descendants=2, pos="98,-36!"];',
      '  n1 [label="Lead \\"A\\"", depth=1, height_below=0, span=0, descendants=0, style="rounded,dashed", pos="107,-162!"];',
      '  n2 [label="3", depth=1, height_below=0, span=0, descendants=0, pos="107,-246!"];',
      '  n0 -> n1;',
      '  n0 -> n2;',
      '  n1 -> n2 [style=dotted, constraint=false];',
      '}',
      '',
    ]);
  });

  it('quotes whatever text such that Graphviz shows it, on one line of the file', () => {
    fc.assert(
      fc.property(messyText, (text) => {
        const quoted = dotString(text);
        expect(quoted).not.toContain('\n');
        const visible = text
          .toWellFormed()
          .replace(/\r\n?/g, '\n')
          .replace(/[\0-\x08\v\f\x0e-\x1f]/g, '\ufffd');
        expect(shown(quoted)).toBe(visible);
      }),
    );
  });
});
