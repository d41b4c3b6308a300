import { describe, expect, it } from 'vitest'
import { filmOf } from '@/testing/films/film-of'
import { snapshotOf } from '../catalog/snapshot'
import { findNamedFilms, indexTitles } from '../catalog/titles/find-named-films'
import { textUses } from '../prompts/parts/text-uses'
import { createGate } from '../text-gate/judge-text'
import { type GroundContext, groundPick } from './ground'

const catalog = [
  'Alien',
  'Aliens',
  'Heat',
  'Her',
  'It',
  'Up',
  'M',
  'Jaws',
  'Ran',
  'Us',
  'Persona',
  'Vertigo',
  'Brazil',
  'Manhattan',
  'Rebecca',
  'Laura',
  '1917',
  '300',
  '8½',
  'The Thing',
  'The Game',
  'Lost in Translation',
  'Some Like It Hot',
  'In the Mood for Love',
  'Mad Max: Fury Road',
  'The Godfather',
  'The Godfather Part II',
  'Amélie',
  'Blade Runner',
  'Drive',
  'Solaris',
  "Ocean's Eleven",
  'Once',
  'Paris, Texas',
  'Stalker',
  'Speed',
  'mother!',
  'Stranger than Fiction',
  'Bill & Ted’s Excellent Adventure',
  'Saw: The Movie Part Two',
  'What’s Up, Doc?',
  'WALL·E',
  'Crash',
].map((title, place) => ({ id: place + 1, title, year: 1980 }))
const idOf = (title: string) => catalog.find((film) => film.title === title)?.id ?? 0
const index = indexTitles(catalog)
const named = (text: string) =>
  findNamedFilms(text, index).flatMap(({ filmIds }) => catalog.find((film) => film.id === filmIds[0])?.title ?? [])

describe('finding the films a sentence names', () => {
  it.each([
    ['You gave Alien five stars for the dread.', ['Alien']],
    ['Alien gave you dread; this has it in daylight.', ['Alien']],
    ["Alien's dread, in daylight.", ['Alien']],
    ['You gave Aliens four stars.', ['Aliens']],
    ['Between Heat and Jaws there is room for this.', ['Heat', 'Jaws']],
    ['If you liked Her, this is lonelier.', ['Her']],
    ['If you liked “Her”, this is lonelier.', ['Her']],
    ['Quieter than *It*, and colder.', ['It']],
    ['You loved Up for the balloons.', ['Up']],
    ['As patient as M, and as dark.', ['M']],
    ['You rated 1917 highly.', ['1917']],
    ['It is no “300”.', ['300']],
    ['You gave 8½ four stars.', ['8½']],
    ['The mood of In the Mood for Love, on a boat.', ['In the Mood for Love']],
    ['After The Godfather Part II this is quiet.', ['The Godfather Part II']],
    ['Fury Road has the same engine.', ['Mad Max: Fury Road']],
    ['You liked Amelie; this is sourer.', ['Amélie']],
    ["You liked Ocean's Eleven.", ["Ocean's Eleven"]],
    ['You gave Brazil five stars.', ['Brazil']],
    ['Paris, Texas is the nearest thing to it.', ['Paris, Texas']],
    ['Once (1980) had songs like these.', ['Once']],
    ['You liked the Godfather.', ['The Godfather']],
    ['You gave Bill and Ted’s Excellent Adventure a star.', ['Bill & Ted’s Excellent Adventure']],
    ['You gave Stranger than Fiction four stars.', ['Stranger than Fiction']],
    ['After “mother!” anything is calm.', ['mother!']],
    ['Unlike Manhattan, it has colour.', ['Manhattan']],
    ["You laughed at What's Up, Doc? and this is faster.", ['What’s Up, Doc?']],
  ])('%s', (text, films) => {
    expect(named(text)).toEqual(films)
  })

  it.each([
    'It has heat, speed and drive.',
    'It moves. Her silence does the rest.',
    'Up there, nobody hears you.',
    'Heat shimmers off the road.',
    'Once the door shuts, it never lets up.',
    'Drive is what he lacks.',
    'She gives her all to us.',
    'Set in Manhattan, far from Brazil.',
    'An alien persona, all vertigo.',
    'The thing in the ice is the game.',
    'Joan Fontaine is followed by Laura Palmer.',
    'A film by M. Night Shyamalan.',
    'Something is lost in translation; some like it hot.',
    'Set in 1917, it cost 300 men.',
    'A stalker, a crash, a chase: it runs.',
    'He ran. They let us in.',
    'The wait: It never comes.',
    'A Manhattan wish, and Brazil in winter.',
    'See The Movie Part Two of his life.',
    'She calls him mother.',
  ])('names none: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it('tells films of the same title apart by the year', () => {
    const twins = indexTitles([
      { id: 1, title: 'Solaris', year: 1972 },
      { id: 2, title: 'Solaris', year: 2002 },
    ])
    expect(findNamedFilms('You liked Solaris (2002).', twins)[0]?.filmIds).toEqual([2])
    expect(findNamedFilms('You liked Solaris.', twins)[0]?.filmIds).toEqual([1, 2])
  })
})

