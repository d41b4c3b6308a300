import { all, type Behaviour, type RawStep } from './behaviour'

const raw = (name: string, write: NonNullable<Behaviour['raw']>, expected: Behaviour['expected'] = all): Behaviour => ({
  name,
  raw: write,
  expected,
})
const tooLong = { kept: 0, fault: 'too-long' } as const
/** Characters of a hostile reply; `npm run bench -- replies` sends ten and a hundred times as much. */
export const HOSTILE_CHARS = 100_000
const hostile =
  (piece: string) =>
  ({ open, delta, close }: { open: string; delta: (text: string) => string; close: string }): RawStep[] => {
    const frame = delta(piece.repeat(Math.ceil(500 / piece.length)))
    return [open, { repeat: frame, times: Math.ceil(HOSTILE_CHARS / 500) }, close]
  }

/** How a reply ends, how slow it is, and how large. */
export const endings: Behaviour[] = [
  raw('pauses between its frames', ({ frames }) =>
    frames.flatMap((frame, place) => (place % 20 ? [frame] : [{ pauseMs: 20 }, frame])),
  ),
  raw('lives for a while before its first word', ({ frames }) => [
    ...Array.from({ length: 8 }, (): RawStep[] => [': waiting\n\n', { pauseMs: 60 }]).flat(),
    ...frames,
  ]),
  raw(
    'is cut off after three picks',
    ({ open, delta, elements }) => [
      open,
      delta(
        `{"elements":[${elements
          .slice(0, 3)
          .map((element) => JSON.stringify(element))
          .join(',')},{"id":1`,
      ),
      'cut',
    ],
    { kept: 3, fault: 'cut' },
  ),
  raw('is cut off after the eighth pick', ({ open, delta, text }) => [open, delta(text.slice(0, -2)), 'cut']),
  raw('is cut off before its first word', ({ open }) => [open, 'cut'], { kept: 0, fault: 'cut' }),
  raw(
    'falls silent after three picks',
    ({ open, delta, elements }) => [
      open,
      delta(
        `{"elements":[${elements
          .slice(0, 3)
          .map((element) => JSON.stringify(element))
          .join(',')},`,
      ),
      'hang',
    ],
    { kept: 3, fault: 'timeout-gap' },
  ),
  raw('falls silent after the eighth pick', ({ open, delta, text }) => [open, delta(text), 'hang']),
  raw('never says a word', () => ['hang'], { kept: 0, fault: 'timeout-first' }),
  raw('stays alive and never says a word', () => [{ repeat: ': still here\n\n', times: 400_000 }], {
    kept: 0,
    fault: 'too-long',
  }),
  raw('goes on for ever after the list', ({ open, delta, text }) => [
    open,
    delta(text),
    { repeat: delta(' and more and more'), times: 20_000 },
  ]),
  raw('sends 100 kB of opening brackets', hostile('['), tooLong),
  raw('sends 100 kB of opening braces', hostile('{'), tooLong),
  raw('sends 100 kB of nested objects', hostile('{"a":'), tooLong),
  raw('sends 100 kB of brackets in pairs', hostile('[]'), tooLong),
  raw('sends 100 kB of quotation marks', hostile('"'), tooLong),
  raw('sends 100 kB of backslashes', hostile('{"id":"\\\\'), tooLong),
  raw('sends 100 kB of opening tags', hostile('<think>'), tooLong),
  raw('sends 100 kB of half tags', hostile('<thin'), tooLong),
  raw('sends 100 kB of empty objects with ids', hostile('{"id":1},'), tooLong),
  raw('sends 100 kB of comments', hostile('{/*'), tooLong),
  raw(
    'sends a line of 4 MB that never ends',
    () => ['data: {"choices":[{"delta":{"content":"', { repeat: 'x'.repeat(4_000), times: 1_000 }],
    tooLong,
  ),
  raw(
    'sends a whole reply of 4 MB',
    () => ['{"choices":[{"message":{"content":"', { repeat: 'y'.repeat(4_000), times: 1_000 }, '"}}]}'],
    tooLong,
  ),
]
