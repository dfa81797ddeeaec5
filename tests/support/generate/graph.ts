import {
  ruleForType,
  type PartyRole,
  type RelationshipType,
} from '../../../src/domain/relationship-types.ts';
import { generateName, generateWord } from './names.ts';
import { createRandom, type RandomGenerator } from './random.ts';
import { dateAt, randomDealFacts, precision, statedTerms } from './terms.ts';

/** Size of a generated graph. The same size and seed produce exactly the same graph. */
export interface GeneratedGraphOptions {
  readonly companies: number;
  readonly deals: number;
  readonly seed?: number;
}

/** A deal as in a data set, with its claims. */
export interface GeneratedDeal {
  readonly relationship: {
    readonly id: string;
    readonly type: RelationshipType;
    readonly title: string;
    readonly parties: readonly { readonly entity: string; readonly role: PartyRole }[];
    readonly about?: readonly string[];
    readonly partOf?: string;
  };
  readonly claims: readonly Record<string, unknown>[];
}

/**
 * Every deal with a multiple of this number has the hub as a party. Of a million deals, 20,000 do.
 */
const HUB_EVERY = 50;
/** Exponent of the decrease of degrees by rank. */
const EXPONENT = 0.7;
/** Number of top ranks that the curve omits, so that the hub stands out. */
const CUT_OFF_RANKS = 20;

const TYPES = [
  ['INVESTMENT', 30], ['CLOUD_CONTRACT', 14], ['PARTNERSHIP', 13], ['CHIP_SUPPLY', 12], ['ACQUISITION', 6], ['STAKE', 5], ['LOAN', 4],
  ['MANUFACTURING', 4], ['POWER_SUPPLY', 3], ['LICENSE', 3], ['INFRASTRUCTURE', 2], ['DISTRIBUTION', 2], ['LITIGATION', 1], ['COMPETITION', 1],
] as const satisfies readonly (readonly [RelationshipType, number])[]; // prettier-ignore
const NAME_ENDINGS = [
  'Systems',
  'Labs',
  'Compute',
  'Capital',
  'Energy',
  'Semiconductor',
  'Cloud',
  'Robotics',
  'Networks',
  'Holdings',
] as const;
const ROLES = ['AI_LAB', 'CHIP_DESIGNER', 'FOUNDRY', 'CLOUD_PROVIDER', 'AI_CLOUD', 'DATACENTER_OPERATOR', 'ENERGY_SUPPLIER', 'INVESTOR', 'SOFTWARE', 'OTHER'] as const; // prettier-ignore
const COUNTRIES = [['US', 50], ['CN', 12], ['GB', 8], ['DE', 6], ['FR', 6], ['JP', 6], ['KR', 5], ['IN', 4], ['NO', 3]] as const; // prettier-ignore
const SOURCE_KINDS = [['NEWS', 60], ['PRESS_RELEASE', 15], ['FILING', 8], ['RESEARCH', 5], ['BLOG', 6], ['REFERENCE', 4], ['OTHER', 2]] as const; // prettier-ignore
const MODALITIES = [
  ['FACT', 60],
  ['REPORTED', 30],
  ['RUMOUR', 5],
  ['FORECAST', 3],
  ['OPINION', 2],
] as const;
const PUBLISHERS = 300;

const RANDOM_STREAMS = { company: 1, product: 2, source: 3, deal: 4, claim: 5 } as const;

/**
 * Generator of realistic graphs: power-law degrees with one hub, one to three claims per deal,
 * shared sources, some conflicts.
 */
export class GeneratedGraph {
  readonly companies: number;
  readonly products: number;
  readonly sources: number;
  readonly deals: number;
  readonly #seed: number;

  constructor({ companies, deals, seed = 1 }: GeneratedGraphOptions) {
    if (companies < 10) throw new RangeError(`a graph must have at least 10 companies (got ${companies})`);
    this.companies = companies;
    this.products = Math.ceil(companies / 20);
    this.deals = deals;
    this.sources = Math.max(1, Math.ceil(deals / 2));
    this.#seed = seed;
  }

  #random(kind: keyof typeof RANDOM_STREAMS, index: number): RandomGenerator {
    return createRandom(this.#seed, RANDOM_STREAMS[kind], index);
  }

  /** ID of the company with this rank; rank 0 is the hub. */
  companyId(rank: number): string {
    return generateWord(rank);
  }

  /** The company with this rank, as in a data set. */
  company(rank: number): Record<string, unknown> {
    const random = this.#random('company', rank);
    const shortName = generateName(rank);
    const name = this.#companyName(rank);
    return {
      id: this.companyId(rank),
      kind: 'COMPANY',
      name,
      shortName,
      ...(random.chance(0.4)
        ? { aliases: [`${shortName} ${random.pick(['Inc.', 'Group', 'AG', 'Ltd.'])}`] }
        : {}),
      country: random.pickWeighted(COUNTRIES),
      roles: [random.pick(ROLES)],
      founded: dateAt(random.next(), 4),
      ...(random.chance(0.3)
        ? { description: `${name} is a company of a generated graph, number ${rank} by links.` }
        : {}),
    };
  }

