import { expect, test } from 'vitest'
import { drawPoster } from '@/components/films/poster/draw-poster'
import { posterAddress } from '@/components/films/poster/poster-address'
import { findFilmBySlug } from '@/lib/catalog/queries'
import { getCatalog } from '@/lib/catalog/snapshot'
import { db } from '@/lib/db'
import { createFilm } from '@/testing/factories'
import { GET } from './route'

const ask = (address: string) => {
  const [, , slug = '', version = ''] = address.split('/')
  return GET(new Request(`http://localhost${address}`), { params: Promise.resolve({ slug, version }) })
}

async function madeFilm() {
  const { slug } = await createFilm(db)
  const film = await findFilmBySlug(slug)
  if (!film) throw new Error('The film was not made.')
  return film
}

test('a poster is sent plain, for Next.js to pack, and to be kept for ever', async () => {
  const film = await madeFilm()
  for (const sent of [await ask(posterAddress(film)), await ask(posterAddress(film))]) {
    expect(sent.headers.get('content-encoding')).toBeNull()
    expect(sent.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(sent.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(await sent.text()).toBe(drawPoster(film))
  }
})

test('an address of before a change shows the film as it is now, and is not kept for long', async () => {
  const film = await madeFilm()
  await getCatalog()
  const before = posterAddress(film)
  await db.film.update({ where: { id: film.id }, data: { title: 'Another name' } })
  const changed = { ...film, title: 'Another name' }
  const fresh = await ask(posterAddress(changed))
  expect(await fresh.text()).toBe(drawPoster(changed))
  expect(fresh.headers.get('cache-control')).toContain('immutable')
  const made = await ask(`/posters/${film.slug}/guessed`)
  expect(await made.text()).toBe(drawPoster(changed))
  expect(made.headers.get('cache-control')).toBe('public, max-age=60')
  expect(before).not.toBe(posterAddress(changed))
})

test('of a film that is not there there is no poster', async () => {
  expect((await ask('/posters/no-such-film/abcdefgh')).status).toBe(404)
})
