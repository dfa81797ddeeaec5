import { COLLECTION_BY_KIND, type DatasetValidator } from '../domain/dataset-validator.ts';
import { ENTITY_REFERENCES, type Entity, type EntityKind } from '../domain/entity.ts';
import type { Id } from '../domain/id.ts';
import { indefiniteKindName } from '../domain/references.ts';
import type { ExistingRecord } from '../store/port.ts';
import { correctExisting, type DatasetChanges, type FolderCorrection } from './dataset-changes.ts';
import type { UnlocatedProblem } from './dataset-folder.ts';
import { KIND_BY_COLLECTION } from './record-effect.ts';
import type { ValidationContext } from './validation.ts';

/** A changed kind of an entity, with the path of its record. */
interface KindChange {
  readonly kind: EntityKind;
  readonly path: readonly string[];
}

/** Validates the corrections and retractions of a data set, after all of its records. */
export class ChangeValidator {
  readonly #dataset: Id;
  readonly #changes: DatasetChanges;
  readonly #validator: DatasetValidator;
  readonly #context: ValidationContext;
  readonly #fetchExisting: (ids: readonly Id[]) => Promise<Map<Id, ExistingRecord>>;
  readonly #kindChanges = new Map<Id, KindChange>();

  /** @param fetchExisting returns the recorded records with some IDs. */
  constructor(
    dataset: Id,
    changes: DatasetChanges,
    validator: DatasetValidator,
    context: ValidationContext,
    fetchExisting: (ids: readonly Id[]) => Promise<Map<Id, ExistingRecord>>,
  ) {
    this.#dataset = dataset;
    this.#changes = changes;
    this.#validator = validator;
    this.#context = context;
    this.#fetchExisting = fetchExisting;
  }

  /** Adds a changed kind of a recorded entity. */
  addKindChange(id: Id, kind: EntityKind, path: readonly string[]): void {
    this.#kindChanges.set(id, { kind, path });
  }

  /** All problems; adds the corrected records to the validator of the data set. */
  async findProblems(): Promise<UnlocatedProblem[]> {
    const problems = [...(await this.#correctionProblems()), ...(await this.#retractionProblems())];
    problems.push(...(await this.#kindProblems()));
    return problems;
  }

  async #correctionProblems(): Promise<UnlocatedProblem[]> {
    const problems: UnlocatedProblem[] = [];
    const corrections = [...this.#changes.corrections.values()];
    const existing = await this.#fetchExisting(corrections.map(({ patch }) => patch.id));
    for (const correction of corrections) {
      const { patch, path, collection } = correction;
      const own = this.#validator.findRecord(patch.id);
      const idPath = [...path, 'id'];
      if (own !== undefined) {
        // Corrections of own records are applied where the records are read.
        if (own.kind !== KIND_BY_COLLECTION[collection])
          problems.push({
            path: idPath,
            message: `"${patch.id}" is ${indefiniteKindName(own.kind)}; correct it in the list of its kind`,
          });
        continue;
      }
      const base = this.#precedingRecord(patch.id, existing.get(patch.id));
      const problem = this.#accessProblem(patch.id, base, 'correct');
      if (base === undefined || problem !== null) {
        problems.push({ path: idPath, message: problem ?? '' });
        continue;
      }
      const result = correctExisting(base, correction);
      if ('problems' in result) {
        problems.push(...result.problems);
        continue;
      }
      if (base.kind === 'ENTITY' && (result.record as Entity).kind !== base.record.kind)
        this.addKindChange(patch.id, (result.record as Entity).kind, path);
      this.#validator.addCorrection(base.kind, path, base.record.dataset, result.record);
    }
    return problems;
  }

  /** A record after all data sets that are written before this one. */
  #precedingRecord(id: Id, recorded: ExistingRecord | undefined): ExistingRecord | undefined {
    let current = recorded;
    for (const { validator, readRecord, changes } of this.#context.preceding) {
      const added = validator.findRecord(id);
      const correction: FolderCorrection | undefined = changes.corrections.get(id);
      if (added !== undefined) {
        const { kind, dataset } = added;
        const record = readRecord(COLLECTION_BY_KIND[kind], id);
        current = { kind, record: { ...record, dataset } } as unknown as ExistingRecord;
      } else if (current !== undefined && correction !== undefined) {
        const corrected = correctExisting(current, correction);
        if ('record' in corrected)
          current = {
            kind: current.kind,
            record: { ...corrected.record, dataset: current.record.dataset },
          } as ExistingRecord;
      }
    }
    return current;
  }

  #accessProblem(id: Id, record: ExistingRecord | undefined, verb: string): string | null {
    if (record === undefined) return `unknown ID "${id}"; only recorded records can be changed`;
    const { dataset } = record.record;
    return dataset === this.#dataset || this.#context.uses.has(dataset)
      ? null
      : `"${id}" belongs to the data set "${dataset}"; add "${dataset}" to "uses" to ${verb} it`;
  }

  async #retractionProblems(): Promise<UnlocatedProblem[]> {
    const problems: UnlocatedProblem[] = [];
    const { retractions } = this.#changes;
    const existing = await this.#fetchExisting(retractions.map(({ claim }) => claim));
    for (const { claim, path } of retractions) {
      const added = [this.#validator, ...this.#context.preceding.map(({ validator }) => validator)]
        .map((validator) => validator.findRecord(claim))
        .find((each) => each !== undefined);
      const recorded = existing.get(claim);
      const kind = added?.kind ?? recorded?.kind;
      const dataset = added?.dataset ?? recorded?.record.dataset;
      const addProblem = (message: string): void => void problems.push({ path: [...path, 'claim'], message });
      if (kind === undefined || dataset === undefined)
        addProblem(
          `unknown ID "${claim}"; only recorded claims and claims of this data set can be retracted`,
        );
      else if (kind !== 'CLAIM') addProblem(`"${claim}" is ${indefiniteKindName(kind)}; a claim is required`);
      else if (dataset !== this.#dataset && !this.#context.uses.has(dataset))
        addProblem(
          `"${claim}" belongs to the data set "${dataset}"; add "${dataset}" to "uses" to retract it`,
        );
    }
    return problems;
  }

  /** Problems with recorded entities that refer to an entity whose kind changes. */
  async #kindProblems(): Promise<UnlocatedProblem[]> {
    if (this.#kindChanges.size === 0) return [];
    const ids = [...this.#kindChanges.keys()];
    const referrers = await this.#context.store.write((transaction) => transaction.referrers(ids));
    const outside = [...new Set([...referrers.values()].flat())].filter(
      (id) => !this.#validator.contains(id),
    );
    const existing = await this.#fetchExisting(outside);
    return [...this.#kindChanges].flatMap(([id, { kind, path }]) =>
      (referrers.get(id) ?? []).flatMap((from) => {
        const referrer = existing.get(from);
        if (referrer?.kind !== 'ENTITY') return [];
        return Object.entries(ENTITY_REFERENCES).flatMap(([field, required]) =>
          referrer.record[field as keyof typeof ENTITY_REFERENCES] === id && required !== kind
            ? [
                {
                  path: [...path, 'kind'],
                  message: `"${id}" is the ${field} of the entity "${from}"; it must have the kind ${required} (got ${kind})`,
                },
              ]
            : [],
        );
      }),
    );
  }
}
