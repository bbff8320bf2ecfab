/** Of more texts than this nothing is gained. */
const MOST = 100;
/** A longer text is seldom sent twice. */
const LONGEST = 256;

/** The same function of a text, which keeps what it gave of late: headers say the same in request after request. */
export function remembered<Result extends boolean | string | object>(
  make: (text: string) => Result,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = make(text);
    if (text.length > LONGEST) return result;
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
