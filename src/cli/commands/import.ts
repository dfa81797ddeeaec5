import { setFlagsFromString } from 'node:v8';
import { Command } from 'commander';
import { RECORD_KIND_NAMES } from '../../domain/references.ts';
import { BadUserInput } from '../../errors.ts';
import type { RecordChange } from '../../ledger/dataset-writer.ts';
import type { ImportReport } from '../../ledger/import-datasets.ts';
import { parseAuthor } from '../author-option.ts';
import { formatEffect } from '../effect.ts';
import { colored, formatCount, printResult } from '../output.ts';
import { progressView } from '../progress.ts';
import { storeOption, withStore, type StoreOption } from '../store-option.ts';

interface ImportCommandOptions extends StoreOption {
  readonly by?: string;
  readonly json?: boolean;
  readonly correct?: boolean;
  readonly dryRun?: boolean;
}

function countList(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([number]) => number > 0)
    .map(([number, noun]) => formatCount(number, noun))
    .join(', ');
}

function formatReport(report: ImportReport): string {
  const { dataset, unchanged, added, updated, replacedClaims, retractedClaims, revision } = report;
  if (unchanged) return `${dataset}: nothing new`;
  const changes: readonly (readonly [string, string])[] = [
    ['added', countList([[added.sources, 'source'], [added.entities, 'entity'], [added.relationships, 'relationship'], [added.claims, 'claim']])],
    ['updated', countList([[updated.sources, 'source'], [updated.entities, 'entity'], [updated.relationships, 'relationship']])],
    ['replaced', countList([[replacedClaims, 'claim']])],
    ['retracted', countList([[retractedClaims, 'claim']])],
  ]; // prettier-ignore
  const parts = changes.flatMap(([verb, list]) => (list === '' ? [] : [`${verb} ${list}`]));
  const summary = parts.length > 0 ? parts.join(', ') : 'updated the description of the data set';
  return `${dataset}: ${summary}; the graph is at revision ${revision}`;
}

function formatChangedValue(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

/** A change of a recorded record as one line. */
function formatChange({ kind, id, differences, replacedBy, mergedInto, reason }: RecordChange): string {
  const name = `${RECORD_KIND_NAMES[kind]} "${id}"`;
  const fields = differences
    .map(
      ({ path, before, after }) =>
        `${path.join('.')} from ${formatChangedValue(before)} to ${formatChangedValue(after)}`,
    )
    .join('; ');
  if (mergedInto !== undefined) return `merges ${name} into "${mergedInto}": ${reason ?? ''}`;
  if (reason !== undefined) return `retracts ${name}: ${reason}`;
  if (replacedBy === undefined) return `changes ${name}: ${fields}`;
  return `replaces ${name} by "${replacedBy}"${fields === '' ? ', to keep the order of the claims' : `: ${fields}`}`;
}

/**
 * Makes V8 collect garbage whenever the live heap has grown by half. By default, the heap can grow
 * to several times the live size: an import of a million deals took 1.2 GB, of which 0.4 GB were
 * live.
 */
function limitHeapGrowth(): void {
  setFlagsFromString('--heap-growing-percent=50');
}

async function importDatasets(folders: string[], options: ImportCommandOptions): Promise<void> {
  const { importFolders, tryImportFolders } = await import('../../ledger/import-datasets.ts');
  const { by = 'command line', json = false, correct = false, dryRun = false } = options;
  const progress = progressView();
  const importOptions = { by, correct, onProgress: progress.show };
  const { reports, effect } = await withStore(options, dryRun ? 'memory' : 'create', async (store) =>
    dryRun
      ? tryImportFolders(store, folders, importOptions).finally(progress.clear)
      : {
          reports: await importFolders(store, folders, importOptions).finally(progress.clear),
          effect: undefined,
        },
  );
  for (const { dataset, warnings } of reports)
    for (const warning of json ? [] : warnings)
      process.stderr.write(`${colored('yellow', 'warning:', process.stderr)} ${dataset}: ${warning}\n`);
  printResult(json, { reports, ...(effect === undefined ? {} : { effect }) }, [
    ...(correct || dryRun ? reports.flatMap(({ changes }) => changes.map(formatChange)) : []),
    ...(effect === undefined ? reports.map(formatReport) : formatEffect(effect)),
  ]);
}

async function importFile(file: string, options: ImportCommandOptions): Promise<void> {
  if (options.by !== undefined)
    throw new BadUserInput(`--by is not allowed with the ledger "${file}", whose entries keep their authors`);
  for (const [name, given] of [
    ['--correct', options.correct],
    ['--dry-run', options.dryRun],
  ] as const)
    // prettier-ignore
    if (given === true)
      throw new BadUserInput(`${name} is not allowed with the ledger "${file}"; it applies to data sets`);
  const { importLedger } = await import('../../ledger/import-entries.ts');
  const progress = progressView();
  const ledger = await withStore(options, 'create', (store) =>
    importLedger(store, file, progress.show).finally(progress.clear),
  );
  const { entries, relationships, revision } = ledger;
  printResult(options.json ?? false, { ledger }, [
    `imported ${formatCount(entries, 'ledger entry')} with ${formatCount(relationships, 'relationship')}; the graph is at revision ${revision}`,
  ]);
}

/** `dealgraph import PATH…`: imports data sets, or an exported ledger into an empty store. */
export function importCommand(): Command {
  return new Command('import')
    .summary('import data sets or an exported ledger')
    .description(
      'Imports data sets. Each folder contains dataset, sources, entities, relationships and claims as .yaml, .json or .jsonl files. ' +
        'If any data set has a problem, all problems are listed and nothing is written. Unchanged records are skipped, and fields that a source lacked are added. ' +
        'With --correct, changed records of a data set become corrections in the ledger: sources, entities and relationships are updated, and changed claims are ' +
        'retracted and added under new IDs. The files corrections and retractions change records of other data sets. ' +
        'A path that ends in .jsonl is a ledger from "dealgraph export ledger". It is imported into an empty store, with the same entry numbers, revisions, ' +
        'times and authors.',
    )
    .argument('<path...>', 'folder of a data set, or file of an exported ledger')
    .addOption(storeOption())
    .option('--by <name>', 'author of the entries in the ledger (default: "command line")', parseAuthor)
    .option('--correct', 'record changed records as corrections, and list them')
    .option('--dry-run', 'print the effect on the ledger and the graph, and write nothing')
    .option('--json', 'print the result or the problems as JSON')
    .action(async (paths: string[], options: ImportCommandOptions) => {
      limitHeapGrowth();
      const [ledger] = paths.filter((path) => path.endsWith('.jsonl'));
      if (ledger === undefined) return importDatasets(paths, options);
      if (paths.length > 1)
        throw new BadUserInput(`the ledger "${ledger}" must be the only path of the import`);
      return importFile(ledger, options);
    });
}
