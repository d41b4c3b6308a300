import { expect, test } from 'vitest'
import { filmOf } from '@/testing/films/film-of'
import { filmJsonLd, safeJson } from './film-json-ld'

test('a film names who directed, wrote and played', () => {
  const film = filmOf({
    directors: ['Ada One'],
    writers: ['Bo Two', 'Cy Three'],
    cast: ['Dee Four'],
    imdbId: 'tt0000001',
  })
  expect(filmJsonLd(film)).toMatchObject({
    '@type': 'Movie',
    director: [{ '@type': 'Person', name: 'Ada One' }],
    author: [{ name: 'Bo Two' }, { name: 'Cy Three' }],
    actor: [{ name: 'Dee Four' }],
    sameAs: 'https://www.imdb.com/title/tt0000001/',
  })
})

test('a title cannot end the element, and reads back as it was', () => {
  const text = safeJson(filmJsonLd(filmOf({ title: '</script><script>alert(1)' })))
  expect(text).not.toContain('<')
  expect(JSON.parse(text).name).toBe('</script><script>alert(1)')
})
