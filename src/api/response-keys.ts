import { print, type FieldNode } from 'graphql';

const responseKeys = new WeakMap<FieldNode, string>();

/**
 * The property of an answer's object that holds what a field leads to: its name and its arguments as they are written. Equal selections
 * under several aliases share it, and it is never the name of a record's own property.
 */
export function responseKeyOf(field: FieldNode): string {
  const cached = responseKeys.get(field);
  if (cached !== undefined) return cached;
  const args = (field.arguments ?? []).map((argument) => `${argument.name.value}: ${print(argument.value)}`);
  const responseKey = `${field.name.value}(${args.sort().join(', ')})`;
  responseKeys.set(field, responseKey);
  return responseKey;
}
