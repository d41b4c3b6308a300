import { expect, it } from 'vitest'
import { filmOf } from '../../../testing/films/film-of'
import type { CatalogFilm } from '../../catalog/schema'
import { promptOf } from '../../prompts/prompts'
import { inputHash } from './input-hash'

const film = (id: number, part: Partial<CatalogFilm> = {}) => filmOf({ id, ...part })
type Subject = Parameters<typeof inputHash>[1]
const subject = (part: Partial<CatalogFilm> = {}, neighbours: Subject['neighbours'] = { by: 'nobody', films: [] }) => ({
  film: film(1, part),
  neighbours,
  offered: [],
  kindred: [],
})
const prompt = promptOf('ENRICHMENT_BASIC').builtIn
const hash = (asked: Subject = subject(), other: Partial<typeof prompt> = {}, model = 'm') =>
  inputHash('BASIC', asked, { ...prompt, ...other }, model)

it('stays the same when approvals have added to the film', () => {
  const grown = subject({
    moods: ['tender', 'eerie'],
    themes: [],
    contentNotes: ['gore'],
    kindred: [{ filmId: 2, because: 'x' }],
  })
  expect(hash(grown)).toBe(hash())
})

it('changes with the film’s words and facts, its neighbours, the prompt, its figures and the model', () => {
  const beside = (part: Partial<CatalogFilm>): Subject => subject({}, { by: 'viewers', films: [film(2, part)] })
  const all = [
    hash(),
    hash(subject({ logline: 'Three people meet.' })),
    hash(subject({ directors: ['Bo Two'] })),
    hash(beside({})),
    hash(beside({ logline: 'Somebody else waits.' })),
    hash(subject(), { instructions: 'Say.' }),
    hash(subject(), { temperature: 1 }),
    hash(subject(), {}, 'another'),
    inputHash('COMBINED', subject(), prompt, 'm'),
  ]
  expect(new Set(all).size).toBe(all.length)
})
