/**
 * Properties of many nodes, as lists of values: as maps, their names would be sent again with every row, and take longer than the values. All of them
 * have the same names in the same order.
 */
export class PropertyTable {
  /** The values of each. */
  readonly rows: readonly (readonly unknown[])[];
  readonly #names: readonly string[];

  constructor(properties: readonly object[]) {
    this.#names = Object.keys(properties[0] ?? {});
    this.rows = properties.map((each) => Object.values(each) as unknown[]);
  }

  /** One value of a row, in a statement: "row[3]". */
  valueExpression(name: string, row: string): string {
    return `${row}[${this.#names.indexOf(name)}]`;
  }

  /** What sets the properties of a node but its id, by which it was found: "n.name = row[1], n.kind = row[2]". A null takes a property away. */
  setClause(node: string, row: string): string {
    return this.#names
      .filter((name) => name !== 'id')
      .map((name) => `${node}.${name} = ${this.valueExpression(name, row)}`)
      .join(', ');
  }
}
