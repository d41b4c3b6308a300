import { expect, test } from 'vitest'
import { shippedCatalog } from '../../../testing/films/shipped-catalog'
import { emptyWish } from '../../wishes/schema'
import { profileOf } from '../profile'
import type { EditRecord, EvidenceEvent } from '../schema'
import { interestViews } from './interest-views'
import { firstSentences, portraitShapes } from './portrait-shapes'

const liked = ['alien', 'blade-runner', 'the-thing', 'solaris', 'stalker', 'seven-samurai', 'amelie']
const idOf = (slug: string) => [...shippedCatalog.films.values()].find((film) => film.slug === slug)?.id ?? 0
const rated = (slug: string, at: number, value = 5): EvidenceEvent => ({
  id: slug,
  type: 'RATED',
  filmId: idOf(slug),
  facet: null,
  value,
  detail: null,
  at,
})
const shapesOf = (events: EvidenceEvent[]) => {
  const profile = profileOf(1, events, [], shippedCatalog)
  return portraitShapes(profile, interestViews(profile, shippedCatalog).listed, shippedCatalog)
}
const shapes = shapesOf(liked.map((slug, at) => rated(slug, at)))

test('five films that were liked stand for the person, and none twice', () => {
  const slugs = shapes.films.map(({ slug }) => slug)
  expect(new Set(slugs).size).toBe(5)
  expect(liked).toEqual(expect.arrayContaining(slugs))
})

test('what draws is liked, the strongest first, and shares of decades add up to all that is liked', () => {
  expect(shapes.draws.length).toBeGreaterThan(3)
  expect(shapes.draws.every(({ strength }) => strength > 0)).toBe(true)
  expect(shapes.decades.reduce((sum, { liked: share }) => sum + share, 0)).toBeCloseTo(1)
  expect(shapes.decades.reduce((sum, { catalog }) => sum + catalog, 0)).toBeCloseTo(1)
  expect(shapes.liked).toBe(liked.length)
})

test('each shape opens: bars, decades and countries lead to their lines where the taste has such lines', () => {
  const lines = interestViews(
    profileOf(
      1,
      liked.map((slug, at) => rated(slug, at)),
      [],
      shippedCatalog,
    ),
    shippedCatalog,
  ).listed.map(({ facet }) => facet)
  const opened = (href: string | null) => new URL(href ?? '', 'https://matinee.test').searchParams.get('open')
  expect(shapes.draws.map(({ href }) => opened(href))).toEqual(shapes.draws.map(({ facet }) => facet))
  const parts = [
    ...shapes.decades.map(({ decade, href }) => [`era:${decade}`, href] as const),
    ...shapes.countries.map(({ code, href }) => [`country:${code}`, href] as const),
  ]
  for (const [facet, href] of parts) expect(href && opened(href)).toBe(lines.includes(facet) ? facet : null)
  expect(parts.filter(([, href]) => href).length).toBeGreaterThan(2)
})

test('what own words ask for and turn down is shown as said, before what is only inferred, and leads to the words', () => {
  const line: EditRecord = {
    facet: 'words:w',
    state: 'ACTIVE',
    strength: null,
    label: 'w',
    stated: true,
    at: 9,
    saidAt: 9,
    wish: {
      ...emptyWish,
      want: [
        { facet: 'country:KR', level: 'more' },
        { facet: 'genre:science-fiction', level: 'less' },
      ],
      without: ['genre:western'],
    },
  }
  const profile = profileOf(1, [rated('alien', 1), rated('blade-runner', 2)], [line], shippedCatalog)
  const { draws, leaves } = portraitShapes(profile, interestViews(profile, shippedCatalog).listed, shippedCatalog)
  expect(draws[0]).toMatchObject({ facet: 'country:KR', stated: true, confidence: 1, href: '/profile#line-words-w' })
  expect(leaves.map(({ facet, never, stated }) => [facet, never, stated])).toEqual([
    ['genre:western', true, true],
    ['genre:science-fiction', false, true],
  ])
})

test('of somebody who said nothing there is nothing to show', () => {
  expect(shapesOf([])).toMatchObject({ films: [], draws: [], leaves: [], countries: [], liked: 0 })
})

