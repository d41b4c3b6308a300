import { CompletionContext } from '@codemirror/autocomplete'
import { liquidLanguage } from '@codemirror/lang-liquid'
import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { personVariableSet } from '@/lib/prompts/person/variables'
import { wordsOfVariables } from '@/lib/prompts/words-of-variables'
import { liquidSource } from './liquid-source'

const source = liquidSource(wordsOfVariables(personVariableSet))

/** What is offered at the mark. */
function offered(marked: string): string[] {
  const at = marked.indexOf('|>')
  const state = EditorState.create({ doc: marked.replace('|>', ''), extensions: [liquidLanguage] })
  return source(new CompletionContext(state, at, true))?.options.map(({ label }) => label) ?? []
}

test.each([
  ['{{ per|> }}', 'person'],
  ['{{ person.|> }}', 'tone'],
  ['{{ person.to|> }}', 'tone'],
  ['{% if likes.|> %}', 'science-fiction'],
  ['{% for interest in interests %}{{ interest.|> }}', 'label'],
  ['{% assign mood = person.tone %}{{ mo|> }}', 'mood'],
  ['{{ person.tone | up|> }}', 'upcase'],
  ['{% un|> %}', 'unless'],
  ['{% if likes.history %}{% end|> %}', 'endif'],
])('%s offers %s', (text, word) => expect(offered(text)).toContain(word))

test.each([
  ['per|>', 'person'],
  ['{{ person.tone }} per|>', 'person'],
  ['{{ person.tone | es|> }}', 'escape'],
  ['{% in|> %}', 'include'],
  ['{% table|> %}', 'tablerow'],
  ['{{ person.|> }}', 'person'],
  ['{{ shoe.|> }}', 'tone'],
])('%s does not offer %s', (text, word) => expect(offered(text)).not.toContain(word))