  #companyName(rank: number): string {
    return `${generateName(rank)} ${NAME_ENDINGS[rank % NAME_ENDINGS.length] ?? NAME_ENDINGS[0]}`;
  }

  /** The product with this number, made by a random company. */
  product(index: number): Record<string, unknown> {
    const maker = this.#random('product', index).nextInt(this.companies);
    return {
      id: `product-${index}`,
      kind: 'PRODUCT',
      name: `${generateName(maker)} P${index}`,
      maker: this.companyId(maker),
    };
  }

  /** The source with this number. Higher numbers are published later. */
  source(index: number): Record<string, unknown> {
    const random = this.#random('source', index);
    const publisher = random.nextInt(PUBLISHERS);
    return {
      id: `source-${index}`,
      title: `What ${generateName(random.nextInt(this.companies))} and ${generateName(random.nextInt(this.companies))} agreed`,
      publisher: `The ${generateName(999_999 - publisher)} Post`,
      kind: random.pickWeighted(SOURCE_KINDS),
      url: `https://news.example/${index}`,
      ...(random.chance(0.95) ? { publishedOn: dateAt(index / this.sources, precision(random)) } : {}),
      language: 'en',
    };
  }

  /** Rank of a random company. By the power law, low ranks are far more frequent than high ones. */
  #pickRank(random: RandomGenerator): number {
    const power = 1 - EXPONENT;
    const [from, to] = [(CUT_OFF_RANKS + 1) ** power, (this.companies + CUT_OFF_RANKS) ** power];
    return Math.min(
      this.companies - 1,
      Math.floor((from + random.next() * (to - from)) ** (1 / power)) - CUT_OFF_RANKS,
    );
  }

  /** The deal with this number and its claims. Higher numbers are announced later. */
  deal(index: number): GeneratedDeal {
    const random = this.#random('deal', index);
    const type = random.pickWeighted(TYPES);
    const roles = ruleForType(type).roles.flatMap((rule) => [
      ...Array<PartyRole>(rule.min).fill(rule.role),
      ...(rule.repeatable && random.chance(rule.min === 0 ? 0.5 : 0.08) ? [rule.role] : []),
    ]);
    if (roles.length < 2) roles.splice(0, roles.length, 'DEVELOPER', 'TENANT');
    const ranks: number[] = index % HUB_EVERY === 0 ? [0] : [];
    while (ranks.length < roles.length) {
      const rank = this.#pickRank(random);
      if (!ranks.includes(rank)) ranks.push(rank);
    }
    const parties = ranks.map((rank, partyIndex) => ({
      entity: this.companyId(rank),
      role: roles[partyIndex] ?? 'PARTNER',
    }));
    const id = this.#dealId(index, ranks[0] ?? 0);
    const names = ranks.map((rank) => this.#companyName(rank));
    const relationship = {
      id,
      type,
      title: `${names[0] ?? ''} and ${names.slice(1).join(', ')}: ${ruleForType(type).label}`,
      parties,
      ...(random.chance(0.1) ? { about: [`product-${random.nextInt(this.products)}`] } : {}),
      ...this.#partOf(random, index),
    };
    const dealFacts = randomDealFacts(random, type, index / this.deals);
    const claims = Array.from({ length: 1 + random.nextInt(3) }, (_, claimIndex) =>
      this.#claim(index, claimIndex, relationship, dealFacts),
    );
    return { relationship, claims };
  }

  #dealId(index: number, rank: number): string {
    return `${this.companyId(rank)}-${index}`;
  }

  /** About every fortieth deal is part of the hub's previous deal. */
  #partOf(random: RandomGenerator, index: number): { partOf?: string } {
    const wholeIndex = index - (index % HUB_EVERY);
    return wholeIndex !== index && random.chance(0.025) ? { partOf: this.#dealId(wholeIndex, 0) } : {};
  }

  #claim(
    deal: number,
    claimIndex: number,
    relationship: GeneratedDeal['relationship'],
    dealFacts: ReturnType<typeof randomDealFacts>,
  ): Record<string, unknown> {
    const random = this.#random('claim', deal * 4 + claimIndex);
    const sourceIndex = Math.floor((deal / this.deals) * this.sources) + claimIndex * 20 + random.nextInt(20);
    return {
      id: `claim-${deal}-${claimIndex}`,
      about: relationship.id,
      source: `source-${Math.min(sourceIndex, this.sources - 1)}`,
      modality: random.pickWeighted(MODALITIES),
      passage: `paragraph ${1 + random.nextInt(12)}`,
      summary: `${relationship.title}, as claim ${claimIndex + 1} of deal ${deal} puts it.`,
      recordedBy: random.chance(0.5) ? 'HUMAN' : 'MACHINE',
      terms: statedTerms(random, dealFacts, claimIndex),
    };
  }
}
