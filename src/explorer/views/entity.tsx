import { useMemo, type ReactNode } from 'react';
import { useAnswer } from '../client/use-retrying-query.ts';
import type { Params, Place } from '../core/address.ts';
import { conditions, filterInput, readFilter, readOrder } from '../core/filters.ts';
import { COMPANY_ROLE_NAMES, KIND_NAMES, SCHEME_NAMES, counted, listed } from '../core/wording.ts';
import {
  EntityDealsDocument,
  EntityPageDocument,
  EntitySubjectOfDocument,
  type EntityNameFragment,
  type EntityPageQuery,
} from '../generated/operations.ts';
import { Asked, Empty } from '../components/query-state.tsx';
import { Claim } from '../components/claim.tsx';
import { DealsTable } from '../components/deal-table.tsx';
import { Fact } from '../components/fact.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { DateLabel } from '../components/labels.tsx';
import { EntityLink, Outside, PlaceLink } from '../components/links.tsx';
import { useLocation } from '../components/router.tsx';
import { MoneySection } from '../components/money/section.tsx';
import { LazyNeighborhood } from '../components/picture/lazy.tsx';
import { useTitle } from '../components/use-document-title.ts';
import { Missing } from './not-found.tsx';

type Entity = NonNullable<EntityPageQuery['entity']>;

function Entities({ entities }: { entities: readonly EntityNameFragment[] }): ReactNode {
  return entities.map((entity, index) => (
    <span key={entity.id}>
      {index > 0 && ', '}
      <EntityLink entity={entity} />
    </span>
  ));
}

function Identifiers({ identifiers }: { identifiers: Entity['identifiers'] }): ReactNode {
  return (
    <ul className="identifiers">
      {identifiers.map(({ scheme, value, url }) => (
        <li key={scheme + value}>
          <span className="term">{SCHEME_NAMES[scheme]}</span>{' '}
          {url === null ? value : <Outside url={url}>{value.replace(/^https?:\/\/(?:www\.)?/, '')}</Outside>}
        </li>
      ))}
    </ul>
  );
}

function Facts({ entity }: { entity: Entity }): ReactNode {
  const { aliases, country, identifiers } = entity;
  return (
    <dl className="facts">
      {'roles' in entity && (
        <>
          <Fact name="Business">
            {entity.roles.length > 0 && listed(entity.roles.map((role) => COMPANY_ROLE_NAMES[role]))}
          </Fact>
          <Fact name="Belongs to">{entity.parent && <EntityLink entity={entity.parent} />}</Fact>
          <Fact name="Founded">{entity.founded !== null && <DateLabel date={entity.founded} />}</Fact>
        </>
      )}
      {'maker' in entity && (
        <Fact name="Made by">{entity.maker && <EntityLink entity={entity.maker} />}</Fact>
      )}
      {'place' in entity && (
        <>
          <Fact name="Place">{entity.place && <EntityLink entity={entity.place} />}</Fact>
          <Fact name="Electrical capacity">{entity.capacityMegawatts?.display}</Fact>
        </>
      )}
      <Fact name="Country">
        {country !== null && new Intl.DisplayNames('en', { type: 'region' }).of(country)}
      </Fact>
      <Fact name="Also known as">{aliases.length > 0 && aliases.join(', ')}</Fact>
      {'products' in entity && (
        <Fact name="Products">{entity.products.length > 0 && <Entities entities={entity.products} />}</Fact>
      )}
      <Fact name="In registers">{identifiers.length > 0 && <Identifiers identifiers={identifiers} />}</Fact>
    </dl>
  );
}

/** The questions that begin with an entity. */
function Questions({ entity: { id, shortName } }: { entity: Entity }): ReactNode {
  const asked: readonly (readonly [Place, Params, string])[] = [
    [{ view: 'connections' }, { from: id }, 'how it is connected to another'],
    [{ view: 'counterparties' }, { of: id }, 'whom it and another both deal with'],
    [{ view: 'circles' }, { through: id }, 'where money goes round through it'],
    [{ view: 'dependence' }, { of: id }, 'on whom it depends, and who on it'],
    [{ view: 'changes' }, { of: id }, 'what became known of it lately'],
  ];
  return (
    <nav aria-label={`Questions about ${shortName}`}>
      <p>
        Ask about {shortName}:{' '}
        {asked.map(([place, params, name], index) => (
          <span key={name}>
            {index > 0 && ' · '}
            <PlaceLink place={place} params={params}>
              {name}
            </PlaceLink>
          </span>
        ))}
      </p>
    </nav>
  );
}

