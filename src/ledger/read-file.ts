import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

const CHUNK_BYTES = 1 << 20;

/** What stands where a file should and is none: a pipe, a socket or a device, which may never end. */
class NotRegularFileError extends Error {
  /** What the system's own errors about files have too. */
  readonly syscall = 'open';
}

/** Why a file or folder could not be read, as one sentence. */
export function describeReadError(what: 'file' | 'folder', path: string, error: unknown): string {
  const subject = `the ${what} "${path}"`;
  const code = (error as NodeJS.ErrnoException).code;
  // A socket cannot even be opened: ENXIO.
  if (error instanceof NotRegularFileError || code === 'ENXIO') return `${subject} is not a regular file`;
  if (code === 'ENOTDIR' && what === 'folder')
    return `${subject} is no folder; a data set is a folder with the file dataset.yaml`;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `there is no ${what} "${path}"`;
    case 'EISDIR':
      return `${subject} is a folder, where a file is allowed`;
    case 'EACCES':
    case 'EPERM':
      return `${subject} may not be read; give this user the permission to read it`;
    default:
      return `${subject} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Opens a file, through links too, if it is a regular one; a folder fails when it is read. */
function openRegularFile(path: string): number {
  // Without waiting for somebody who writes, as a pipe does.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const stats = fstatSync(file);
  if (stats.isFile() || stats.isDirectory()) return file;
  closeSync(file);
  throw new NotRegularFileError();
}

/** The bytes of a regular file, in pieces; throws what `unreadable` puts into words. */
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

/** All bytes of a regular file; throws what `unreadable` puts into words. */
export function readBytes(path: string): Uint8Array {
  const file = openRegularFile(path);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
