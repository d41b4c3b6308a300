import { expect, test } from 'vitest'
import { filmNamed } from '../../../testing/films/film-record'
import { agreementWith } from './agreement'
import type { FactRow } from './facts-tables'
import { checkIds, repeatedIds } from './id-check'
import { indexFacts } from './match-facts'

const row = (changes: Partial<FactRow>): FactRow => ({
  table: 'table',
  titles: ['Cleo from 5 to 7'],
  year: 1962,
  ...changes,
})
const cleo = filmNamed('cleo', { title: 'Cléo from 5 to 7', ids: { imdb: 'tt0055852', movieLens: 4 } })

test('a year beside ours, five minutes, one common director and a middle initial agree', () => {
  const index = indexFacts([row({ year: 1961, directors: ['Someone Else', 'Agnes B. Varda'], runtimeMinutes: 95 })])
  expect(agreementWith(index, [cleo])).toEqual({
    matched: 1,
    year: { compared: 1, agreed: 1 },
    director: { compared: 1, agreed: 1 },
    runtime: { compared: 1, agreed: 1 },
    disagreements: [],
  })
})

test('a family name agrees whether it stands first or last', () => {
  const index = indexFacts([row({ titles: ['Drunken Master'], year: 1978, directors: ['Woo-Ping Yuen'] })])
  const drunken = filmNamed('drunken', { title: 'Drunken Master', year: 1978, directors: ['Yuen Woo-ping'], ids: {} })
  expect(agreementWith(index, [drunken]).director).toEqual({ compared: 1, agreed: 1 })
  const another = { ...drunken, directors: ['Yuen Cheung-yan'] }
  expect(agreementWith(index, [another]).disagreements.map(({ field }) => field)).toEqual(['director'])
})

test('what a table does not know is not compared, and what it contradicts is listed', () => {
  const index = indexFacts([row({ imdb: 'tt0055852', year: 1970, runtimeMinutes: 104 })])
  const agreement = agreementWith(index, [cleo])
  expect(agreement.director.compared).toBe(0)
  expect(agreement.disagreements).toEqual([
    { slug: 'cleo', field: 'year', table: 'table', ours: '1962', theirs: '1970' },
    { slug: 'cleo', field: 'runtime', table: 'table', ours: '90', theirs: '104' },
  ])
})

test('an id that is another film is told from one that differs and one that is missing', () => {
  const index = indexFacts([
    row({ imdb: 'tt0055852', movieLens: 4 }),
    row({ titles: ['Heat'], year: 1995, imdb: 'tt0113277', movieLens: 6 }),
  ])
  const withIds = (ids: object) => checkIds(index, [{ ...cleo, ids }]).map(({ id, problem }) => `${id} ${problem}`)
  expect(withIds({ imdb: 'tt0055852', movieLens: 4 })).toEqual([])
  expect(withIds({ imdb: 'tt0055852' })).toEqual(['movieLens missing'])
  expect(withIds({ imdb: 'tt9999999', movieLens: 4 })).toEqual(['imdb differs'])
  expect(withIds({ imdb: 'tt0113277', movieLens: 4 })).toEqual(['imdb belongs to another film', 'imdb differs'])
})

test('two films of one name are told apart by their year', () => {
  const index = indexFacts([row({ year: 1962, movieLens: 4 }), row({ year: 1963, movieLens: 5 })])
  expect(checkIds(index, [{ ...cleo, ids: { movieLens: 4 } }])).toEqual([])
})

test('an id on two films is found', () => {
  expect(repeatedIds([cleo, { ...cleo, slug: 'again' }, filmNamed('other')])).toEqual(['tt0055852', '4'])
})
