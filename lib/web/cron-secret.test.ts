import { expect, test } from 'vitest'
import { carriesCronSecret } from './cron-secret'

const asked = (authorization?: string) =>
  new Request('http://localhost/api/cron/train', authorization ? { headers: { authorization } } : {})

test.each([
  [undefined, false],
  ['', false],
  ['Bearer', false],
  ['Bearer wrong', false],
  ['Bearer right and more', false],
  ['right', false],
  ['Basic right', false],
  ['Bearer right', true],
])('%s opens the door: %s', (authorization, opens) => {
  expect(carriesCronSecret(asked(authorization), 'right')).toBe(opens)
})
