/** The playground's page: GraphiQL on this server, with one tab for each example. */
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import './page.css';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';

/** The examples in the order of their files; written into the bundle by bundle.ts. */
declare const EXAMPLES: readonly string[];

const tabs = EXAMPLES.map((query) => ({ query }));

type Question = { readonly query: string; readonly operationName?: string | null; readonly variables?: Record<string, unknown> };
type Options = { readonly headers?: Record<string, string> };

/** Over a websocket where it is a subscription, with the key that stands in the headers; else over HTTP. */
function answer(question: Question, options?: Options) {
  return /^\s*subscription\b/m.test(question.query) && !/^\s*(query|mutation)\b/m.test(question.query)
    ? listen(question, options)
    : ask(question, options);
}

function listen({ query, variables }: Question, { headers = {} }: Options = {}): AsyncIterable<object> {
  const [, authorization] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization') ?? [];
  const url = new URL(location.pathname, location.href.replace(/^http/, 'ws')).href;
  return createClient({ url, connectionParams: { authorization }, retryAttempts: 0 }).iterate({ query, variables });
}

/** Posts the query to the address the page came from; failures of the network are shown by GraphiQL. */
async function ask({ operationName, ...question }: Question, options?: Options): Promise<object> {
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
  <GraphiQL fetcher={answer} defaultTabs={tabs} defaultEditorToolsVisibility={false}>
    <GraphiQL.Logo>Hearsay</GraphiQL.Logo>
  </GraphiQL>,
);
