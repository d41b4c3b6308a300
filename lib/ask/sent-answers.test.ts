import { expect, test } from 'vitest'
import { restPrompt } from '../writers/rest/ask-rest'
import { type AnswerRequest, answerSubject, findAnswer, keepAnswer, requestOfReading } from './sent-answers'

const all = { behaviour: true, context: true, model: true, groups: true }
const usage = { inputTokens: 7, outputTokens: 2, estimated: false }
const question = { words: 'slow <westerns> with a "unicycle"', unread: ['unicycle'] }
const reading = requestOfReading({
  ...{ ...restPrompt(question), at: new Date(), model: 'gpt', usage, fault: null },
})
const written = (part: Partial<AnswerRequest>): AnswerRequest => ({ ...reading, number: 1, sent: false, ...part })

test('the reading is kept to the letter, and what was typed is marked', () => {
  const { instructions, prompt } = restPrompt(question)
  expect(reading.instructions.map(({ text }) => text).join('')).toBe(instructions)
  expect(reading.prompt.map(({ text }) => text).join('')).toBe(prompt)
  const typed = reading.prompt.filter(({ sources }) => sources[0] === 'words').map(({ text }) => text)
  expect(typed).toContain('unicycle')
  expect(
    reading.prompt
      .filter(({ sources }) => sources[0] === 'rules')
      .map(({ text }) => text)
      .join(''),
  ).not.toContain('unicycle')
})

test('an answer is told to whom it was given, and to nobody else', () => {
  const subject = answerSubject('ada', 'a wish')
  keepAnswer(subject, 'ada', [reading, written({})])
  expect(findAnswer({ id: 'ada', consents: all }, subject)).toEqual([reading, written({})])
  expect(findAnswer({ id: 'bob', consents: all }, subject)).toBeNull()
  expect(findAnswer({ id: 'ada', consents: all }, answerSubject('ada', 'another'))).toBeNull()
})

test.each([
  ['model', [written({})]],
  ['context', [reading, written({}), written({ usesBehaviour: true }), written({ usesGroup: true })]],
  ['behaviour', [reading, written({}), written({ usesHour: true }), written({ usesGroup: true })]],
  ['groups', [reading, written({}), written({ usesHour: true }), written({ usesBehaviour: true })]],
] as const)('without the consent %s it tells nothing that rested on it', (consent, left) => {
  const subject = answerSubject('eve', consent)
  const hour = written({ usesHour: true, sent: true })
  const behaviour = written({ usesBehaviour: true, sent: true })
  const kept =
    consent === 'model'
      ? [reading, written({}), hour]
      : [reading, written({}), { ...hour, sent: false }, { ...behaviour, sent: false }, written({ usesGroup: true })]
  keepAnswer(subject, 'eve', kept)
  expect(findAnswer({ id: 'eve', consents: { ...all, [consent]: false } }, subject)).toEqual(left)
})

test('only so many are held', () => {
  const first = answerSubject('many', 0)
  for (let place = 0; place <= 200; place++) keepAnswer(answerSubject('many', place), 'many', [])
  expect(findAnswer({ id: 'many', consents: all }, first)).toBeNull()
  expect(findAnswer({ id: 'many', consents: all }, answerSubject('many', 200))).toEqual([])
})
