import { expect, test } from 'vitest'
import { trackedEvent } from '../feedback/inputs'
import { wordsVerdicts } from '../feedback/words'
import { consentInput, eraseInput } from './inputs'
import { behaviourEvents, behaviourKeptDays, behaviourWords, countedWords, purposes } from './schema'

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

test('every kind of behaviour a browser may send is named in the question, and nothing else is stored for it', () => {
  const kinds = trackedEvent.options.map((option) => option.shape.type.value)
  expect([...behaviourEvents].toSorted()).toEqual(kinds.toSorted())
  const question = purposes.find(({ name }) => name === 'behaviour')?.explanation
  for (const words of Object.values(behaviourWords)) expect(question).toContain(words)
  for (const days of Object.values(behaviourKeptDays)) expect(question).toContain(` ${days}`)
})

test('every verdict on our words is named in the question, as its button says it', () => {
  const question = purposes.find(({ name }) => name === 'behaviour')?.explanation
  expect(Object.keys(countedWords)).toEqual(wordsVerdicts.map(([name]) => name))
  for (const [name, label] of wordsVerdicts) {
    expect(countedWords[name].toLowerCase()).toBe(`“${label.toLowerCase()}”`)
    expect(question).toContain(countedWords[name])
  }
})
