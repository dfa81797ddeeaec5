import { print, type FieldNode } from 'graphql';

const slots = new WeakMap<FieldNode, string>();

/**
 * The property of an answer's object that holds what a field leads to: its name and its arguments as they are written. Equal selections
 * under several aliases share it, and it is never the name of a record's own property.
 */
export function slotOf(field: FieldNode): string {
  const known = slots.get(field);
  if (known !== undefined) return known;
  const args = (field.arguments ?? []).map((argument) => `${argument.name.value}: ${print(argument.value)}`);
  const slot = `${field.name.value}(${args.sort().join(', ')})`;
  slots.set(field, slot);
  return slot;
}
