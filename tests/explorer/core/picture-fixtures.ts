import type {
  Modality,
  PartyRole,
  PictureEntityFragment,
  PictureLinkFragment,
  RelationshipType,
} from '../../../src/explorer/generated/operations.ts';

/** A company in a picture. */
export function entity(id: string): PictureEntityFragment {
  return {
    id,
    kind: 'COMPANY',
    name: id.toUpperCase(),
    shortName: id.toUpperCase(),
    disambiguation: null,
    degree: 1,
  };
}

/** Properties of a link and its deal; by default an undisputed investment of unstated amount. */
export interface LinkOptions {
  readonly id?: string;
  readonly line?: string;
  readonly type?: RelationshipType;
  readonly roles?: readonly [PartyRole, PartyRole];
  readonly dollars?: number;
  readonly currency?: string;
  readonly disputed?: boolean;
  readonly strongest?: Modality;
}

/** A link between two entities, with its deal. */
export function link(source: string, target: string, options: LinkOptions): PictureLinkFragment {
  const { id = `${source}-${target}`, type = 'INVESTMENT', roles = ['INVESTOR', 'INVESTEE'] } = options;
  const { line = `${id}:${source}:${target}`, dollars, currency = 'USD', disputed = false } = options;
  const { strongest = 'FACT' } = options;
  return {
    id: line,
    source,
    target,
    sourceRole: roles[0],
    targetRole: roles[1],
    relationship: {
      id,
      type,
      title: id,
      parties: [
        { role: roles[0], entity: entity(source) },
        { role: roles[1], entity: entity(target) },
      ],
      terms: {
        status: null,
        amount:
          dollars === undefined
            ? null
            : {
                value: dollars,
                to: null,
                currency,
                qualifier: 'EXACTLY',
                low: dollars,
                high: dollars,
                display: String(dollars),
              },
        announcedOn: null,
        startsOn: null,
        endsOn: null,
      },
      evidence: {
        claims: 1,
        sources: 1,
        publishers: 1,
        strongest,
        weakest: strongest,
        disputed,
        firstPublished: null,
        lastPublished: null,
      },
    },
  };
}
