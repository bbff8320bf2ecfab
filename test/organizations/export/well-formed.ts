const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>/g;
const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/;
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/;

/** What keeps a text from being XML of elements, attributes and numeric references; null where nothing does. */
export function xmlProblem(text: string): string | null {
  const document = text.replace(DECLARATION, '');
  if (FORBIDDEN.test(document) || !document.isWellFormed()) return 'a character that XML forbids';
  const open: string[] = [];
  let end = 0;
  for (const tag of document.matchAll(TAG)) {
    if (open.length === 0 && tag.index > 0) return `text outside the root before ${tag[0]}`;
    if (document.slice(end, tag.index).includes('<')) return `a bare < before ${tag[0]}`;
    end = tag.index + tag[0].length;
    const [, closes, name = '', attributes = '', isEmpty] = tag;
    const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) return `an attribute twice in ${tag[0]}`;
    if (closes === '/' && open.pop() !== name) return `${tag[0]} closes something else`;
    if (closes === '' && isEmpty === '') open.push(name);
  }
  if (open.length > 0) return `${open.join(', ')} never closed`;
  if (document.slice(end) !== '\n') return 'text behind the root';
  return /&(?!#\d+;)/.test(document) ? 'a bare &' : null;
}
