import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { searchParams } from '@/lib/search/schema'
import { QueryChips } from './query-chips'

const chips = [
  { key: 'more:genre:comedy', label: 'comedy', isOff: false },
  { key: 'avoid:gore', label: 'no gore', isOff: true },
  { key: 'less:genre:family', label: '“for adults”, meaning no family films?', isOff: true, isDoubt: true as const },
  { key: 'more:mood:bleak', label: 'bleak', isOff: false, isDoubt: true as const },
]
const params = searchParams.parse({ q: 'x', drop: 'avoid:gore', also: 'more:mood:bleak', page: '3' })
const html = renderToStaticMarkup(<QueryChips chips={chips} params={params} />)
const links = [...html.matchAll(/<a[^>]*href="([^"]+)"[^>]*>(.*?)<\/a>/g)].map(([, href = '', inner = '']) => ({
  href: decodeURIComponent(href.replaceAll('&amp;', '&')),
  said: inner.replace(/<[^>]+>/g, ''),
}))

test('each chip says what a tap does, and its address does it', () => {
  expect(links).toEqual([
    {
      href: '/search?q=x&drop=avoid:gore&drop=more:genre:comedy&also=more:mood:bleak',
      said: 'Take off: comedy×',
    },
    { href: '/search?q=x&also=more:mood:bleak', said: 'Put back: no gore+' },
    {
      href: '/search?q=x&drop=avoid:gore&also=more:mood:bleak&also=less:genre:family',
      said: 'Switch on: “for adults”, meaning no family films?+',
    },
    { href: '/search?q=x&drop=avoid:gore', said: 'Take off: bleak×' },
  ])
})

test('only what was taken off is struck through, not what is in doubt', () => {
  expect([...html.matchAll(/line-through">([^<]+)</g)].map(([, label]) => label)).toEqual(['no gore'])
})
