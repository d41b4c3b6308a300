import { z } from 'zod'
import { readFence } from '../../lib/ai/fence'
import type { SlateData, TasteData } from '../../lib/prompts/parts/data-block'
import { readSentData, readSentFilm, type SentFilm } from '../../testing/read-sent-data'
import type { Element } from './behaviours/behaviour'

export const scenarioNames = [
  'ok',
  'hold',
  '401',
  '429',
  '500',
  'hang',
  'cut',
  'prose',
  'unknown-ids',
  'duplicates',
  'empty',
  'slow',
  'behaviour',
] as const
export type ScenarioName = (typeof scenarioNames)[number]

/** What a test asks for. `marker` is a word that occurs in the request body, such as the person's name. */
export type Scenario = {
  marker: string
  scenario: ScenarioName
  /** Elements before a hold or a cut. */
  after?: number
  /** Pause before each element of `slow`. */
  delayMs?: number
  /** Only for requests of this kind. */
  task?: 'slate' | 'note' | 'portrait' | 'taste' | 'film'
  /** How many requests it answers; then everything is `ok` again. */
  times?: number
  /** Written instead of the reasons derived from the data. */
  reason?: string
  /** Written instead of all elements, as they are. */
  elements?: unknown[]
  /** How the reading of a wish with tools ends, instead of what is derived from the data. */
  answer?: object
  /** Ranks of the candidates to pick, in this order; the first ones unless said otherwise. */
  ranks?: number[]
  /** For the scenario of this name: a row of behaviours/table.ts. */
  behaviour?: string
  /** How many times as much of what it repeats. */
  size?: number
}

/** One step of a reply. */
export type Step =
  | { kind: 'text'; text: string }
  | { kind: 'pause'; ms: number }
  | { kind: 'hold' }
  | { kind: 'cut' }
  | { kind: 'hang' }

const PROSE =
  'Certainly. Here are some films you might enjoy tonight, in no particular order, with my warmest recommendations.'
const NO_FILM = 999_000_000

const text = (piece: string): Step => ({ kind: 'text', text: piece })

/** The steps of a reply to a prompt, derived from the data block it carries. */
export function scriptReply(prompt: string, scenario: Scenario): Step[] {
  const name = scenario.scenario
  if (name === 'hang') return [{ kind: 'hang' }]
  if (name === 'empty') return []
  if (name === 'prose') return words(PROSE)
  if (isWish(prompt)) return scriptWish(scenario)
  if (isWishWithTools(prompt)) return scriptWishWithTools(prompt, scenario)
  const film = readSentFilm(prompt)
  if (film) return scriptFilm(film, scenario)
  const data = readSentData(prompt)
  if (data?.task === 'taste') return scriptTaste(data, scenario)
  if (data?.task !== 'slate') return scriptText(scenario, data?.task ?? 'unknown')
  return scriptElements(scenario.elements ?? elementsFor(data, scenario), scenario)
}

/** The picks a well-behaved model would send for a list; null for any other prompt. */
export function picksFor(prompt: string, scenario: Scenario): Element[] | null {
  const data = readSentData(prompt)
  return data?.task === 'slate' ? (elementsFor(data, scenario) as Element[]) : null
}

const isWish = (prompt: string) => z.object({ task: z.literal('wish') }).safeParse(readFence(prompt)).success

/** What a model makes of words left unread; `unknown-ids` steps outside the closed lists. */
function scriptWish({ scenario, elements }: Scenario): Step[] {
  const strange =
    scenario === 'unknown-ids'
      ? [
          { way: 'more', id: 'theme:cats' },
          { way: 'shun', id: 'gore' },
        ]
      : []
  const json = JSON.stringify({ readings: elements ?? [...strange, { way: 'more', id: 'theme:animals' }] })
  if (scenario === 'cut') return [text(json.slice(0, 12)), { kind: 'cut' }]
  return scenario === 'hold' ? [{ kind: 'hold' }, text(json)] : [text(json)]
}

const isWishWithTools = (prompt: string) =>
  z.object({ task: z.literal('wish-with-tools') }).safeParse(readFence(prompt)).success

/** Asks two tools first, and answers once they have: with what stands in the scenario, or one reading. */
function scriptWishWithTools(prompt: string, { scenario, answer }: Scenario): Step[] {
  const readings = [{ way: 'more', id: 'theme:animals' }]
  const isAnswered = prompt.includes('"answered":')
  const calls = isAnswered
    ? [{ tool: 'answer', input: answer ?? { readings } }]
    : [
        { tool: 'search', input: { text: 'clown' } },
        { tool: 'candidates', input: { readings } },
      ]
  const json = JSON.stringify({ calls: calls.map(({ tool, input }) => ({ tool, input: JSON.stringify(input) })) })
  if (scenario === 'hold') return [text(json.slice(0, 10)), { kind: 'hold' }, text(json.slice(10))]
  return scenario === 'cut' ? [text(json.slice(0, 12)), { kind: 'cut' }] : [text(json)]
}

