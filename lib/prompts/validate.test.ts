import { describe, expect, test } from 'vitest'
import { isPersonal } from './parts/kinds-of-reasons'
import type { VariableSet } from './parts/variable-set'
import { INSTRUCTIONS_MAX_CHARS } from './render'
import { problemsOf, validateTemplate } from './validate'

const films = [{ title: 'Heat', at: { year: 1995 } }]
const variables: VariableSet = {
  about: 'film',
  needs: {},
  docs: [],
  shapes: {
    name: true,
    words: { list: true },
    films: { list: { fields: { title: true, at: { fields: { year: true } } } } },
    has: { open: new Set(['war']) },
    film: { fields: { title: true } },
  },
  samples: [{ name: 'A', words: ['a'], films, has: { war: true }, film: { title: 'Heat' } }],
}
const messages = (template: string) => validateTemplate(`x ${template}`, variables).map(({ message }) => message)

describe('what may follow a name', () => {
  test.each([
    'name',
    'name.size',
    'words',
    'words.size',
    'words.first',
    'words.last',
    'words[0]',
    'words.first.size',
    'films[0].title',
    'films.first.at.year',
    'films.last.at',
    'has',
    'has.war',
    'has["war"]',
    'film',
    'film.title',
    'film.title.size',
  ])('%s is known', (path) => expect(messages(`{% if ${path} %}{% endif %}`)).toEqual([]))
  test.each([
    'nothing',
    'name.first',
    'name.size.size',
    'words.second',
    'words.size.size',
    'words.first.title',
    'films.title',
    'films.first.year',
    'films.first.at.month',
    'has.horror',
    'has.war.size',
    'film.year',
    'film.title.length',
  ])('%s is not', (path) =>
    expect(messages(`{% if ${path} %}{% endif %}`)).toEqual([`There is no variable “${path}”.`]),
  )
})

describe('what is wrong is told where it stands', () => {
  test('a text as long as may be is right, one longer is told at the line that is too much', () => {
    const text = `${'x'.repeat(99)}\n`.repeat(INSTRUCTIONS_MAX_CHARS / 100)
    expect(validateTemplate(text, variables)).toEqual([])
    expect(validateTemplate(`${text}x`, variables)).toEqual([
      {
        line: 61,
        message: `Use at most ${INSTRUCTIONS_MAX_CHARS} characters; this has ${INSTRUCTIONS_MAX_CHARS + 1}.`,
      },
    ])
  })
  test('what only shows when it runs has its line', () => {
    expect(validateTemplate('a\nb\n{% for each in films %}{{ each.name }}{% endfor %}', variables)).toEqual([
      { line: 3, message: 'There is no variable “each.name”.' },
    ])
  })
  test('what the library says and we have no words for stands in its own, as a sentence', () => {
    const [problem, ...more] = validateTemplate('a\n{{ name | }}{% assign %}', variables)
    expect(more).toEqual([])
    expect(problem?.message).toMatch(/^[A-Z].*\.$/s)
    expect(problem?.message).not.toMatch(/line:/)
  })
})

test('a text is checked once, for what it is about', () => {
  const person: VariableSet = { ...variables, about: 'person', shapes: {}, samples: [] }
  const once = problemsOf('{{ name }} of once', variables)
  expect(once).toEqual([])
  expect(problemsOf('{{ name }} of once', { ...variables, shapes: {} })).toBe(once)
  expect(problemsOf('{{ name }} of once', person)).toHaveLength(1)
  for (let at = 0; at < 200; at++) problemsOf(`text ${at}`, variables)
  expect(problemsOf('{{ name }} of once', { ...variables, shapes: {} })).toHaveLength(1)
})

test.each([
  ['kindred', true],
  ['alike', true],
  ['interest', true],
  ['exploration', true],
  ['against', false],
  ['new-here', false],
  ['well-known', false],
] as const)('a tie of the kind %s speaks of this person: %s', (kind, isSo) =>
  expect(isPersonal({ kind } as never)).toBe(isSo),
)
