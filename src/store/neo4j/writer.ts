import neo4j, { type Integer } from 'neo4j-driver';
import type { Id } from '../../domain/id.ts';
import type { Batch } from '../port.ts';
import type { Sender } from './sender.ts';
import { Vocabulary } from './vocabulary.ts';
import { RelationshipWriter } from './write-relationships.ts';
import { ThingWriter } from './write-things.ts';

/** Of records with the same id the last one, which replaces the others. */
function latest<T extends { readonly id: Id }>(records: readonly T[]): T[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

/** Writes batches as nodes and what leads from one to another. */
export class Writer {
  /** The place in the order in which things are written of what was written last. */
  lastOrdinal: number;
  readonly #vocabulary: Vocabulary;
  readonly #things: ThingWriter;
  readonly #relationships: RelationshipWriter;

  constructor(sender: Sender, lastOrdinal: number) {
    this.lastOrdinal = lastOrdinal;
    const ordinal = (): Integer => neo4j.int(++this.lastOrdinal);
    this.#vocabulary = new Vocabulary(sender);
    this.#things = new ThingWriter(sender, this.#vocabulary, ordinal);
    this.#relationships = new RelationshipWriter(sender, this.#vocabulary, ordinal);
  }

  /** Writes a batch, its entries first. */
  async put(batch: Batch): Promise<void> {
    this.#things.addChanges(batch.entries);
    this.#things.putDatasets(latest(batch.datasets));
    this.#things.putEntities(latest(batch.entities));
    await this.#things.putSources(latest(batch.sources));
    this.#relationships.putRelationships(latest(batch.relationships));
    await this.#things.putClaims(latest(batch.claims));
    this.#relationships.putVersions(batch.versions);
  }

  /** Writes what was kept back until the end, but the degrees of entities. */
  finish(): void {
    this.#things.finish();
    this.#relationships.finish();
  }

  /** By how much the degrees of entities change, when everything is written. */
  degrees(): { readonly entity: Id; readonly change: Integer }[] {
    return this.#relationships.degrees();
  }

  /** Forgets what was remembered of the graph, which is emptied. */
  clear(): void {
    this.#things.clear();
    this.#relationships.clear();
    this.#vocabulary.clear();
    this.lastOrdinal = 0;
  }
}
