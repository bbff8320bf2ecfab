export type { NoteKind, ReadingNote } from './notes.ts';
export {
  type ColumnUse,
  type Field,
  FIELDS,
  type Format,
  type OrganizationDefaults,
  type OrganizationFile,
  type ReadOptions,
} from './organization-file.ts';
export { openOrganizationFile } from './open-organization-file.ts';
