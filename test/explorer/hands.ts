import type { Locator, Page } from 'playwright-core';
import { hasFocus } from './explorer-in-browser.ts';

/** What somebody has done. */
export interface Effort {
  /** Clicks, or keys that do something: Enter, Space, arrows. */
  presses: number;
  /** Tab keys, which only go somewhere. */
  tabs: number;
  /** Letters of words that were typed. */
  letters: number;
}

/** Somebody who uses a page by mouse alone, or by keys alone. Words are typed by both. */
export interface Hand {
  readonly effort: Effort;
  press(place: Locator): Promise<void>;
  /** Follows a link that leads past what stands between, which who goes by keys meets first. */
  skip(link: Locator): Promise<void>;
  type(place: Locator, words: string): Promise<void>;
  /** Chooses an option that is offered below the field that has been typed into; the keys are those that lead to it. */
  choose(option: Locator, ...keys: readonly string[]): Promise<void>;
  /** Chooses one of a group of buttons of which one can be chosen: the Tab key leads to the first. */
  rate(buttons: Locator, index: number): Promise<void>;
}

const MOST_TABS = 400;

export const HANDS = { mouse: mouseOn, keys: keysOn } as const;

function mouseOn(page: Page): Hand {
  const effort: Effort = { presses: 0, tabs: 0, letters: 0 };
  const press = async (place: Locator) => {
    await place.click();
    effort.presses += 1;
  };
  return {
    effort,
    press,
    skip: () => Promise.resolve(),
    type: async (place, words) => {
      await press(place);
      await page.keyboard.type(words);
      effort.letters += words.length;
    },
    choose: press,
    rate: (buttons, index) => press(buttons.nth(index)),
  };
}

function keysOn(page: Page): Hand {
  const effort: Effort = { presses: 0, tabs: 0, letters: 0 };
  const key = async (name: string) => {
    await page.keyboard.press(name);
    effort.presses += 1;
  };
  const goTo = async (place: Locator) => {
    await place.waitFor();
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await hasFocus(place)) return;
      await page.keyboard.press('Tab');
      effort.tabs += 1;
    }
    throw new Error('The Tab key does not lead there.');
  };
  const press = async (place: Locator) => {
    await goTo(place);
    await key('Enter');
  };
  return {
    effort,
    press,
    skip: press,
    type: async (place, words) => {
      await goTo(place);
      await page.keyboard.type(words);
      effort.letters += words.length;
    },
    choose: async (option, ...keys) => {
      await option.waitFor();
      for (const name of keys) await key(name);
    },
    rate: async (buttons, index) => {
      await goTo(buttons.first());
      await key('Space');
      for (let at = 0; at < index; at += 1) await key('ArrowRight');
    },
  };
}
