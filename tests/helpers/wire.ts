/** A wire to a server on TCP that can be cut: all connections at once, and for good. */
import { connect, createServer, type Server, type Socket } from 'node:net';

export type Wire = {
  readonly url: string;
  /** All connections, at once; new ones are taken. */
  cut(): void;
  /** All connections, and every new one until `up`. */
  down(): void;
  up(): void;
  /** For good. */
  close(): Promise<void>;
};

export async function wireTo(address: string): Promise<Wire> {
  const { hostname, port } = new URL(address);
  const sockets = new Set<Socket>();
  let isDown = false;
  const server = await new Promise<Server>((resolve) => {
    const listening = createServer((near) => {
      if (isDown) return near.destroy();
      const far = connect(Number(port || 6379), hostname);
      for (const [one, end] of [[near, far] as const, [far, near] as const]) {
        sockets.add(one);
        one.on('error', () => end.destroy());
        one.on('close', () => end.destroy());
        one.pipe(end);
      }
    }).listen(0, '127.0.0.1', () => resolve(listening));
  });
  const cut = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const at = server.address();
  return {
    url: `redis://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`,
    cut,
    down() {
      isDown = true;
      cut();
    },
    up() {
      isDown = false;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        cut();
      }),
  };
}
