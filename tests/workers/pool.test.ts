import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Article } from '../../src/document/article.js';
import type { Extractor } from '../../src/ingest/extractor.js';
import { loadNewsExtractor } from '../../src/load-extractor.js';
import { inWorkers } from '../../src/workers/pool.js';

const NEWS = new URL('../helpers/source-worker.mjs', import.meta.url);
const ODD = new URL('odd-worker.mjs', import.meta.url);

let taken: Extractor[] = [];
let stopping: AbortController;

beforeEach(() => {
  stopping = new AbortController();
});
afterEach(async () => {
  for (const extractor of taken) await extractor.close();
  taken = [];
});

function pool(workers: number, entry: URL): Extractor {
  const extractor = inWorkers({ workers, stopping: stopping.signal, entry });
  taken.push(extractor);
  return extractor;
}

const article = (text: string): Article => ({
  id: 'a',
  url: null,
  headline: null,
  outlet: null,
  publishedAt: '2025-04-02',
  language: 'en',
  text,
});
const TEXTS = ['The bridge is open, Mayor Lena Brandt said.', '“Taxes fell,” Ada Okoro said on Tuesday.', 'Nobody spoke.'];

/** What each comes to: its decomposition's thread, or its error's code. */
async function outcomes(promises: readonly Promise<unknown>[]) {
  const settled = await Promise.allSettled(promises);
  return settled.map((one) => (one.status === 'fulfilled' ? 'extracted' : (one.reason as { code?: string }).code));
}

it('tell once, and before the first answer, what there is to say of the runtime', async () => {
  const told: string[] = [];
  const extractor = inWorkers({ workers: 2, stopping: stopping.signal, tell: (line) => told.push(line), entry: ODD });
  taken.push(extractor);
  const extract = await extractor.load();
  expect(told).toEqual(['It is odd.']);
  await Promise.all([extract(article('extract')), extract(article('extract')), extract(article('extract'))]);
  expect(told).toHaveLength(1);
}, 60_000);

describe('worker threads with models', () => {
  it('give what this thread gives, however many they are, and fail as it does', async () => {
    const here = (await loadNewsExtractor()).extract;
    const expected = await Promise.all(TEXTS.map((text) => here(article(text))));
    const noText = { ...article(''), text: 5 as unknown as string };
    const { message = '' } = await here(noText).then(
      () => ({}) as Error,
      (error: Error) => error,
    );
    expect(message).not.toBe('');
    for (const workers of [1, 3]) {
      const extract = await pool(workers, NEWS).load();
      const failing = extract(noText);
      const found = Promise.all(TEXTS.map((text) => extract(article(text))));
      await expect(failing).rejects.toThrow(message);
      expect(JSON.stringify(await found)).toBe(JSON.stringify(expected));
    }
  }, 120_000);

  it('end in the middle of an article, at every point of it, and the process lives', async () => {
    const long = article(Array(400).fill(TEXTS.join(' ')).join('\n\n'));
    for (const wait of [0, 50, 150, 400]) {
      const extractor = pool(2, NEWS);
      const extract = await extractor.load();
      const underWay = [extract(long), extract(long)];
      await sleep(wait);
      await Promise.all([extractor.close(), expect(outcomes(underWay)).resolves.toEqual(Array(2).fill('EXTRACTION_STOPPED'))]);
    }
  }, 120_000);

  it('say what is wrong with a model that is not there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-workers-'));
    try {
      const root = fileURLToPath(new URL('../../', import.meta.url));
      for (const part of ['src', 'package.json', 'tests/helpers/source-worker.mjs'])
        cpSync(join(root, part), join(folder, part), { recursive: true, filter: (path) => !path.endsWith('weights') });
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
      const extractor = pool(2, pathToFileURL(join(folder, 'tests/helpers/source-worker.mjs')));
      await expect(extractor.load()).rejects.toMatchObject({ code: 'MODEL_FILE_MISSING', name: 'ModelFileMissingError' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});

describe('worker threads', () => {
  it('start as articles ask for them, and no more than were asked for', async () => {
    const extract = await pool(3, ODD).load();
    const threads = async (articles: number) => {
      const made = await Promise.all(Array.from({ length: articles }, () => extract(article('extract'))));
      return new Set(made.map((one) => (one as unknown as { threadId: number }).threadId)).size;
    };
    expect([await threads(1), await threads(1)]).toEqual([1, 1]);
    expect(await threads(30)).toBeLessThanOrEqual(3);
  });

  it('go on after an article that fails', async () => {
    const extract = await pool(1, ODD).load();
    const orders = ['extract', 'fail', 'extract'];
    expect(await outcomes(orders.map((order) => extract(article(order))))).toEqual(['extracted', 'ARTICLE_EMPTY', 'extracted']);
  });

  it.each([
    { order: 'exit', told: /ended \(exit code 7\)/ },
    { order: 'throw', told: /broke \(.*a fault of its own\)/ },
  ])('end all together when one dies ($order), and lose nothing silently', async ({ order, told }) => {
    const extract = await pool(2, ODD).load();
    const hanging = extract(article('hang'));
    const dying = extract(article(order));
    const waiting = extract(article('extract'));
    expect(await outcomes([hanging, dying, waiting])).toEqual(['WORKER_DIED', 'WORKER_DIED', 'WORKER_DIED']);
    for (const one of [hanging, dying, waiting, extract(article('extract'))]) await expect(one).rejects.toThrow(told);
  });

  it('end when asked to, whatever waits', async () => {
    const extractor = pool(2, ODD);
    const extract = await extractor.load();
    const underWay = ['extract', 'hang', 'hang', 'extract'].map((one) => extract(article(one)));
    await underWay[0];
    stopping.abort();
    expect(await outcomes(underWay)).toEqual(['extracted', ...Array(3).fill('EXTRACTION_STOPPED')]);
    await expect(extract(article('extract'))).rejects.toMatchObject({ code: 'EXTRACTION_STOPPED' });
    await expect(extractor.load()).rejects.toMatchObject({ code: 'EXTRACTION_STOPPED' });
  });

  it('do not start when it is too late', async () => {
    stopping.abort();
    await expect(pool(2, ODD).load()).rejects.toMatchObject({ code: 'EXTRACTION_STOPPED' });
  });

  it('end while they load', async () => {
    const loading = pool(2, NEWS).load();
    stopping.abort();
    await expect(loading).rejects.toMatchObject({ code: 'EXTRACTION_STOPPED' });
  });

  it('give up what is under way when they are closed', async () => {
    const extractor = pool(1, ODD);
    const extract = await extractor.load();
    const underWay = outcomes([extract(article('hang')), extract(article('extract'))]);
    await extractor.close();
    expect(await underWay).toEqual(['EXTRACTION_STOPPED', 'EXTRACTION_STOPPED']);
  });
});
