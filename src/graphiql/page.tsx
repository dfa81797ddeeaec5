import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

/** Example queries, in the order of their file names. */
const EXAMPLES = Object.values(
  import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true }),
);

/** The tab of the query in the address, `?query=…&variables=…`; empty without one. */
function tabsFromUrl(): { query: string; variables?: string }[] {
  const params = new URLSearchParams(location.search);
  const query = params.get('query');
  const variables = params.get('variables');
  return query === null ? [] : [{ query, ...(variables === null ? {} : { variables }) }];
}

const urlTabs = tabsFromUrl();
const container = document.getElementById('page');
if (container)
  createRoot(container).render(
    <GraphiQL
      fetcher={createGraphiQLFetcher({ url: 'graphql' })}
      defaultQuery=""
      // GraphiQL restores changed tabs from the storage of the browser. A query in the address
      // comes before them.
      defaultTabs={[...urlTabs, ...EXAMPLES.map((query) => ({ query }))]}
      {...urlTabs[0]}
      defaultEditorToolsVisibility={urlTabs.length > 0 ? 'variables' : false}
      inputValueDeprecation
    >
      <GraphiQL.Logo>
        <span className="name">dealgraph</span>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
