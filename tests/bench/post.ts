/** One request of a client that keeps its connections. */
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

const agent = new Agent({ keepAlive: true });
const headers = { 'content-type': 'application/json' };

export async function post(address: string, body: string): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const length = Buffer.byteLength(body);
    const asked = request(`${address}/graphql`, { agent, method: 'POST', headers: { ...headers, 'content-length': length } }, (answer) => {
      text(answer).then((told) => resolve({ status: answer.statusCode ?? 0, text: told }), reject);
    });
    asked.on('error', reject).end(body);
  });
}
