/** What stands in YAML that anybody may have written: of any type, so read as the one that is wanted or as nothing. */
export type YamlMap = Readonly<Record<string, unknown>>;

export function isYamlMap(value: unknown): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function yamlText(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

export function yamlList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A list of texts; one text is a list of it, and what is no text is left out. */
export function yamlTexts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((each) => yamlText(each) ?? []);
}