const snapshot = snapshotOf(catalog.map((film) => filmOf({ ...film, kindred: [] })))
const titled = (...titles: string[]) => titles.map((title) => ({ id: idOf(title), title, year: 1980 }))
const judgeWith = (nameable: { id: number; title: string }[]) => (_filmId: number, written: string) =>
  createGate(
    {
      nameable,
      people: [],
      ownWords: ['slow and wet'],
      topics: ['dread', 'slow', 'jokes', 'cold'],
      said: [],
      numbers: [],
      catalog: snapshot,
    },
    textUses.reason,
  )(written)

const context: GroundContext = {
  judge: judgeWith(titled('Stalker', 'Alien', 'Heat')),
  speakFor: () => new Set([idOf('Heat')]),
  candidates: new Map([
    [idOf('Stalker'), { id: idOf('Stalker'), title: 'Stalker', year: 1979 }],
    [idOf('The Thing'), { id: idOf('The Thing'), title: 'The Thing', year: 1982 }],
  ]),
  evidenceFilms: new Map([
    [idOf('Alien'), { id: idOf('Alien'), title: 'Alien', year: 1979 }],
    [idOf('Heat'), { id: idOf('Heat'), title: 'Heat', year: 1995 }],
  ]),
  alreadyShown: new Set(),
  catalogTitles: index,
}
const stalker = idOf('Stalker')
const ground = (reason: string, basis: number[] = [], overrides: Partial<GroundContext> = {}) =>
  groundPick({ id: stalker, reason, basis }, { ...context, ...overrides })
const kept = (reason: string, basis: number[] = []) => {
  const grounded = ground(reason, basis)
  if (!grounded.kept) throw new Error(grounded.dropped)
  return grounded
}

describe('holding a pick against what was offered', () => {
  it('drops films nobody offered, films on the page and films rated meanwhile', () => {
    expect(groundPick({ id: 99999, reason: 'A fine reason.', basis: [] }, context)).toEqual({
      kept: false,
      dropped: 'unknown-id',
    })
    expect(ground('A fine reason.', [], { alreadyShown: new Set([stalker]) })).toEqual({
      kept: false,
      dropped: 'duplicate',
    })
    expect(ground('A fine reason.', [], { rated: new Set([stalker]) })).toEqual({ kept: false, dropped: 'rated' })
  })

  it('rests a reason on the films it names, and on claimed ones that speak for this film', () => {
    expect(kept('Stalker shares the dread of Alien.', [idOf('Heat'), 4711])).toEqual({
      kept: true,
      refused: null,
      pick: { id: stalker, reason: 'Stalker shares the dread of Alien.', basis: [idOf('Alien'), idOf('Heat')] },
    })
  })

  it.each([
    'As cold as The Thing, which you would like.',
    'It does for rooms what Jaws did for beaches.',
    'Like *Solyaris*, only slower.',
    'Think of “The Lost Reel of Nowhere” and go further.',
    'Reminds one of Andrei Rublev (1966) at its best.',
    'Better than Blade Runner.',
  ])('refuses a reason that names another film: %s', (reason) => {
    expect(kept(reason).refused).toMatchObject({ why: 'names-other-film', text: reason })
  })

  it('does not take quoted words for a film', () => {
    expect(kept('You asked for “slow and wet”, and this is both.').refused).toBeNull()
  })

  it('strips light marks and invisible characters, and refuses links and scripts', () => {
    expect(kept('<b>Dread</b>, **as in** Alien\u200b, and slow').pick.reason).toBe('Dread, as in Alien, and slow.')
    expect(kept('Dread, as in Alien; see [this](https://x.test/y)').refused?.why).toBe('markup')
    expect(kept('Dread, as in Alien <script>alert(1)</script>').refused?.why).toBe('markup')
  })

  it('leaves asterisks inside a title alone', () => {
    const mash = { id: 900, title: 'M*A*S*H', year: 1970 }
    const grounded = groundPick(
      { id: 900, reason: '*M*A*S*H* has jokes; you wanted *jokes*.', basis: [] },
      { ...context, candidates: new Map([[900, mash]]), judge: judgeWith([mash]) },
    )
    expect(grounded).toMatchObject({ kept: true, pick: { reason: expect.stringContaining('M*A*S*H') } })
  })

  it('refuses a pick without a reason', () => {
    expect(kept('  ').refused?.why).toBe('too-short')
    expect(kept('<br>ok').refused?.why).toBe('too-short')
  })
})

it('rests a reason on at most four films, however many the model names', () => {
  const films = Array.from({ length: 9 }, (_, place) => ({ id: place + 1, title: `Sample Film ${place + 1}` }))
  const grounded = groundPick(
    { id: 9, reason: 'It has the patience of what you liked before.', basis: [1, 2, 3, 4, 5, 6, 7, 8] },
    {
      candidates: new Map([[9, films[8] as (typeof films)[number]]]),
      evidenceFilms: new Map(films.slice(0, 8).map((film) => [film.id, film])),
      alreadyShown: new Set(),
      speakFor: () => new Set([1, 2, 3, 4, 5, 6, 7, 8]),
      judge: (_filmId, written) => ({ shown: written, shortened: false, told: 0, refused: null }),
      catalogTitles: indexTitles(films),
    },
  )
  expect(grounded).toMatchObject({ kept: true, refused: null, pick: { basis: [1, 2, 3, 4] } })
})
