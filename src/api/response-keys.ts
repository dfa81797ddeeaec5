import { print, type FieldNode } from 'graphql';

const responseKeys = new WeakMap<FieldNode, string>();

/**
 * Response key of a field: its name with its printed arguments. Equal selections under several
 * aliases share it, and no property of a record has the same name.
 */
export function responseKeyOf(field: FieldNode): string {
  const cached = responseKeys.get(field);
  if (cached !== undefined) return cached;
  const args = (field.arguments ?? []).map((argument) => `${argument.name.value}: ${print(argument.value)}`);
  const responseKey = `${field.name.value}(${args.sort().join(', ')})`;
  responseKeys.set(field, responseKey);
  return responseKey;
}
