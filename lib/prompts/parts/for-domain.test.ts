import { expect, test } from 'vitest'
import { forDomain } from './for-domain'

test('what a template says of genres the domain has stays', () => {
  const template = 'A{% if likes.history %} history{% endif %}{% if has.documentary %} real{% endif %} b'
  expect(forDomain(template)).toBe(template)
})

test('what it says of those the domain does not have goes, and nothing round it', () => {
  expect(forDomain('A{% if likes.soup-of-the-day %} soup{% endif %} {% if moves > 0 %}b{% else %}c{% endif %}')).toBe(
    'A {% if moves > 0 %}b{% else %}c{% endif %}',
  )
})
