import { expect, test } from 'vitest'
import { preferredLanguage } from './preferred-language'

test.each([
  ['de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['fr,es;q=0.4,en;q=0.6', 'en'],
  ['en;q=0,es;q=0.1', 'es'],
  ['fr-FR,fr;q=0.9', null],
  ['*;q=0.1, de;q=oops', null],
  ['', null],
])('“%s” would rather read %s', (header, expected) => expect(preferredLanguage(header)).toBe(expected))
