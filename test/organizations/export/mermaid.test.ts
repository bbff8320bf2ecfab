import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../support/export-bytes.ts';
import { writeOrganization } from '../../../src/organizations/export/write-organization.ts';
import { mermaidLabel } from '../../../src/organizations/export/formats/mermaid.ts';
import { messyText } from './messy-rows.ts';
import { organizationOf } from './small-organization.ts';

/** A label as Mermaid shows it. */
function shown(label: string): string {
  return label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

describe('a chart as Mermaid', () => {
  it('is a flowchart with managers above, dotted lines dashed and vacant positions outlined by dashes', () => {
    const organization = organizationOf([
      { id: '1', title: 'Head (R&D)', unit: 'Works' },
      { id: '2', title: 'Lead', managers: ['1'], vacant: true },
      { id: '3', title: 'Engineer', managers: ['1'], dottedManagers: ['2'] },
    ]);
    expect(textOf(organization, 'mermaid').split('\n')).toEqual([
      '---',
      'title: "Harbour Works"',
      '---',
      'graph TD',
      '  n0["Head #40;R#38;D#41;<br/>Works"]',
      '  n1["Lead"]',
      '  n2["Engineer"]',
      '  n0 --- n1',
      '  n0 --- n2',
      '  n1 -.-> n2',
      '  classDef vacant stroke-dasharray: 5 5',
      '  class n1 vacant',
      '',
    ]);
  });

  it('has labels of letters, digits, commas, spaces and code points only, whatever the text', () => {
    fc.assert(
      fc.property(messyText, (text) => {
        const label = mermaidLabel(text);
        expect(label).toMatch(/^([\p{L}\p{M}\p{Nd}, …]|#\d+;)*$/u);
        expect(shown(label)).toBe(
          text
            .toWellFormed()
            .replace(/[\s\0-\x1f\x7f-\x9f]+/g, ' ')
            .trim(),
        );
      }),
    );
  });

  it('cuts long labels', () => {
    expect(shown(mermaidLabel('x'.repeat(61)))).toBe(`${'x'.repeat(59)}…`);
  });

  it('refuses more lines and more text than Mermaid draws, and says what to do', () => {
    const managers = Array.from({ length: 30 }, (_, index) => ({ id: `m${index}` }));
    const reports = Array.from({ length: 20 }, (_, index) => ({
      id: `r${index}`,
      dottedManagers: managers.map(({ id }) => id),
    }));
    expect(() => writeOrganization(organizationOf([...managers, ...reports]), 'mermaid')).toThrow(
      'Mermaid draws at most 500 lines, and these positions have 600: ask for a part of the chart (within), ' +
        'for fewer levels (depth), or for another format such as svg.',
    );
    const long = Array.from({ length: 400 }, () => ({ title: '#'.repeat(60) }));
    expect(() => writeOrganization(organizationOf(long), 'mermaid')).toThrow(
      /Mermaid reads at most 50000 characters, and this would be \d+: ask for/,
    );
  });
});
