import { describe, expect, it } from 'vitest'
import { judgeRow } from '@/testing/judge-row'
import { readTexts } from '@/testing/tables/text-table'

describe('texts in another language', () => {
  it('are shown where they keep to what was given', () => {
    const refused = readTexts('texts.translated.good.jsonl').flatMap((row) => {
      const { refused } = judgeRow(row)
      return refused ? [`${refused.why} ${refused.at}: ${row.text}`] : []
    })
    expect(refused).toEqual([])
  })

  it('are not shown where they say anything else', () => {
    const shown = readTexts('texts.translated.bad.jsonl').filter((row) => judgeRow(row).refused === null)
    expect(shown.map(({ text }) => text)).toEqual([])
  })
})
