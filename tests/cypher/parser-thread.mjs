/** A worker thread that gives its texts to the parser: the loader that reads TypeScript is at work in the main thread alone. */
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { complaintsOf } = await import('./neo4j-parser.ts');
parentPort.postMessage(workerData.map(complaintsOf));
