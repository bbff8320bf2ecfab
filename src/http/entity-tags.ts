import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** A tag of a text: weak, because it is the same whether the text is compressed or not. */
export function tagOf(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}

/** Whether the client says that it has what a tag is of, which may be weak on both sides. */
export function hasTag({ headers }: FastifyRequest, tag: string): boolean {
  const known = (headers['if-none-match'] ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return known.includes('*') || known.includes(tag.replace(/^W\//, ''));
}
