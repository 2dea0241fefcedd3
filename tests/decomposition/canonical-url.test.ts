import { canonicalUrl } from '../../src/decomposition/canonical-url.js';

it.each([
  ['HTTPS://News.Example.ORG/World/Story', 'https://news.example.org/World/Story'],
  ['https://news.example.org:443/story/', 'https://news.example.org/story'],
  ['http://news.example.org:8080/story', 'http://news.example.org:8080/story'],
  ['https://news.example.org/', 'https://news.example.org'],
  ['https://news.example.org/story#comments', 'https://news.example.org/story'],
  ['https://news.example.org/story?utm_source=mail&UTM_Medium=x&fbclid=1', 'https://news.example.org/story'],
  ['https://news.example.org/story/?id=7&utm_source=mail', 'https://news.example.org/story?id=7'],
  ['https://news.example.org/story?b=2&a=1', 'https://news.example.org/story?b=2&a=1'],
  ['https://news.example.org/?q=two%20words', 'https://news.example.org/?q=two+words'],
  ['  urn:isbn:123 ', 'urn:isbn:123'],
  [' not an address ', 'not an address'],
])('%s is %s', (address, canonical) => {
  expect(canonicalUrl(address)).toBe(canonical);
  expect(canonicalUrl(canonical)).toBe(canonical);
});
