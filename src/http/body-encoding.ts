import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { BodyEncoding } from './answer-cache.ts';

/** Bodies below this size, in bytes, are not compressed. */
export const COMPRESSION_THRESHOLD = 2048;

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** The preferred encoding that a client accepts, by its Accept-Encoding header. */
export function acceptedEncoding(header: string | undefined): BodyEncoding {
  if (header === undefined) return 'identity';
  const accepted = header.split(',').map((each) => each.trim().toLowerCase());
  const accepts = (name: string): boolean =>
    accepted.some((each) => each === name || (each.startsWith(`${name};`) && !/;\s*q=0(\.0*)?$/.test(each)));
  return accepts('br') ? 'br' : accepts('gzip') ? 'gzip' : 'identity';
}

/** Compresses a body once, so that it can be sent many times. */
export function encodeBody(body: Buffer, encoding: Exclude<BodyEncoding, 'identity'>): Promise<Buffer> {
  return encoding === 'gzip'
    ? compressGzip(body)
    : compressBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}
