/** The path of each view without a node. The server serves the explorer at all of them. */
export const VIEW_PATHS = {
  home: '',
  search: 'search',
  relationships: 'relationships',
  picture: 'picture',
  paths: 'questions/connections',
  conflicts: 'questions/disagreements',
  cycles: 'questions/circles',
  dependence: 'questions/dependence',
  changes: 'questions/changes',
  counterparties: 'questions/counterparties',
} as const;

/** The folder of each view of one node, as in the permanent links that the API returns as `url`. */
export const NODE_FOLDERS = { entity: 'entities', relationship: 'relationships', source: 'sources' } as const;

/** A view without a node. */
export type StaticView = keyof typeof VIEW_PATHS;
/** A view of one node. */
export type NodeView = keyof typeof NODE_FOLDERS;
