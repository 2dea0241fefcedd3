import { withFullStops } from '../../../src/extraction/model/full-stops.js';

it.each([
  { what: 'a headline', text: 'Taxes fall\n\nThey fell.', read: 'Taxes fall.\nThey fell.' },
  { what: 'a headline that ends in a quotation', text: 'Taxes “fell”\n\nThey fell.', read: 'Taxes “fell”.\nThey fell.' },
  { what: 'white space in the empty line', text: 'Taxes fall\n \nThey fell.', read: 'Taxes fall. \nThey fell.' },
  {
    what: 'paragraphs that end',
    text: 'They fell.\n\n“They did.”\n\nWhen?\n\nNow:\n\n',
    read: 'They fell.\n\n“They did.”\n\nWhen?\n\nNow:\n\n',
  },
  { what: 'lines wrapped by hand', text: 'Taxes\nfell.\n', read: 'Taxes\nfell.\n' },
])('reads $what with a full stop where one is missing', ({ text, read }) => {
  expect(withFullStops(text)).toBe(read);
  expect(withFullStops(text)).toHaveLength(text.length);
});
