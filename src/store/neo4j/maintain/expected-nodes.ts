import type { Record } from 'neo4j-driver';
import { entityKeys } from '../../../domain/entity-keys.ts';
import type {
  ClaimRecord,
  DatasetRecord,
  EntityRecord,
  RelationshipRecord,
  SourceRecord,
} from '../../../domain/ledger-entry.ts';
import { floorVersions, foldedEntityNames, type ClaimSourceColumns } from '../../columns.ts';
import { parseDocument, parseVersions } from '../../documents.ts';
import {
  claimProperties,
  conflictNodes,
  datasetProperties,
  ENTITY_LABELS,
  ENTITY_REFERENCE_TYPES,
  entityProperties,
  propertiesFromVersions,
  truncateToIndexLimit,
  relationshipLabel,
  relationshipProperties,
  sourceProperties,
  versionProperties,
  type NodeProperties,
} from '../model.ts';

/** Facts about a node: its properties, and its labels and links with the number of each. */
export type NodeFacts = Readonly<globalThis.Record<string, unknown>>;

/** A node in the store, and as derived from its record. */
export interface NodeComparison {
  /** The node in words, such as `claim "c1"`. */
  readonly description: string;
  readonly actual: NodeFacts;
  readonly expected: NodeFacts;
}

/** Check of all nodes with a label. */
export interface NodeCheck {
  readonly label: string;
  /** Further columns of the node `n`, in addition to its properties and labels. */
  readonly columns: string;
  readonly compare: (row: Record) => NodeComparison[];
  /** Property with the text whose words must be in the vocabulary. */
  readonly text?: string;
}

/** Links from a node as texts: `-[:ABOUT]->(openai)`. */
const outgoingLinks = (condition = 'true'): string =>
  `COLLECT { MATCH (n)-[link]->(to) WHERE ${condition} RETURN '-[:' + type(link) + ']->(' + coalesce(to.form, to.key, to.id, '?') + ')' }`;

const outgoingLink = (type: string, to: string): string => `-[:${type}]->(${to})`;
const partyLink = (entity: string, role: string, ordinal: number): string =>
  `(${entity})-[:${role} {ordinal: ${ordinal}}]->`;
const statedByLink = (position: string, claim: string): string =>
  `-[:STATED_BY {position: ${position}}]->(${claim})`;

/** Number of occurrences of each text. */
function countByText(texts: readonly string[]): Readonly<globalThis.Record<string, number>> {
  const counts: globalThis.Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

/**
 * Properties that are compared with the ledger elsewhere, and the order of writing, which no record
 * determines.
 */
const CHECKED_ELSEWHERE = {
  NODE: new Set(['degree', 'ordinal']),
  VERSION: new Set(['terms', 'evidence', 'conflicts']),
};

function comparedProperties(properties: NodeFacts, of: keyof typeof CHECKED_ELSEWHERE): NodeFacts {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !CHECKED_ELSEWHERE[of].has(name)));
}

interface ExpectedNode {
  readonly labels: readonly string[];
  readonly links?: readonly string[];
  readonly properties: NodeProperties;
}

/** A node in the store, and as derived from its record. */
function compareNode(kind: string, row: Record, toExpected: (record: never) => ExpectedNode): NodeComparison {
  const { doc, ...properties } = row.get('properties') as NodeFacts;
  const description = `${kind} "${String(properties['id'])}"`;
  const expected = toExpected(parseDocument(doc, description) as never);
  return {
    description,
    actual: {
      ...comparedProperties(properties, 'NODE'),
      labels: countByText(row.get('labels') as string[]),
      links: countByText(row.get('links') as string[]),
    },
    expected: {
      ...expected.properties,
      labels: countByText(expected.labels),
      links: countByText([...new Set(expected.links)]),
    },
  };
}

const VERSIONS_COLUMN = `COLLECT {
  MATCH (n)-[:VERSION]->(v) WITH v ORDER BY v.knownFrom
  RETURN [properties(v), COLLECT {
    MATCH (v)-[:CONFLICT]->(x) WITH x ORDER BY x.ordinal
    RETURN [properties(x), COLLECT { MATCH (x)-[stated:STATED_BY]->(c) RETURN '-[:STATED_BY {position: ' + coalesce(toString(stated.position), '?') + '}]->(' + c.id + ')' }]
  }]
} AS versions`;

/** Links from parties to a relationship as texts: `(openai)-[:INVESTOR {ordinal: 0}]->`. */
const PARTIES_COLUMN =
  "COLLECT { MATCH (e:Entity)-[link]->(n) RETURN '(' + e.id + ')-[:' + type(link) + ' {ordinal: ' + coalesce(toString(link.ordinal), '?') + '}]->' }";

