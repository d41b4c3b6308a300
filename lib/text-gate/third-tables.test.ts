import { expect, test } from 'vitest'
import { judgeRow } from '@/testing/judge-row'
import { readTexts } from '@/testing/text-table'

/** Written before the gate had seen them; prints what it makes of them. */
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
  if (process.env.SHOW_ROWS) console.info([...refused, '', ...shown].join('\n'))
  expect(good.length).toBeGreaterThanOrEqual(150)
  expect(bad.length).toBeGreaterThanOrEqual(100)
})
