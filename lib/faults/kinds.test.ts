import { expect, test } from 'vitest'
import { mailFaultOf, workFaults, workFaultWords } from './kinds'

test('every kind has words of its own, and one of an older version is told all the same', () => {
  const words = Object.values(workFaults).flatMap((kinds) => Object.values<string>(kinds))
  expect(new Set(words).size).toBe(words.length)
  expect(workFaultWords('mail', 'login')).toBe('The mail server did not accept our login')
  expect(workFaultWords('night', 'gone')).toBe('Something went wrong in night')
  expect(workFaultWords('tides', 'login')).toBe('Something went wrong in tides')
})

test('what a mail library throws is of a kind, whatever it is', () => {
  expect(['EAUTH', 'EDNS', 'ETIMEDOUT', 'ETLS', 'EENVELOPE', 'EMESSAGE'].map((code) => mailFaultOf({ code }))).toEqual([
    ...['login', 'unreachable', 'timeout', 'encryption', 'address', 'letter'],
  ])
  for (const odd of [null, 'EAUTH', {}, { code: 535 }, { code: 'ENEW' }, new Error('x')])
    expect(mailFaultOf(odd)).toBe('other')
})
