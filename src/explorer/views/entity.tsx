import { useMemo, type ReactNode } from 'react';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import type { UrlParams, ViewRoute } from '../core/address.ts';
import { activeFilterCount, filterInput, readFilter, readOrder } from '../core/filters.ts';
import { COMPANY_ROLE_NAMES, SCHEME_NAMES, capitalize, pluralize } from '../core/wording.ts';
import { ENTITY_KIND_NAMES } from '../generated/domain.ts';
import {
  EntityDealsDocument,
  EntityPageDocument,
  SubjectDealsDocument,
  type EntityNameFragment,
  type EntityPageQuery,
} from '../generated/operations.ts';
import { QueryState, EmptyState } from '../components/query-state.tsx';
import { Claim } from '../components/claim.tsx';
import { PagedDealTable } from '../components/deal-table.tsx';
import { Fact } from '../components/fact.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { DateLabel } from '../components/labels.tsx';
import { EntityLink, ExternalLink, ViewLink } from '../components/links.tsx';
import { useRouter } from '../components/router.tsx';
import { MoneySection } from '../components/money/section.tsx';
import { LazyNeighborhoodPicture } from '../components/picture/lazy.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';
import { NodeNotFound } from './not-found.tsx';
import { formatDate } from '../core/dates.ts';

type EntityPageData = NonNullable<EntityPageQuery['entity']>;

function EntityLinks({ entities }: { entities: readonly EntityNameFragment[] }): ReactNode {
  return entities.map((entity, index) => (
    <span key={entity.id}>
      {index > 0 && ', '}
      <EntityLink entity={entity} />
    </span>
  ));
}

function Identifiers({ identifiers }: { identifiers: EntityPageData['identifiers'] }): ReactNode {
  return (
    <ul className="identifiers">
      {identifiers.map(({ scheme, value, url }) => (
        <li key={scheme + value}>
          <span className="term">{SCHEME_NAMES[scheme]}</span>{' '}
          {url === null ? (
            value
          ) : (
            <ExternalLink url={url}>{value.replace(/^https?:\/\/(?:www\.)?/, '')}</ExternalLink>
          )}
        </li>
      ))}
    </ul>
  );
}

function EntityFacts({ entity }: { entity: EntityPageData }): ReactNode {
  const { aliases, formerNames, country, identifiers } = entity;
  return (
    <dl className="facts">
      {'roles' in entity && (
        <>
          <Fact name="Business">
            {entity.roles.length > 0 &&
              capitalize(entity.roles.map((role) => COMPANY_ROLE_NAMES[role]).join(', '))}
          </Fact>
          <Fact name="Parent company">{entity.parent && <EntityLink entity={entity.parent} />}</Fact>
          <Fact name="Founded">{entity.founded !== null && <DateLabel date={entity.founded} />}</Fact>
        </>
      )}
      {'maker' in entity && <Fact name="Maker">{entity.maker && <EntityLink entity={entity.maker} />}</Fact>}
      {'place' in entity && (
        <>
          <Fact name="Place">{entity.place && <EntityLink entity={entity.place} />}</Fact>
          <Fact name="Electrical capacity">{entity.capacityMegawatts?.display}</Fact>
        </>
      )}
      <Fact name="Country">
        {country !== null && new Intl.DisplayNames('en', { type: 'region' }).of(country)}
      </Fact>
      <Fact name="Formerly">
        {formerNames.length > 0 &&
          formerNames
            .map(({ name, until }) => (until === null ? name : `${name} (until ${formatDate(until)})`))
            .join(', ')}
      </Fact>
      <Fact name="Also known as">{aliases.length > 0 && aliases.join(', ')}</Fact>
      {'products' in entity && (
        <Fact name="Products">
          {entity.products.length > 0 && <EntityLinks entities={entity.products} />}
        </Fact>
      )}
      <Fact name="Identifiers">{identifiers.length > 0 && <Identifiers identifiers={identifiers} />}</Fact>
    </dl>
  );
}

/** Links to the questions about an entity. */
function EntityQuestions({ entity: { id, shortName } }: { entity: EntityPageData }): ReactNode {
  const questions: readonly (readonly [ViewRoute, UrlParams, string])[] = [
    [{ view: 'paths' }, { from: id }, 'Connections'],
    [{ view: 'counterparties' }, { of: id }, 'Shared counterparties'],
    [{ view: 'cycles' }, { through: id }, 'Payment loops'],
    [{ view: 'dependence' }, { of: id }, 'Dependence'],
    [{ view: 'changes' }, { of: id }, 'What changed'],
  ];
  return (
    <nav aria-label={`Explore ${shortName}`}>
      <p>
        Explore {shortName}:{' '}
        {questions.map(([route, params, name], index) => (
          <span key={name}>
            {index > 0 && ' · '}
            <ViewLink route={route} params={params}>
              {name}
            </ViewLink>
          </span>
        ))}
      </p>
    </nav>
  );
}

