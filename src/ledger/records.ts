import type { z } from 'zod';
import { claim, type ClaimInput } from '../domain/claim.ts';
import { dataset, type Dataset } from '../domain/dataset.ts';
import { entity, type Entity } from '../domain/entity.ts';
import type { Id } from '../domain/id.ts';
import { outputBuilder } from '../domain/schema-output.ts';
import { relationship, type Relationship } from '../domain/relationship.ts';
import { source, type Source } from '../domain/source.ts';
import { canonicalJson, sha256 } from './canonical-json.ts';
import type { UnlocatedProblem } from './dataset-folder.ts';

/** A claim that has an id: its own, or one worked out from what it says. */
export type ClaimWithId = ClaimInput & { readonly id: Id };

/** The records that each collection of a data set holds, once they are checked. */
export interface CollectionRecords {
  readonly dataset: Dataset;
  readonly sources: Source;
  readonly entities: Entity;
  readonly relationships: Relationship;
  readonly claims: ClaimWithId;
}

const SCHEMAS = { dataset, sources: source, entities: entity, relationships: relationship, claims: claim };

const OUTPUT_BUILDERS = {
  dataset: outputBuilder(dataset),
  sources: outputBuilder(source),
  entities: outputBuilder(entity),
  relationships: outputBuilder(relationship),
  claims: outputBuilder(claim),
} satisfies Record<keyof CollectionRecords, unknown>;

/** A fault that a schema found, as a problem. */
export function toProblem(issue: z.core.$ZodIssue, path: readonly string[]): UnlocatedProblem {
  const problemPath = [...path, ...issue.path.map(String)];
  if (issue.code !== 'unrecognized_keys') return { path: problemPath, message: issue.message };
  const [first] = issue.keys;
  return first === undefined
    ? { path: problemPath, message: issue.message }
    : { path: [...problemPath, first], message: issue.message, key: true };
}

/**
 * The id of a claim that came without one: worked out from its content and its data set, so that recording it twice is recording it
 * once.
 */
export function deriveClaimId(content: Omit<ClaimInput, 'id'>, owner: Id): Id {
  return `claim-${sha256(canonicalJson([owner, content])).slice(0, 24)}`;
}

function withClaimId<C extends keyof CollectionRecords>(
  collection: C,
  output: unknown,
  owner: Id,
): CollectionRecords[C] {
  if (collection !== 'claims') return output as CollectionRecords[C];
  const input = output as ClaimInput;
  const withId = input.id === undefined ? { ...input, id: deriveClaimId(input, owner) } : input;
  return withId as CollectionRecords[C];
}

/** A record from a value in which `checkedRecord` found no problem, without looking for any again. */
export function buildRecord<C extends keyof CollectionRecords>(
  collection: C,
  value: unknown,
  owner: Id,
): CollectionRecords[C] {
  return withClaimId(collection, OUTPUT_BUILDERS[collection](value), owner);
}

/**
 * A record as it stands in a file or mutation, checked by itself: the record, or all its problems.
 * @param path where it stands, for the problems.
 * @param owner the data set that it belongs to.
 */
export function validateRecord<C extends keyof CollectionRecords>(
  collection: C,
  value: unknown,
  path: readonly string[],
  owner: Id,
): { readonly record: CollectionRecords[C] } | { readonly problems: readonly UnlocatedProblem[] } {
  try {
    const result = SCHEMAS[collection].safeParse(value);
    return result.success
      ? { record: withClaimId(collection, result.data, owner) }
      : { problems: result.error.issues.map((issue) => toProblem(issue, path)) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problems: [{ path, message: 'values are nested too deeply' }] };
  }
}