type ConflictRow = readonly [NodeFacts, readonly string[]];

/**
 * A relationship and its versions with their conflicts, in the store and as derived from the
 * record.
 */
function compareRelationship(row: Record): NodeComparison[] {
  const id = String(row.get('id'));
  const rows = row.get('versions') as (readonly [NodeFacts, readonly ConflictRow[]])[];
  const all = parseVersions(
    id,
    rows.map(([properties]) => properties),
  );
  // The days of the floor OFFICIAL sort first.
  const versions = floorVersions(all).sort((a, b) => (a.floor === b.floor ? 0 : a.floor === 'ALL' ? 1 : -1));
  const own = compareNode('relationship', row, (record: RelationshipRecord) => ({
    labels: ['Relationship', relationshipLabel(record.type)],
    links: [
      ...record.about.map((about) => outgoingLink('CONCERNS', about)),
      ...(record.partOf === undefined ? [] : [outgoingLink('PART_OF', record.partOf)]),
      ...record.parties.map(({ role, entity }, index) => partyLink(entity, role, index)),
    ],
    properties: { ...relationshipProperties(record), ...propertiesFromVersions(all) },
  }));
  return [
    own,
    ...versions.map((floorVersion, index): NodeComparison => {
      const { version, floor } = floorVersion;
      const [properties, conflicts] = rows[index] ?? [{}, []];
      return {
        description: `relationship "${id}", ${floor === 'ALL' ? '' : 'official '}version from ${version.knownFrom}`,
        actual: {
          ...comparedProperties(properties, 'VERSION'),
          conflicts: conflicts.map(([of, statedBy]) => ({ ...of, statedBy: countByText(statedBy) })),
        },
        expected: {
          ...comparedProperties(versionProperties(id, floorVersion), 'VERSION'),
          conflicts: conflictNodes(id, floorVersion).map(({ properties: of, statedBy }) => ({
            ...of,
            statedBy: countByText(
              statedBy.map(([position, claim]) => statedByLink(position.toString(), claim)),
            ),
          })),
        },
      };
    }),
  ];
}

/** Checks of all labels, in the order of the report. */
export const NODE_CHECKS: readonly NodeCheck[] = [
  {
    label: 'Dataset',
    columns: `${outgoingLinks()} AS links`,
    compare: (row) => [
      compareNode('data set', row, (record: DatasetRecord) => ({
        labels: ['Dataset'],
        properties: datasetProperties(record),
      })),
    ],
  },
  {
    label: 'Entity',
    columns: `${outgoingLinks('NOT to:Relationship')} AS links`,
    text: 'names',
    compare: (row) => [
      compareNode('entity', row, (record: EntityRecord) => ({
        labels: ['Entity', ENTITY_LABELS[record.kind]],
        links: [
          ...foldedEntityNames(record).map((form) => outgoingLink('KNOWN_AS', truncateToIndexLimit(form))),
          ...entityKeys(record).map((key) => outgoingLink('FOUND_BY', truncateToIndexLimit(key))),
          ...Object.entries(ENTITY_REFERENCE_TYPES).flatMap(([field, type]) => {
            const to = record[field as keyof typeof ENTITY_REFERENCE_TYPES];
            return to === undefined ? [] : [outgoingLink(type, to)];
          }),
        ],
        properties: entityProperties(record),
      })),
    ],
  },
  {
    label: 'Source',
    columns: `${outgoingLinks()} AS links`,
    text: 'titleKey',
    compare: (row) => [
      compareNode('source', row, (record: SourceRecord) => ({
        labels: ['Source'],
        properties: sourceProperties(record),
      })),
    ],
  },
  {
    label: 'Relationship',
    columns: `${outgoingLinks('NOT to:Version')} + ${PARTIES_COLUMN} AS links, ${VERSIONS_COLUMN}`,
    text: 'titleKey',
    compare: compareRelationship,
  },
  {
    label: 'Claim',
    columns: `${outgoingLinks()} AS links, head(COLLECT { MATCH (n)-[:FROM]->(s:Source) RETURN [s.kind, s.publishedTo] }) AS source`,
    text: 'words',
    compare: (row) => {
      const [kind, publishedTo] = (row.get('source') ?? ['OTHER', null]) as [
        ClaimSourceColumns['kind'],
        string | null,
      ];
      return [
        compareNode('claim', row, (record: ClaimRecord) => ({
          labels: ['Claim'],
          links: [outgoingLink('ABOUT', record.about), outgoingLink('FROM', record.source)],
          properties: claimProperties(record, { kind, publishedTo: publishedTo ?? undefined }),
        })),
      ];
    },
  },
];
