/** A worker thread that runs src as it stands: the loader that reads TypeScript is at work in the main thread alone. */
import { register } from 'tsx/esm/api';

register();
await import('../../src/workers/worker.ts');
