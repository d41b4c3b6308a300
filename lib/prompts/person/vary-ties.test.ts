import { expect, test } from 'vitest'
import { candidateData } from '@/testing/data-blocks'
import type { TieData } from '../parts/data-block'
import { isTelling, type Telling, tellingFirst, turnLeads, varyTies, withoutRepeats } from './vary-ties'

const interest = (facet: string, weight: number, stated = false): TieData => ({
  kind: 'interest',
  facet,
  label: facet,
  stated,
  weight,
})
const alike = (film: number, shares: string[] = [], by: 'content' | 'viewers' = 'content'): TieData => ({
  kind: 'alike',
  by,
  film,
  shares: shares.map((facet) => ({ facet, label: facet })),
  weight: 0.3,
})
const kindred: TieData = { kind: 'kindred', film: 1, words: 'the same rain', shares: [], weight: 0.1 }
const telling: Telling = {
  own: new Map([
    [1, { how: 'rated' }],
    [2, { how: 'named' }],
  ]),
  stated: new Set(['genre:drama']),
  common: new Set(['era:1970s', 'country:US', 'genre:drama', 'genre:comedy']),
}

test('a written link, a named example and what few films have tell something of a person', () => {
  const told = [kindred, alike(2), alike(1, ['theme:heists']), interest('mood:dread', 0.1)]
  const untold = [alike(1), interest('era:1970s', 0.9), interest('genre:drama', 0.9, true)]
  expect(told.map((tie) => isTelling(tie, telling))).toEqual([true, true, true, true])
  expect(untold.map((tie) => isTelling(tie, telling))).toEqual([false, false, false])
})

test('what tells most comes first, then what was asked for, then what half the catalog has', () => {
  const era = interest('era:1970s', 0.9)
  const drama = interest('genre:drama', 0.5, true)
  expect(tellingFirst([era, drama, kindred], telling)).toEqual([kindred, drama, era])
})

test('the words of a link stand for what two films have in common, and viewers speak beside them', () => {
  const viewers = alike(1, [], 'viewers')
  expect(withoutRepeats([alike(1), kindred, viewers, alike(2), alike(2)])).toEqual([kindred, viewers, alike(2)])
})

test('a decade, a large country or a common genre speaks for one film of a list at most, unless it was asked for', () => {
  const common = [interest('era:1970s', 0.4), interest('country:US', 0.3), interest('genre:comedy', 0.2)]
  const asked = interest('genre:drama', 0.5, true)
  const list = varyTies(
    [101, 102, 103, 104, 105].map((id) =>
      candidateData({ id, because: id === 103 ? [...common, asked] : [kindred, ...(id < 105 ? [asked] : [])] }),
    ),
    telling,
  )
  const speaking = list.filter(({ because }) => because.some((tie) => common.includes(tie)))
  expect(speaking.map(({ id }) => id)).toEqual([103])
  for (const { because } of list.slice(0, 4)) expect(because).toContain(asked)
})

test('what every film offered has, as after “only in English”, tells none of them apart and is said of none', () => {
  const english = interest('language:en', 0.8, true)
  const listOf = (ids: number[], without: number) =>
    varyTies(
      ids.map((id) => candidateData({ id, because: id === without ? [kindred] : [kindred, english] })),
      telling,
    )
  const saying = (list: ReturnType<typeof listOf>) =>
    list.filter(({ because }) => because.includes(english)).map(({ id }) => id)
  expect(saying(listOf([101, 102, 103, 104, 105], 0))).toEqual([])
  expect(saying(listOf([101, 102, 103, 104, 105], 102))).toEqual([101, 103, 104, 105])
  expect(saying(listOf([101, 102, 103], 0))).toEqual([101, 102, 103])
})

test('eight films found for one wish lead with other things that tell of the person too, the heaviest first', () => {
  const asked = interest('mood:contemplative', 0.5, true)
  const common = interest('genre:drama', 0.9, true)
  const ties = [asked, alike(1, ['mood:hypnotic']), interest('theme:memory', 0.25), common]
  const listed = Array.from({ length: 8 }, (_, place) => candidateData({ id: 101 + place, because: ties }))
  const turned = turnLeads(listed, telling)
  const leads = turned.map(({ because }) => because[0])
  expect(leads[0]).toBe(asked)
  expect([0, 1, 2, 3].map((at) => leads.filter((lead) => lead === ties[at]).length)).toEqual([3, 3, 2, 0])
  for (const { because } of turned) expect(new Set(because)).toEqual(new Set(ties))
})

