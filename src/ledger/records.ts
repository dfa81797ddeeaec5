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

/** A claim with its own ID or one derived from its content. */
export type ClaimWithId = ClaimInput & { readonly id: Id };

/** The validated records of each collection of a data set. */
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

/** Converts an issue of a schema to a problem. */
export function toProblem(issue: z.core.$ZodIssue, path: readonly string[]): UnlocatedProblem {
  const problemPath = [...path, ...issue.path.map(String)];
  if (issue.code !== 'unrecognized_keys') return { path: problemPath, message: issue.message };
  const [first] = issue.keys;
  return first === undefined
    ? { path: problemPath, message: issue.message }
    : { path: [...problemPath, first], message: issue.message, key: true };
}

/** Derives a claim ID from content and data set, so that equal claims are recorded once. */
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

/** The record of a value that `validateRecord` accepted, without another validation. */
export function buildRecord<C extends keyof CollectionRecords>(
  collection: C,
  value: unknown,
  owner: Id,
): CollectionRecords[C] {
  return withClaimId(collection, OUTPUT_BUILDERS[collection](value), owner);
}

/**
 * Validates one record of a file by itself; returns the record or all its problems.
 * @param path the path of the record, for the problems.
 * @param owner the data set of the record.
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
