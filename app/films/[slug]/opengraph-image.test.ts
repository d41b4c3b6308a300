import { expect, test, vi } from 'vitest'

const drawn = vi.hoisted(() => ({ times: 0 }))
vi.mock('next/og', () => ({
  ImageResponse: class {
    arrayBuffer = async () => {
      drawn.times++
      return new Uint8Array([drawn.times]).buffer
    }
  },
}))
const film = { title: 'Alien', directors: ['Ridley Scott'], year: 1979, genres: ['horror'], moods: [], settings: [] }
const known = vi.hoisted(() => ({ title: 'Alien' }))
vi.mock('@/lib/catalog/queries', () => ({
  findFilmBySlug: async (slug: string) => (slug.startsWith('no-') ? null : { ...film, slug, title: known.title }),
}))
const { default: OpenGraphImage } = await import('./opengraph-image')

const ask = (slug: string) => OpenGraphImage({ params: Promise.resolve({ slug }) })

test('a picture is drawn once a film, however often it is asked for and whatever the query', async () => {
  const pictures = await Promise.all(Array.from({ length: 5 }, () => ask('alien-1979')))
  expect(drawn.times).toBe(1)
  // The query never reaches it: what it is given is the film's name in the address alone.
  expect(OpenGraphImage).toHaveLength(1)
  expect(pictures[0]?.headers.get('cache-control')).toMatch(/^public, max-age=86400/)
  await ask('heat-1995')
  expect(drawn.times).toBe(2)
})

test('an edited film is drawn anew, and one that is not there is not drawn', async () => {
  const before = drawn.times
  known.title = 'Alien, edited'
  await ask('alien-1979')
  expect(drawn.times).toBe(before + 1)
  expect((await ask('no-such-film')).status).toBe(404)
  expect(drawn.times).toBe(before + 1)
})
