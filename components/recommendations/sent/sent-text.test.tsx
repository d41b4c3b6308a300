import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sourceIds } from '@/lib/recommendations/sent/sources'
import { SentText, SourceLegend } from './sent-text'

const markOf = (html: string, text: string) => new RegExp(`<span[^>]*class="([^"]+)">${text}</span>`).exec(html)?.[1]

test.each(sourceIds.filter((id) => id !== 'rules'))('a part from %s is marked in the text as its legend says', (id) => {
  const text = renderToStaticMarkup(<SentText label="The data" parts={[{ text: 'of theirs', sources: [id] }]} />)
  const legend = renderToStaticMarkup(<SourceLegend used={new Set([id])} />)
  expect(markOf(text, 'of theirs')).toBeTruthy()
  expect(legend).toContain(`class="${markOf(text, 'of theirs')}"`)
})

test('what hangs on several things has the mark of the one that asks most', () => {
  const sources = ['catalog', 'group', 'ranking'] as const
  const both = renderToStaticMarkup(<SentText label="" parts={[{ text: 'both', sources: [...sources] }]} />)
  const group = renderToStaticMarkup(<SentText label="" parts={[{ text: 'group', sources: ['group'] }]} />)
  expect(markOf(both, 'both')).toBe(markOf(group, 'group'))
})
