import { createElement as element, Fragment, type ReactNode, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { markupInOrder } from '@/testing/markup-in-order'
import { Drawn } from './drawn'
import { elementText } from './element-text'
import { html } from './own-html'

function Counted({ from }: { from: number }) {
  const [count] = useState(from)
  return element('b', { title: `"${count}" & <more>` }, count, ' of ', 'many')
}

const nothing = () => undefined

const cases: [string, ReactNode][] = [
  ['texts beside one another', element('p', null, 'one', ' ', 2, '', null, false, '<b>&"\'')],
  [
    'texts in a fragment',
    element('p', null, 'one', element(Fragment, null, 'two', element('i', null, 'three')), 'four'),
  ],
  [
    'a list',
    element(
      'ul',
      null,
      [1, 2].map((each) => element('li', { key: each }, each)),
    ),
  ],
  ['a component with a state', element('div', { className: 'a b' }, element(Counted, { from: 3 }), 'after')],
  [
    'attributes',
    element(
      'button',
      {
        type: 'submit',
        form: 'film-stars',
        name: 'says',
        value: 0,
        tabIndex: -1,
        lang: 'en',
        hidden: false,
        inert: true,
        'aria-pressed': false,
        'data-folded': undefined,
        'data-impression': true,
        onClick: nothing,
      },
      'x',
    ),
  ],
  ['a custom property', element('div', { 'aria-hidden': true, style: { '--filled': '12.5%' } as object })],
  ['markup of ours', element(Drawn, { as: 'div', className: '', html: html`<i>&amp;</i>` })],
  ['what has no contents', element('p', null, element('br'), element('input', { type: 'radio', name: 'a' }))],
  ['no scripts', element('noscript', null, element('i', null, 'plain'))],
  ['a label', element('label', { htmlFor: 'a' }, 'A')],
]

function Told({ node, tell }: { node: ReactNode; tell: (text: string) => void }) {
  tell(elementText(node))
  return null
}

test.each(cases)('%s is what React writes of it', (_name, node) => {
  const told: string[] = []
  renderToString(element(Told, { node, tell: (text) => told.push(text) }))
  expect(told.map(markupInOrder)).toEqual([markupInOrder(renderToString(node))])
})

test.each<[string, ReactNode]>([
  ['a form', element('form', { action: nothing })],
  ['a style of its own', element('p', { style: { color: 'red' } })],
  ['an object for an attribute', element('p', { title: {} as never })],
])('what React writes otherwise is refused: %s', (_name, node) => {
  expect(() => renderToString(element(Told, { node, tell: nothing }))).toThrow('React')
})
