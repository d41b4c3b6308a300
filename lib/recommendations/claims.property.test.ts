import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facetsById, shippedCatalog, shippedFilms } from '@/testing/films/shipped-catalog'
import { viewerOf } from '../../testing/viewer-of'
import { type FilmFeedback, noFeedback } from '../feedback/schema'
import { profileOf } from '../profile/profile'
import { usualGenres } from '../profile/ranking/usual-genres'
import { type EditRecord, type EvidenceEvent, isWords } from '../profile/schema'
import { spokenOf } from '../profile/spoken-of'
import { assembleSlate } from '../prompts/person/assemble'
import { promptOf } from '../prompts/prompts'
import { untrainedRankConfig } from '../recommender/config/rank-config'
import type { Facet } from '../recommender/types'
import { emptyWish } from '../wishes/schema'
import { type RecommendationContext, rankFor, rankRequest } from './context/context'
import { factsOf, promptSubject } from './prompt-subject'

// What is claimed of a person, for people who said and did anything at all.

const reasons = ['genre', 'slow', 'violence', 'seen-too-often', 'other'] as const
const soFew = fc.constantFrom(...shippedFilms.filter(({ prominence }) => prominence > 55).map(({ id }) => id))
const anyFacet = fc.constantFrom(
  ...shippedCatalog.index.facets.filter((facet) => /^(genre|mood|theme|country):/.test(facet)),
)
const anybody = fc.record({
  rated: fc.uniqueArray(fc.tuple(soFew, fc.constantFrom(1, 1.5, 2, 3, 4, 4.5, 5)), {
    maxLength: 25,
    selector: ([id]) => id,
  }),
  refused: fc.uniqueArray(fc.tuple(soFew, fc.constantFrom(null, ...reasons)), { maxLength: 8, selector: ([id]) => id }),
  opened: fc.uniqueArray(soFew, { maxLength: 5 }),
  wants: fc.uniqueArray(anyFacet, { maxLength: 3 }),
})
type Anybody = typeof anybody extends fc.Arbitrary<infer Value> ? Value : never

function contextOf({ rated, refused, opened, wants }: Anybody): RecommendationContext {
  const blank = { filmId: null, facet: null, value: null, detail: null }
  const events = [
    ...opened.map((filmId) => ({ type: 'CLICKED' as const, filmId })),
    ...rated.map(([filmId, value]) => ({ type: 'RATED' as const, filmId, value })),
    ...refused.map(([filmId, reason]) => ({ type: 'REACTED' as const, filmId, detail: 'NOT_FOR_ME', reason })),
  ].map((event, at): EvidenceEvent => ({ ...blank, id: `e${at}`, at, ...event }))
  const words: EditRecord = {
    facet: 'words:wants',
    state: 'ACTIVE',
    strength: null,
    label: 'wants',
    stated: true,
    at: 999,
    wish: { ...emptyWish, want: wants.map((facet) => ({ facet, level: 'more' as const })) },
  }
  const edits = wants.length > 0 ? [words] : []
  return {
    viewer: viewerOf({ consents: { behaviour: true, context: false, model: false } }),
    catalog: shippedCatalog,
    profile: profileOf(1, events, edits, shippedCatalog),
    feedback: new Map<number, FilmFeedback>([
      ...rated.map(([id, rating]) => [id, { ...noFeedback, rating, seen: true }] as const),
      ...refused.map(([id]) => [id, { ...noFeedback, notForMe: true }] as const),
    ]),
    viewing: null,
    engine: { models: {}, config: untrainedRankConfig, artefactId: null, recommender: 'local' },
    today: 20_783,
  }
}

const has = (filmId: number, facet: string) => facetsById.get(filmId)?.has(facet as Facet) === true
const seriesOf = (filmId: number) => shippedCatalog.films.get(filmId)?.series ?? `film ${filmId}`
const typeOf = (facet: string) => facet.slice(0, facet.indexOf(':'))

