import { NoArticleInPageError } from '../../src/ingest/errors.js';
import { readPage } from '../../src/ingest/html-page.js';

const BODY = `
  <p>The new bridge over the harbour will open in May, Mayor <b>Lena Brandt</b> told reporters on the quay, and ferries will stop a month later.</p>
  <p>“We kept our word,” she said.<br>She thanked the crews who had worked through two winters, and the people who had waited for them in the cold.</p>
  <figure><img src="bridge.jpg"><figcaption>The bridge in March. Photo: a passer-by</figcaption></figure>
  <p>The opposition denied that it had ever tried to stop the work, as a pamphlet of the mayor’s party had claimed in the autumn.</p>
  <script>count(1);</script>`;

const page = (head: string, body = BODY) => `<!doctype html><html lang="de"><head>${head}</head>
  <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Bridge to open in May</h1>${body}</article>
  <footer>All rights reserved by the Herald, its owners and their dog.</footer></body></html>`;

const LD = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...value })}</script>`;

it('finds the text: paragraphs apart, no captions, no navigation, no marks', () => {
  const { text } = readPage(page('<title>Bridge to open in May</title>'));
  expect(text.split('\n\n')).toEqual([
    expect.stringMatching(/^The new bridge .* Mayor Lena Brandt told .* later\.$/),
    expect.stringMatching(/^“We kept our word,” she said\.\nShe thanked/),
    expect.stringMatching(/^The opposition denied .* autumn\.$/),
  ]);
});

it.each([
  ['<title>Bridge to open in May | The Herald</title>', { headline: 'Bridge to open in May', outlet: null, published: null, url: null }],
  [
    '<meta property="og:site_name" content="The Herald"><meta property="og:title" content="Bridge opens">',
    { outlet: 'The Herald', headline: 'Bridge opens' },
  ],
  [
    LD({ headline: 'Bridge opens soon', datePublished: '2025-04-02T08:00:00+0200', publisher: { name: 'The Herald' } }),
    { headline: 'Bridge opens soon', outlet: 'The Herald', published: '2025-04-02T08:00:00+02:00' },
  ],
  ['<meta property="article:published_time" content="2025-04-02T06:00:00Z">', { published: '2025-04-02T06:00:00Z' }],
  ['<meta name="date" content="2025-04-02">', { published: '2025-04-02' }],
  ['<meta name="date" content="2025-04-02T08:00:00">', { published: '2025-04-02' }],
  [
    '<meta name="date" content="2 April 2025"><meta name="parsely-pub-date" content="2025-04-02T06:00:00Z">',
    { published: '2025-04-02T06:00:00Z' },
  ],
  ['<link rel="canonical" href="https://herald.example/bridge">', { url: 'https://herald.example/bridge' }],
  ['<link rel="canonical" href="/bridge"><meta property="og:url" content="https://herald.example/b">', { url: 'https://herald.example/b' }],
  ['<meta property="og:url" content="https://herald.example/b">', { url: 'https://herald.example/b' }],
])('reads off the head %s', (head, expected) => {
  expect(readPage(page(head))).toMatchObject(expected);
});

it('reads the date of a time element when the head has none', () => {
  expect(readPage(page('', `<time datetime="2025-04-02">2 April</time>${BODY}`)).published).toBe('2025-04-02');
});

it('does not pass on the language that the page declares', () => {
  expect(readPage(page(''))).not.toHaveProperty('language');
});

it.each(['', '<html></html>', '<!doctype html><title>Nothing</title><body></body>', 'no page'])('finds no article in %j', (html) => {
  expect(() => readPage(html)).toThrow(NoArticleInPageError);
});
