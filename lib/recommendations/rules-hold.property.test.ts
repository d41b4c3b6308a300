import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedCatalog, shippedFilms, trainSmallModel } from '@/testing/films/shipped-catalog'
import { viewerOf } from '../../testing/viewer-of'
import { facetsOf } from '../catalog/facets'
import type { CatalogFilm } from '../catalog/schema'
import { slugify } from '../catalog/slugify'
import { noFeedback } from '../feedback/schema'
import { nextScreen, rowNear } from '../onboarding/screens'
import { fillShelves } from '../onboarding/shelves'
import { profileOf } from '../profile/profile'
import type { EditRecord, EvidenceEvent } from '../profile/schema'
import { rankConfigFor } from '../recommender/config/rank-config'
import { columnsOf } from '../recommender/matrix/sparse-rows'
import type { RankModels } from '../recommender/models/served-models'
import { similarFilms } from '../recommender/rank/similar-films'
import type { Facet } from '../recommender/types'
import { emptyWish, type Wish } from '../wishes/schema'
import {
  keepsRules,
  type RecommendationContext,
  rankFor,
  rankRequest,
  ruledOutAmong,
  rulesFor,
} from './context/context'
import { homeRows } from './rows/rows'

const { index } = shippedCatalog
const filmIds = [...index.filmIds]
const filmsOf = (facet: Facet) => columnsOf(index.postings, index.facetRowOf.get(facet) as number).length
/** Of every type; what most films have may be ruled out too, what one film has may be asked for alone. */
const facet = fc
  .constantFrom(
    ...[...new Set(index.facetTypes)].map((type) =>
      index.facets.filter((_, row) => index.facetTypes[row] === type && filmsOf(index.facets[row] as Facet) > 3),
    ),
  )
  .chain((ofType) => fc.constantFrom(...ofType))
const notes = fc.uniqueArray(
  fc.constantFrom('violence', 'graphic-violence', 'gore', 'sexual-content', 'war', 'racism', 'nudity', 'suicide'),
  {
    maxLength: 3,
  },
)
const filmId = fc.constantFrom(...filmIds)
const span = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min: 5, max: max - min }))
    .map(([from, more]) => ({ from, to: from + more }))

const kinds = {
  bySurvey: fc.uniqueArray(facet, { minLength: 1, maxLength: 2 }),
  onLines: fc.uniqueArray(facet, { minLength: 1, maxLength: 2 }),
  inWords: fc.uniqueArray(facet, { minLength: 1, maxLength: 3 }),
  only: fc.uniqueArray(facet, { minLength: 1, maxLength: 2 }),
  notesInWords: notes,
  notesOff: notes,
  minutes: span(60, 240),
  years: span(1930, 2020),
  children: fc.record({ age: fc.option(fc.integer({ min: 2, max: 15 })) }),
  ageInWords: fc.integer({ min: 2, max: 15 }),
}
const unsaid = {
  bySurvey: [],
  onLines: [],
  inWords: [],
  only: [],
  notesInWords: [],
  notesOff: [],
  minutes: null,
  years: null,
  children: null,
  ageInWords: null,
}

/** Something hard a person can say, in two or three of the ways there are: with all of them no film would be left. */
const hard = fc.record(kinds).chain((all) =>
  fc
    .uniqueArray(fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])), { minLength: 1, maxLength: 3 })
    .map(
      (ways): Hard => ({
        ...unsaid,
        ...Object.fromEntries(ways.map((way) => [way, all[way]])),
      }),
    ),
)
type Said = { [Kind in keyof typeof kinds]: (typeof kinds)[Kind] extends fc.Arbitrary<infer Value> ? Value : never }
type Hard = Omit<Said, 'minutes' | 'years' | 'children' | 'ageInWords'> & {
  [Kind in 'minutes' | 'years' | 'children' | 'ageInWords']: Said[Kind] | null
}

