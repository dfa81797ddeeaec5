import type { GraphQLResolveInfo } from 'graphql';
import { BadUserInput } from '../../errors.ts';
import type { EntityNode } from '../../store/fetch-result.ts';
import type { FieldArguments } from '../arguments.ts';
import type { ApiContext } from '../context.ts';
import { ROOT_EDGES, type AnalysisField } from '../edges.ts';
import type { QueryResolvers, Resolvers } from '../generated/resolver-types.ts';
import type { QueryRoot } from '../resolver-parents.ts';
import type { ApiServices } from './services.ts';

/** Fields of `Query` whose results are one fetch. */
type FetchedField = Exclude<keyof QueryResolvers, AnalysisField | 'knownOn'>;

/**
 * The only entity with an identifier.
 * @throws BadUserInput if several entities have it.
 */
function onlyEntity(
  entities: readonly EntityNode[],
  { scheme, value }: FieldArguments,
): EntityNode | undefined {
  const [first, second] = entities;
  if (first !== undefined && second !== undefined)
    throw new BadUserInput(
      `several entities have the ${scheme ?? ''} identifier "${value ?? ''}", such as "${first.id}" and "${second.id}"; use \`entities(filter: {identifiers: ...})\``,
      ['value'],
    );
  return first;
}

/**
 * Resolvers of the fields of `Query` that are one fetch, by the table of root edges. The plan
 * ensures that the store returned the type in the schema.
 */
export function fetchedFieldResolvers({ runner }: ApiServices): Resolvers {
  const fetched = Object.entries(ROOT_EDGES).filter(([, { form }]) => form !== 'analysis');
  const resolvers: Pick<QueryResolvers, FetchedField> = Object.fromEntries(
    fetched.map(([field, { form }]) => [
      field,
      async (
        root: QueryRoot | undefined,
        args: FieldArguments,
        context: ApiContext,
        info: GraphQLResolveInfo,
      ): Promise<never> => {
        const result = await runner.fetch(root, args, context, info);
        if (field === 'entityBy') return onlyEntity(result as readonly EntityNode[], args) as never;
        return (form === 'one' ? (result as readonly unknown[])[0] : result) as never;
      },
    ]),
  );
  return { Query: resolvers };
}
