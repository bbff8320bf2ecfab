/** Words for a line to somebody else than the manager in whom a report's line ends. */
const DOTTED =
  /dotted|dashed|matri[xc]|functional|secondary|indirect|fachlich|gestrichelt|gepunktet|fonctionnel|pointill|secondaire|funcional|punteada|secundari|funzional|tratteggia|虚线|虛線|点線|점선/iu;
const SOLID =
  /solid|line|direct|primary|main|disciplinary|disziplinarisch|durchgezogen|hi[eé]rarchi|principal|jer[aá]rquic|gerarchic|administrative|reports? to|manages|实线|實線|実線|실선/iu;

/** What a text calls a line between two posts; null where it is none of the known words. */
export function readLineWord(text: string): 'dotted' | 'solid' | null {
  if (DOTTED.test(text)) return 'dotted';
  return SOLID.test(text) ? 'solid' : null;
}
