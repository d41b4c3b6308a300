import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Behaviour } from '../../../e2e/fake-openai/behaviours/behaviour'
import { streamedReply } from '../../../e2e/fake-openai/behaviours/reply'
import { behaviours } from '../../../e2e/fake-openai/behaviours/table'
import type { Api } from '../../../e2e/fake-openai/wire'
import { createBodyReader, TooMuch } from '../wire/body'
import { createPickReader } from './picks'

const MOST_CHARS = 12_000

const elements = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    id: 101 + place,
    reason: `Scripted reason ${place + 1}: it stands beside Schindler’s List, “as ever”.`,
    basis: [1],
  }))

function bytesOf(behaviour: Behaviour, api: Api, count: number): Uint8Array {
  const texts: string[] = []
  for (const step of streamedReply(behaviour, api, elements(count))) {
    if (step === 'cut' || step === 'hang') break
    if (typeof step === 'string') texts.push(step)
    else if ('repeat' in step) texts.push(step.repeat.repeat(Math.min(step.times, 3)))
  }
  return Buffer.from(texts.join(''))
}

type Parts = ReturnType<ReturnType<typeof createBodyReader>['feed']>

/** What a body says, read in chunks of the sizes given, in turn. */
function partsOf(bytes: Uint8Array, sizeAt: (place: number) => number): Parts {
  const body = createBodyReader(200_000)
  const parts: Parts = []
  try {
    for (let at = 0, place = 0; at < bytes.length; place += 1) {
      const size = sizeAt(place)
      parts.push(...body.feed(bytes.subarray(at, at + size)))
      at += size
    }
    parts.push(...body.end())
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
  }
  return parts
}

function picksOf(parts: Parts) {
  const reader = createPickReader((id) => id >= 101 && id <= 108)
  const picks: unknown[] = []
  const errors: string[] = []
  let chars = 0
  for (const part of parts) {
    if (part.kind === 'error') errors.push(part.sentence.slice(0, 40))
    if (part.kind !== 'text' || chars > MOST_CHARS) continue
    chars += part.text.length
    if (chars <= MOST_CHARS) picks.push(...reader.feed(part.text))
  }
  picks.push(...reader.end())
  return { picks, errors }
}

const read = (bytes: Uint8Array, sizeAt: (place: number) => number) => picksOf(partsOf(bytes, sizeAt))

/** Sizes from 1 to 64, the same at every run. */
const sizes = (seed: number) => (place: number) => 1 + ((seed * 7_919 + place * 104_729) % 64)

const rows = behaviours
  .filter(({ refuse }) => !refuse)
  .flatMap((behaviour) =>
    (behaviour.apis ?? (['chat', 'responses'] as const)).map((api) => ({ name: behaviour.name, api, behaviour })),
  )
  .map((row, place) => ({ ...row, place }))

describe('however a reply is cut into chunks, the same is read', () => {
  test.each(rows)('$api: $name', ({ behaviour, api, place }) => {
    const bytes = bytesOf(behaviour, api, 8)
    const whole = read(bytes, () => bytes.length)
    expect(read(bytes, () => 1)).toEqual(whole)
    expect(read(bytes, sizes(place))).toEqual(whole)
  })

  const short = rows.filter(({ behaviour, api }) => api === 'chat' && bytesOf(behaviour, api, 1).length < 2_500)

  test.each(short)('parted in two: $name', ({ behaviour, api, place }) => {
    const bytes = bytesOf(behaviour, api, 1)
    const whole = read(bytes, () => bytes.length)
    // Mostly the body says the same in the same parts, of which the same is picked: only other parts are picked from.
    const fine = new Set([JSON.stringify(partsOf(bytes, () => bytes.length))])
    const otherwise: number[] = []
    // Every twelfth byte, others for each reply: what they share is parted everywhere.
    for (let at = 1 + (place % 12); at < bytes.length; at += 12) {
      const parts = partsOf(bytes, (place) => (place === 0 ? at : bytes.length))
      const told = JSON.stringify(parts)
      if (fine.has(told)) continue
      if (isDeepStrictEqual(picksOf(parts), whole)) fine.add(told)
      else otherwise.push(at)
    }
    expect(otherwise).toEqual([])
  })

  test('enough rows are short enough for that', () => {
    expect(short.length).toBeGreaterThan(60)
  })
})
