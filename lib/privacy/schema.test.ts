import { expect, test } from 'vitest'
import { consentInput, eraseInput } from './schema'

test('a box that is not sent, or says anything but yes, is off', () => {
  expect(consentInput.parse({})).toMatchObject({ behaviour: false, context: false, model: false })
  expect(consentInput.parse({ behaviour: 'on', context: 'false', model: 1 })).toMatchObject({
    behaviour: true,
    context: false,
    model: false,
  })
})

test.each(['erase', ' Erase ', 'ERASE'])('%j confirms', (confirm) =>
  expect(eraseInput.safeParse({ confirm }).success).toBe(true),
)
test.each(['', 'yes', 'erase me', undefined, null, ['erase']])('%j does not confirm', (confirm) =>
  expect(eraseInput.safeParse({ confirm }).success).toBe(false),
)
