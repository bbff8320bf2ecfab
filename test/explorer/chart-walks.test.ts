import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withoutChromium } from '../browser/chromium.ts';
import { ENGINES } from '../support/engines.ts';
import { type Place, placesOf } from './chart-places.ts';
import { withExplorer } from './explorer-in-browser.ts';
import { violationsOn } from './violations-on.ts';

const why = withoutChromium === undefined ? '' : ` (skipped: ${withoutChromium})`;

/** What such exports look like: a circle, an id that is there twice, a manager who is not there. */
const DIRTY = readFileSync(path.resolve(import.meta.dirname, '../../docs/examples/shop.csv'));
/** The same after somebody has gone through what was found. */
const MENDED = Buffer.from(
  DIRTY.toString('latin1')
    .replace('Team Lead;0011;', 'Team Lead;0005;')
    .replace('Senior Software Engineer;4;', 'Senior Software Engineer;0004;')
    .replace('Product Manager;0099;', 'Product Manager;0002;')
    .replace('Product Designer;0015;', 'Product Designer;0014;')
    .replace('\n0012;M.', '\n0018;M.'),
  'latin1',
);
const file = (buffer: Buffer, name = 'Shop 2026.csv') => ({ name, mimeType: 'text/csv', buffer });

const PATIENT = { timeout: 15_000 };

