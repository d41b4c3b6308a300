import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { FilmDetail } from '@/lib/catalog/schema'
import { FilmDetails } from './film-details'

const nothing = {
  writers: [],
  genres: [],
  moods: [],
  themes: [],
  settings: [],
  details: [],
  countries: [],
  languages: [],
  contentNotes: [],
}
const film = { ...nothing, cast: ['Keir Dullea', 'Gary Lockwood', 'Douglas Rain'] } as unknown as FilmDetail

test('a comma stands in one box with the name before it, so that it begins no line', () => {
  const html = renderToStaticMarkup(<FilmDetails film={film} />)
  const boxes = [...html.matchAll(/<span class="inline-block">(.*?)<\/span>/g)].map(([, inner = '']) =>
    inner.replace(/<[^>]+>/g, ''),
  )
  expect(boxes).toEqual(['Keir Dullea,', 'Gary Lockwood,', 'Douglas Rain'])
  expect(html.replace(/<[^>]+>/g, '')).toContain('Keir Dullea, Gary Lockwood, Douglas Rain')
})
