/** The playground's page: GraphiQL on this server, with one tab for each example. */
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import './page.css';
import { createRoot } from 'react-dom/client';

/** The examples in the order of their files; written into the bundle by bundle.ts. */
declare const EXAMPLES: readonly string[];

const tabs = EXAMPLES.map((query) => ({ query }));

type Question = { readonly query: string; readonly operationName?: string | null };

/** Posts the query to the address the page came from; failures of the network are shown by GraphiQL. */
async function ask({ operationName, ...question }: Question, options?: { headers?: Record<string, string> }): Promise<object> {
  // For a moment after a change of tabs GraphiQL still names the operation of the tab before.
  const named = operationName && question.query.includes(operationName) ? { operationName } : {};
  const response = await fetch(location.pathname, {
    method: 'POST',
    headers: { ...options?.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ ...question, ...named }),
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
