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
  conflictsOf,
  datasetProperties,
  ENTITY_LABELS,
  ENTITY_REFERENCE_TYPES,
  entityProperties,
  heldProperties,
  indexable,
  relationshipLabel,
  relationshipProperties,
  sourceProperties,
  versionProperties,
  type Properties,
} from '../model.ts';

/** What there is to a node: its properties, and beside them its labels and the ways to and from other nodes, each with how often it is there. */
export type Facts = Readonly<globalThis.Record<string, unknown>>;

/** A node as it is, and as its record makes it. */
export interface Kept {
  /** Which node, in words: 'the claim "c1"'. */
  readonly what: string;
  readonly is: Facts;
  readonly must: Facts;
}

/** How the nodes of a label are read and worked out. */
export interface Examined {
  readonly label: string;
  /** More columns of the node `n`, beside its properties and its labels. */
  readonly columns: string;
  readonly kept: (row: Record) => Kept[];
  /** The property with the text whose words the vocabulary has to have. */
  readonly text?: string;
}

/** What a node leads to, a text for each: "ABOUT openai". */
const ways = (condition = 'true'): string =>
  `COLLECT { MATCH (n)-[way]->(to) WHERE ${condition} RETURN type(way) + ' ' + coalesce(to.form, to.id, '?') }`;

/** How often each text is there. */
function counted(texts: readonly string[]): Readonly<globalThis.Record<string, number>> {
  const found: globalThis.Record<string, number> = {};
  for (const text of texts) found[text] = (found[text] ?? 0) + 1;
  return found;
}

/** What is compared with the ledger elsewhere, of nodes and of versions; and the place in the order of writing, which only the writing tells. */
const ELSEWHERE = {
  NODE: new Set(['degree', 'ordinal']),
  VERSION: new Set(['terms', 'evidence', 'conflicts']),
};

function compared(properties: Facts, of: keyof typeof ELSEWHERE): Facts {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !ELSEWHERE[of].has(name)));
}

interface Made {
  readonly labels: readonly string[];
  readonly ways?: readonly string[];
  readonly properties: Properties;
}

/** A node as it is, and as it is made from its record. */
function node(kind: string, row: Record, made: (record: never) => Made): Kept {
  const { doc, ...properties } = row.get('properties') as Facts;
  const what = `the ${kind} "${String(properties['id'])}"`;
  const due = made(parseDocument(doc, what) as never);
  return {
    what,
    is: {
      ...compared(properties, 'NODE'),
      labels: counted(row.get('labels') as string[]),
      ways: counted(row.get('ways') as string[]),
    },
    must: { ...due.properties, labels: counted(due.labels), ways: counted([...new Set(due.ways)]) },
  };
}

const VERSIONS = `COLLECT {
  MATCH (n)-[:VERSION]->(v) WITH v ORDER BY v.knownFrom
  RETURN [properties(v), COLLECT {
    MATCH (v)-[:CONFLICT]->(x) WITH x ORDER BY x.ordinal
    RETURN [properties(x), COLLECT { MATCH (x)-[stated:STATED_BY]->(c) RETURN coalesce(toString(stated.position), '?') + ' ' + c.id }]
  }]
} AS versions`;

/** The ways from parties to a relationship, a text for each: "INVESTOR 0 openai". */
const PARTIES =
  "COLLECT { MATCH (e:Entity)-[way]->(n) RETURN type(way) + ' ' + coalesce(toString(way.ordinal), '?') + ' ' + e.id }";

type ConflictRow = readonly [Facts, readonly string[]];

/** A relationship, and its versions with their conflicts. */
function relationship(row: Record): Kept[] {
  const id = String(row.get('id'));
  const rows = row.get('versions') as (readonly [Facts, readonly ConflictRow[]])[];
  const versions = rows.map(([properties]) => parseVersion(id, properties));
  const own = node('relationship', row, (record: RelationshipRecord) => ({
    labels: ['Relationship', relationshipLabel(record.type)],
    ways: [
      ...record.about.map((about) => `CONCERNS ${about}`),
      ...(record.partOf === undefined ? [] : [`PART_OF ${record.partOf}`]),
      ...record.parties.map(({ role, entity }, place) => `${role} ${place} ${entity}`),
    ],
    properties: { ...relationshipProperties(record), ...heldProperties(versions) },
  }));
  return [
    own,
    ...versions.map((version, index): Kept => {
      const [properties, conflicts] = rows[index] ?? [{}, []];
      return {
        what: `the version of the relationship "${id}" from ${version.knownFrom}`,
        is: {
          ...compared(properties, 'VERSION'),
          conflicts: conflicts.map(([of, statedBy]) => ({ ...of, statedBy: counted(statedBy) })),
        },
        must: {
          ...compared(versionProperties(id, version), 'VERSION'),
          conflicts: conflictsOf(id, version).map(({ properties: of, statedBy }) => ({
            ...of,
            statedBy: counted(statedBy.map(([position, claim]) => `${position.toString()} ${claim}`)),
          })),
        },
      };
    }),
  ];
}

/** How each label is examined, in the order in which differences are told. */
export const EXAMINED: readonly Examined[] = [
  {
    label: 'Dataset',
    columns: `${ways()} AS ways`,
    kept: (row) => [
      node('data set', row, (record: DatasetRecord) => ({
        labels: ['Dataset'],
        properties: datasetProperties(record),
      })),
    ],
  },
  {
    label: 'Entity',
    columns: `${ways('NOT to:Relationship')} AS ways`,
    text: 'names',
    kept: (row) => [
      node('entity', row, (record: EntityRecord) => ({
        labels: ['Entity', ENTITY_LABELS[record.kind]],
        ways: [
          ...foldedEntityNames(record).map((form) => `KNOWN_AS ${indexable(form)}`),
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
    columns: `${ways()} AS ways`,
    text: 'titleKey',
    kept: (row) => [
      node('source', row, (record: SourceRecord) => ({
        labels: ['Source'],
        properties: sourceProperties(record),
      })),
    ],
  },
  {
    label: 'Relationship',
    columns: `${ways('NOT to:Version')} + ${PARTIES} AS ways, ${VERSIONS}`,
    text: 'titleKey',
    kept: relationship,
  },
  {
    label: 'Claim',
    columns: `${ways()} AS ways, head(COLLECT { MATCH (n)-[:FROM]->(s:Source) RETURN s.publishedTo }) AS publishedTo`,
    text: 'words',
    kept: (row) => [
      node('claim', row, (record: ClaimRecord) => ({
        labels: ['Claim'],
        ways: [`ABOUT ${record.about}`, `FROM ${record.source}`],
        properties: claimProperties(record, (row.get('publishedTo') as Day | null) ?? undefined),
      })),
    ],
  },
];
