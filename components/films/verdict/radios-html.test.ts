import { expect, test } from 'vitest'
import { radiosHtml } from './radios-html'

const count = (text: string, part: string) => text.split(part).length - 1

test('ten radio buttons of one group and one form, of which the star that stands is checked', () => {
  const { text } = radiosHtml('stars-12', 3.5)
  for (const part of ['<input type="radio"', 'name="stars-12"', 'form="film-stars"', 'aria-label="']) {
    expect(count(text, part)).toBe(10)
  }
  expect(count(text, 'checked')).toBe(1)
  expect(text).toContain('value="3.5" aria-label="3.5 stars" checked=""')
  expect(text).toContain('value="1" aria-label="1 star"/>')
})

test('of a film that was not rated none is checked, and a name becomes no markup', () => {
  const { text } = radiosHtml('"><b onclick=', null)
  expect(text).not.toContain('checked')
  expect(text).not.toMatch(/<(?!input )/)
})
