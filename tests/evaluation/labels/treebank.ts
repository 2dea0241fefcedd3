/** Sentences of a treebank in CoNLL-U: words and parts of speech. */

export type TreebankSentence = { readonly document: string; readonly words: readonly string[]; readonly tags: readonly string[] };

/** In the file's order; parts of contractions are words, as the tokens component cuts them. */
export function treebankSentences(conllu: string): TreebankSentence[] {
  let document = '';
  return conllu.split('\n\n').flatMap((block) => {
    document = /^# newdoc id = (.+)$/m.exec(block)?.[1] ?? document;
    const rows = block
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t'));
    if (rows.length === 0) return [];
    return [{ document, words: rows.map(([, word = '']) => word), tags: rows.map(([, , , tag = 'X']) => tag) }];
  });
}
