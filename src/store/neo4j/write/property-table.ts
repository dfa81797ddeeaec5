/**
 * Properties of many nodes as lists of values. Maps would repeat the names in every row, which
 * takes longer to send than the values. All nodes have the same names in the same order.
 */
export class PropertyTable {
  /** Values of each node. */
  readonly rows: readonly (readonly unknown[])[];
  readonly #names: readonly string[];

  constructor(properties: readonly object[]) {
    this.#names = Object.keys(properties[0] ?? {});
    this.rows = properties.map((each) => Object.values(each) as unknown[]);
  }

  /** Expression of a value in a row: `row[3]`. */
  valueExpression(name: string, row: string): string {
    return `${row}[${this.#names.indexOf(name)}]`;
  }

  /**
   * Assignments of all properties except the ID, which finds the node: `n.name = row[1], n.kind =
   * row[2]`. A null removes the property.
   */
  setClause(node: string, row: string): string {
    return this.#names
      .filter((name) => name !== 'id')
      .map((name) => `${node}.${name} = ${this.valueExpression(name, row)}`)
      .join(', ');
  }
}
