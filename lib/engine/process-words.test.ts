import { expect, test } from 'vitest'
import { processSentence } from './process-words'

test.each([
  [{ number: 4, note: null }, 4, 'Number 4 ranks.'],
  [{ number: null, note: null }, null, 'The catalog alone ranks.'],
  [{ number: 3, note: null }, 4, 'Number 3 ranks; it loads number 4 within half a minute of its next list.'],
  [
    { number: null, note: null },
    1,
    'The catalog alone ranks; it loads number 1 within half a minute of its next list.',
  ],
  [
    { number: 3, note: 'Damaged: its checksum differs.' },
    4,
    'Number 3 ranks: it could not use number 4. Damaged: its checksum differs.',
  ],
  [{ number: 3, note: null }, null, 'Number 3 ranks until it looks again, within half a minute of its next list.'],
] as const)('%j beside %j', (process, chosen, sentence) => {
  expect(processSentence(process, chosen)).toBe(sentence)
})
