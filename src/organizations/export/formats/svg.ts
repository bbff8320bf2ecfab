import type { ExportedOrganization } from '../exported-organization.ts';
import { drawChart } from '../picture/draw-chart.ts';
import type { Drawing, Mark } from '../picture/drawing.ts';
import { layOut } from '../picture/layout/lay-out.ts';
import type { LayoutName } from '../picture/options.ts';
import { xmlText } from './xml-text.ts';

const FONTS =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'DejaVu Sans', Arial, sans-serif";

/** A chart as a picture that stands alone: nothing is loaded and nothing runs. */
export function svgText(
  organization: ExportedOrganization,
  { layout }: { readonly layout: LayoutName | null },
): Generator<string> {
  return svgOf(drawChart(organization, layOut(organization, layout)));
}

export function* svgOf({ width, height, title, description, layers }: Drawing): Generator<string> {
  yield (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="chart-title chart-description" ` +
    `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONTS}">\n` +
    `<title id="chart-title">${xmlText(title)}</title>\n` +
    `<desc id="chart-description">${xmlText(description)}</desc>\n` +
    `<rect width="100%" height="100%" fill="#ffffff"/>\n`
  );
  for (const { left, top, marks } of layers) {
    yield `<g transform="translate(${left} ${top})">\n`;
    for (const mark of marks) yield `${markupOf(mark)}\n`;
    yield '</g>\n';
  }
  yield '</svg>\n';
}

function markupOf(mark: Mark): string {
  switch (mark.kind) {
    case 'path':
      return (
        `<path d="${mark.path}" fill="none" stroke="${mark.stroke}" stroke-width="${mark.width}" ` +
        `stroke-linejoin="round"${dashes(mark.dash)}/>`
      );
    case 'rectangle':
      return (
        `<rect x="${mark.left}" y="${mark.top}" width="${mark.width}" height="${mark.height}" rx="${mark.radius}" ` +
        `fill="${mark.fill}"${mark.stroke === null ? '' : ` stroke="${mark.stroke}"`}${dashes(mark.dash)}/>`
      );
    case 'text': {
      const weight = mark.isBold ? ' font-weight="600"' : '';
      const place = `x="${mark.left}" y="${mark.baseline}"`;
      return `<text ${place} font-size="${mark.size}"${weight} fill="${mark.fill}">${xmlText(mark.words)}</text>`;
    }
    case 'box':
      return (
        `<g transform="translate(${mark.left} ${mark.top})"><title>${xmlText(mark.fullText)}</title>` +
        `${mark.marks.map(markupOf).join('')}</g>`
      );
  }
}

function dashes(dash: readonly number[] | null): string {
  return dash === null ? '' : ` stroke-dasharray="${dash.join(' ')}"`;
}
