import type { z } from 'zod';
import { claim, type ClaimInput } from '../domain/claim.ts';
import { dataset, type Dataset } from '../domain/dataset.ts';
import { entity, type Entity } from '../domain/entity.ts';
import type { Id } from '../domain/id.ts';
import { outputBuilder } from '../domain/schema-output.ts';
import { relationship, type Relationship } from '../domain/relationship.ts';
import { source, type Source } from '../domain/source.ts';
import { canonical, sha256 } from './canonical-json.ts';
import type { Unplaced } from './dataset-folder.ts';

/** A claim that has an id: its own, or one worked out from what it says. */
export type ClaimWithId = ClaimInput & { readonly id: Id };

/** The records that each collection of a data set holds, once they are checked. */
export interface Records {
  readonly dataset: Dataset;
  readonly sources: Source;
  readonly entities: Entity;
  readonly relationships: Relationship;
  readonly claims: ClaimWithId;
}

const SCHEMAS = { dataset, sources: source, entities: entity, relationships: relationship, claims: claim };

const OUTPUTS = {
  dataset: outputBuilder(dataset),
  sources: outputBuilder(source),
  entities: outputBuilder(entity),
  relationships: outputBuilder(relationship),
  claims: outputBuilder(claim),
} satisfies Record<keyof Records, unknown>;

/** A fault that a schema found, as a problem. */
export function problemOf(issue: z.core.$ZodIssue, path: readonly string[]): Unplaced {
  const at = [...path, ...issue.path.map(String)];
  if (issue.code !== 'unrecognized_keys') return { path: at, message: issue.message };
  const [first] = issue.keys;
  return first === undefined
    ? { path: at, message: issue.message }
    : { path: [...at, first], message: issue.message, key: true };
}

/**
 * The id of a claim that came without one: worked out from its content and its data set, so that recording it twice is recording it
 * once.
 */
export function derivedId(content: Omit<ClaimInput, 'id'>, owner: Id): Id {
  return `claim-${sha256(canonical([owner, content])).slice(0, 24)}`;
}

function identified<C extends keyof Records>(collection: C, output: unknown, owner: Id): Records[C] {
  if (collection !== 'claims') return output as Records[C];
  const written = output as ClaimInput;
  const withId = written.id === undefined ? { ...written, id: derivedId(written, owner) } : written;
  return withId as Records[C];
}

/** A record from a value in which `checkedRecord` found no problem, without looking for any again. */
export function recordOf<C extends keyof Records>(collection: C, value: unknown, owner: Id): Records[C] {
  return identified(collection, OUTPUTS[collection](value), owner);
}

/**
 * A record as it stands in a file or mutation, checked by itself: the record, or all its problems.
 * @param path where it stands, for the problems.
 * @param owner the data set that it belongs to.
 */
export function checkedRecord<C extends keyof Records>(
  collection: C,
  value: unknown,
  path: readonly string[],
  owner: Id,
): { readonly record: Records[C] } | { readonly problems: readonly Unplaced[] } {
  try {
    const result = SCHEMAS[collection].safeParse(value);
    return result.success
      ? { record: identified(collection, result.data, owner) }
      : { problems: result.error.issues.map((issue) => problemOf(issue, path)) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problems: [{ path, message: 'values are nested too deeply' }] };
  }
}
