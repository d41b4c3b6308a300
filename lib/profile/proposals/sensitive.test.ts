import { expect, it } from 'vitest'
import { themes } from '../../catalog/vocabulary/vocabularies'
import { isSensitiveFacet, sensitiveKind } from './sensitive'

it.each([
  ['Films for somebody living with depression', 'health'],
  ['You seem to watch these when anxious', 'health'],
  ['Stories of addiction and getting sober', 'health'],
  ['A deaf hero you can follow', 'health'],
  ['You look for help with your mental health', 'health'],
  ['Psychotic narrators', 'health'],
  ['Quiet films about faith', 'religion'],
  ['You believe as these priests do', 'religion'],
  ['Catholic guilt', 'religion'],
  ['Films for Jewish viewers', 'religion'],
  ['A spiritual streak', 'religion'],
  ['Left-wing anger', 'politics'],
  ['You would vote against them', 'politics'],
  ['Anti-capitalist satire', 'politics'],
  ['Feminist heroines', 'politics'],
  ['Political thrillers', 'politics'],
  ['Black cinema', 'ethnicity'],
  ['Asian-American families', 'ethnicity'],
  ['Stories from your own roots', 'ethnicity'],
  ['Immigrants far from home', 'ethnicity'],
  ['Race in small towns', 'ethnicity'],
  ['Films about your heritage', 'ethnicity'],
  ['Queer love stories', 'sexuality'],
  ['Men who love men, gay or not', 'sexuality'],
  ['Sexual awakening', 'sexuality'],
  ['Gender games', 'sexuality'],
  ['Ｑｕｅｅｒ love stories', 'sexuality'],
  ['Que\u200ber love', 'sexuality'],
])('%s touches %s', (text, kind) => {
  expect(sensitiveKind(text)).toBe(kind)
})

it.each([
  'A tender western',
  'Heists with deadpan wit',
  'French films of the 1960s',
  'Korean thrillers',
  'Black comedies',
  'A race against time',
  'The car race at the end',
  'The arms race',
  'Space race and cold rooms',
  'Grief and dry humour',
  'Slow films by the sea',
  'A faithful adaptation',
  'Good dogs and bad men',
  'Bergman and Kurosawa',
  'Of the films you like, Ikiru and Alien have both: more than chance would give.',
  'Romance at the end of the world',
  'You gave Transit five stars, and it waits as patiently as these.',
  'Straight-faced absurdity',
  'Jealousy and family secrets',
  'Detectives who get it wrong',
])('%s touches nothing of the kind', (text) => {
  expect(sensitiveKind(text)).toBeNull()
})

it('rests no line on subjects that would say something of the kind, and on most others it may', () => {
  const out = themes.terms.filter(({ id, label }) => isSensitiveFacet(`theme:${id}`, label)).map(({ id }) => id)
  expect(out).toEqual(
    expect.arrayContaining(['addiction', 'faith', 'illness', 'lgbtq', 'politics', 'race', 'sexuality']),
  )
  expect(out.length).toBeLessThan(themes.terms.length / 4)
  expect(isSensitiveFacet('person:nicolas-cage', 'Nicolas Cage')).toBe(false)
  expect(isSensitiveFacet('person:albert-church', 'Albert Church')).toBe(false)
})
