import 'server-only'
import type { GateCheck, GateContent, GateSide, GateStep } from '../../prompts/gate/schema'
import type { PromptContent } from '../../prompts/parts/define-prompt'
import { contentOf } from '../../prompts/parts/prompt-content'
import { findPublished } from '../../prompts/queries'
import { startingPoints, translatedPoints } from '../../prompts/templates/starting-points'
import { resolveModel } from '../../writers/resolve-model'
import { judgeGate } from './judge'
import { type GatePerson, gatePeople } from './people'
import { replay } from './replay'

/** Bounds for a model that is slow: made-up people, films offered to each, tokens of an answer. */
export type TryLimits = { people: number; films: number; maxTokens: number }

/** One text to begin from, beside what serves: every list and what the replay's judge says of them. */
export type TriedPoint = { id: string; label: string; sides: GateSide[]; failed: GateCheck[] }

/** Writes lists by the texts to begin from (of those ids, or all) for a few made-up people; keeps nothing. */
export async function* tryPoints(
  ids: readonly string[],
  { people: most, films, maxTokens }: TryLimits,
): AsyncGenerator<TriedPoint> {
  const points = [...startingPoints, ...translatedPoints]
  const unknown = ids.find((id) => !points.some((point) => point.id === id))
  if (unknown !== undefined)
    throw new Error(`There is no text “${unknown}”, only ${points.map(({ id }) => id).join(', ')}.`)
  const people = (await gatePeople()).slice(0, most)
  if (people.length === 0) throw new Error('There is nothing in the catalog to try it with.')
  const few: <Film>(offered: readonly Film[]) => Film[] = (offered) => offered.slice(0, films)
  const write = async (content: PromptContent, person: GatePerson): Promise<GateSide> => {
    const bounded: GateContent = {
      ...contentOf(content),
      maxTokens: Math.min(content.maxTokens, maxTokens),
      number: null,
    }
    const { side } = await replay('SLATE', bounded, await person.context(), { isTheirs: person.isTheirs, order: few })
    return side
  }
  const serving: GateSide[] = []
  for (const person of people) serving.push(await write(await findPublished('SLATE'), person))
  const stepsOf = (sides: readonly GateSide[]): GateStep[] =>
    people.flatMap(({ name }, place) => {
      const [tried, beside] = [sides[place], serving[place]]
      return tried && beside ? [{ kind: 'pair' as const, person: name, tried, serving: beside }] : []
    })
  const failedOf = (sides: readonly GateSide[]) => judgeGate('slate', stepsOf(sides)).filter(({ ok }) => !ok)
  yield { id: 'serving', label: 'What serves', sides: serving, failed: failedOf(serving) }
  for (const point of points) {
    if (ids.length > 0 && !ids.includes(point.id)) continue
    const sides: GateSide[] = []
    for (const person of people) sides.push(await write(point, person))
    yield { id: point.id, label: point.label, sides, failed: failedOf(sides) }
  }
}

/** Who would write. */
export const triedWriter = (): string => resolveModel().name
