/** Cursors: a key comes back from the list it was given for, and from no other. */

import { cursorOf, keyOf } from '../../src/api/cursor.js';
import { BadInputError } from '../../src/api/errors.js';
import fc from '../helpers/property.js';

it('gives back any key in its own scope, and in no other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (key, scope, other) => {
      const cursor = cursorOf(key, scope);
      expect(cursor).toMatch(/^[\w-]+$/);
      expect(keyOf(cursor, scope, 'after')).toBe(key);
      if (other !== scope) expect(() => keyOf(cursor, other, 'after')).toThrow(BadInputError);
    }),
  );
});

it('refuses any other text', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(() => keyOf(text, 'scope', 'after')).toThrow('"after" is no cursor of this list')));
});
