import { expect, test } from 'vitest'
import { judgeRow } from '@/testing/judge-row'
import { readTexts } from '@/testing/text-table'

/** Written before the gate had seen them: of the third it refused 7 of 150 good ones then and showed 32 of 103 bad ones; of the fourth 4 of 100 and 6 of 62. */
test.each([
  ['third', 150, 100, 0],
  // Known: a title of two common words in small letters, "darker than get out".
  ['fourth', 100, 60, 1],
])('the %s tables', (name, mostGood, mostBad, known) => {
  const good = readTexts(`texts.good.${name}.jsonl`)
  const bad = readTexts(`texts.bad.${name}.jsonl`)
  const refused = good.flatMap((row) => {
    const { refused: why } = judgeRow(row)
    return why ? [`${why.why} (${why.at}): ${row.text}`] : []
  })
  const shown = bad
    .filter((row) => judgeRow(row).refused === null)
    .map(({ kind, film, text }) => `${kind} ${film}: ${text}`)
  console.info(`${name}: ${refused.length} of ${good.length} good refused, ${shown.length} of ${bad.length} bad shown`)
  expect(good.length).toBeGreaterThanOrEqual(mostGood)
  expect(bad.length).toBeGreaterThanOrEqual(mostBad)
  expect(refused.length / good.length, refused.join('\n')).toBeLessThanOrEqual(0.01)
  expect(shown.length, shown.join('\n')).toBeLessThanOrEqual(known)
})
