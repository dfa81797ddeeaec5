import { open, rename, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Argument, Command } from 'commander';
import type { LedgerFileFooter } from '../../domain/ledger-entry.ts';
import { BadUserInput } from '../../errors.ts';
import type { GraphStore } from '../../store/port.ts';
import { formatCount, printResult } from '../output.ts';
import { storeOption, withStore, type StoreOption } from '../store-option.ts';

interface ExportCommandOptions extends StoreOption {
  readonly output?: string;
}

/** Writes the ledger to a stream, with backpressure. */
async function writeToStream(
  stream: Writable,
  store: GraphStore,
  closeStream: boolean,
): Promise<LedgerFileFooter> {
  const { exportLedger } = await import('../../exports/ledger.ts');
  let footer: LedgerFileFooter = { entries: 0, revision: 0 };
  async function* lines(): AsyncGenerator<string> {
    footer = yield* exportLedger(store);
  }
  // Buffers two chunks of many lines each.
  const chunks = Readable.from(lines(), { objectMode: true, highWaterMark: 2 });
  await pipeline(chunks, stream, { end: closeStream });
  return footer;
}

/** Writes the ledger to a file, which replaces an existing file only when it is complete. */
async function writeToFile(path: string, store: GraphStore): Promise<LedgerFileFooter> {
  const partialPath = `${path}.part-${process.pid}`;
  try {
    const file = await open(partialPath, 'wx');
    const footer = await writeToStream(file.createWriteStream(), store, true);
    await rename(partialPath, path);
    return footer;
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).syscall !== 'string') throw error;
    throw new BadUserInput(`cannot write the file "${path}"`, ['output'], { cause: error });
  } finally {
    await rm(partialPath, { force: true });
  }
}

/** `dealgraph export FORMAT`: writes the ledger as JSON Lines. */
export function exportCommand(): Command {
  return new Command('export')
    .summary('write the ledger, to move or back up the graph')
    .description(
      'Writes the whole ledger as JSON Lines: every entry with its number, revision, time and author. "dealgraph import FILE.jsonl" imports it into an ' +
        'empty store of the same or another kind. The output is the state at one revision, even during concurrent writes.',
    )
    .addArgument(new Argument('<format>', 'content of the export').choices(['ledger']))
    .addOption(storeOption())
    .option('--output <file>', 'file to write, instead of standard output')
    .action(async (_format: 'ledger', options: ExportCommandOptions) => {
      const { output } = options;
      await withStore(options, 'refuse', async (store) => {
        if (output === undefined) {
          await writeToStream(process.stdout, store, false);
          return;
        }
        const { entries, revision } = await writeToFile(output, store);
        printResult(false, null, [
          `exported ${formatCount(entries, 'ledger entry')} up to revision ${revision} to "${output}"`,
        ]);
      });
    });
}
