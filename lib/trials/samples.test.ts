import { expect, it } from 'vitest'
import { filmOf } from '../../testing/films/film-of'
import type { CatalogFilm } from '../catalog/schema'
import { snapshotOf } from '../catalog/snapshot'
import { everyInterest } from '../profile/profile'
import { assemblePortrait } from '../prompts/person/assemble'
import { promptOf } from '../prompts/prompts'
import { promptSubject } from '../recommendations/prompt-subject'
import { sampleIds, samplePerson } from './samples'

const film = (id: number, part: Partial<CatalogFilm>) => filmOf({ id, year: 1950 + id, prominence: id, ...part })
const catalog = snapshotOf(
  Array.from({ length: 40 }, (_, place) => film(place + 1, place % 2 ? { moods: ['dread'], genres: ['history'] } : {})),
)
const now = Date.UTC(2030, 0, 1)

it.each(sampleIds)('makes %s up from the best-known films, the same way each time', (id) => {
  const person = samplePerson(id, catalog, now)
  expect(samplePerson(id, catalog, now)).toEqual(person)
  expect(person.viewer).toMatchObject({ name: null, email: null, role: 'PERSON' })
  const subject = promptSubject(person, 1)
  expect(assemblePortrait(promptOf('PORTRAIT'), 'Write.', subject).data.person.ratingsCount).toBe(person.feedback.size)
})

it('gives the regular stated tastes and ratings, and the newcomer nothing', () => {
  const regular = samplePerson('sample-regular', catalog, now)
  expect([...regular.feedback.keys()].slice(0, 3)).toEqual([40, 38, 36])
  expect(regular.profile.active.find((interest) => interest.facet === 'mood:dread')).toMatchObject({ stated: true })
  const newcomer = samplePerson('sample-newcomer', catalog, now)
  expect([newcomer.feedback.size, everyInterest(newcomer.profile).length]).toEqual([0, 0])
})
