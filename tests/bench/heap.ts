/** What a process of Node holds once its garbage is gone: asked through its inspector, so that the process itself has no code for it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';

/** Let a child process be started with it. */
export const INSPECTED = { NODE_OPTIONS: '--inspect=127.0.0.1:0' };

/**
 * In millions of bytes: the heap, and buffers beside it.
 *
 * @param said - what the process has said on standard error: where its inspector listens.
 */
export async function heldMegabytes(said: string): Promise<number> {
  const [address] = /ws:\/\/127\.0\.0\.1:\d+\/[\w-]+/.exec(said) ?? [];
  if (address === undefined) throw new Error(`No inspector listens: ${said}`);
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  let id = 0;
  const ask = (method: string, params: object = {}) =>
    new Promise<string>((resolve) => {
      id += 1;
      const own = id;
      socket.on('message', (message) => {
        const { id: answered, result } = JSON.parse(String(message));
        if (answered === own) resolve(result?.result?.value);
      });
      socket.send(JSON.stringify({ id: own, method, params }));
    });
  for (const _ of ['young', 'old']) {
    await ask('HeapProfiler.collectGarbage');
    await sleep(500);
  }
  const expression = '(({ heapUsed, external }) => String(heapUsed + external))(process.memoryUsage())';
  const bytes = Number(await ask('Runtime.evaluate', { expression, returnByValue: true }));
  socket.close();
  return bytes / 1e6;
}
