import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RefusedList } from './refused-list'

const render = (refused: Parameters<typeof RefusedList>[0]['refused']) =>
  renderToStaticMarkup(createElement(RefusedList, { refused }))

test('an empty list says whose texts it would show, not that nothing was refused anywhere', () => {
  expect(render([])).toContain('Nothing was refused of what a model wrote for people who let admins see it.')
})

test('each refused text says what it was, why it was refused, and stays shut and harmless', () => {
  const html = render([
    { kind: 'note', film: 'Alien', why: 'address: www.evil.example', text: '<img src=x onerror=alert(1)>' },
    { kind: 'portrait', film: null, why: 'talk: as a model', text: 'As a model I cannot.' },
  ])
  expect(html).toContain('The latest of what a model wrote for people who let admins see it.')
  expect(html).toContain('A note on Alien: <span class="text-soft">address: www.evil.example</span>')
  expect(html).toContain('A portrait: <span')
  expect(html.match(/<details/g)).toHaveLength(2)
  expect(html).not.toContain('<details open')
  expect(html).not.toContain('<img')
})
