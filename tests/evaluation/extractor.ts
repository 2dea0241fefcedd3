/** The extractor that is measured: until the news pipeline is there, attributions alone. */
import { createHash } from 'node:crypto';
import { attributeWith } from '../../src/extraction/components/attribution.js';
import { loadAttributionModel } from '../../src/extraction/model/attribution-model.js';
import { readModelFiles } from '../../src/model-files.js';
import type { Extract } from './task.js';

export async function newsExtract(): Promise<Extract> {
  const attribution = attributeWith(await loadAttributionModel(await readModelFiles()));
  return async (article) => {
    const { attributions } = await attribution.annotate(article);
    return {
      schema: 'hearsay/1',
      article: { ...article, textSha256: createHash('sha256').update(article.text).digest('hex') },
      producer: { name: attribution.name, version: attribution.version },
      entities: [],
      mentions: [],
      roles: [],
      statements: attributions.map(({ source, cue, content, confidence }, index) => ({
        id: `s${index}`,
        kind: 'indirect',
        content,
        quoted: [],
        source: source && { entityId: `e${index}`, alsoIds: [], span: source, roleIndex: null, inferredId: null, candidates: [] },
        cue: cue && { span: cue, lemma: '?' },
        act: 'assert',
        polarity: 'affirmative',
        modality: 'asserted',
        about: [],
        saidAt: null,
        due: null,
        within: null,
        restates: null,
        confidence,
      })),
      events: [],
    };
  };
}
