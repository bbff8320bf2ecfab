import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ConfigError } from '../config.ts';

/** The operations that clients may name by an id instead of sending them. */
export interface TrustedDocuments {
  /** Whether no other is answered. */
  readonly areOnlyOnes: boolean;
  /** The text of an id. */
  textOf(id: string): string | undefined;
  isTrusted(text: string): boolean;
}

/** As `@apollo/generate-persisted-query-manifest` writes it, and Apollo's tools for Kotlin and iOS. */
const apolloManifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1) })),
});
/** As Relay's compiler and GraphQL Code Generator's client preset write it: ids with their texts. */
const plainManifest = z.record(z.string().min(1), z.string().min(1));

/**
 * Reads a manifest of persisted operations.
 *
 * @throws ConfigError
 */
export async function readTrustedDocuments(file: string, areOnlyOnes: boolean): Promise<TrustedDocuments> {
  const texts = textsOf(await readJson(file));
  if (texts === null) {
    throw new ConfigError(
      `${file} is no manifest of persisted operations: it should be of the format "apollo-persisted-query-manifest" ` +
        'of version 1, or an object of ids with their texts.',
    );
  }
  const byId = new Map<string, string>();
  for (const [id, text] of texts) {
    byId.set(id, text);
    byId.set(sha256(text), text);
  }
  const all = new Set(byId.values());
  return {
    areOnlyOnes,
    // The specification's ids of this kind begin with "sha256:", those of the manifests do not.
    textOf: (id) => byId.get(id) ?? byId.get(id.replace(/^sha256:/, '')),
    isTrusted: (text) => all.has(text),
  };
}

/** The same with more texts, as those that the pages of this server ask by. */
export function alsoTrusting(documents: TrustedDocuments, texts: readonly string[]): TrustedDocuments {
  const more = new Map(texts.map((text) => [sha256(text), text]));
  const all = new Set(texts);
  return {
    areOnlyOnes: documents.areOnlyOnes,
    textOf: (id) => documents.textOf(id) ?? more.get(id.replace(/^sha256:/, '')),
    isTrusted: (text) => documents.isTrusted(text) || all.has(text),
  };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new ConfigError(
      `ROLEGRAPH_TRUSTED_DOCUMENTS names ${file}, which cannot be read: ${(error as Error).message}`,
    );
  }
}

function textsOf(manifest: unknown): (readonly [id: string, text: string])[] | null {
  const apollo = apolloManifest.safeParse(manifest);
  if (apollo.success) return apollo.data.operations.map(({ id, body }) => [id, body]);
  const plain = plainManifest.safeParse(manifest);
  return plain.success ? Object.entries(plain.data) : null;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
