import { expect, test } from 'vitest'
import { createCheck } from './formats'

const messages = [
  { role: 'system', content: 'Write a list.' },
  { role: 'user', content: 'The data.' },
]
const answer = (content: string) => ({ role: 'assistant', content })
const chat = { messages: [...messages, answer('One.')] }
const pair = { input: { messages }, preferred_output: [answer('One.')], non_preferred_output: [answer('Two.')] }
const checked = (lines: string[]) => {
  const check = createCheck()
  for (const line of lines) check.line(line)
  return check.end()
}
const times = (count: number, value: unknown) => Array.from({ length: count }, () => JSON.stringify(value))

test.each([
  ['chat', chat],
  ['preferences', pair],
])('ten lines of %s are a sound file', (kind, value) => {
  expect(checked(times(10, value))).toEqual({ kind, lines: 10, problems: [] })
})

test.each([
  ['', 'it is empty'],
  ['{"messages": [', 'it is no JSON'],
  ['[]', 'it has neither "messages" nor "input"'],
  ['null', 'it has neither "messages" nor "input"'],
  [JSON.stringify(pair), 'it is of preferences, the first line is of chat'],
  [JSON.stringify({ messages }), 'messages: messages are a system, a user and an assistant, in this order'],
  [JSON.stringify({ messages: [...messages, answer('')] }), 'messages.2.content: an empty text'],
  [
    JSON.stringify({ messages: [...messages, answer('x'.repeat(60_001))] }),
    'messages.2.content: more than 60000 characters',
  ],
  [JSON.stringify({ messages: [messages[1], messages[0], answer('One.')] }), 'messages.0.role: not the role "system"'],
  [
    JSON.stringify({ messages: [...messages, { ...answer('One.'), name: 'Ada' }] }),
    'messages.2: Unrecognized key: "name"',
  ],
  [JSON.stringify({ ...chat, id: 7 }), 'Unrecognized key: "id"'],
])('line 3 that is %s is said: %s', (line, sentence) => {
  const lines = times(12, chat)
  lines[2] = line
  expect(checked(lines).problems[0]).toBe(`line 3: ${sentence}`)
})

test('a pair whose answers are the same, and an output of two messages, teach nothing', () => {
  const same = { ...pair, non_preferred_output: pair.preferred_output }
  const two = { ...pair, preferred_output: [answer('One.'), answer('Three.')] }
  const { problems } = checked([...times(10, pair), JSON.stringify(same), JSON.stringify(two)])
  expect(problems).toEqual([
    'line 11: both answers are the same',
    'line 12: preferred_output: an output is one message of the assistant',
  ])
})

test('a short file is said to be short, and of a broken one no more than fifty lines are told', () => {
  expect(checked(times(9, chat)).problems).toEqual(['9 lines are too few: a training takes 10 and more'])
  expect(checked([]).problems).toHaveLength(1)
  expect(checked(Array.from({ length: 500 }, () => 'x')).problems).toHaveLength(50)
})
