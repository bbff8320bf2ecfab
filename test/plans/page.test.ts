import { describe, expect, it } from 'vitest';
import { fairShares } from '../../src/plans/fair-shares.ts';
import { cutText } from '../../src/plans/page/cuts.ts';
import { htmlPage } from '../../src/plans/page/html-page.ts';
import { markdownPage } from '../../src/plans/page/markdown-page.ts';
import { heading, list, type Page, paragraph } from '../../src/plans/page/page.ts';
import { riseText } from '../../src/plans/page/phrases.ts';

const page = (parts: Partial<Page>): Page => ({ title: 'A way', blocks: [], notes: [], ...parts });

const PAGE = page({
  blocks: [
    heading('What changes'),
    { kind: 'label', text: ['Guide → Mate'] },
    paragraph(['One step.', { note: 1 }]),
    list([[{ strong: 'Crew' }, ': one boat → the ship', { note: 1 }]]),
    { kind: 'checklist', items: [['Sleeps']], more: 2 },
  ],
  notes: ['Book, Ranks'],
});

describe('A page', () => {
  it('is Markdown with its notes at the end', () => {
    expect(markdownPage(PAGE)).toBe(`# A way

## What changes

### Guide → Mate

One step.[^1]

- **Crew**: one boat → the ship[^1]

- [ ] Sleeps
- and 2 more

[^1]: Book, Ranks
`);
  });

  it('is HTML that loads nothing and whose notes lead back to where they are first cited', () => {
    const text = htmlPage(PAGE);
    expect(text).toContain('<li><strong>Crew</strong>: one boat → the ship<sup>');
    expect(text).toContain('<ul class="checklist">\n<li>Sleeps</li>\n<li class="more">and 2 more</li>');
    expect(text.match(/id="reference-1"/g)).toHaveLength(1);
    expect(text).not.toMatch(/<(script|link|img)|url\(/);
  });

  it('escapes what would be markup', () => {
    const blocks = [paragraph(['# *Bold* <b> & [x](http://y) 1. $a$'])];
    expect(markdownPage(page({ blocks, title: '*A* # way' }))).toBe(
      '# \\*A\\* \\# way\n\n\\# \\*Bold\\* \\<b\\> & \\[x\\](http\\://y) 1. \\$a\\$\n',
    );
    expect(htmlPage(page({ blocks }))).toContain('<p># *Bold* &#60;b&#62; &#38; [x](http://y) 1. $a$</p>');
  });

  it('cuts between words, and keeps every character whole', () => {
    expect(cutText('word '.repeat(40), 20)).toBe('word word word…');
    expect(cutText('👩‍🚀'.repeat(99), 20)).not.toMatch(/\p{Cs}/u);
  });
});

describe('Levels in a plan', () => {
  it('say what is new, and what nobody states', () => {
    expect([riseText(0, 4), riseText(3, 4), riseText(null, 4, '2 as Mate'), riseText(null, 4)]).toEqual([
      'new → 4',
      '3 → 4',
      'at most 2 as Mate → 4',
      'to 4',
    ]);
  });
});

describe('Room on a page', () => {
  it('goes to the lists in turn, and what a short one leaves to the others', () => {
    expect(fairShares(6, [10, 1, 10])).toEqual([3, 1, 2]);
    expect(fairShares(6, [2, 0, 1])).toEqual([2, 0, 1]);
    expect(fairShares(0, [2])).toEqual([0]);
  });
});
