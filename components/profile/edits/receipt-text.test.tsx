import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ReceiptText } from './receipt-text'

const film = (title: string) => ({ slug: title.toLowerCase(), title })
const receipt = {
  entered: [film('Heat')],
  left: [film('Ran')],
  moved: [
    { ...film('Alien'), from: 4, to: 0 },
    { ...film('Tampopo'), from: 1, to: 2 },
  ],
}
const textOf = (whole: boolean) =>
  renderToStaticMarkup(<ReceiptText receipt={receipt} whole={whole} />).replace(/<[^>]+>/g, '')

test('a receipt names what entered, what left, and what moved with its places', () => {
  expect(textOf(true)).toBe('In: Heat.Out: Ran.Moved: Alien (5 to 1), Tampopo (2 to 3).')
})

test('where nothing changed it says so, also of a list that has no film', () => {
  const same = renderToStaticMarkup(<ReceiptText receipt={{ entered: [], left: [], moved: [] }} />)
  expect(same).toBe('<span>Your list stays as it is.</span>')
})

test('beside a control what moved is counted', () => {
  expect(textOf(false)).toBe('In: Heat.Out: Ran.2 moved.')
})

test('a title that ends in a stop of its own needs no other', () => {
  const ends = { entered: [film('Heat'), film('Monsters, Inc.')], left: [film('Help!')], moved: [] }
  const text = renderToStaticMarkup(<ReceiptText receipt={ends} />).replace(/<[^>]+>/g, '')
  expect(text).toBe('In: Heat, Monsters, Inc.Out: Help!')
})
