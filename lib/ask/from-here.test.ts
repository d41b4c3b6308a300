import { expect, test } from 'vitest'
import { countryIn } from '../web/coarse-place'
import { hereAddress, hereHref } from './from-here'
import { askParams } from './schema'

const western = askParams.parse({ q: 'a western' })

test('“from here” adds the country as a wish that a chip takes off, and nothing nearer', () => {
  const there = new URLSearchParams(hereAddress(western, ['more:genre:western'], 'KR').split('?')[1])
  expect(there.getAll('w')).toEqual(['more:genre:western', 'more:country:KR'])
  expect(there.getAll('said')).toEqual(['from here'])
  expect(there.getAll('was')).toHaveLength(1)
})

test('without a place, with one nobody knows or one that stands already, the wish stays as it is', () => {
  const stays = '/ask?q=a+western'
  expect(hereAddress(western, ['more:genre:western'], null)).toBe(stays)
  expect(hereAddress(western, ['more:genre:western', 'more:country:KR'], 'KR')).toBe(stays)
  expect(hereAddress(western, ['more:genre:western'], 'not a country')).toBe(stays)
})

test('the tap goes along with the conversation', () => {
  expect(hereHref(western)).toBe('/ask?q=a+western&here=1')
  expect(hereHref(askParams.parse({}))).toBe('/ask?here=1')
})

test.each([
  ['KR', 'KR'],
  [' FR ', 'FR'],
  ['XXL', null],
  ['<b>', null],
  ['', null],
])('of what the platform says, “%s”, the country is read', (sent, country) => {
  expect(countryIn(new Headers({ 'x-vercel-ip-country': sent }))).toBe(country)
  expect(countryIn(new Headers({ 'x-vercel-ip-city': 'Seoul' }))).toBeNull()
  expect(countryIn(new Headers({ 'cf-ipcountry': 'KR' }))).toBeNull()
  expect(countryIn(new Headers({ 'cf-ipcountry': 'KR' }), 'cf-ipcountry')).toBe('KR')
  for (const none of ['XX', 'T1']) expect(countryIn(new Headers({ 'cf-ipcountry': none }), 'cf-ipcountry')).toBeNull()
})
