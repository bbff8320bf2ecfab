import PDFDocument from 'pdfkit';
import { LongWork } from '../../../graph/work/slices.ts';
import type { ExportedOrganization } from '../exported-organization.ts';
import { drawChart, MARGIN } from '../picture/draw-chart.ts';
import type { Drawing, Mark } from '../picture/drawing.ts';
import { headerHeight } from '../picture/header.ts';
import { layOutCompact } from '../picture/layout/compact-layout.ts';
import { ownLetters } from '../picture/letters.ts';
import { PAPERS, type PictureOptions } from '../picture/options.ts';
import { type ChartPages, pagesOf } from '../picture/pages.ts';
import { unitColours } from '../picture/unit-colours.ts';

type Document = InstanceType<typeof PDFDocument>;

/** Points a px of the layout: titles are printed in 8 points, numbers in 6.5. */
const SCALE = 0.62;

/** A chart as a document to print, whose pages refer to each other. */
export async function* pdfBytes(
  organization: ExportedOrganization,
  { paper }: PictureOptions,
): AsyncGenerator<Uint8Array> {
  const letters = await ownLetters();
  const size = PAPERS[paper];
  const units = unitColours(organization);
  const width = size.width / SCALE - 2 * MARGIN;
  const room = { width, height: size.height / SCALE - 2 * MARGIN - headerHeight(organization, width, units) };
  const pages = await pagesOf(organization, room);
  const document = new PDFDocument({
    size: [size.width, size.height],
    margin: 0,
    autoFirstPage: false,
    // The same chart gives the same bytes.
    info: { Title: `${organization.name}: organization chart`, CreationDate: new Date(0) },
  });
  document.registerFont('regular', letters.regular).registerFont('bold', letters.bold);
  const unreadable = letters.lacking(organization);

  const work = new LongWork();
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  const { text, above } = references(organization, pages);
  for (const [index, page] of pages.pages.entries()) {
    const part = { ...organization, positions: page.positions };
    document.addPage();
    document.addNamedDestination(`page-${index + 1}`);
    draw(
      document,
      drawChart(part, layOutCompact(part, room), {
        unreadable: index === 0 ? unreadable : 0,
        page: {
          text: text(index),
          above: above(index),
          number: index + 1,
          positions: organization.positions.length,
          pageOf: pages.pageOf,
          units,
        },
      }),
    );
    yield* chunks.splice(0);
    await work.nextSlice();
  }
  document.end();
  await ended;
  yield* chunks;
}

function references({ forest }: ExportedOrganization, { pages }: ChartPages) {
  /** By position: the first page on which it is. */
  const firstOn = new Map<number, number>();
  for (const [index, { positions }] of pages.entries()) {
    for (const position of positions) if (!firstOn.has(position)) firstOn.set(position, index);
  }
  const above = (index: number): number | null => {
    const [top] = pages[index]!.tops;
    if (top === undefined) return null;
    const first = Math.min(firstOn.get(top)!, firstOn.get(forest.manager[top]!) ?? index);
    return first < index ? first + 1 : null;
  };
  const text = (index: number) => {
    const page = above(index);
    const here = `${pages[index]!.positions.length} on page ${index + 1} of ${pages.length}`;
    return page === null ? here : `${here}, what is above on page ${page}`;
  };
  return { text, above };
}

function draw(document: Document, { layers }: Drawing): void {
  document.save().scale(SCALE);
  for (const { left, top, marks } of layers) {
    document.save().translate(left, top);
    for (const mark of marks) drawMark(document, mark);
    document.restore();
  }
  document.restore();
}

function drawMark(document: Document, mark: Mark): void {
  switch (mark.kind) {
    case 'path':
      document.path(mark.path).lineWidth(mark.width);
      dashed(document, mark.dash).stroke(mark.stroke);
      return;
    case 'rectangle':
      document.roundedRect(mark.left, mark.top, mark.width, mark.height, mark.radius).lineWidth(1);
      dashed(document, mark.dash);
      if (mark.stroke === null) document.fill(mark.fill);
      else if (mark.fill === 'none') document.stroke(mark.stroke);
      else document.fillAndStroke(mark.fill, mark.stroke);
      return;
    case 'text':
      document
        .font(mark.isBold ? 'bold' : 'regular', mark.size)
        .fillColor(mark.fill)
        .text(mark.words, mark.left, mark.baseline, {
          lineBreak: false,
          baseline: 'alphabetic',
          ...(mark.page === undefined ? {} : { goTo: `page-${mark.page}` }),
        });
      return;
    case 'box':
      document.save().translate(mark.left, mark.top);
      for (const each of mark.marks) drawMark(document, each);
      document.restore();
  }
}

function dashed(document: Document, dash: readonly [number, number] | null): Document {
  return dash === null ? document.undash() : document.dash(dash[0], { space: dash[1] });
}
