// The page in the browser: GraphiQL with the example queries as its tabs. React and GraphiQL are globals of their own files.
/* global document, fetch, GraphiQL, React, ReactDOM */

const { createElement } = React;

/** Shows GraphiQL; tabs that the visitor has changed come back from the browser's storage, the examples otherwise. */
async function show() {
  const container = document.getElementById('page');
  const response = await fetch('graphiql/examples.json');
  const examples = await response.json();
  ReactDOM.createRoot(container).render(
    createElement(
      GraphiQL,
      {
        fetcher: GraphiQL.createFetcher({ url: 'graphql' }),
        defaultQuery: '',
        defaultTabs: examples.map((query) => ({ query })),
        defaultEditorToolsVisibility: false,
        inputValueDeprecation: true,
      },
      createElement(GraphiQL.Logo, null, createElement('span', { className: 'name' }, 'dealgraph')),
    ),
  );
}

show();