test('every interest rests on enough films that have it, liked or disliked as it says', () => {
  let claimed = 0
  fc.assert(
    fc.property(anybody, (person) => {
      const { profile } = contextOf(person)
      // The last word about a film counts: a refusal comes after the rating here.
      const refusedIds = new Set(person.refused.map(([id]) => id))
      const liked = [
        ...person.rated.filter(([id, stars]) => stars > 2 && !refusedIds.has(id)).map(([id]) => id),
        ...person.opened,
      ]
      const disliked = person.rated.filter(([id, stars]) => stars <= 2 && !refusedIds.has(id)).map(([id]) => id)
      for (const { facet, strength, stated, evidence, refused } of profile.active) {
        if (stated || isWords(facet)) continue
        claimed++
        expect(evidence.every(({ filmId }) => has(filmId, facet))).toBe(true)
        const type = typeOf(facet)
        expect(['language', 'region']).not.toContain(type)
        const once = (ids: number[]) => new Set<number | string>(type === 'person' ? ids.map(seriesOf) : ids).size
        if (strength > 0) {
          const needed = type === 'genre' || type === 'mood' ? 1 : 2
          expect(once(liked.filter((id) => has(id, facet)))).toBeGreaterThanOrEqual(needed)
        } else {
          const named = person.refused.filter(
            ([id, reason]) =>
              (reason === 'genre' || reason === 'slow') &&
              spokenOf([...(facetsById.get(id) ?? [])], reason).includes(facet as Facet),
          ).length
          const plain = person.refused
            .filter(([id, reason]) => (reason === null || reason === 'violence') && has(id, facet))
            .map(([id]) => id)
          const against = once([...disliked.filter((id) => has(id, facet)), ...plain])
          expect([facet, named > 0 || against >= 2 || refused === true]).toEqual([facet, true])
        }
      }
    }),
    { numRuns: 150 },
  )
  expect(claimed).toBeGreaterThan(1_000)
})

test('nobody is warned of what they asked for, and nothing they usually watch is called the odd one out', () => {
  let warned = 0
  let odd = 0
  fc.assert(
    fc.property(anybody, fc.integer({ min: 1, max: 99 }), (person, seed) => {
      const context = contextOf(person)
      const list = rankFor(context, rankRequest(context, { excluded: [], limit: 24, seed }))
      const facts = factsOf(
        context,
        list.map(({ filmId }) => filmId),
      )
      const { data } = assembleSlate(promptOf('SLATE'), '', promptSubject(context, seed), list, facts, 0)
      const usual = usualGenres(context.profile.active)
      for (const { id, because } of data.candidates) {
        for (const tie of because) {
          if (tie.kind === 'against') {
            warned++
            expect(person.wants).not.toContain(tie.facet)
          }
          if (tie.kind === 'exploration') {
            odd++
            expect((shippedCatalog.films.get(id)?.genres ?? []).filter((genre) => usual.has(genre))).toEqual([])
          }
        }
      }
    }),
    { numRuns: 60 },
  )
  expect([warned > 0, odd > 0]).toEqual([true, true])
})

test('after five refusals as "not my genre" none of that genre is among the eight', () => {
  const genres = ['horror', 'western', 'musical', 'war', 'romance', 'science-fiction', 'animation', 'comedy']
  fc.assert(
    fc.property(fc.constantFrom(...genres), anybody, fc.integer({ min: 1, max: 99 }), (genre, person, seed) => {
      const ofGenre = shippedFilms
        .filter((film) => film.genres.includes(genre))
        .toSorted((a, b) => a.genres.length - b.genres.length)
      const refused = ofGenre.slice(0, 5).map(({ id }): [number, 'genre'] => [id, 'genre'])
      const context = contextOf({
        refused,
        opened: [],
        wants: [],
        rated: person.rated.filter(([id]) => !has(id, `genre:${genre}`)),
      })
      const list = rankFor(context, rankRequest(context, { excluded: [], limit: 24, seed }))
      expect(list.length).toBe(24)
      expect(list.filter(({ filmId }) => has(filmId, `genre:${genre}`))).toEqual([])
    }),
    { numRuns: 40 },
  )
})
