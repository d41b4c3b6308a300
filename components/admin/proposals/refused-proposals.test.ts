import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RefusedProposals } from './refused-proposals'

const render = (refused: Parameters<typeof RefusedProposals>[0]['refused']) =>
  renderToStaticMarkup(createElement(RefusedProposals, { refused }))

test('where nothing was refused nothing is said of it', () => {
  expect(render([])).toBe('')
})

test('a refused text about a film says of which film, why, and stays shut and harmless', () => {
  const why = 'address: www.evil.example'
  const html = render([{ film: 'Alien', strategy: 'BASIC', model: 'tiny', why, text: '<b>Visit www.evil.example</b>' }])
  expect(html).toMatch(/Alien, [a-z ]+, tiny: <span class="text-soft">address: www\.evil\.example<\/span>/)
  expect(html.match(/<details/g)).toHaveLength(1)
  expect(html).not.toContain('<details open')
  expect(html).not.toContain('<b>')
})
