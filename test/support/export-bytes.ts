import type { ExportedOrganization } from '../../src/organizations/export/exported-organization.ts';
import type { ExportFormat } from '../../src/organizations/export/export-formats.ts';
import {
  type Chunks,
  USUAL_PICTURE,
  writeOrganization,
} from '../../src/organizations/export/write-organization.ts';
import type { PictureOptions } from '../../src/organizations/export/picture/options.ts';

/** The file of a chart, whole. */
export async function bytesOf(chunks: Chunks): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks)
    parts.push(typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk));
  return Buffer.concat(parts);
}

/** The same of a format of text. */
export function textOf(
  organization: ExportedOrganization,
  format: Exclude<ExportFormat, 'png' | 'pdf'>,
  options: PictureOptions = USUAL_PICTURE,
): string {
  return chunksOf(writeOrganization(organization, format, options)).join('');
}

export function chunksOf(chunks: Chunks): string[] {
  if (Symbol.iterator in chunks) return [...chunks];
  throw new Error('The format is one of bytes.');
}
