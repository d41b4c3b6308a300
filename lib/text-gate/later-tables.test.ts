import { expect, test } from 'vitest'
import { judgeRow } from '@/testing/judge-row'
import { readTexts } from '@/testing/tables/text-table'

/**
 * Written before the gate had seen them: of the third it refused 7 of 150 good ones then and showed 32 of 103 bad ones;
 * of the fourth 4 of 100 and 6 of 62; of the fifth, with critics' words about craft alone, 17 of 100 and 17 of 63; of
 * the sixth 2 of 46 and 1 of 47.
 */
test.each<[string, number, number, number, string[]]>([
  ['third', 150, 100, 1, []],
  ['fourth', 100, 60, 1, []],
  // Known: a line of dialogue with a name nobody gave, and "a break-up film".
  ['fifth', 100, 60, 2, []],
  // Known: "older than your grandparents' sofa", and a length that is all that is said. "Capital" is taken for capitalism.
  ['sixth', 45, 45, 2, ['The capital of Peru is Lima, and water boils at a hundred degrees.']],
])('the %s tables', (name, leastGood, leastBad, known, knownShown) => {
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
  expect(good.length).toBeGreaterThanOrEqual(leastGood)
  expect(bad.length).toBeGreaterThanOrEqual(leastBad)
  expect(refused.length, refused.join('\n')).toBeLessThanOrEqual(known)
  expect(shown.map((text) => text.replace(/^.*?: /, ''))).toEqual(knownShown)
})
