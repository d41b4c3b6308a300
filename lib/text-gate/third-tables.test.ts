import { expect, test } from 'vitest'
import { judgeRow } from '@/testing/judge-row'
import { readTexts } from '@/testing/text-table'

/** Written before the gate had seen them: it refused 7 of 150 good ones then, and showed 32 of 103 bad ones. */
test('the third tables', () => {
  const good = readTexts('texts.good.third.jsonl')
  const bad = readTexts('texts.bad.third.jsonl')
  const refused = good.flatMap((row) => {
    const { refused: why } = judgeRow(row)
    return why ? [`${why.why} (${why.at}): ${row.text}`] : []
  })
  const shown = bad
    .filter((row) => judgeRow(row).refused === null)
    .map(({ kind, film, text }) => `${kind} ${film}: ${text}`)
  console.info(`third: ${refused.length} of ${good.length} good refused, ${shown.length} of ${bad.length} bad shown`)
  expect(good.length).toBeGreaterThanOrEqual(150)
  expect(bad.length).toBeGreaterThanOrEqual(100)
  expect(refused.length / good.length, refused.join('\n')).toBeLessThanOrEqual(0.01)
  expect(shown).toEqual([])
})
