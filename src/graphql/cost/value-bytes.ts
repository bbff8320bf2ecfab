/** How many characters a value takes on average in answers, its quotes included; texts are of the built-in framework. */
const USUAL: Readonly<Record<string, number>> = {
  Boolean: 5,
  Int: 3,
  Float: 4,
  ID: 40,
  String: 60,
  JSON: 100,
  RoleRef: 30,
  SkillRef: 30,
};
const OF_ENUM = 12;
/** A page of text. */
const LONG: Readonly<Record<string, number>> = { 'TransitionPath.plan': 12_000 };

export function bytesOfValue(field: string, type: string): number {
  return LONG[field] ?? USUAL[type] ?? OF_ENUM;
}
