import type { CellFlaw } from '../../src/organizations/chart/chart.ts';
import type { FindingKind } from '../../src/organizations/findings/finding.ts';
import type { GrowingChart, Post } from './growing-chart.ts';

/** What people write for nobody, and for one who is still to come. */
const NOBODY = ['N/A', '-', '0', 'Board', '#REF!', 'nobody', 'null', 'XX', 'NO_MANAGER', 'self'];
const TO_COME = ['TBD', 'vacant', '?', 'unknown', '(open)'];
const PLACEHOLDERS = ['NEW', 'tba', 'n.a.', 'none', 'XXX', 'pending'];

/**
 * How each flaw is hung into a sound chart, with rows of its own and without bringing about another one. `index` tells
 * the first of a kind from the second, so that a kind which comes in several sorts gets one of each.
 */
export const FLAWS: Readonly<Record<FindingKind, (chart: GrowingChart, index: number) => void>> = {
  /** Of two to five; each has two further reports, so that no span is narrow once it is cut. */
  CIRCLE(chart, index) {
    const circle = Array.from({ length: 2 + (index % 4) }, () => chart.post(null, 3));
    circle.forEach((post, place) => {
      post.managers = [circle[(place + 1) % circle.length]!];
      // They cannot all be lower than the next.
      post.grade = null;
      chart.reports(post, 2);
    });
    chart.expect('CIRCLE', ...circle);
  },
  /** In turn without reports and with some. */
  SELF_REPORT(chart, index) {
    const post = chart.post(null, 3);
    post.managers = [post];
    if (index % 2 === 1) chart.reports(post, 2);
    chart.isTop(post);
    chart.expect('SELF_REPORT', post);
  },
  /** In turn an id that is not there and a word for one to come, named by one to three positions. */
  DANGLING_MANAGER(chart, index) {
    const name = (index % 2 === 1 ? TO_COME[(index - 1) / 2] : undefined) ?? `GONE-${index}`;
    const posts = Array.from({ length: 1 + (index % 3) }, () => chart.post(null, 4));
    for (const post of posts) {
      post.managers = [name];
      chart.isTop(post);
    }
    chart.expect('DANGLING_MANAGER', ...posts);
  },
  /** In turn: a row twice, the row with another manager, two without an id of their own, different rows. */
  DUPLICATE_ID(chart, index) {
    const one = chart.leaf(chart.host(2));
    const other = chart.leaf(index % 4 === 0 ? (one.managers[0] as Post) : chart.host());
    if (index % 4 < 2) Object.assign(other, { ...one, managers: other.managers });
    else if (index % 4 === 2) one.id = PLACEHOLDERS[(index - 2) / 4] ?? `NEW ${index}`;
    else other.title = `Deputy ${one.title}`;
    other.id = one.id;
    chart.expect('DUPLICATE_ID', one, other);
  },
  MISSING_ID(chart) {
    const post = chart.leaf();
    post.id = '';
    chart.expect('MISSING_ID', post);
  },
  MULTIPLE_ROOTS(chart) {
    const post = chart.post(null, 2);
    chart.reports(post, 2);
    chart.isTop(post);
  },
  ORPHAN(chart) {
    const post = chart.post(null, 4);
    chart.isTop(post);
    chart.expect('ORPHAN', post);
  },
  /** In turn: case, leading zeros, white space within. */
  LOST_VALUE(chart) {
    withFlaw(chart, 'LOST_VALUE', { kind: 'NO_RESULT', column: 'unit' });
  },
  DAMAGED_NUMBER(chart) {
    withFlaw(chart, 'DAMAGED_NUMBER', { kind: 'SHORTENED_NUMBER', column: 'id' });
  },
  UNREAD_NUMBER(chart) {
    withFlaw(chart, 'UNREAD_NUMBER', { kind: 'NEGATIVE_NUMBER', column: 'cost' });
  },
  SHIFTED_ROW(chart) {
    withFlaw(chart, 'SHIFTED_ROW', { kind: 'BEHIND_HEADER', column: 'column 9' });
  },
  MIXED_CURRENCIES(chart) {
    const post = chart.leaf();
    post.currency = 'CHF';
    chart.expectOnly('MIXED_CURRENCIES', [...chart.expected('MIXED_CURRENCIES'), post]);
  },
  NO_MANAGER_MARKER(chart, index) {
    const post = chart.post(null, 4);
    post.managers = [NOBODY[index % NOBODY.length]!];
    chart.isTop(post);
    chart.expectOnly('NO_MANAGER_MARKER', [...chart.expected('NO_MANAGER_MARKER'), post]);
  },
  ID_VARIANT(chart, index) {
    const sorts = [
      [`V${index}a`, `v${index}A`],
      [`7${index}`, `007${index}`],
      [`W ${index}`, `W${index}`],
    ];
    const posts = sorts[index % 3]!.map((id) => Object.assign(chart.leaf(), { id }));
    chart.expect('ID_VARIANT', ...posts);
  },
  SEVERAL_SOLID_MANAGERS(chart) {
    const post = chart.leaf();
    post.managers.push(otherHost(chart, post));
    chart.expect('SEVERAL_SOLID_MANAGERS', post);
  },
  /** In turn: to the manager, the same twice, to itself. */
  DOTTED_DUPLICATE(chart, index) {
    const post = chart.leaf();
    const dotted = otherHost(chart, post);
    post.dottedManagers = [[...post.managers], [dotted, dotted], [dotted, post]][index % 3]!;
    chart.expect('DOTTED_DUPLICATE', post);
  },
  WIDE_SPAN(chart, index) {
    const post = chart.leaf();
    chart.reports(post, 13 + (index % 8));
    chart.expect('WIDE_SPAN', post);
  },
  NARROW_SPAN(chart) {
    const post = chart.leaf();
    chart.reports(post, 1);
    chart.expect('NARROW_SPAN', post);
  },
  /** A chain from the top down, in which each has a colleague: nine layers, and one more each further time. */
  TOO_MANY_LAYERS(chart, index) {
    let lowest = index === 0 ? [chart.post(chart.top, 1)] : chart.expected('TOO_MANY_LAYERS');
    for (let step = 0; step < (index === 0 ? 7 : 1); step += 1) lowest = chart.reports(lowest[0]!, 2);
    chart.expectOnly('TOO_MANY_LAYERS', lowest);
  },
  GRADE_INVERSION(chart) {
    const manager = chart.host();
    const post = chart.leaf(manager);
    post.grade = manager.grade! + 1;
    chart.expect('GRADE_INVERSION', post, manager);
  },
  EMPTY_TITLE(chart) {
    const post = chart.leaf();
    post.title = '';
    chart.expect('EMPTY_TITLE', post);
  },
  DAMAGED_TEXT(chart) {
    const post = chart.leaf();
    post.title = `Gesch\ufffdftsstelle, ${post.unit}`;
    post.damagedColumns = ['title'];
    chart.expectOnly('DAMAGED_TEXT', [...chart.expected('DAMAGED_TEXT'), post]);
  },
};

/** One finding for all cells of a column. */
function withFlaw(chart: GrowingChart, kind: FindingKind, flaw: CellFlaw): void {
  const post = chart.leaf();
  post.cellFlaws = [flaw];
  chart.expectOnly(kind, [...chart.expected(kind), post]);
}

function otherHost(chart: GrowingChart, post: Post): Post {
  const host = chart.host(0);
  return host === post.managers[0] ? chart.host(0) : host;
}