test('a portrait is cut after its third sentence', () => {
  expect(firstSentences('You like noir. Dr. No, too! And more? Much more.', 3)).toMatch(/^You like noir\./)
  expect(firstSentences('One. Two. Three. Four.', 3)).toBe('One. Two. Three.')
  expect(firstSentences('One', 3)).toBe('One')
  expect(firstSentences('One. Two. Three.', 3, 9)).toBe('One. Two.')
  expect(firstSentences('One is long. Two.', 3, 5)).toBe('One is long.')
})

test('the films that stand for somebody stand for different things they like, the likest first', () => {
  // Two dozen horror films and a single musical: the musical is not among five that would all say the same.
  const films = [...shippedCatalog.films.values()].filter(({ retired }) => !retired)
  const ofGenre = (genre: string, count: number) => films.filter(({ genres }) => genres.includes(genre)).slice(0, count)
  const [horror, western] = [ofGenre('horror', 12), ofGenre('western', 4)]
  const profile = profileOf(
    1,
    [...horror, ...western].map(({ slug }, at) => rated(slug, at)),
    [],
    shippedCatalog,
  )
  const views = interestViews(profile, shippedCatalog).listed
  const standing = portraitShapes(profile, views, shippedCatalog).films.map(({ slug }) => slug)
  const strengths = new Map(views.map(({ facet, strength }) => [facet as string, Math.max(0, strength)]))
  const worth = (slug: string) =>
    [...(shippedCatalog.index.rowOf.has(idOf(slug)) ? facetNames(slug) : [])].reduce(
      (sum, facet) => sum + (strengths.get(facet) ?? 0),
      0,
    )
  const first = standing[0] ?? ''
  expect(worth(first)).toBeCloseTo(Math.max(...[...horror, ...western].map(({ slug }) => worth(slug))))
  expect(standing).not.toEqual([...horror, ...western].slice(0, 5).map(({ slug }) => slug))
})

function facetNames(slug: string): string[] {
  const { index } = shippedCatalog
  const row = index.rowOf.get(idOf(slug)) ?? 0
  const { start, column } = index.filmFacets
  return Array.from(column.subarray(start[row], start[row + 1]), (facet) => index.facets[facet] ?? '')
}

test('decades are those of all films that are here, in order, with what is liked of each', () => {
  const alien = [...shippedCatalog.films].filter(([, { slug }]) => slug === 'alien')
  const withOld = (retired: boolean) => {
    const old = alien.map(([, film]) => [999_999, { ...film, year: 1803, retired }] as const)
    const films = new Map([...shippedCatalog.films, ...old])
    return portraitShapes(profileOf(1, [rated('alien', 1)], [], shippedCatalog), [], { ...shippedCatalog, films })
      .decades
  }
  expect(withOld(true)).toEqual(
    withOld(true).toSorted((a, b) => Number.parseInt(a.decade, 10) - Number.parseInt(b.decade, 10)),
  )
  expect(withOld(true).map(({ decade }) => decade)).not.toContain('1800s')
  expect(withOld(false)[0]).toMatchObject({ decade: '1800s', films: 0, liked: 0 })
  expect(withOld(true).filter(({ films }) => films > 0)).toMatchObject([{ decade: '1970s', films: 1, liked: 1 }])
  const nobody = portraitShapes(profileOf(1, [], [], shippedCatalog), [], shippedCatalog).decades
  expect(nobody.every(({ films, liked: share }) => films === 0 && share === 0)).toBe(true)
  const empty = { ...shippedCatalog, films: new Map() }
  expect(portraitShapes(profileOf(1, [], [], shippedCatalog), [], empty).decades).toEqual([])
})

test('countries are counted, those of most films first, of equals by their letters', () => {
  const { countries } = shapesOf(['stalker', 'solaris', 'seven-samurai', 'amelie'].map((slug, at) => rated(slug, at)))
  const counts = countries.map(({ films }) => films)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  expect(countries[0]?.films).toBe(2)
  const single = countries.filter(({ films }) => films === 1).map(({ code }) => code)
  expect(single).toEqual(single.toSorted())
  expect(single).toEqual(expect.arrayContaining(['JP']))
})
