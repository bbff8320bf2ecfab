import { type ExportedOrganization, positionAt } from '../exported-organization.ts';

/** What a picture calls a position: its title, or else its key. */
export function labelOf(organization: ExportedOrganization, number: number): string {
  const { title, key } = positionAt(organization, number);
  return title === '' ? key : title;
}

/** The line under it, `Platform · Engineering Manager`: its unit, and its role where that says more. Perhaps empty. */
export function sublabelOf(organization: ExportedOrganization, number: number): string {
  const { title, unit } = positionAt(organization, number);
  const role = organization.roleTitle(number);
  const parts = [unit, role !== null && isSame(role, title) ? null : role];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

/** Whether a role's title says nothing that the position's does not: case, spaces and signs aside. */
function isSame(role: string, title: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(words(title));
  return words(role).every((word) => known.has(word) || word === 'of' || word === 'the');
}
