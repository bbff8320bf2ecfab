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
  const parts = [unit, role?.toLowerCase() === title.toLowerCase() ? null : role];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
