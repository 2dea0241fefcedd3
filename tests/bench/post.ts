/** One request of a client that keeps its connections. */
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

const agent = new Agent({ keepAlive: true });

export async function post(
  address: string,
  body: string,
  wishes: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...wishes };
    const asked = request(`${address}/graphql`, { agent, method: 'POST', headers }, (answer) => {
      text(answer).then((told) => resolve({ status: answer.statusCode ?? 0, text: told }), reject);
    });
    asked.on('error', reject).end(body);
  });
}
