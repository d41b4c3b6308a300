import { describe, expect, it } from 'vitest'
import { judge, judgeTable, precision, printReport, readTable, recall } from '../../testing/tables/wish-table'
import { readTokens } from '../../testing/wish-lexicon'

/** Prints the figures, so that a run shows where the reader stands. */
function reportOn(file: string) {
  const report = judgeTable(readTable(file), readTokens)
  console.log(printReport(file, report))
  return report
}

describe('the reader on the tables', () => {
  it('reads the table it is built with', () => {
    const report = reportOn('phrasings.jsonl')
    expect(precision(report.all)).toBeGreaterThanOrEqual(0.97)
    expect(recall(report.all)).toBeGreaterThanOrEqual(0.9)
    expect(precision(report.hard)).toBeGreaterThanOrEqual(0.99)
  })

  // Unseen while the reader was built a second time; its figures at first sight stand in docs/wishes.md.
  it('reads the second table', () => {
    const report = reportOn('phrasings.second.jsonl')
    expect(precision(report.all)).toBeGreaterThanOrEqual(0.97)
    expect(recall(report.all)).toBeGreaterThanOrEqual(0.85)
    expect(precision(report.hard)).toBeGreaterThanOrEqual(0.99)
  })

  // Written and labelled before the reader was run on them; their figures at first sight stand in docs/wishes.md.
  it.each(['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'])('reads the %s table', (name) => {
    const report = reportOn(`phrasings.${name}.jsonl`)
    expect(precision(report.all)).toBeGreaterThanOrEqual(0.95)
    expect(recall(report.all)).toBeGreaterThanOrEqual(0.85)
    expect(precision(report.hard)).toBeGreaterThanOrEqual(0.97)
  })

  // Harder still: told stories, asides, other people's tastes. Mended by kinds, not case by case.
  it.each(['tenth', 'eleventh', 'twelfth', 'thirteenth'])('reads the %s table', (name) => {
    const report = reportOn(`phrasings.${name}.jsonl`)
    expect(precision(report.all)).toBeGreaterThanOrEqual(0.94)
    expect(recall(report.all)).toBeGreaterThanOrEqual(0.9)
    expect(precision(report.hard)).toBeGreaterThanOrEqual(0.8)
  })

  // Read after questions were there, and mended by kinds.
  it.each(['fifteenth', 'sixteenth', 'seventeenth', 'eighteenth'])('reads the %s table', (name) => {
    const report = reportOn(`phrasings.${name}.jsonl`)
    expect(precision(report.all)).toBeGreaterThanOrEqual(0.92)
    expect(recall(report.all)).toBeGreaterThanOrEqual(0.93)
    expect(precision(report.hard)).toBeGreaterThanOrEqual(0.93)
  })

  it('reads the nineteenth table, of a writer without the grammar', () => {
    const report = reportOn('phrasings.nineteenth.jsonl')
    expect(precision(report.all)).toBeGreaterThanOrEqual(0.97)
    expect(recall(report.all)).toBeGreaterThanOrEqual(0.95)
    expect(precision(report.hard)).toBeGreaterThanOrEqual(0.98)
  })

  // Written to be hard: reported speech, conditions, corrections, sarcasm, odd numbers.
  it('reads the twentieth table', () => {
    const report = reportOn('phrasings.twentieth.jsonl')
    expect(precision(report.all)).toBeGreaterThanOrEqual(0.9)
    expect(recall(report.all)).toBeGreaterThanOrEqual(0.85)
    expect(precision(report.hard)).toBeGreaterThanOrEqual(0.96)
  })

  // The first by somebody without the grammar, three by the builder: others' opinions, circumstances, sayings, whole everyday sentences.
  it.each([
    ['twenty-first', 0.96, 0.96],
    ['twenty-second', 0.94, 0.95],
    ['twenty-third', 0.95, 0.94],
    ['twenty-fourth', 0.94, 0.91],
    // By two who did not know the reader; the twenty-sixth was mended in part (docs/wishes.md).
    ['twenty-fifth', 0.93, 0.93, 0.95],
    ['twenty-sixth', 0.85, 0.85, 0.8],
    // Two more blind writers: everyday sentences, and idioms of liking and refusing.
    ['twenty-seventh', 0.94, 0.94, 0.97],
    ['twenty-eighth', 0.97, 0.95, 0.98],
    // Two more: people whose first language is another, and long messages; mended in part.
    ['twenty-ninth', 0.86, 0.91, 0.95],
    ['thirtieth', 0.84, 0.91, 0.93],
    ['thirty-first', 0.92, 0.92, 0.98],
    ['thirty-second', 0.97, 0.96, 0.95],
    ['thirty-third', 0.97, 0.94, 0.97],
    ['thirty-fourth', 0.98, 0.98, 0.96],
    ['thirty-fifth', 0.97, 0.96, 0.96],
    ['thirty-sixth', 0.97, 0.97, 0.96],
    ['thirty-seventh', 0.98, 0.98, 0.98],
    ['thirty-eighth', 0.98, 0.98, 0.98],
  ] as [string, number, number, number?][])('reads the %s table', (name, precise, whole, hard = 0.96) => {
    const report = reportOn(`phrasings.${name}.jsonl`)
    expect(precision(report.all)).toBeGreaterThanOrEqual(precise)
    expect(recall(report.all)).toBeGreaterThanOrEqual(whole)
    expect(precision(report.hard)).toBeGreaterThanOrEqual(hard)
  })

  it('reads the sentences of its own making as it did', () => {
    const { judged } = judgeTable(readTable('phrasings.own.jsonl'), readTokens)
    expect(judged.filter(({ wrong, missing }) => wrong.length + missing.length > 0)).toEqual([])
  })

  // Opened once, when the reader is finished: UNSEEN_TABLES=1.
  it
    .runIf(process.env.UNSEEN_TABLES)
    .each([
      'unseen',
      'unseen3',
      'unseen4',
      'unseen5',
      'unseen6',
      'unseen7',
      'unseen8',
      'unseen9',
      'unseen10',
      'unseen11',
      'unseen12',
      'unseen13',
      'unseen14',
      'unseen15',
      'unseen16',
      'unseen17',
      'unseen18',
      'unseen19',
      'unseen20',
      'unseen21',
      'unseen22',
    ])('reads the table it has not seen: %s', (name) => {
    const report = reportOn(`phrasings.${name}.jsonl`)
    expect(precision(report.all)).toBeGreaterThanOrEqual(0.97)
    expect(recall(report.all)).toBeGreaterThanOrEqual(0.85)
    expect(precision(report.hard)).toBeGreaterThanOrEqual(0.99)
  })
})