/** And everything soft, which must not soften that. */
const soft = fc.record({
  rated: fc.uniqueArray(fc.tuple(filmId, fc.constantFrom(1, 2, 3, 4, 5)), { maxLength: 25, selector: ([id]) => id }),
  loved: fc.uniqueArray(filmId, { maxLength: 8 }),
  opened: fc.uniqueArray(filmId, { maxLength: 4 }),
  wants: fc.uniqueArray(fc.tuple(facet, fc.constantFrom('more' as const, 'much-more' as const, 'less' as const)), {
    maxLength: 4,
    selector: ([wanted]) => wanted,
  }),
  struckOut: fc.uniqueArray(facet, { maxLength: 2 }),
  muted: fc.uniqueArray(facet, { maxLength: 2 }),
  examples: fc.uniqueArray(fc.constantFrom(...shippedFilms.map(({ slug }) => slug)), { maxLength: 2 }),
  wellKnown: fc.constantFrom(null, 'hidden' as const, 'famous' as const),
  surprise: fc.boolean(),
  seed: fc.integer({ min: 1, max: 1_000 }),
})
type Soft = typeof soft extends fc.Arbitrary<infer Said> ? Said : never

const day = 20_783
const blank = { filmId: null, facet: null, value: null, detail: null }

function contextOf(said: Hard, felt: Soft, models: RankModels): RecommendationContext {
  const ruled = new Set<Facet>([...said.bySurvey, ...said.onLines, ...said.inWords, ...said.only])
  const events = [
    ...felt.loved.map((id) => ({ type: 'SURVEY_LOVED' as const, filmId: id })),
    ...felt.opened.map((id) => ({ type: 'CLICKED' as const, filmId: id })),
    ...felt.rated.map(([id, value]) => ({ type: 'RATED' as const, filmId: id, value })),
    ...said.bySurvey.map((each) => ({ type: 'SURVEY_WISH' as const, facet: each, value: -2 })),
  ].map((event, place): EvidenceEvent => ({ ...blank, id: `e${place}`, at: place, ...event }))
  const edit = (line: string, change: Partial<EditRecord>): EditRecord => ({
    facet: line,
    state: 'ACTIVE',
    strength: null,
    label: null,
    stated: true,
    at: 100,
    ...change,
  })
  const words = (line: string, wish: Partial<Wish>) =>
    edit(`words:${line}`, { label: line, wish: { ...emptyWish, ...wish } })
  const edits = [
    ...said.onLines.map((line) => edit(line, { strength: -3, saidAt: 100 })),
    words('never', {
      without: said.inWords,
      only: said.only,
      avoid: said.notesInWords as Wish['avoid'],
      minutes: said.minutes,
      years: said.years,
      age: said.ageInWords,
      company: said.ageInWords === null ? null : 'children',
    }),
    words('wants', {
      want: felt.wants.filter(([each]) => !ruled.has(each)).map(([each, level]) => ({ facet: each, level })),
      like: felt.examples,
      wellKnown: felt.wellKnown,
      surprise: felt.surprise,
    }),
    ...felt.struckOut.filter((each) => !ruled.has(each)).map((line) => edit(line, { state: 'DELETED', stated: false })),
    ...felt.muted
      .filter((each) => !ruled.has(each) && !felt.struckOut.includes(each))
      .map((line) => edit(line, { state: 'MUTED', stated: false })),
  ]
  return {
    viewer: viewerOf({
      avoid: said.notesOff,
      children: said.children,
      consents: { behaviour: true, context: false, model: false },
    }),
    catalog: shippedCatalog,
    profile: profileOf(1, events, edits, shippedCatalog),
    feedback: new Map(felt.rated.map(([id, rating]) => [id, { ...noFeedback, rating, seen: true }])),
    viewing: null,
    engine: { models, config: rankConfigFor(models), artefactId: null, recommender: 'local' },
    today: day,
  }
}

/** What is stronger than a note, told once more, so that a fault in the rules is not repeated here. */
const stronger: Record<string, string[]> = {
  violence: ['graphic-violence', 'sexual-violence', 'domestic-abuse', 'war', 'gore', 'torture', 'genocide'],
  'graphic-violence': ['gore', 'torture'],
  'sexual-content': ['sexual-violence'],
  war: ['genocide'],
  racism: ['genocide'],
}

function facetsIn(film: CatalogFilm): Set<string> {
  const makers = [...film.directors, ...film.writers.slice(0, 3), ...film.cast.slice(0, 3)]
  const people = makers.map((name) => `person:${slugify(name)}`)
  const named = (type: string, ids: readonly string[]) => ids.map((id) => `${type}:${id}`)
  return new Set([
    ...named('genre', film.genres),
    ...named('mood', film.moods),
    ...named('theme', film.themes),
    ...named('setting', film.settings),
    ...named('detail', film.details),
    ...named('country', film.countries),
    ...named('language', film.languages),
    ...people,
    `era:${film.year - (film.year % 10)}s`,
    ...facetsOf(film).filter((each) => each.startsWith('region:')),
  ])
}

