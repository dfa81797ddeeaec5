import type { Record } from 'neo4j-driver';
import type {
  ClaimRecord,
  DatasetRecord,
  EntityRecord,
  RelationshipRecord,
  SourceRecord,
} from '../../../domain/ledger-entry.ts';
import type { Day } from '../../../domain/partial-date.ts';
import { foldedEntityNames } from '../../columns.ts';
import { parseDocument, parseVersion } from '../../documents.ts';
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

/** What there is to a node: its properties, and beside them its labels and the ways to and from other nodes, each with how often it is there. */
export type NodeFacts = Readonly<globalThis.Record<string, unknown>>;

/** A node as it is, and as its record makes it. */
export interface NodeComparison {
  /** Which node, in words: 'the claim "c1"'. */
  readonly description: string;
  readonly actual: NodeFacts;
  readonly expected: NodeFacts;
}

/** How the nodes of a label are read and worked out. */
export interface NodeCheck {
  readonly label: string;
  /** More columns of the node `n`, beside its properties and its labels. */
  readonly columns: string;
  readonly compare: (row: Record) => NodeComparison[];
  /** The property with the text whose words the vocabulary has to have. */
  readonly text?: string;
}

/** What a node leads to, a text for each: "ABOUT openai". */
const outgoingLinks = (condition = 'true'): string =>
  `COLLECT { MATCH (n)-[way]->(to) WHERE ${condition} RETURN type(way) + ' ' + coalesce(to.form, to.id, '?') }`;

/** How often each text is there. */
function countByText(texts: readonly string[]): Readonly<globalThis.Record<string, number>> {
  const counts: globalThis.Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

/** What is compared with the ledger elsewhere, of nodes and of versions; and the place in the order of writing, which only the writing tells. */
const CHECKED_ELSEWHERE = {
  NODE: new Set(['degree', 'ordinal']),
  VERSION: new Set(['terms', 'evidence', 'conflicts']),
};

function comparedProperties(properties: NodeFacts, of: keyof typeof CHECKED_ELSEWHERE): NodeFacts {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !CHECKED_ELSEWHERE[of].has(name)));
}

interface ExpectedNode {
  readonly labels: readonly string[];
  readonly ways?: readonly string[];
  readonly properties: NodeProperties;
}

/** A node as it is, and as it is made from its record. */
function compareNode(kind: string, row: Record, toExpected: (record: never) => ExpectedNode): NodeComparison {
  const { doc, ...properties } = row.get('properties') as NodeFacts;
  const description = `the ${kind} "${String(properties['id'])}"`;
  const expected = toExpected(parseDocument(doc, description) as never);
  return {
    description,
    actual: {
      ...comparedProperties(properties, 'NODE'),
      labels: countByText(row.get('labels') as string[]),
      ways: countByText(row.get('ways') as string[]),
    },
    expected: {
      ...expected.properties,
      labels: countByText(expected.labels),
      ways: countByText([...new Set(expected.ways)]),
    },
  };
}

const VERSIONS_COLUMN = `COLLECT {
  MATCH (n)-[:VERSION]->(v) WITH v ORDER BY v.knownFrom
  RETURN [properties(v), COLLECT {
    MATCH (v)-[:CONFLICT]->(x) WITH x ORDER BY x.ordinal
    RETURN [properties(x), COLLECT { MATCH (x)-[stated:STATED_BY]->(c) RETURN coalesce(toString(stated.position), '?') + ' ' + c.id }]
  }]
} AS versions`;

/** The ways from parties to a relationship, a text for each: "INVESTOR 0 openai". */
const PARTIES_COLUMN =
  "COLLECT { MATCH (e:Entity)-[way]->(n) RETURN type(way) + ' ' + coalesce(toString(way.ordinal), '?') + ' ' + e.id }";

type ConflictRow = readonly [NodeFacts, readonly string[]];

/** A relationship, and its versions with their conflicts. */
function compareRelationship(row: Record): NodeComparison[] {
  const id = String(row.get('id'));
  const rows = row.get('versions') as (readonly [NodeFacts, readonly ConflictRow[]])[];
  const versions = rows.map(([properties]) => parseVersion(id, properties));
  const own = compareNode('relationship', row, (record: RelationshipRecord) => ({
    labels: ['Relationship', relationshipLabel(record.type)],
    ways: [
      ...record.about.map((about) => `CONCERNS ${about}`),
      ...(record.partOf === undefined ? [] : [`PART_OF ${record.partOf}`]),
      ...record.parties.map(({ role, entity }, index) => `${role} ${index} ${entity}`),
    ],
    properties: { ...relationshipProperties(record), ...propertiesFromVersions(versions) },
  }));
  return [
    own,
    ...versions.map((version, index): NodeComparison => {
      const [properties, conflicts] = rows[index] ?? [{}, []];
      return {
        description: `the version of the relationship "${id}" from ${version.knownFrom}`,
        actual: {
          ...comparedProperties(properties, 'VERSION'),
          conflicts: conflicts.map(([of, statedBy]) => ({ ...of, statedBy: countByText(statedBy) })),
        },
        expected: {
          ...comparedProperties(versionProperties(id, version), 'VERSION'),
          conflicts: conflictNodes(id, version).map(({ properties: of, statedBy }) => ({
            ...of,
            statedBy: countByText(statedBy.map(([position, claim]) => `${position.toString()} ${claim}`)),
          })),
        },
      };
    }),
  ];
}

/** How each label is examined, in the order in which differences are told. */
export const NODE_CHECKS: readonly NodeCheck[] = [
  {
    label: 'Dataset',
    columns: `${outgoingLinks()} AS ways`,
    compare: (row) => [
      compareNode('data set', row, (record: DatasetRecord) => ({
        labels: ['Dataset'],
        properties: datasetProperties(record),
      })),
    ],
  },
  {
    label: 'Entity',
    columns: `${outgoingLinks('NOT to:Relationship')} AS ways`,
    text: 'names',
    compare: (row) => [
      compareNode('entity', row, (record: EntityRecord) => ({
        labels: ['Entity', ENTITY_LABELS[record.kind]],
        ways: [
          ...foldedEntityNames(record).map((form) => `KNOWN_AS ${truncateToIndexLimit(form)}`),
          ...Object.entries(ENTITY_REFERENCE_TYPES).flatMap(([field, type]) => {
            const to = record[field as keyof typeof ENTITY_REFERENCE_TYPES];
            return to === undefined ? [] : [`${type} ${to}`];
          }),
        ],
        properties: entityProperties(record),
      })),
    ],
  },
  {
    label: 'Source',
    columns: `${outgoingLinks()} AS ways`,
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
    columns: `${outgoingLinks('NOT to:Version')} + ${PARTIES_COLUMN} AS ways, ${VERSIONS_COLUMN}`,
    text: 'titleKey',
    compare: compareRelationship,
  },
  {
    label: 'Claim',
    columns: `${outgoingLinks()} AS ways, head(COLLECT { MATCH (n)-[:FROM]->(s:Source) RETURN s.publishedTo }) AS publishedTo`,
    text: 'words',
    compare: (row) => [
      compareNode('claim', row, (record: ClaimRecord) => ({
        labels: ['Claim'],
        ways: [`ABOUT ${record.about}`, `FROM ${record.source}`],
        properties: claimProperties(record, (row.get('publishedTo') as Day | null) ?? undefined),
      })),
    ],
  },
];
