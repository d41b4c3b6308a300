import { expect, test, vi } from 'vitest'

const site = vi.hoisted(() => ({ NEXTAUTH_SECRET: 'a secret', NEXTAUTH_URL: 'https://films.example' }))
vi.mock('../../env', () => ({ env: () => site }))
const { filmAddress, letterOf, stopAddress } = await import('./letter-links')

const tokenIn = (address: string) => new URL(address).searchParams.get('letter')

test('a link is known by what it may do, and by nothing else', () => {
  const stop = tokenIn(stopAddress('one'))
  expect(letterOf('stop', stop)).toBe('one')
  expect(letterOf('film', stop)).toBeNull()
  expect(letterOf('stop', tokenIn(filmAddress('one', 'ikiru')))).toBeNull()
  expect(letterOf('film', tokenIn(filmAddress('one', 'ikiru')))).toBe('one')
})

test('a link for another letter cannot be made from one, nor without the secret', () => {
  const stop = tokenIn(stopAddress('one')) ?? ''
  expect(letterOf('stop', stop.replace('one', 'two'))).toBeNull()
  site.NEXTAUTH_SECRET = 'another'
  expect(letterOf('stop', stop)).toBeNull()
  site.NEXTAUTH_SECRET = 'a secret'
})

test.each([null, '', '.', 'one', 'one.', '.abc', `${'x'.repeat(200)}.abc`])('%j is no letter of ours', (token) => {
  expect(letterOf('stop', token)).toBeNull()
})
