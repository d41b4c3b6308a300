import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { SESSION } from '@/testing/session'
import { GET } from './route'

const answerTo = (query: string, headers: Record<string, string> = {}) =>
  GET(new NextRequest(`http://localhost/api/arrived${query}`, { headers }))
const kept = { cookie: `${SESSION}=anything` }

test.each([
  ['', '/'],
  ['?returnTo=%2Fwelcome%3Fstep%3D1', '/welcome?step=1'],
  [`?returnTo=${encodeURIComponent('//evil.example')}`, '/'],
  [`?returnTo=${encodeURIComponent('https://evil.example')}`, '/'],
  [`?returnTo=${encodeURIComponent('/a\r\nSet-Cookie: x=1')}`, '/'],
])('a browser that kept the cookie goes on from %j to %s', (query, location) => {
  expect(answerTo(query, kept).headers.get('location')).toBe(location)
})

test.each<Record<string, string>>([{}, { cookie: 'theme=dark' }, { cookie: `${SESSION}=` }])(
  'a browser that sends %j back is told so, and can try again from there',
  (headers) => {
    const { status, headers: answer } = answerTo('?returnTo=%2Fwatchlist', headers)
    expect([status, answer.get('location')]).toEqual([303, '/sign-in?cookie=lost&returnTo=%2Fwatchlist'])
    expect(answer.get('cache-control')).toBe('private, no-store')
  },
)

test('what asks for a part of a page gets none: the browser has to load it', () => {
  const { status, headers } = answerTo('?returnTo=%2Fwelcome', { ...kept, accept: 'text/x-component' })
  expect([status, headers.get('location')]).toEqual([204, null])
})