function EntityNeighborhood({ id, name }: { id: string; name: string }): ReactNode {
  const centerIds = useMemo(() => [id], [id]);
  return (
    <LazyNeighborhoodPicture centerIds={centerIds} title={`Deals of ${name}`} baseName={`picture-${id}`} />
  );
}

function EntityDeals({ entity: { id, shortName, degree } }: { entity: EntityPageData }): ReactNode {
  const { address } = useRouter();
  const filter = readFilter(address.params);
  const filtered = activeFilterCount(filter) > 0;
  return (
    <section aria-labelledby="deals">
      <h2 id="deals">Deals</h2>
      {degree > 0 && <EntityNeighborhood id={id} name={shortName} />}
      <PagedDealTable
        pagedQuery={{
          query: EntityDealsDocument,
          variables: { id, filter: filterInput(filter), orderBy: readOrder(address.params) },
          selectPage: ({ entity }) =>
            entity && {
              totalCount: entity.relationships.totalCount,
              rows: entity.relationships.nodes,
              pageInfo: entity.relationships.pageInfo,
            },
        }}
        caption={`Deals of ${shortName}`}
        baseName={`deals-${id}`}
        entityId={id}
        empty={
          <EmptyState
            title={
              filtered ? `No deals of ${shortName} match the filters.` : `No known deals of ${shortName}.`
            }
          >
            <p>
              {filtered
                ? 'All filters must match. Clear a filter or widen the dates.'
                : 'It may be the subject of deals instead, or have no deals on the selected date.'}
            </p>
          </EmptyState>
        }
      />
    </section>
  );
}

function SubjectDeals({ entity: { id, shortName } }: { entity: EntityPageData }): ReactNode {
  return (
    <section aria-labelledby="about">
      <h2 id="about">Deals about {shortName}</h2>
      <PagedDealTable
        pagedQuery={{
          query: SubjectDealsDocument,
          variables: { id },
          selectPage: ({ entity }) =>
            entity && {
              totalCount: entity.subjectOf.totalCount,
              rows: entity.subjectOf.nodes,
              pageInfo: entity.subjectOf.pageInfo,
            },
        }}
        caption={`Deals about ${shortName}`}
        baseName={`deals-about-${id}`}
        sortable={false}
        empty={<p className="none">No known deals are about {shortName}.</p>}
      />
    </section>
  );
}

function EntityContent({ entity }: { entity: EntityPageData }): ReactNode {
  const { address } = useRouter();
  const { name, shortName, kind, description, degree, claims } = entity;
  useDocumentTitle(name);
  return (
    <>
      <p className="eyebrow">{ENTITY_KIND_NAMES[kind]}</p>
      <h1>{name}</h1>
      <p className="lead">
        {description} {shortName} is a party to {pluralize(degree, 'deal')}.
      </p>
      <EntityFacts entity={entity} />
      {degree > 0 && (
        <>
          <EntityQuestions entity={entity} />
          <FilterForm />
          <MoneySection entity={entity} />
        </>
      )}
      <EntityDeals entity={entity} />
      {(kind === 'PRODUCT' || kind === 'FACILITY' || kind === 'SEGMENT' || kind === 'PLACE') && (
        <SubjectDeals entity={entity} />
      )}
      {claims.totalCount > 0 && (
        <section aria-labelledby="claims">
          <h2 id="claims">
            Other claims about {shortName}{' '}
            <span className="count">{pluralize(claims.totalCount, 'claim')}</span>
          </h2>
          {claims.nodes.map((claim) => (
            <Claim key={claim.id} claim={claim} highlighted={address.params['claim'] === claim.id} />
          ))}
        </section>
      )}
    </>
  );
}

/** One entity: its facts, money, deals and claims. */
export function EntityView({ id }: { id: string }): ReactNode {
  const result = useRetryingQuery(EntityPageDocument, { id });
  return (
    <QueryState result={result} subject="this entity" lines={8}>
      {({ entity }) =>
        entity === null ? <NodeNotFound noun="entity" id={id} /> : <EntityContent entity={entity} />
      }
    </QueryState>
  );
}
