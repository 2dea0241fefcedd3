import { readMarkdownFile } from '../../src/ingest/markdown-file.js';

it('takes the first heading for the headline, and drops the marks', () => {
  const source = `---
outlet: The Herald
---
# Bridge *opens* in May

Mayor **Lena Brandt** said the [bridge](https://herald.example/bridge) was
"ready". ![the bridge](bridge.jpg)

> It took ten years\\*, she said.

- Ferries stop in June.
- Snake_case_words and 5 * 3 stay.

---

\`Ends\` &amp; goes on.
`;
  expect(readMarkdownFile(source)).toMatchObject({
    outlet: 'The Herald',
    headline: 'Bridge opens in May',
    text: [
      'Bridge opens in May',
      'Mayor Lena Brandt said the bridge was "ready".',
      'It took ten years*, she said.',
      'Ferries stop in June.',
      'Snake_case_words and 5 * 3 stay.',
      'Ends & goes on.',
    ].join('\n\n'),
  });
});

it.each([
  ['The mayor spoke.', null],
  ['The mayor spoke.\n\n# Later', null],
  ['## By topic\n\nThe mayor spoke.', null],
  ['Bridge opens\n===\n\nThe mayor spoke.', 'Bridge opens'],
])('finds in %j the headline %j', (source, headline) => {
  expect(readMarkdownFile(source).headline).toBe(headline);
});
