/** The playground's page: GraphiQL on this server, with one tab for each example. */
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import './page.css';
import { createRoot } from 'react-dom/client';

/** The examples in the order of their files; written into the bundle by bundle.ts. */
declare const EXAMPLES: readonly string[];

const tabs = EXAMPLES.map((query) => ({ query }));

/** Posts the query to the address the page came from; failures of the network are shown by GraphiQL. */
async function ask(body: object, options?: { headers?: Record<string, string> }): Promise<object> {
  const response = await fetch(location.pathname, {
    method: 'POST',
    headers: { ...options?.headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}

const root = document.getElementById('playground');
if (root === null) throw new Error('The page has no element with the id "playground".');
createRoot(root).render(
  <GraphiQL fetcher={ask} defaultTabs={tabs} defaultEditorToolsVisibility={false}>
    <GraphiQL.Logo>Hearsay</GraphiQL.Logo>
  </GraphiQL>,
);
