import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { GET } from './route'

const answerTo = (query: string) => GET(new NextRequest(`http://localhost/api/plain${query}`)).headers

test('the browser comes back to the page it was on, and is remembered', () => {
  const answer = answerTo(`?returnTo=${encodeURIComponent('/films/alien-1979?from=search')}`)
  expect(answer.get('location')).toBe('/films/alien-1979?from=search')
  expect(answer.get('set-cookie')).toMatch(/^plain-pages=1; Path=\/;/)
})

test.each([
  ['', '/'],
  [`?returnTo=${encodeURIComponent('//evil.example')}`, '/'],
  [`?returnTo=${encodeURIComponent('https://evil.example')}`, '/'],
  [`?returnTo=${encodeURIComponent('/a\r\nSet-Cookie: x=1')}`, '/'],
  [`?returnTo=${encodeURIComponent('/films/東京')}`, '/films/%E6%9D%B1%E4%BA%AC'],
])('%s leads to %s', (query, location) => expect(answerTo(query).get('location')).toBe(location))
