import { expect, test } from 'vitest'
import { noteSubject, readSubject, usedHref } from './subjects'

test.each(['portrait', 'lines', noteSubject(12)] as const)('%s can be looked up by its address', (subject) => {
  expect(usedHref(subject)).toBe(`/used/${subject}`)
  expect(readSubject(subject)).toBe(subject)
})

test.each(['', 'note-', 'note-x', 'note-1 ', 'note-1234567890', 'Portrait', 'lines-1', 'tonight-1'])(
  '“%s” is no text that is kept',
  (text) => {
    expect(readSubject(text)).toBeNull()
  },
)
