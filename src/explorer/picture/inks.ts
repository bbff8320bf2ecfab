import { MOST_COLOURS } from './most-colours.ts';

/** Colours of the theme, as the style sheet says them. */
export interface Inks {
  readonly ground: string;
  readonly surface: string;
  readonly line: string;
  readonly faint: string;
  readonly text: string;
  readonly soft: string;
  readonly accent: string;
  readonly then: string;
  readonly font: string;
  readonly of: readonly string[];
}

/** Colours as the style sheet has them for the theme that the element is shown in; a canvas takes no variables. */
export function inksOf(element: HTMLElement): Inks {
  const probe = document.createElement('span');
  element.append(probe);
  const colour = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const inks = {
    ground: colour('--ground'),
    surface: colour('--surface'),
    line: colour('--line-strong'),
    faint: colour('--line'),
    text: colour('--text'),
    soft: colour('--text-soft'),
    accent: colour('--accent'),
    then: colour('--then'),
    font: getComputedStyle(element).fontFamily,
    of: Array.from({ length: MOST_COLOURS }, (_, index) => colour(`--chart-${index}`)),
  };
  probe.remove();
  return inks;
}
