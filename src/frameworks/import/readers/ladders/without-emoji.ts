const LEADING =
  /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\u20e3\s]+(?=[\p{L}\p{N}("'])/u;

/** A title without the pictures before it, so that it can be asked for by its words. */
export function withoutEmoji(title: string): string {
  return title.replace(LEADING, '').trim();
}
