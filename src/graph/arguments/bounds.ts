import { InvalidInputError } from '../errors.ts';
import type { Given } from './given.ts';

const USUAL_FACTS = 100;
export const MOST_FACTS = 1_000;

/** Checks the `first` of a plain list, 1 to 1000; left out: 100. @throws InvalidInputError */
export function checkFirst(first: Given<number>, usual = USUAL_FACTS, most = MOST_FACTS): number {
  return checkFromOne(first ?? usual, 'first', most);
}

/** Checks a number, 1 to `most`. @throws InvalidInputError */
export function checkFromOne(value: number, argument: string, most: number): number {
  if (!(value >= 1 && value <= most)) {
    throw new InvalidInputError(`${argument} is ${value}; it must be 1 to ${most}.`, { argument });
  }
  return value;
}

/** Checks how many entries a list has. @throws InvalidInputError */
export function checkLength(
  entries: readonly unknown[],
  argument: string,
  fewest: number,
  most: number,
): void {
  if (entries.length >= fewest && entries.length <= most) return;
  throw new InvalidInputError(
    `${argument} has ${entries.length} entries; it takes ${fewest > 0 ? `${fewest} to` : 'at most'} ${most}.`,
    { argument },
  );
}

/** A text without spaces around it, 1 to `most` characters. @throws InvalidInputError */
export function checkText(text: string, argument: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed !== '' && trimmed.length <= most) return trimmed;
  throw new InvalidInputError(`${argument} has ${trimmed.length} characters; it must have 1 to ${most}.`, {
    argument,
  });
}

/** Checks a level that requirements are filtered by, 0 to 5; null stays null. @throws InvalidInputError */
export function checkLevel(level: Given<number>, argument: string): number | null {
  if (level == null) return null;
  if (!(level >= 0 && level <= 5)) {
    throw new InvalidInputError(`${argument} is ${level}; a level is 0 to 5.`, { argument });
  }
  return level;
}

/** Checks how many engineers an organization has, 0 or more; null stays null. @throws InvalidInputError */
export function checkOrganizationSize(engineers: Given<number>): number | null {
  if (engineers == null) return null;
  if (!(engineers >= 0)) {
    throw new InvalidInputError(`organizationSize is ${engineers}; it counts engineers from 0 on.`, {
      argument: 'organizationSize',
    });
  }
  return engineers;
}
