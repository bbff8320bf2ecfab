import type { ExportedOrganization } from '../../exported-organization.ts';
import { xmlText } from '../xml-text.ts';
import { fitted, textWidth } from './fitted-text.ts';

/** Px that are kept above the chart, and how wide the header may be. */
export const HEADER_HEIGHT = 64;
export const HEADER_WIDTH = 480;

/** The name, the day and the size, and what the two kinds of dashes mean where there are any. */
export function header(
  { name, asOf, positions }: ExportedOrganization,
  { hasDotted, hasVacant }: { readonly hasDotted: boolean; readonly hasVacant: boolean },
): string {
  const [title] = fitted(name, { size: 20, isBold: true }, HEADER_WIDTH, 1);
  const facts = [
    asOf === null ? null : `as of ${asOf}`,
    `${positions.length} position${positions.length === 1 ? '' : 's'}`,
  ];
  const words = facts.filter((fact) => fact !== null).join(' · ');
  let left = Math.ceil(textWidth(words, { size: 12, isBold: false })) + 24;
  const legend: string[] = [];
  if (hasDotted) {
    legend.push(
      `<path d="M${left} 36H${left + 26}" stroke="#7c3aed" stroke-width="1.5" stroke-dasharray="6 4"/>`,
    );
    legend.push(`<text x="${left + 34}" y="40">dotted line</text>`);
    left += 124;
  }
  if (hasVacant) {
    legend.push(
      `<rect x="${left}" y="29" width="24" height="14" rx="3" fill="#f8fafc" stroke="#64748b" stroke-dasharray="5 4"/>`,
    );
    legend.push(`<text x="${left + 32}" y="40">vacant</text>`);
  }
  return (
    `<text y="16" font-size="20" font-weight="600" fill="#0f172a">${xmlText(title ?? '')}</text>\n` +
    `<g font-size="12" fill="#475569"><text y="40">${xmlText(words)}</text>${legend.join('')}</g>\n`
  );
}
