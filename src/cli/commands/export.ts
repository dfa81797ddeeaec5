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

/** Writes the ledger to a stream as fast as that takes it. */
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
  // Two pieces at a time, each of many lines.
  const chunks = Readable.from(lines(), { objectMode: true, highWaterMark: 2 });
  await pipeline(chunks, stream, { end: closeStream });
  return footer;
}

/** Writes the ledger to a file, which appears when it is whole: what was there before stays until then. */
async function writeToFile(path: string, store: GraphStore): Promise<LedgerFileFooter> {
  const partialPath = `${path}.part-${process.pid}`;
  try {
    const file = await open(partialPath, 'wx');
    const footer = await writeToStream(file.createWriteStream(), store, true);
    await rename(partialPath, path);
    return footer;
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).syscall !== 'string') throw error;
    throw new BadUserInput(`the file "${path}" cannot be written`, ['output'], { cause: error });
  } finally {
    await rm(partialPath, { force: true });
  }
}

/** `dealgraph export FORMAT`: the graph in another form. */
export function exportCommand(): Command {
  return new Command('export')
    .summary('write the ledger, for moving or keeping the graph')
    .description(
      'Writes the whole ledger as JSON Lines: every entry with its number, revision, time and author. "dealgraph import FILE.jsonl" reads it into an ' +
        'empty store, of the same kind or another. What is written is the state at one revision, while others go on writing.',
    )
    .addArgument(new Argument('<format>', 'what to write').choices(['ledger']))
    .addOption(storeOption())
    .option('--output <file>', 'where to write, instead of the standard output')
    .action(async (_format: 'ledger', options: ExportCommandOptions) => {
      const { output } = options;
      await withStore(options, 'refuse', async (store) => {
        if (output === undefined) {
          await writeToStream(process.stdout, store, false);
          return;
        }
        const { entries, revision } = await writeToFile(output, store);
        printResult(false, null, [
          `exported ${formatCount(entries, 'entry')} of the ledger, up to revision ${revision}, to "${output}"`,
        ]);
      });
    });
}
