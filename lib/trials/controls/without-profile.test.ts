import { expect, test } from 'vitest'
import { facetsOf } from '../../catalog/facets'
import { readCatalog } from '../../catalog/read-catalog'
import type { EditRecord, EvidenceEvent } from '../../profile/schema'
import {
  contextWithoutProfile,
  type RecommendationContext,
  rankFor,
  rankRequest,
} from '../../recommendations/context/context'
import { promptSubject } from '../../recommendations/prompt-subject'
import { rankConfigFor } from '../../recommender/config/rank-config'
import { LEVEL_STRENGTH } from '../../wishes/levels'
import { emptyWish } from '../../wishes/schema'
import { shippedCatalogOf } from '../personas/shipped-catalog'
import { contextOfSaid, type SaidByPerson } from './said-context'
import { scriptPeople } from './scripted-people'

const { catalog } = shippedCatalogOf(readCatalog('prisma/catalog').films)
const engine = { models: {}, config: rankConfigFor({}), artefactId: null, recommender: 'local' as const }

const edit = (facet: string, part: Partial<EditRecord>): EditRecord => ({
  facet,
  state: 'ACTIVE',
  strength: null,
  label: null,
  stated: true,
  at: 9_000,
  ...part,
})
const rules: EditRecord[] = [
  edit('genre:horror', { strength: LEVEL_STRENGTH.never }),
  edit('words:short', { label: 'under two hours', wish: { ...emptyWish, minutes: { from: null, to: 120 } } }),
]
const soft: EditRecord[] = [
  edit('genre:western', { strength: LEVEL_STRENGTH['much-more'] }),
  edit('mood:dread', { state: 'MUTED' }),
  edit('words:like', {
    label: 'funny',
    wish: { ...emptyWish, want: [{ facet: 'genre:comedy', level: 'much-more' }], surprise: true, wellKnown: 'hidden' },
  }),
]
const people = scriptPeople(catalog, 10)

/** Somebody of whom nothing is known but which films they have seen, and the rules. */
const onlySeen = ({ events }: SaidByPerson): SaidByPerson => ({
  id: 'anybody',
  events: events.map((event): EvidenceEvent => ({ ...event, type: 'REACTED', detail: 'SEEN', value: null })),
  edits: rules,
})
const listOf = (context: RecommendationContext) =>
  rankFor(context, rankRequest(context, { excluded: [], limit: 24, seed: 1 })).map(({ filmId }) => filmId)

test('a list without a profile is that of anybody with the same rules who has seen the same films', () => {
  for (const person of people) {
    const known = contextOfSaid({ ...person, adventurous: 100, edits: [...rules, ...soft] }, catalog, engine)
    const anybody = contextOfSaid(onlySeen(person), catalog, engine)
    expect(listOf(contextWithoutProfile(known))).toEqual(listOf(anybody))
    expect(listOf(known)).not.toEqual(listOf(anybody))
  }
})

test('hard wishes, "never" and what was seen hold in it', () => {
  for (const person of people) {
    const known = contextOfSaid({ ...person, edits: [...rules, ...soft] }, catalog, engine)
    const films = listOf(contextWithoutProfile(known)).map((id) => catalog.films.get(id))
    expect(films).toHaveLength(24)
    const seen = new Set(person.events.map(({ filmId }) => filmId))
    for (const film of films) {
      expect(seen.has(film?.id ?? 0)).toBe(false)
      expect(film && facetsOf(film)).not.toContain('genre:horror')
      expect(film?.runtimeMinutes).toBeLessThanOrEqual(120)
    }
  }
})

test('it is varied: no genre fills it', () => {
  const [person] = people
  if (!person) throw new Error('nobody')
  const films = listOf(contextWithoutProfile(contextOfSaid(person, catalog, engine))).slice(0, 8)
  const genres = films.flatMap((id) => catalog.films.get(id)?.genres ?? [])
  const most = Math.max(...genres.map((genre) => genres.filter((other) => other === genre).length))
  expect(new Set(genres).size).toBeGreaterThanOrEqual(5)
  expect(most).toBeLessThan(8)
})

test('its prompt knows no liking, no film and no dislike of the person, and keeps what is never wanted', () => {
  for (const person of people) {
    const known = contextOfSaid({ ...person, edits: [...rules, ...soft] }, catalog, engine)
    const { interests, evidence, disliked, usualGenres, person: shown } = promptSubject(contextWithoutProfile(known), 1)
    expect(interests.map(({ facet }) => facet)).toEqual(['genre:horror'])
    expect({ evidence, disliked, usual: [...(usualGenres ?? [])], ratings: shown.ratingsCount }).toEqual({
      evidence: [],
      disliked: [],
      usual: [],
      ratings: 0,
    })
  }
})
