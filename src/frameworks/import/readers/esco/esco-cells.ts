/**
 * The key of a concept: the end of its address, `00030d09-2b3a-4efd-87cc-c4ea39d27c34` of an occupation, `C0110` of a group
 * of ISCO. Concepts are known by it in the published crosswalks too.
 */
export function keyOfUri(uri: string): string {
  return uri
    .trim()
    .replace(/[/#]+$/, '')
    .replace(/^.*[/#]/, '');
}

/** The labels of a cell, which stand on lines of their own. */
export function labelsOf(cell: string): string[] {
  return cell
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
    .map((label) => label.trim())
    .filter((label) => label !== '');
}

/** Made once: that takes longer than a row. */
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** `in German (de)`; null: the source does not say. */
export function inLanguage(language: string): string | null {
  if (language === '') return null;
  const name = nameOf(language);
  return name === undefined ? `in ${language}` : `in ${name} (${language})`;
}

function nameOf(language: string): string | undefined {
  try {
    return languageNames.of(language);
  } catch {
    // No code of a language.
    return undefined;
  }
}
