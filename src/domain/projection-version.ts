/**
 * The version of the rules by which the projection follows from the ledger. A store records the
 * version that wrote its projection. A start, or a command that opens a store, rebuilds an older
 * projection. Raise it with every change of the result for a ledger that can exist: of resolution,
 * of versions, or of a column that stores derive.
 */
export const PROJECTION_VERSION = 2;
