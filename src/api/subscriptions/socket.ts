/** Subscriptions over a websocket at /graphql, in the protocol graphql-transport-ws: for whom queries are answered, within the same limits. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Context as Connection } from 'graphql-ws';
import { useServer as answerOver, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Caller } from '../../access/caller.js';
import { UnauthenticatedError } from '../../access/errors.js';
import type { Gate } from '../../access/gate.js';
import { checkHost } from '../access/admission.js';
import { logFaults } from '../faults.js';
import { masked } from '../masking.js';
import { type Answering, type Asker, operationOf } from './operation.js';

/** Of one client, and of all. */
const MOST_SUBSCRIPTIONS = 20;
const MOST_SOCKETS = 1_000;
/** Bytes of one message. */
const MAX_MESSAGE = 256 * 1024;
/** Milliseconds in which a client has to say who it is. */
const INTRODUCTION = 3_000;

type Params = Readonly<Record<string, unknown>>;
type Known = Extra & { asker?: Asker };

export function serveSockets(app: FastifyInstance, gate: Gate, answering: Answering): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE, perMessageDeflate: false });
  const served = answerOver<Params, { asker: Asker }>(
    {
      connectionInitWaitTimeout: INTRODUCTION,
      onConnect: async (connection) => {
        const asker = await askerOf(connection, gate);
        if (asker === null) return false;
        connection.extra.asker = asker;
        return true;
      },
      onSubscribe: async ({ extra, subscriptions }, _id, payload) => {
        const { asker } = extra as Known;
        if (!asker) throw new Error('A subscription began before its client was known.');
        if (Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS)
          return [
            new GraphQLError(`One connection has at most ${MOST_SUBSCRIPTIONS} subscriptions. End one first.`, {
              extensions: { code: 'BAD_USER_INPUT' },
            }),
          ];
        return operationOf(payload, asker, answering);
      },
      onNext: (_connection, _id, _payload, { contextValue }, { data = null, errors }) => {
        if (!errors) return { data };
        logFaults(errors, contextValue as Asker);
        return { data, errors: errors.map((error) => masked(error.toJSON(), error)) };
      },
      onError: (connection, _id, _payload, errors) => {
        const { asker } = connection.extra as Known;
        if (asker) logFaults(errors, asker);
        return errors.map((error) => masked(error.toJSON(), error));
      },
    },
    sockets,
  );
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refusal = refusalOf(request, gate, sockets.clients.size);
    if (refusal === null) return sockets.handleUpgrade(request, socket, head, (client) => void sockets.emit('connection', client, request));
    socket.end(`HTTP/1.1 ${refusal}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  });
  app.addHook('preClose', async () => served.dispose());

  /** Null: nobody who may ask; the client is told 4403. */
  async function askerOf(
    { connectionParams, extra }: Connection<Params, Extra & Partial<{ asker: Asker }>>,
    known: Gate,
  ): Promise<Asker | null> {
    const { authorization } = connectionParams ?? {};
    const credentials = typeof authorization === 'string' ? authorization : extra.request.headers.authorization;
    const admit = async (): Promise<Caller> => known.admit(credentials);
    const caller = await admit().catch((error: unknown) => {
      if (error instanceof UnauthenticatedError) return null;
      throw error;
    });
    if (caller === null || caller.role === null) return null;
    const { remoteAddress = '' } = extra.request.socket;
    return { admit, caller, client: known.open ? remoteAddress : caller.name, logger: app.log, requestId: randomUUID() };
  }
}

/** A status line for a handshake that is none of ours, comes from a page of elsewhere, or is one too many; else null. */
function refusalOf({ url = '', headers }: IncomingMessage, gate: Gate, open: number): string | null {
  if (url.split('?', 1)[0] !== '/graphql') return '404 Not Found';
  if (open >= MOST_SOCKETS) return '503 Service Unavailable';
  const { origin, host = '' } = headers;
  // Browsers let a page of any site open a websocket to any other; they tell from where.
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)) return '403 Forbidden';
  try {
    if (gate.open) checkHost(host);
    return null;
  } catch {
    return '403 Forbidden';
  }
}