function Surroundings({ id, name }: { id: string; name: string }): ReactNode {
  const about = useMemo(() => [id], [id]);
  return <LazyNeighborhood about={about} title={`Deals of ${name}`} file={`picture-${id}`} />;
}

function Deals({ entity: { id, shortName, degree } }: { entity: Entity }): ReactNode {
  const { address } = useLocation();
  const filter = readFilter(address.params);
  return (
    <section aria-labelledby="deals">
      <h2 id="deals">Deals</h2>
      {degree > 0 && <Surroundings id={id} name={shortName} />}
      <DealsTable
        paged={{
          query: EntityDealsDocument,
          variables: { id, filter: filterInput(filter), orderBy: readOrder(address.params) },
          page: ({ entity }) =>
            entity && {
              totalCount: entity.relationships.totalCount,
              rows: entity.relationships.nodes,
              pageInfo: entity.relationships.pageInfo,
            },
        }}
        caption={`Deals of ${shortName}`}
        file={`deals-${id}`}
        entity={id}
        empty={
          <Empty title={`No deal of ${shortName} ${conditions(filter) > 0 ? 'is left' : 'is in view'}.`}>
            <p>
              {conditions(filter) > 0
                ? 'Every condition has to hold. Clear one of the filters, or widen the dates.'
                : 'It may be what deals are about, which is listed below, or have none yet on the day that you look at.'}
            </p>
          </Empty>
        }
      />
    </section>
  );
}

function AboutIt({ entity: { id, shortName } }: { entity: Entity }): ReactNode {
  return (
    <section aria-labelledby="about">
      <h2 id="about">Deals about it</h2>
      <DealsTable
        paged={{
          query: EntitySubjectOfDocument,
          variables: { id },
          page: ({ entity }) =>
            entity && {
              totalCount: entity.subjectOf.totalCount,
              rows: entity.subjectOf.nodes,
              pageInfo: entity.subjectOf.pageInfo,
            },
        }}
        caption={`Deals about ${shortName}`}
        file={`deals-about-${id}`}
        sortable={false}
        empty={<p className="none">No deal is about {shortName} without it being a party.</p>}
      />
    </section>
  );
}

function Page({ entity }: { entity: Entity }): ReactNode {
  const { address } = useLocation();
  const { name, shortName, kind, description, degree, claims } = entity;
  useTitle(name);
  return (
    <>
      <p className="eyebrow">{KIND_NAMES[kind]}</p>
      <h1>{name}</h1>
      <p className="lead">
        {description} {shortName} is a party in {counted(degree, 'deal')}.
      </p>
      <Facts entity={entity} />
      {degree > 0 && (
        <>
          <Questions entity={entity} />
          <FilterForm />
          <MoneySection entity={entity} />
        </>
      )}
      <Deals entity={entity} />
      {(kind === 'PRODUCT' || kind === 'FACILITY' || kind === 'SEGMENT' || kind === 'PLACE') && (
        <AboutIt entity={entity} />
      )}
      {claims.totalCount > 0 && (
        <section aria-labelledby="claims">
          <h2 id="claims">
            Said about {shortName} itself <span className="count">{counted(claims.totalCount, 'claim')}</span>
          </h2>
          {claims.nodes.map((claim) => (
            <Claim key={claim.id} claim={claim} pointedOut={address.params['claim'] === claim.id} />
          ))}
        </section>
      )}
    </>
  );
}

/** One company, person, product or other thing: who it is, its deals, and what is said about it. */
export function EntityView({ id }: { id: string }): ReactNode {
  const answer = useAnswer(EntityPageDocument, { id });
  return (
    <Asked answer={answer} what="this entity" lines={8}>
      {({ entity }) => (entity === null ? <Missing what="entity" id={id} /> : <Page entity={entity} />)}
    </Asked>
  );
}
