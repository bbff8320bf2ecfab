import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { LOCAL_CALLER } from '../../access/caller.ts';
import { Upload, type UploadOptions } from './upload.ts';

/** What a file that a request sends is, in lower case; empty: it does not say. */
export function mediaTypeOf({ headers }: FastifyRequest): string {
  return headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** Takes the file that a request sends onto the disk. The limit is none for the commands of the machine. @throws as {@link Upload.receive} */
export function receiveFile(
  { body, headers, caller }: FastifyRequest<{ Body: Readable | undefined }>,
  { limit, ...options }: Omit<UploadOptions, 'length'>,
): Promise<Upload> {
  const length = headers['content-length'];
  return Upload.receive(body ?? Readable.from([]), {
    ...options,
    limit: caller === LOCAL_CALLER ? null : limit,
    length: length === undefined ? undefined : Number(length),
  });
}