/** Status codes that are answered before any stream. */
export function refusalOf(name: ScenarioName): { status: number; message: string } | null {
  if (name === '401') return { status: 401, message: 'Incorrect API key provided.' }
  if (name === '429') return { status: 429, message: 'Rate limit reached for requests.' }
  return name === '500' ? { status: 500, message: 'The server had an error while processing your request.' } : null
}

function elementsFor(data: SlateData, { scenario, reason, ranks }: Scenario): unknown[] {
  const picked = ranks ? ranks.flatMap((rank) => data.candidates[rank] ?? []) : data.candidates.slice(0, data.picks)
  return picked.map((candidate, place) => {
    const tie = candidate.because.find((because) => 'film' in because)
    const own = data.evidence.find((film) => tie && 'film' in tie && film.id === tie.film)
    const told = own ? `it stands beside ${own.title}` : `it was made in ${candidate.year}`
    const first = data.candidates[0]?.id ?? 0
    const ids = {
      'unknown-ids': place % 2 === 0 ? candidate.id : NO_FILM + place,
      duplicates: place < 4 ? first : candidate.id,
    }
    const id = scenario === 'unknown-ids' || scenario === 'duplicates' ? ids[scenario] : candidate.id
    return { id, reason: reason ?? `Scripted reason ${place + 1}: ${told}.`, basis: own ? [own.id] : [] }
  })
}

function scriptElements(elements: readonly unknown[], { scenario, after = 2, delayMs = 400 }: Scenario): Step[] {
  const steps: Step[] = [text('{"elements":[')]
  elements.forEach((element, place) => {
    if (scenario === 'slow') steps.push({ kind: 'pause', ms: delayMs })
    const json = JSON.stringify(element)
    const separator = place === 0 ? '' : ','
    if (place === after && (scenario === 'hold' || scenario === 'cut')) {
      // The next element has begun, so that every reader knows the one before is whole.
      steps.push(text(`${separator}${json.slice(0, 5)}`), { kind: scenario }, text(json.slice(5)))
      return
    }
    for (const piece of `${separator}${json}`.match(/[\s\S]{1,40}/g) ?? []) steps.push(text(piece))
  })
  return [...steps, text(']}')]
}

/** An answer about a film; `unknown-ids` steps outside the vocabulary and the films offered. */
function scriptFilm({ subjects, offered }: SentFilm, { scenario, reason }: Scenario): Step[] {
  const answer = {
    text: reason ?? `Scripted view, ${subjects.join(', ')}: slow light, a closed door and somebody who waits.`,
    tags: ['scripted lantern', 'closed doors'],
    emotions: ['patience'],
    moods: scenario === 'unknown-ids' ? ['gloopy', 'hypnotic'] : ['hypnotic'],
    themes: scenario === 'unknown-ids' ? ['waiting for buses'] : ['obsession'],
    contentNotes: [],
    kindred: [
      ...(scenario === 'unknown-ids' ? [{ film: NO_FILM, because: 'they share nothing at all' }] : []),
      ...offered.slice(0, 1).map((id) => ({ film: id, because: 'somebody waits in both of them' })),
    ],
  }
  const json = JSON.stringify(answer)
  if (scenario === 'cut') return [text(json.slice(0, 60)), { kind: 'cut' }]
  if (scenario === 'hold') return [{ kind: 'hold' }, text(json)]
  return [text(json)]
}

/** Lines from what goes together in the films it was sent; `unknown-ids` rests them on films nobody rated. */
function scriptTaste({ together }: TasteData, { scenario, reason }: Scenario): Step[] {
  const lines = together.map(({ shares, direction, films }, place) => ({
    label: `Scripted line ${place + 1}`,
    kind: 'blend',
    direction,
    strength: 'high',
    facets: shares.map(({ facet }) => facet),
    query: '',
    evidence: scenario === 'unknown-ids' ? [NO_FILM, NO_FILM + 1] : films,
    insight: reason ?? 'You rate these higher than others, and both of them have the same two things.',
  }))
  const json = JSON.stringify({ summary: 'You come back to the same few things.', lines })
  if (scenario === 'cut') return [text(json.slice(0, 60)), { kind: 'cut' }]
  return scenario === 'hold' ? [{ kind: 'hold' }, text(json)] : [text(json)]
}

function scriptText({ scenario, after = 2, delayMs = 100, reason }: Scenario, task: string): Step[] {
  const said = words(reason ?? `Scripted ${task}: a text of a few words that rests on what you rated.`)
  if (scenario === 'slow') return said.flatMap((step) => [{ kind: 'pause', ms: delayMs } satisfies Step, step])
  if (scenario !== 'hold' && scenario !== 'cut') return said
  return [...said.slice(0, after), { kind: scenario }, ...said.slice(after)]
}

const words = (line: string): Step[] => (line.match(/\S+\s*/g) ?? []).map(text)
