/** What is there of it, as it stands behind a question mark. */
export function queryOf(
  values: Readonly<Record<string, string | number | boolean | null | undefined>>,
): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== null) query.append(name, String(value));
  }
  return query;
}
