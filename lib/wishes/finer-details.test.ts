import { expect, it } from 'vitest'
import { judgeTable, precision, printReport, readTable, recall } from '../../testing/tables/wish-table'
import { readTokens } from '../../testing/wish-lexicon'

// Written before any of these terms was there; figures at first sight stand in docs/wishes.md.
it('reads what people say in terms finer than themes', () => {
  const report = judgeTable(readTable('phrasings.finer.jsonl'), readTokens)
  console.log(printReport('phrasings.finer.jsonl', report))
  expect(precision(report.all)).toBeGreaterThanOrEqual(0.97)
  expect(recall(report.all)).toBeGreaterThanOrEqual(0.97)
  expect(precision(report.hard)).toBeGreaterThanOrEqual(0.99)
})

it.each([
  ['no black-and-white comedies', ['without:detail:black-and-white+genre:comedy']],
  ['nothing in colour', ['only:detail:black-and-white']],
  ['b/w please', ['more:detail:black-and-white']],
  ['no penguins', ['unread:penguins']],
  ['penguins', ['more:detail:birds']],
  ['something w/o dinosaurs', ['without:detail:dinosaurs']],
])('reads %s', (said, tokens) => {
  expect(readTokens(said)).toEqual(tokens)
})
