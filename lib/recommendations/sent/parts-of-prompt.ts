import { readFence } from '../../ai/fence'
import { GROUP_WORDS, HERE_WORDS } from '../../prompts/person/sent-rows'
import type { RenderedPart } from '../../prompts/rendered-parts'
import { type SentPart, type SourceId, sourceOfSlot } from './sources'

const ours: SourceId[] = ['rules']

/** Parts of the same source side by side are one. */
function joined(parts: readonly SentPart[]): SentPart[] {
  const whole: SentPart[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (last && last.sources.join() === part.sources.join()) last.text += part.text
    else if (part.text !== '') whole.push({ ...part })
  }
  return whole
}

/**
 * The instructions in parts: what code puts first, in it the examples of the chosen tone and how far the order may change,
 * then the template with what its variables said.
 */
export function partsOfInstructions(
  instructions: string,
  rendered: readonly RenderedPart[],
  { tone, voice, style, order }: { tone: string; voice: string; style: string; order: string },
): SentPart[] {
  const template = rendered.map(({ text }) => text).join('')
  const start = instructions.lastIndexOf(template)
  const preamble = split(instructions.slice(0, start), [
    { text: tone, sources: ['choices'] },
    { text: voice, sources: ['choices'] },
    { text: style, sources: ['words'] },
    { text: order, sources: ['ranking'] },
  ])
  return joined([
    ...preamble,
    ...rendered.map(({ text, from }) => ({
      text,
      sources: from.length === 0 ? ours : [...new Set(from.map((slot) => sourceOfSlot[slot] ?? 'rules'))],
    })),
    { text: instructions.slice(start + template.length), sources: ours },
  ])
}

/** The data in parts: each row by what it is, and of an offered film apart what the catalog knows and why it is offered. */
export function partsOfData(prompt: string): SentPart[] {
  const data = readFence(prompt)
  const rows = typeof data === 'object' && data !== null ? Object.entries(data).flatMap(rowsOf) : []
  return joined(split(prompt, rows))
}

const ownRows: Readonly<Record<string, SourceId>> = {
  interests: 'interests',
  films: 'films',
  disliked: 'films',
  notes: 'words',
  style: 'words',
  answered: 'words',
  together: 'ranking',
  sentence: 'words',
  understood: 'words',
  unread: 'words',
}

function rowsOf([key, value]: [string, unknown]): SentPart[] {
  const rows = [value].flat().filter((row) => typeof row === 'string')
  const own = ownRows[key]
  if (own) return rows.map((row) => ({ text: inFence(row), sources: [own] }))
  return key === 'candidates' || key === 'film' ? rows.flatMap(partsOfFilm) : []
}

const COLUMN = ' | '
/** Why a film is offered, in the words of lib/prompts/person/sent-rows.ts, where it needs more than the ranking does. */
const OF_HOUR = /^for the (?:morning|afternoon|evening|night)$/
const OF_CONSENT = new RegExp(`(for the (?:morning|afternoon|evening|night)|${HERE_WORDS}|${GROUP_WORDS}[^;]*)`)
const sourceOfWhy = (text: string): SourceId =>
  OF_HOUR.test(text) || text === HERE_WORDS ? 'hour' : text.startsWith(GROUP_WORDS) ? 'group' : 'ranking'

function partsOfFilm(row: string): SentPart[] {
  const end = row.lastIndexOf(COLUMN) + COLUMN.length
  const why = row.slice(end)
  return [
    { text: inFence(row.slice(0, end)), sources: ['catalog'] },
    ...why.split(OF_CONSENT).map((text): SentPart => ({ text: inFence(text), sources: [sourceOfWhy(text)] })),
  ]
}

/** As it stands inside the fence. */
const inFence = (text: string): string =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/[<>]/g, (mark) => (mark === '<' ? '\\u003c' : '\\u003e'))

/** A text with those pieces of it, in their order, marked; what lies between is ours. */
function split(text: string, pieces: readonly SentPart[]): SentPart[] {
  const parts: SentPart[] = []
  let at = 0
  for (const piece of pieces) {
    const start = piece.text === '' ? -1 : text.indexOf(piece.text, at)
    if (start < 0) continue
    parts.push({ text: text.slice(at, start), sources: ours }, piece)
    at = start + piece.text.length
  }
  return [...parts, { text: text.slice(at), sources: ours }]
}