test('a written link leads before what weighs somewhat more, and a step to the side stays one', () => {
  const asked = interest('mood:contemplative', 0.15, true)
  const near = candidateData({ id: 103, because: [alike(2), asked] })
  expect(turnLeads([near], telling)[0]?.because[0]).toBe(asked)
  const linked = candidateData({ id: 101, because: [asked, kindred] })
  const aside = candidateData({ id: 102, because: [asked, kindred, { kind: 'exploration' }] })
  expect(turnLeads([linked, aside], telling).map(({ because }) => because[0])).toEqual([kindred, asked])
})

test('a tie of each kind is told once for each film, by content and by viewers apart', () => {
  const link = (film: number): TieData => ({ ...kindred, film })
  const ties = [
    link(1),
    link(2),
    link(1),
    alike(3),
    alike(3, [], 'viewers'),
    alike(3),
    alike(3, [], 'viewers'),
    alike(4),
  ]
  expect(withoutRepeats(ties)).toEqual([link(1), link(2), alike(3), alike(3, [], 'viewers'), alike(4)])
})

const speakingOf = (becauses: TieData[][], facet: string) =>
  varyTies(
    becauses.map((because, at) => candidateData({ id: at + 1, because })),
    telling,
  ).flatMap(({ id, because }) => (because.some((tie) => 'facet' in tie && tie.facet === facet) ? [id] : []))

test('what is common stays with the film that has nothing else to say for it, however little it weighs there', () => {
  const heavy = interest('era:1970s', 0.9)
  const light = interest('era:1970s', 0.1)
  expect(speakingOf([[kindred, heavy], [light], [kindred, heavy]], 'era:1970s')).toEqual([2])
  expect(speakingOf([[light], [kindred, heavy]], 'era:1970s')).toEqual([1])
})

test('of films alike in that it stays where it weighs most, and of equal weights with the first', () => {
  expect(
    speakingOf([[interest('era:1970s', 0.1)], [interest('era:1970s', 0.3)], [interest('era:1970s', 0.2)]], 'era:1970s'),
  ).toEqual([2])
  expect(
    speakingOf(
      [
        [kindred, interest('era:1970s', 0.3)],
        [kindred, interest('era:1970s', 0.3)],
      ],
      'era:1970s',
    ),
  ).toEqual([1])
  // A weight of what was asked for, or of something telling, does not count here.
  const asked = interest('genre:drama', 0.9, true)
  expect(speakingOf([[asked, interest('era:1970s', 0.1)], [interest('era:1970s', 0.2)]], 'era:1970s')).toEqual([2])
})

test('what every one of four films has is said of none, of three it is', () => {
  const rain = interest('mood:dread', 0.5)
  expect(speakingOf([[rain], [rain], [rain], [rain]], 'mood:dread')).toEqual([])
  expect(speakingOf([[rain], [rain], [rain]], 'mood:dread')).toEqual([1, 2, 3])
  expect(speakingOf([[rain], [rain], [rain], []], 'mood:dread')).toEqual([1, 2, 3])
  expect(speakingOf([], 'mood:dread')).toEqual([])
})

test('what led a film before leads the next only where nothing else weighs as much by half', () => {
  const strong = interest('mood:dread', 1)
  const leads = (...others: TieData[]) =>
    turnLeads(
      others.map((other, at) => candidateData({ id: at + 1, because: [strong, other] })),
      telling,
    ).map(({ because }) => because[0])
  const [weak, half, more] = [0.4, 0.5, 0.6].map((weight) => interest('theme:heists', weight)) as [
    TieData,
    TieData,
    TieData,
  ]
  expect(leads(weak, weak)).toEqual([strong, strong])
  expect(leads(half, half)).toEqual([strong, strong])
  expect(leads(more, more)).toEqual([strong, more])
})