/** What somebody would say of a film that they had ruled out. */
function faultOf(filmIdShown: number, said: Hard): string | null {
  const film = shippedCatalog.films.get(filmIdShown) as CatalogFilm
  const has = facetsIn(film)
  const never = [...said.bySurvey, ...said.onLines, ...said.inWords].filter((each) => !said.only.includes(each))
  const carried = never.find((each) => has.has(each))
  if (carried) return `${film.title} has ${carried}`
  const off = [...said.notesInWords, ...said.notesOff].flatMap((note) => [note, ...(stronger[note] ?? [])])
  const note = off.find((each) => film.contentNotes.includes(each))
  if (note) return `${film.title} has ${note}`
  // Where a film is from is one thing, whether a country or a region says it.
  const typeOf = (each: string) => (each.split(':')[0] ?? '').replace('region', 'country')
  // What is never wanted on its own line, said at the same moment, holds before words that want nothing else.
  const demanded = said.only.filter((each) => !said.onLines.includes(each))
  for (const type of new Set(demanded.map(typeOf))) {
    const group = demanded.filter((each) => typeOf(each) === type)
    if (!group.some((each) => has.has(each))) return `${film.title} is none of ${group}`
  }
  const { minutes, years } = said
  if (minutes && (film.runtimeMinutes < minutes.from || film.runtimeMinutes > minutes.to))
    return `${film.title} is ${film.runtimeMinutes} min`
  if (years && (film.year < years.from || film.year > years.to)) return `${film.title} is of ${film.year}`
  const ages = [
    ...(said.children ? [said.children.age ?? 0] : []),
    ...(said.ageInWords === null ? [] : [said.ageInWords]),
  ]
  const youngest = Math.min(99, ...ages)
  if (
    youngest < 16 &&
    film.contentNotes.some((each) => each === 'graphic-violence' || each === 'gore' || each === 'drugs')
  )
    return `${film.title} is not for ${youngest}`
  if (youngest < 8 && !film.genres.includes('family')) return `${film.title} was not made for ${youngest}`
  return null
}

const small = trainSmallModel()
const RUNS = 25

describe('what a person rules out is shown nowhere, whatever else they say or do', () => {
  it.each([
    ['untrained', async (): Promise<RankModels> => ({})],
    ['with a small trained model', (): Promise<RankModels> => small],
  ])('%s', async (_, modelsOf) => {
    const models = await modelsOf()
    const shown = new Map<string, number>()
    fc.assert(
      fc.property(hard, soft, filmId, (said, felt, near) => {
        const context = contextOf(said, felt, models)
        const rules = rulesFor(context)
        const { seed } = felt
        const list = rankFor(context, rankRequest(context, { excluded: [], limit: 24, seed }))
        const listed = list.map(({ filmId: id }) => id)
        const again = rankFor(context, rankRequest(context, { excluded: listed, limit: 24, seed }))
        const ruledOut = new Set(ruledOutAmong(context, filmIds))
        const survey = { loved: felt.loved, shelves: ['family', 'big-screens'], screens: [], rules }
        const screen = nextScreen({ index, models }, survey)
        const places: Record<string, number[]> = {
          list: listed,
          'more of the list': again.map(({ filmId: id }) => id),
          rows: homeRows(context, listed.slice(0, 8)).flatMap(({ films }) => films.map(({ id }) => id)),
          'similar films': similarFilms(index, near, 12, models, { rules }).map(({ filmId: id }) => id),
          survey: screen.flatMap((row) => row.filmIds),
          'a row near a film': rowNear({ index, models }, survey, near, screen)?.filmIds ?? [],
          shelves: fillShelves(index, rules).flatMap((shelf) => shelf.filmIds),
          'kept by a search': filmIds.filter((id) => keepsRules(context, id)),
          'left in a stored list': filmIds.filter((id) => !ruledOut.has(id)),
        }
        for (const [place, ids] of Object.entries(places)) shown.set(place, (shown.get(place) ?? 0) + ids.length)
        const faults = Object.entries(places).flatMap(([place, ids]) =>
          ids.flatMap((id) => (faultOf(id, said) ? [`${place}: ${faultOf(id, said)}`] : [])),
        )
        expect(faults).toEqual([])
      }),
      { numRuns: RUNS },
    )
    // Enough was shown in each place for that to say something.
    for (const [place, films] of shown) expect([place, films > 3 * RUNS]).toEqual([place, true])
  })
})
