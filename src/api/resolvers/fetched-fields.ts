import type { GraphQLResolveInfo } from 'graphql';
import type { FieldArguments } from '../arguments.ts';
import type { ApiContext } from '../context.ts';
import { ROOT_EDGES, type AnalysisField } from '../edges.ts';
import type { QueryResolvers, Resolvers } from '../generated/resolver-types.ts';
import type { QueryRoot } from '../resolver-parents.ts';
import type { ApiServices } from './services.ts';

/** Fields of `Query` whose results are one fetch. */
type FetchedField = Exclude<keyof QueryResolvers, AnalysisField | 'knownOn'>;

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
        return (form === 'one' ? (result as readonly unknown[])[0] : result) as never;
      },
    ]),
  );
  return { Query: resolvers };
}
