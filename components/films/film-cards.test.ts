import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { notOutHtml, posterHtml } from './card-html'
import { FilmCards } from './film-cards'
import { PosterPicture } from './poster-picture'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: () => undefined }) }))

const film = { id: 7, slug: 'alien-1979', title: 'Alien <3', facts: '1979, Ridley Scott', poster: '/posters/a/b' }

test.each([undefined, '/films/alien-1979/poster?size=card'])(
  'a poster is drawn as its component has it (%s)',
  (real) => {
    const src = film.poster
    const drawn = renderToStaticMarkup(createElement(PosterPicture, { src, real }))
    expect(posterHtml({ poster: src, ...(real && { real }) }).text).toBe(drawn)
    expect(notOutHtml(true)?.text).toBe('<span class="font-semibold text-ink"> · Not out yet</span>')
  },
)

test('a card says its title, facts and note as text, and leads to the film', () => {
  const cards = [{ film }, { film: { ...film, id: 8, slug: 'aliens-1986' }, note: 'Loved by <many>' }]
  const page = renderToStaticMarkup(createElement(FilmCards, { cards, surface: 'row-new', look: 'strip' }))
  const [first = '', second = ''] = page.split('</article>')
  expect(first).toContain(
    '<h3 id="row-new-alien-1979"><a href="/films/alien-1979" data-film-link="true">Alien &lt;3</a></h3>',
  )
  expect(first).toContain('<p>1979, Ridley Scott</p>')
  expect(first).not.toContain('film-note')
  expect(second).toContain('<p class="film-note">Loved by &lt;many&gt;</p>')
  expect(second).toContain('data-film-id="8" data-surface="row-new" data-position="1" data-impression="true"')
})
