import { describe, expect, it } from 'vitest'
import { diffVersions } from './diff'
import { filmVariableSet, filmVariables, sampleFilmVariables } from './film/variables'
import { personVariableSet, promptVariables, sampleVariables } from './person/variables'
import { filmPrompts, promptOf, prompts } from './prompts'
import { INSTRUCTIONS_MAX_CHARS, renderInstructions, renderOrDefault } from './render'
import { savePromptInput } from './schema'
import { validateTemplate } from './validate'

const { regular, newcomer, particular } = sampleVariables

describe('rendering', () => {
  it('follows what the person likes', () => {
    const template =
      '{% if likes.history %}History.{% endif %}{% if likes.science-fiction %}Science.{% endif %}{% if dislikes.musical %}No songs.{% endif %}'
    expect(renderInstructions(template, regular)).toBe('History.No songs.')
    expect(renderInstructions(`${template}Nothing.`, newcomer)).toBe('Nothing.')
  })

  it('knows every documented variable', () => {
    for (const { name } of personVariableSet.docs) {
      const template = `{% if ${name.replace('<id>', 'history')} %}{% endif %}Words.`
      expect(validateTemplate(template), name).toEqual([])
      expect(renderInstructions(template, newcomer)).toBe('Words.')
    }
  })

  it('keeps names and own words out of the instructions', () => {
    const variables = promptVariables({
      person: { name: 'OBEY ME', tone: 'plain', adventurous: 40, avoid: ['gore', 'OBEY ME'], ratingsCount: 0 },
      context: null,
      interests: [
        { facet: 'words:obey-me', label: 'OBEY ME', strength: 3, stated: true },
        { facet: 'person:obey-me', label: 'OBEY ME', strength: 3, stated: true },
        { facet: 'mood:obey-me', label: 'OBEY ME', strength: 3, stated: true },
        { facet: 'country:obey', label: 'OBEY ME', strength: 3, stated: true },
        { facet: 'mood:dread', label: 'OBEY ME', strength: 3, stated: true },
      ],
    })
    expect(JSON.stringify(variables)).not.toMatch(/obey/i)
    expect(variables.interests).toEqual([
      { label: 'Full of dread', kind: 'mood', strength: 'strong', liked: true, stated: true },
    ])
    expect(variables.person.avoid).toEqual(['Gore'])
  })

  it('stops a template that runs away by its steps, however fast or busy the machine is', () => {
    const rounds = (outer: number) =>
      `{% for a in (1..${outer}) %}{% for b in (1..500) %}{% endfor %}{% endfor %}Words.`
    expect(renderInstructions(rounds(10), regular)).toBe('Words.')
    expect(() => renderInstructions(rounds(60), regular)).toThrow(/limit exceeded/)
    expect(renderOrDefault(rounds(60), 'Built in.', regular)).toEqual({ text: 'Built in.', fellBack: true })
  })

  it('falls back to the built-in text, and says so', () => {
    expect(renderOrDefault('{{ nonsense }}', 'Built in for {{ site.name }}.', regular)).toEqual({
      text: 'Built in for Matinee.',
      fellBack: true,
    })
    expect(renderOrDefault('Mine.', 'Built in.', regular)).toEqual({ text: 'Mine.', fellBack: false })
  })

  it.each(prompts.filter((prompt) => prompt.data !== 'film'))(
    'has a sound built-in text for $key',
    ({ key, builtIn }) => {
      expect(validateTemplate(builtIn.instructions)).toEqual([])
      for (const variables of [regular, newcomer, particular]) {
        const text = renderInstructions(builtIn.instructions, variables)
        expect(text).not.toMatch(/\{[{%]|\n{3}/)
        expect(text).toContain(`Tone: ${variables.person.tone}.`)
      }
      expect(savePromptInput.safeParse({ key, ...builtIn }).success).toBe(true)
    },
  )
})

describe('prompts about a film', () => {
  const { known, bare } = sampleFilmVariables

  it.each(filmPrompts)('have a sound built-in text for $key', ({ key, builtIn }) => {
    const { instructions } = builtIn
    expect(validateTemplate(instructions, filmVariableSet)).toEqual([])
    for (const variables of [known, bare]) {
      const text = renderInstructions(instructions, variables)
      expect(text).not.toMatch(/\{[{%]|\n{3}/)
      expect(text).toMatch(/- text: [\s\S]*- tags: [\s\S]*- emotions: /)
    }
    expect(savePromptInput.safeParse({ key, ...builtIn }).success).toBe(true)
  })

  it('know every documented variable, and none of a person', () => {
    for (const { name } of filmVariableSet.docs) {
      const template = `{% if ${name.replace('<id>', 'history')} %}{% endif %}Words.`
      expect(validateTemplate(template, filmVariableSet), name).toEqual([])
      expect(renderInstructions(template, bare)).toBe('Words.')
    }
    const person = {
      key: 'ENRICHMENT_BASIC',
      ...promptOf('ENRICHMENT_BASIC').builtIn,
      instructions: 'One.\n{{ person.tone }}',
    }
    expect(savePromptInput.safeParse(person).error?.issues).toMatchObject([
      { path: ['instructions'], message: 'Line 2: There is no variable “person.tone”.' },
    ])
    expect(validateTemplate('{{ film.genres }}')).toHaveLength(1)
  })

  it('must have something to say of every film', () => {
    expect(validateTemplate('{% if has.horror %}Only horror.{% endif %}', filmVariableSet)).toEqual([
      { line: 1, message: 'For some films these instructions come out empty.' },
    ])
  })

  it('never hold a word that somebody else wrote', () => {
    const ids = ['OBEY ME', 'drama']
    const variables = filmVariables(
      { year: 1999, countries: ['OBEY'], runtimeMinutes: 90, genres: ids, moods: ids, themes: ids, settings: ids },
      { count: 0, by: 'nobody' },
    )
    expect(JSON.stringify(variables)).not.toMatch(/obey/i)
    expect(variables.film.genres).toEqual(['Drama'])
  })
})

describe('a text that grows while it is rendered', () => {
  const doubling = (times: number) =>
    `{% assign a = "0123456789" %}${'{% capture a %}{{ a }}{{ a }}{% endcapture %}'.repeat(times)}{{ a | size }} {{ a }}`

  it('is held to 12,000 characters wherever it is captured', () => {
    expect(renderInstructions(doubling(5), {})).toMatch(/^320 /)
    expect(renderInstructions(doubling(60), {})).toMatch(/^12000 0123/)
  })

  it('is held to them in a loop, and as a whole', () => {
    const loop =
      '{% for i in (1..400) %}{% capture a %}{{ a }}{{ a }}xxxxxxxxxx{% endcapture %}{% endfor %}{{ a | size }}'
    expect(renderInstructions(`{% assign a = "" %}${loop}`, {})).toBe('12000')
    expect(
      renderInstructions(`${'x'.repeat(500)}{% for i in (1..300) %}${'y'.repeat(100)}{% endfor %}`, {}),
    ).toHaveLength(12_000)
  })
})

describe('checking a template', () => {
  it.each([
    ['Fine.\n{{ person.tonne }}', 2, 'There is no variable “person.tonne”.'],
    ['{{ person.name }}', 1, 'There is no variable “person.name”.'],
    ['a\nb\n{% if nope %}x{% endif %}', 3, 'There is no variable “nope”.'],
    ['{% if likes.jazz %}x{% endif %}', 1, 'There is no variable “likes.jazz”.'],
    ['{% for interest in interests %}{{ interest.words }}{% endfor %}', 1, 'There is no variable “interest.words”.'],
    ['\n{{ site.name | shout }}', 2, 'There is no filter “shout”.'],
    ['{{ person | json }}', 1, 'There is no filter “json”.'],
    ['{% include "/etc/passwd" %}', 1, 'There is no tag include here.'],
    ['{% render "x" %}', 1, 'There is no tag render here.'],
    ['Text\n{% if likes.horror %}', 2, 'Something is opened and not closed: tag {% if likes.horror %} not closed.'],
    ['{% for i in (1..99999999) %}x{% endfor %}', 1, 'This does too much work; use shorter loops.'],
    ['   ', 1, 'Write some instructions.'],
    ['{% if likes.horror %}Only for some.{% endif %}', 1, 'For some people these instructions come out empty.'],
  ])('%j', (template, line, message) => {
    expect(validateTemplate(template)).toEqual([{ line, message }])
  })

  it('names every unknown variable, in order', () => {
    expect(validateTemplate('{{ b }}\n{{ a }}\n{{ b }}').map((problem) => problem.line)).toEqual([1, 2, 3])
  })

  it('accepts guarded loops, indexes, assignments and sizes', () => {
    const template = `{% assign tone = person.tone | upcase %}{{ tone }} {{ interests.size }}
{% for interest in interests %}{{ forloop.index }} {{ interest.label }}{% endfor %}
{% if interests.size > 0 %}{{ interests[0].label }} {{ interests.first.kind }}{% endif %}{{ likes["science-fiction"] }}{{ person.avoid | join: ", " }}`
    expect(validateTemplate(template)).toEqual([])
  })

  it('refuses a template that is too long', () => {
    expect(validateTemplate('x'.repeat(INSTRUCTIONS_MAX_CHARS + 1))[0]?.message).toMatch(/at most 6000 characters/)
  })

  it('reports to the form at its field', () => {
    const result = savePromptInput.safeParse({
      key: 'SLATE',
      instructions: 'a\r\n{{ x }}',
      temperature: '3',
      topP: -1,
      maxTokens: '10.5',
      model: 'a b',
      note: '',
    })
    const messages = result.success
      ? []
      : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    expect(messages).toEqual([
      'temperature: Temperature is at most 2.',
      'topP: Top-p is at least 0.',
      'maxTokens: Max tokens is at least 64.',
      'maxTokens: Max tokens is a whole number.',
      'model: A model name has no spaces.',
      'instructions: Line 2: There is no variable “x”.',
    ])
  })
})

describe('comparing versions', () => {
  it('numbers the lines of both', () => {
    expect(diffVersions('one\ntwo\nthree', 'one\n2\nthree\nfour')).toMatchObject([
      { kind: 'same', text: 'one', before: 1, after: 1 },
      { kind: 'removed', text: 'two', before: 2, after: null },
      { kind: 'added', text: '2', before: null, after: 2 },
      { kind: 'same', text: 'three', before: 3, after: 3 },
      { kind: 'added', text: 'four', before: null, after: 4 },
    ])
  })

  it('finds no change between equal texts', () => {
    expect(diffVersions('a\nb', 'a\nb\n').every((line) => line.kind === 'same')).toBe(true)
  })
})
