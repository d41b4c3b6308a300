import { expect, test } from 'vitest'
import { slugify } from './slugify'

test.each([
  ['Agnès Varda', 'agnes-varda'],
  ["Schindler's List", 'schindlers-list'],
  ['Don’t Look Now', 'dont-look-now'],
  ['  -- M --  ', 'm'],
  ['8½', '81-2'],
  ['七人の侍', '七人の侍'],
])('%s becomes %s', (text, slug) => expect(slugify(text)).toBe(slug))

test.each(['Agnès Varda', 'WALL·E', 'Se7en', 'Amélie — (2001)'])('the slug of a slug is itself: %s', (text) =>
  expect(slugify(slugify(text))).toBe(slugify(text)),
)

test.each(['', '!!!', '🎬'])('%j has no slug', (text) => expect(slugify(text)).toBe(''))