const SMALL = `id,title,manager
S1,CEO,
S2,CTO,S1
S3,Head of Sales,S1
S4,Engineering Manager,S2
S5,Software Engineer,S4
S6,Account Executive,S3
`;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip || withoutChromium !== undefined)(
    `Charts in the explorer on ${engine.title}${why}`,
    { timeout: 90_000 },
    () => {
      // A refused request is told by the browser too.
      const explorer = withExplorer(engine, { mayComplainOf: /status of 40[013]/ });
      let token: string;
      let page: Page;

      beforeAll(async () => {
        token = await explorer.tokenFor('write');
        await explorer.served.importChart('small', SMALL);
      });
      beforeEach(() => {
        ({ page } = explorer);
      });

      const note = () => page.locator('#chart [role="status"]');
      const choose = async (press: () => Promise<void>, chosen: ReturnType<typeof file>) => {
        const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
        await chooser.setFiles(chosen);
      };
      const findings = async () =>
        Number(
          /\((\d+)\)/.exec(await page.getByRole('heading', { name: 'What was found' }).innerText())?.[1],
        );
      const figuresOf = async (row: string) =>
        page
          .getByRole('region', { name: 'What if' })
          .getByRole('row', { name: row })
          .getByRole('cell')
          .allInnerTexts();

      // Seven clicks: choose, use the token, the rule for ids, bring in, to the place of a finding, choose, bring in.
      it('leads from a dirty file to a mended picture', async () => {
        await explorer.open('/explore/organizations');
        await choose(() => page.getByRole('button', { name: 'Choose a file' }).click(), file(DIRTY));
        await page.getByRole('heading', { name: 'Bringing in a chart needs a token' }).waitFor();
        await page.getByLabel('Token').fill(token);
        await page.getByRole('button', { name: 'Use the token' }).click();
        await page.getByText('It was understood as 18 posts. Nothing is stored yet.').waitFor();
        expect(await page.getByLabel('What Reports To is').inputValue()).toBe('manager');
        expect(await page.getByLabel('What E-mail is').inputValue()).toBe('left out');
        await page.getByText('2 rows have the id "0012" (rows 13 and 14)').waitFor();
        expect(await violationsOn(page)).toEqual([]);
        await page.getByLabel('Where rows have one id and say different things').selectOption('first');
        await page.getByText('It was understood as 17 posts.').waitFor();
        expect(await page.getByText('2 rows have the id "0012"').count()).toBe(0);
        const stored = await explorer.served.askNow('{ organizations { nodes { slug } } }');
        expect(JSON.stringify(stored)).not.toContain('shop-2026');

        await page.getByRole('button', { name: 'Bring in' }).click();
        await page.getByText('17 posts are stored.').waitFor();
        await page.getByRole('link', { name: 'Show 0010' }).first().click();
        await expect.poll(() => note().innerText(), PATIENT).toMatch(/Team Lead \(0010, Mobile, G4\)/);
        expect(await note().innerText()).not.toContain('Chief Executive Officer');
        const before = await findings();

        await choose(() => page.getByRole('button', { name: 'Choose a file' }).click(), file(MENDED));
        await page.getByText('It was understood as 18 posts. Nothing is stored yet.').waitFor();
        await page.getByText('It would take the place of the chart of that name.').waitFor();
        await page.getByRole('button', { name: 'Bring in, in its place' }).click();
        await page.getByText('18 posts are stored.').waitFor();
        // The picture follows, and what was looked at is looked at still.
        await expect
          .poll(() => note().innerText(), PATIENT)
          .toMatch(
            /Team Lead \(0010.*Engineering Manager → Chief Technology Officer → Chief Executive Officer/s,
          );
        await expect.poll(findings, PATIENT).toBeLessThan(before);
        const { organization } = await explorer.served.askNow(
          '{ organization(slug: "shop-2026") { findings(severities: [ERROR]) { totalCount } } }',
        );
        expect(organization.findings.totalCount).toBe(0);
        expect(explorer.addresses.filter((address) => address.includes(token))).toEqual([]);
      });

      it('does the same by keyboard alone', async () => {
        const press = async (name: string) => {
          await explorer.tabTo(page.getByRole('button', { name }).first());
          await page.keyboard.press('Enter');
        };
        await explorer.open('/explore/organizations');
        await choose(() => press('Choose a file'), file(DIRTY, 'Shop by keys.csv'));
        await explorer.tabTo(page.getByLabel('Token'));
        await page.keyboard.type(token);
        await page.keyboard.press('Enter');
        await page.getByText('It was understood as 18 posts.').waitFor();
        await explorer.tabTo(page.getByLabel('Where rows have one id and say different things'));
        await page.keyboard.press('ArrowDown');
        await page.getByText('It was understood as 17 posts.').waitFor();
        await press('Bring in');
        await page.getByText('17 posts are stored.').waitFor();
        await explorer.tabTo(page.getByRole('link', { name: 'Show 0010' }).first());
        await page.keyboard.press('Enter');
        await expect.poll(() => note().innerText(), PATIENT).toMatch(/Team Lead \(0010/);
        await choose(() => press('Choose a file'), file(MENDED));
        await page.getByText('It was understood as 18 posts.').waitFor();
        await press('Bring in, in its place');
        await expect
          .poll(() => note().innerText(), PATIENT)
          .toMatch(/Team Lead \(0010.*Chief Executive Officer/s);
      });

      it('takes a file that is dropped, and a column that it could not tell', async () => {
        await page.addInitScript(`sessionStorage.setItem('rolegraph:token', ${JSON.stringify(token)})`);
        await explorer.open('/explore/organizations');
        const csv = 'Nr,Was,Zu\nA1,Chief,\nB2,Lead,\nC3,Engineer,\n';
        const files = await page.evaluateHandle(
          `(() => { const data = new DataTransfer(); data.items.add(new File([${JSON.stringify(csv)}], 'few.csv')); return data; })()`,
        );
        await page.getByText('or drop it here').dispatchEvent('drop', { dataTransfer: files });
        await page.getByText('no column was recognised as the managers').waitFor();
        await page.getByLabel('What Zu is').selectOption('manager');
        await page.getByText('It was understood as 3 posts.').waitFor();
        expect(await page.getByLabel('What Zu is').inputValue()).toBe('manager');
        await page.getByLabel('What Was is').selectOption('left out');
        await expect.poll(() => page.getByLabel('What Was is').inputValue(), PATIENT).toBe('left out');
        expect(await page.getByLabel('What Zu is').inputValue()).toBe('manager');
      });

      it('says that another chart has the name that somebody types', async () => {
        await page.addInitScript(`sessionStorage.setItem('rolegraph:token', ${JSON.stringify(token)})`);
        await explorer.open('/explore/organizations');
        await page.locator('input[type="file"]').setInputFiles(file(Buffer.from(SMALL), 'Smaller.csv'));
        await page.getByText('It was understood as 6 posts.').waitFor();
        const warning = page.getByText('It would take the place of the chart of that name.');
        expect(await warning.count()).toBe(0);
        const name = page.getByLabel('Short name, for links');
        await name.fill('small');
        await warning.waitFor();
        await name.fill('smallest');
        await warning.waitFor({ state: 'detached' });
        await page.getByText('It was understood as 6 posts.').waitFor();
      });

      it('says that a token does not allow to bring in a chart', async () => {
        const reader = await explorer.tokenFor('read');
        await page.addInitScript(`sessionStorage.setItem('rolegraph:token', ${JSON.stringify(reader)})`);
        await explorer.open('/explore/organizations');
        await page.locator('input[type="file"]').setInputFiles(file(DIRTY));
        await page.getByText('The token that was given does not allow this.').waitFor();
      });

      // A click and a drag; then undo, and a link.
      it('tries a reorganization by dragging, shows the figures before and after, and undoes it', async () => {
        await explorer.open('/explore/organizations/small');
        const { S4, S3 } = await placesOf(page, ['S4', 'S3']);
        if (S4 === undefined || S3 === undefined) throw new Error('Both were found.');
        await page.getByRole('button', { name: 'Move posts' }).click();
        await page.locator('#chart canvas').scrollIntoViewIfNeeded();
        await page.mouse.move(S4.x, S4.y);
        await page.mouse.down();
        await page.mouse.move((S3.x + S4.x) / 2, (S3.y + S4.y) / 2);
        await page.mouse.move(S3.x, S3.y);
        await page.mouse.up();
        const scenario = page.getByRole('region', { name: 'What if' });
        await scenario.getByText('Engineering Manager (S4) → Head of Sales (S3)').waitFor();
        await scenario.getByText('2 posts have others above them.').waitFor();
        expect(await figuresOf('Managers of one')).toEqual(['3', '1']);
        await scenario.getByText('behind its #').waitFor();
        const link = page.url();
        expect(new URL(link).hash).toContain('scenario');

        const other = await explorer.stranger();
        await other.goto(link);
        await other.getByText('Engineering Manager (S4) → Head of Sales (S3)').waitFor();
        await other.getByText('2 posts have others above them.').waitFor();

        await scenario.getByRole('button', { name: 'Undo the last' }).click();
        expect(await scenario.getByText('Engineering Manager (S4)').count()).toBe(0);
        expect(new URL(page.url()).hash).toBe('');
        const { organization } = await explorer.served.askNow(
          '{ organization(slug: "small") { position(id: "S4") { manager { key } } } }',
        );
        expect(organization.position.manager.key).toBe('S2');
      });

      it('moves a post by one finger, and none by two, which zoom', async () => {
        await explorer.open('/explore/organizations/small');
        const { S4, S3 } = await placesOf(page, ['S4', 'S3']);
        if (S4 === undefined || S3 === undefined) throw new Error('Both were found.');
        await page.getByRole('button', { name: 'Move posts' }).click();
        const picture = page.locator('#chart canvas');
        await picture.scrollIntoViewIfNeeded();
        const scrolled = await page.evaluate<number>('scrollY');
        // Fingers that no browser knows cannot be captured.
        await page.evaluate('HTMLElement.prototype.setPointerCapture = () => {}');
        const touch = (type: 'down' | 'move' | 'up', pointerId: number, { x, y }: Place) =>
          picture.dispatchEvent(`pointer${type}`, {
            pointerId,
            clientX: x,
            clientY: y,
            pointerType: 'touch',
          });
        await touch('down', 11, S4);
        await touch('move', 11, S3);
        await touch('up', 11, S3);
        const moved = page.getByText('Engineering Manager (S4) → Head of Sales (S3)');
        await moved.waitFor();
        await page.getByRole('button', { name: 'Undo the last' }).click();
        await moved.waitFor({ state: 'detached' });

        await page.evaluate(`scrollTo(0, ${scrolled})`);
        await touch('down', 11, S3);
        await touch('down', 12, S4);
        await touch('move', 12, { x: S4.x + 10, y: S4.y });
        await touch('move', 12, S4);
        await touch('up', 11, S3);
        await touch('move', 12, S3);
        await touch('up', 12, S3);
        await picture.focus();
        await page.keyboard.press('Home');
        await expect.poll(() => note().innerText(), PATIENT).toContain('CEO (S1)');
        expect(new URL(page.url()).hash).toBe('');
      });

      it('does the same by keyboard alone, in the picture and in the outline', async () => {
        await explorer.open('/explore/organizations/small');
        const picture = page.locator('#chart canvas');
        await explorer.tabTo(picture);
        // The top, its first report, and that one's.
        for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
        await expect.poll(() => note().innerText(), PATIENT).toContain('Engineering Manager (S4)');
        await page.keyboard.press('m');
        await page.getByText('"Engineering Manager" is picked up').waitFor();
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('ArrowRight');
        await expect.poll(() => note().innerText(), PATIENT).toContain('Head of Sales (S3)');
        await page.keyboard.press('Enter');
        const scenario = page.getByRole('region', { name: 'What if' });
        await scenario.getByText('Engineering Manager (S4) → Head of Sales (S3)').waitFor();
        await explorer.tabTo(scenario.getByRole('button', { name: 'Undo the last' }));
        await page.keyboard.press('Enter');
        expect(await scenario.getByText('Engineering Manager (S4)').count()).toBe(0);

        await page.reload({ waitUntil: 'networkidle' });
        await explorer.tabTo(page.getByRole('button', { name: 'Outline' }));
        await page.keyboard.press('Enter');
        await explorer.tabTo(page.getByRole('tree'));
        for (let row = 0; row < 2; row += 1) await page.keyboard.press('ArrowDown');
        await expect.poll(() => note().innerText(), PATIENT).toContain('Engineering Manager (S4)');
        await explorer.tabTo(page.getByRole('button', { name: 'Pick up to move' }));
        await page.keyboard.press('Enter');
        await explorer.tabTo(page.getByRole('tree'));
        await page.keyboard.press('Home');
        await explorer.tabTo(page.getByRole('button', { name: 'Put it below this post' }));
        await page.keyboard.press('Enter');
        await scenario.getByText('Engineering Manager (S4) → CEO (S1)').waitFor();
      });

      it('says what of a link with moves cannot be read', async () => {
        const readable = { post: 'S4', title: 'Engineering Manager', to: 'S3', toTitle: 'Head of Sales' };
        const hash = encodeURIComponent(JSON.stringify([readable, { post: 4 }]));
        await explorer.open(`/explore/organizations/small#scenario=${hash}`);
        await page.getByText('One move in this link cannot be read').waitFor();
        await page.getByText('Engineering Manager (S4) → Head of Sales (S3)').waitFor();
        await page.goto('about:blank');
        await explorer.open('/explore/organizations/small#scenario=nonsense');
        await page.getByText('The moves in this link cannot be read.').waitFor();
      });
    },
  );
}
