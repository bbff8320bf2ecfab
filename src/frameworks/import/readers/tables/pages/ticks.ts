const YES =
  /^:?\(?(?:tick|check|check[ _-]?mark|white_check_mark|heavy_check_mark|yes|done|ja|oui|sí)\)?:?$/i;
const NO = /^:?\(?(?:cross|cross[ _-]?mark|error|x|no|minus|nein|non)\)?:?$/i;

/** What a picture says that stands for a tick or a cross, by its name; '' for others. */
export function tickOf(name: string): string {
  const text = name.trim();
  if (YES.test(text)) return '✓';
  if (NO.test(text)) return '✗';
  // A picture of an emoji is called by it.
  return /^\p{Extended_Pictographic}\ufe0f?$/u.test(text) ? text : '';
}
