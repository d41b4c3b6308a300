import fc from 'fast-check'
import { expect, test } from 'vitest'
import { capSentence, stripMarkup } from './clean-prose'

test.each([
  ['<b>Slow</b> and <em class="x">tender</em>.', 'Slow and tender.'],
  ['Hello<script>alert(1)</script> there', 'Hello there'],
  ['&lt;script&gt;alert(1)&lt;/script&gt;Still here', 'Still here'],
  ['**Slow** and _tender_, see [this](javascript:alert(1)).', 'Slow and tender, see this.'],
  ['![poster](https://evil.example/x.png) A film', 'poster A film'],
  ['More at https://evil.example/?q=1 today', 'More at today'],
  ['# A heading\n- a point\n2. another', 'A heading a point another'],
  ['`code` and ~~gone~~', 'code and gone'],
  ['right\u202eto\u200bleft\u0007', 'right to left'],
])('%j is shown as %j', (reason, shown) => expect(stripMarkup(reason)).toBe(shown))

test.each(['Two by two, 3 * 4 = 12.', 'Rock & roll at 8½.', 'The snake_case_club meets.', 'It’s “you” — really?'])(
  'plain prose stays as it is: %s',
  (reason) => expect(stripMarkup(reason)).toBe(reason),
)

test('whatever a model writes, no tag is left to open', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '/', 'b', ' ', '&lt;', '&amp;', 'script', '"', '=') }),
      (text) => {
        expect(stripMarkup(text)).not.toMatch(/[<>]/)
      },
    ),
  )
})

test('a text that fits is only given the end of a sentence', () => {
  expect(capSentence('A slow film', 50)).toBe('A slow film.')
  expect(capSentence('A slow film,', 50)).toBe('A slow film.')
  expect(capSentence('Is it slow?', 50)).toBe('Is it slow?')
  expect(capSentence('He said “slow.”', 50)).toBe('He said “slow.”')
  expect(capSentence('   ', 50)).toBe('')
})

test('a text too long ends after a whole sentence, or else after a whole word', () => {
  expect(capSentence('It is slow and kind. It goes on for hours.', 30)).toBe('It is slow and kind.')
  expect(capSentence('It goes on and on without any stop', 20)).toBe('It goes on and on…')
})

test('no text is ever longer than its cap', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 10, max: 120 }), (text, cap) => {
      expect(capSentence(text, cap).length).toBeLessThanOrEqual(cap)
    }),
  )
})
