import { expect, test } from 'vitest'
import { judge, readTable } from '@/testing/tables/wish-table'
import { readTokens } from '@/testing/wish-lexicon'

test('of the sentences that a second round of people typed, those still read wrongly become no more', () => {
  const wrong = readTable('ask.second-round.jsonl')
    .map((row) => judge(row, readTokens(row.said)))
    .filter((judged) => judged.wrong.length + judged.missing.length > 0)
  for (const { said, wrong: beyond, missing } of wrong)
    console.log(`“${said}” beyond: ${beyond.join(', ')} lacking: ${missing.join(', ')}`)
  expect(wrong.length).toBeLessThanOrEqual(3)
})
