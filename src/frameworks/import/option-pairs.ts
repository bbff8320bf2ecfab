/** A name and what it stands for, as options and addresses have it: `FIELD=HEADER`. Null: it is no such pair. */
export function pairIn(text: string): readonly [name: string, value: string] | null {
  const [, name = '', value = ''] = /^\s*([^=]*?)\s*=(.*)$/s.exec(text) ?? [];
  return name === '' || value.trim() === '' ? null : [name, value.trim()];
}

/** `Expert=5`, `n/a=none`: a sign, which may have an equals sign in it, and its level. Null: it is no such pair. */
export function levelIn(text: string): readonly [sign: string, level: number | null] | null {
  const [, sign = '', value = ''] = /^(.*)=\s*([^=]*?)\s*$/s.exec(text) ?? [];
  if (sign.trim() === '' || value === '') return null;
  const level = value === 'none' ? null : Number(value);
  const isLevel = level === null || (level > 0 && level <= 5 && Number.isInteger(level * 2));
  return isLevel ? [sign.trim(), level] : null;
}

export const PAIR_FORM = 'FIELD=HEADER';
export const LEVEL_FORM = 'SIGN=LEVEL: a level is above 0 to 5 in half steps, or none';
