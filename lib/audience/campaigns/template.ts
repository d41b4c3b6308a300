import type { VariableSet } from '../../prompts/parts/variable-set'
import { fieldsOf } from '../../prompts/parts/variable-set'
import { renderInstructions } from '../../prompts/render'
import { type TemplateProblem, validateTemplate } from '../../prompts/validate'

export type LetterVariables = {
  name: string
  site: string
  films: { title: string; year: number; by: string; minutes: number; reason: string; link: string }[]
}

const filmAt = (place: number) => ({
  title: `Title ${place}`,
  year: 1960 + place,
  by: `Director ${place}`,
  minutes: 90 + place,
  reason: `A reason of film ${place}.`,
  link: `https://films.example/film-${place}`,
})
/** With a name and without, with one film and with three. */
const samples: readonly LetterVariables[] = [
  { name: 'Ada', site: 'Matinee', films: [filmAt(1), filmAt(2), filmAt(3)] },
  { name: '', site: 'Matinee', films: [filmAt(1)] },
]

const variables: VariableSet = {
  about: 'person',
  needs: {},
  docs: [],
  shapes: {
    name: true,
    site: true,
    films: { list: fieldsOf('title', 'year', 'by', 'minutes', 'reason', 'link') },
  },
  samples,
}

/** What is wrong with a template, as prompts are checked. A letter has to name each of its films and lead to it. */
export function letterProblems(part: 'subject' | 'body', template: string): string[] {
  const found = validateTemplate(template, variables)
  if (found.length > 0) return found.map(inWords)
  if (part === 'subject') return []
  const unnamed = samples.some((sample) => {
    const text = renderInstructions(template, sample)
    return sample.films.some(({ title, link }) => !text.includes(title) || !text.includes(link))
  })
  return unnamed
    ? ['Name each film and its page: {% for film in films %}{{ film.title }} {{ film.link }}{% endfor %}']
    : []
}

const inWords = ({ line, message }: TemplateProblem) =>
  `Line ${line}: ${message.replace('these instructions come out empty', 'it comes out empty')}`

/** A subject is one line, whatever a template or a title holds. */
export const renderSubject = (template: string, values: LetterVariables): string =>
  renderInstructions(template, values).replace(/\s+/g, ' ').trim()

export const renderBody = (template: string, values: LetterVariables): string => renderInstructions(template, values)
