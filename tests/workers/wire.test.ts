import { AppError } from '../../src/errors.js';
import { EmptyArticleError } from '../../src/ingest/errors.js';
import { received, sent } from '../../src/workers/wire.js';

/** As a message carries it from thread to thread. */
const across = (error: unknown) => received(structuredClone(sent(error)));

describe('an error that crosses threads', () => {
  it.each([
    { error: new EmptyArticleError(), name: 'EmptyArticleError', code: 'ARTICLE_EMPTY' },
    { error: new RangeError('no such token'), name: 'RangeError', code: undefined },
  ])('stays $name', ({ error, name, code }) => {
    const crossed = across(error);
    expect(crossed).toBeInstanceOf(Error);
    expect(crossed instanceof AppError).toBe(code !== undefined);
    expect({ name: crossed.name, code: (crossed as { code?: string }).code }).toEqual({ name, code });
    expect([crossed.message, crossed.stack, String(crossed)]).toEqual([error.message, error.stack, String(error)]);
  });

  it('that is no error has its words', () => {
    expect(across('broken').message).toBe('broken');
  });
});
