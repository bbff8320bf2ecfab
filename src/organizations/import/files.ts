export type { NoteKind, ReadingNote } from './rows/notes.ts';
export {
  type ColumnUse,
  type Field,
  FIELDS,
  type Format,
  type OrganizationDefaults,
  type OrganizationFile,
  type ReadOptions,
} from './rows/organization-file.ts';
export { openOrganizationFile } from './rows/open-organization-file.ts';
