import { expect, test } from 'vitest'
import { mendQuotes } from './mend-quotes'

test.each([
  ['inside of a quoted cell they are doubled', '"say "wow", he"', '"say ""wow", he"'],
  ['with a stroke before them too', '"said \\"no\\""', '"said ""no"""'],
  ['doubled ones stay', '"said ""no"""', '"said ""no"""'],
  ['one that is never closed is taken out', 'a,"great\nb,2', 'a,great\nb,2'],
  ['and so is one before the next quoted cell', 'a,"great\nb,"fine"', 'a,great\nb,"fine"'],
  ['a cell over two lines stays one', 'a,"two\nlines"\nb,"x"', 'a,"two\nlines"\nb,"x"'],
  ['a quoted word at the beginning is none of a cell', '"Crocodile" Dundee,3\nHeat,4', 'Crocodile" Dundee,3\nHeat,4'],
])('%s', (_, text, mended) => expect(mendQuotes(text, ',')).toBe(mended))

test('a text without any is as it was', () => expect(mendQuotes('a,b\nc,d', ',')).toBe('a,b\nc,d'))
