import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeDrafts } from './merge-drafts'
import { mergeTexts } from './merge-texts'
import { placeName, takeMerge, textOf } from './merged'
import type { PromptFields } from './schema'

const base = 'You write a programme.\n\n- Start from the mood.\n- Name the film.\n- Be brief and kind.\n'
const merged = (mine: string, theirs: string) => mergeTexts(base, mine, theirs)

test('lines that each of two changed, added and removed stand together', () => {
  const mine = base.replace('the mood', 'the place').replace('\n\n', '\n\n- Mine.\n')
  const theirs = `${base.replace('- Name the film.\n', '')}- Theirs.\n`
  expect(merged(mine, theirs)).toEqual([
    {
      kind: 'fits',
      text: 'You write a programme.\n\n- Mine.\n- Start from the place.\n- Be brief and kind.\n- Theirs.\n',
    },
  ])
})

test('words that each changed in one line stand together', () => {
  const found = merged(base.replace('brief', 'short'), base.replace('kind', 'clear'))
  expect(textOf(found)).toContain('- Be short and clear.')
})

test('lines one below the other that each changed one of stand together', () => {
  const found = merged(base.replace('the mood', 'the place'), base.replace('the film', 'their film'))
  expect(textOf(found)).toContain('- Start from the place.\n- Name their film.')
})

test('a line both wrote anew is an overlap, whole, with the rest round it put together', () => {
  const mine = base.replace('- Be brief and kind.', '- Be long.')
  const theirs = base.replace('- Be brief and kind.', '- Be funny.').replace('programme', 'list')
  const found = merged(mine, theirs)
  expect(found.map(({ kind }) => kind)).toEqual(['fits', 'overlap'])
  expect(found[1]).toEqual({ kind: 'overlap', mine: '- Be long.\n', theirs: '- Be funny.\n' })
  expect(textOf(found)).toBe(mine.replace('programme', 'list'))
  expect(textOf(found, ['theirs'])).toBe(theirs)
})

test('the same change made by both is no overlap', () => {
  const both = base.replace('brief', 'short')
  expect(merged(both, both)).toEqual([{ kind: 'fits', text: both }])
})

test('a tag of a template is never made of halves of two', () => {
  const line = 'Say {% if person.adventurous > 60 and ratingsCount > 3 %}more{% endif %}.\n'
  const mine = line.replace('> 60', '> 70')
  const theirs = line.replace('> 3', '> 9')
  expect(mergeTexts(line, mine, theirs)).toEqual([{ kind: 'overlap', mine, theirs }])
})

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'a line that says %s is a line like any other',
  (word) => {
    const found = mergeTexts(`${word}\nb\n`, `${word}\nb ${word}\n`, `${word} first\nb\n`)
    expect(textOf(found)).toBe(`${word} first\nb ${word}\n`)
  },
)

const texts = fc
  .array(fc.constantFrom('a', 'b c', '{{ x }}', '', 'constructor'))
  .map((lines) => `${lines.join('\n')}\n`)

test('who changed nothing loses nothing: the other text is the merge, and an overlap is never made of it', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      expect(textOf(mergeTexts(one, one, other))).toBe(other)
      expect(textOf(mergeTexts(one, other, one))).toBe(other)
      expect(textOf(mergeTexts(one, other, other))).toBe(other)
    }),
  )
})

test('of any three texts each side can be had whole, where they overlap everywhere they differ', () => {
  fc.assert(
    fc.property(texts, texts, texts, (before, mine, theirs) => {
      const there = mergeTexts(before, mine, theirs)
      const back = mergeTexts(before, theirs, mine)
      const sides = there.filter(({ kind }) => kind === 'overlap').map(() => 'theirs' as const)
      expect(textOf(there, sides)).toBe(textOf(back))
    }),
  )
})

const fields = (changed: Partial<PromptFields> = {}): PromptFields => ({
  instructions: base,
  temperature: '0.6',
  topP: '1',
  maxTokens: '300',
  model: '',
  drafts: '1',
  language: 'en',
  note: '',
  ...changed,
})

test('settings are taken from whoever changed them; where both did, mine stands beside theirs', () => {
  const mine = fields({ temperature: '0.8', note: 'Mine' })
  const theirs = { ...fields({ maxTokens: '500', note: 'Theirs', temperature: '0.8' }), savedAt: '2026-11-27' }
  const { settings } = mergeDrafts(fields(), mine, theirs)
  expect(settings).toEqual([
    { name: 'temperature', value: '0.8', isTheirs: false, overlap: null },
    { name: 'topP', value: '1', isTheirs: false, overlap: null },
    { name: 'maxTokens', value: '500', isTheirs: true, overlap: null },
    { name: 'model', value: '', isTheirs: false, overlap: null },
    { name: 'drafts', value: '1', isTheirs: false, overlap: null },
    { name: 'language', value: 'en', isTheirs: false, overlap: null },
    { name: 'note', value: 'Mine', isTheirs: false, overlap: { mine: 'Mine', theirs: 'Theirs' } },
  ])
})

test('what theirs changes in mine is told line by line, and a line break at the end is no change', () => {
  const mine = fields({ instructions: base.replace('brief', 'short').trimEnd() })
  const theirs = {
    ...fields({ instructions: `${base.replace('programme', 'list')}\n`.replaceAll('\n', '\r\n') }),
    savedAt: 'now',
  }
  const { lines, savedAt, theirs: other } = mergeDrafts(fields(), mine, theirs)
  expect(lines.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'removed You write a programme.',
    'added You write a list.',
  ])
  expect(savedAt).toBe('now')
  expect(other).not.toHaveProperty('savedAt')
})

test('both together are what fits, and the side chosen where they do not', () => {
  const mine = fields({ instructions: `${base}\nMine.`, note: 'Mine', maxTokens: '400' })
  const theirs = { ...fields({ instructions: `${base}\nTheirs.`, note: 'Theirs', temperature: '0.9' }), savedAt: 'now' }
  const merge = mergeDrafts(fields(), mine, theirs)
  expect(takeMerge(merge, {})).toEqual({ ...mine, temperature: '0.9' })
  expect(takeMerge(merge, { [placeName(0)]: 'theirs', note: 'theirs' })).toEqual({
    ...mine,
    instructions: `${base}\nTheirs.`,
    note: 'Theirs',
    temperature: '0.9',
  })
})