describe('the judge', () => {
  const row = {
    said: '',
    tokens: ['more:genre:war|avoid:war', '?surprise', 'unread:golden retriever|unread:retriever'],
  }

  it('takes any alternative, misses nothing optional and judges what was unread by its main word', () => {
    expect(judge(row, ['avoid:war', 'unread:a retriever'])).toMatchObject({ wrong: [], missing: [] })
    expect(judge(row, ['more:genre:war', 'surprise', 'unread:golden'])).toMatchObject({ wrong: [], missing: [] })
  })

  it('counts a question as no reading, and as needless where neither it nor its words were meant', () => {
    const asked = { said: '', tokens: ['more:setting:train', 'unread:leaves'] }
    expect(judge(asked, ['ask:more:setting:train=train'])).toMatchObject({
      wrong: [],
      missing: ['more:setting:train', 'unread:leaves'],
      needless: [],
    })
    expect(judge(asked, ['ask:more:theme:nature=leaves'])).toMatchObject({
      missing: ['more:setting:train'],
      needless: [],
    })
    expect(judge(asked, ['ask:more:mood:cosy=blanket'])).toMatchObject({ wrong: [], needless: ['more:mood:cosy'] })
  })

  it('counts what is beyond and what is lacking', () => {
    expect(judge(row, ['more:genre:western', 'unread:dog'])).toMatchObject({
      wrong: ['more:genre:western', 'unread:dog'],
      missing: ['more:genre:war|avoid:war', 'unread:golden retriever|unread:retriever'],
    })
  })
})
