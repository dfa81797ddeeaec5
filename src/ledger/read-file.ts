import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

const CHUNK_BYTES = 1 << 20;

/** The path is a pipe, a socket or a device, which might never end. */
class NotRegularFileError extends Error {
  /** The same property as in system errors about files. */
  readonly syscall = 'open';
}

/** The reason why a file or folder could not be read, as one sentence. */
export function describeReadError(what: 'file' | 'folder', path: string, error: unknown): string {
  const subject = `the ${what} "${path}"`;
  const code = (error as NodeJS.ErrnoException).code;
  // Opening a socket fails with ENXIO.
  if (error instanceof NotRegularFileError || code === 'ENXIO') return `${subject} is not a regular file`;
  if (code === 'ENOTDIR' && what === 'folder')
    return `${subject} is not a folder; a data set is a folder with a file dataset.yaml`;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `${subject} does not exist`;
    case 'EISDIR':
      return `${subject} is a folder; a file is required`;
    case 'EACCES':
    case 'EPERM':
      return `${subject} is not readable; give this user permission to read it`;
    default:
      return `${subject} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Opens a regular file and follows links; reading from a folder fails later. */
function openRegularFile(path: string): number {
  // Non-blocking, because a pipe would wait for a writer.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const stats = fstatSync(file);
  if (stats.isFile() || stats.isDirectory()) return file;
  closeSync(file);
  throw new NotRegularFileError();
}

/**
 * The bytes of a regular file in chunks.
 * @throws an error that `describeReadError` describes.
 */
export function* readChunks(path: string): Generator<Uint8Array> {
  const file = openRegularFile(path);
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK_BYTES);
      const length = readSync(file, chunk, 0, CHUNK_BYTES, null);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * All bytes of a regular file.
 * @throws an error that `describeReadError` describes.
 */
export function readBytes(path: string): Uint8Array {
  const file = openRegularFile(path);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
