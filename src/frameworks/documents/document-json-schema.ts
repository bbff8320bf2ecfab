import { jsonSchemaText } from '../../seed/format/json-schema.ts';
import { documentFile } from './document-file.ts';

/** The JSON Schema of a framework in one document, beside those of the seed files. */
export function documentJsonSchema(): { readonly fileName: string; readonly text: string } {
  return {
    fileName: 'document.schema.json',
    text: jsonSchemaText(documentFile, 'A framework in one document'),
  };
}
