import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

const CHUNK = 1 << 20;

/** What stands where a file should and is none: a pipe, a socket or a device, which may never end. */
class NotRegular extends Error {
  /** What the system's own errors about files have too. */
  readonly syscall = 'open';
}

/** Why a file or folder could not be read, as one sentence. */
export function unreadable(what: 'file' | 'folder', path: string, error: unknown): string {
  const it = `the ${what} "${path}"`;
  const code = (error as NodeJS.ErrnoException).code;
  // A socket cannot even be opened: ENXIO.
  if (error instanceof NotRegular || code === 'ENXIO') return `${it} is not a regular file`;
  if (code === 'ENOTDIR' && what === 'folder')
    return `${it} is no folder; a data set is a folder with the file dataset.yaml`;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `there is no ${what} "${path}"`;
    case 'EISDIR':
      return `${it} is a folder, where a file is allowed`;
    case 'EACCES':
    case 'EPERM':
      return `${it} may not be read; give this user the permission to read it`;
    default:
      return `${it} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Opens a file, through links too, if it is a regular one; a folder fails when it is read. */
function openRegular(path: string): number {
  // Without waiting for somebody who writes, as a pipe does.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const stats = fstatSync(file);
  if (stats.isFile() || stats.isDirectory()) return file;
  closeSync(file);
  throw new NotRegular();
}

/** The bytes of a regular file, in pieces; throws what `unreadable` puts into words. */
export function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openRegular(path);
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK);
      const length = readSync(file, chunk, 0, CHUNK, null);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** All bytes of a regular file; throws what `unreadable` puts into words. */
export function bytesOf(path: string): Uint8Array {
  const file = openRegular(path);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
