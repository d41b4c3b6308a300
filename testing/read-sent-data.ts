import { z } from 'zod'
import { readFence } from '../lib/ai/fence'
import {
  type CandidateData,
  type EvidenceData,
  type PersonDataBlock,
  type PortraitData,
  readDataBlock,
  type TasteFilmData,
} from '../lib/prompts/parts/data-block'

const rows = z.array(z.string()).default([])
const sentList = z.object({
  task: z.enum(['slate', 'note', 'portrait', 'taste']),
  interests: rows,
  films: rows,
  disliked: rows,
  candidates: rows,
  together: rows,
  film: z.string().optional(),
})
export type SentRows = z.infer<typeof sentList>

/** The rows of a list as a model was sent them; null for any other prompt. */
export const readSentRows = (prompt: string): SentRows | null => sentList.safeParse(readFence(prompt)).data ?? null
const cellsOf = (row: string) => row.split(' | ')
const titleOf = (cell = '') => /^(.*?) \((\d{4})\)/.exec(cell) ?? ['', cell, '0']

/** What a model was sent, whole or as the rows of a list, as far as a scripted answer needs it. */
export function readSentData(prompt: string): PersonDataBlock | null {
  const whole = readDataBlock(prompt)
  if (whole) return whole
  const list = readSentRows(prompt)
  if (!list) return null
  const { films, disliked, candidates, together, film } = list
  const person: Omit<PortraitData, 'task'> = {
    person: { name: null, tone: 'plain', adventurous: 40, avoid: [], ratingsCount: 0 },
    context: null,
    interests: [],
    seed: 1,
    evidence: films.map(filmOfRow),
  }
  if (list.task === 'portrait') return { task: 'portrait', ...person }
  if (list.task === 'taste') {
    return {
      task: 'taste',
      ...person,
      evidence: films.map(taggedOfRow),
      disliked: disliked.map(taggedOfRow),
      together: together.map(togetherOfRow),
      answered: [],
      notes: [],
    }
  }
  if (list.task === 'note') return film === undefined ? null : { task: 'note', ...person, film: candidateOfRow(film) }
  return {
    task: 'slate',
    picks: Math.min(8, candidates.length),
    reasonMaxChars: 240,
    ...person,
    disliked: disliked.map(filmOfRow),
    candidates: candidates.map(candidateOfRow),
  }
}

const sentFilm = z.object({
  task: z.literal('film'),
  genres: z.string().default(''),
  moods: z.string().default(''),
  offered: rows,
})
/** What a scripted answer about a film needs: what it is about, and the ids it may name. */
export type SentFilm = { subjects: string[]; offered: number[] }

export function readSentFilm(prompt: string): SentFilm | null {
  const sent = sentFilm.safeParse(readFence(prompt)).data
  if (!sent) return null
  return {
    subjects: [sent.genres, sent.moods].flatMap((ids) => (ids === '' ? [] : ids.split(', '))),
    offered: sent.offered.map((row) => Number(cellsOf(row)[0])),
  }
}

function filmOfRow(row: string): EvidenceData {
  const [id, film, stars = ''] = cellsOf(row)
  const [, title = '', year] = titleOf(film)
  const count = Number.parseFloat(stars)
  return {
    id: Number(id),
    title,
    year: Number(year),
    stars: Number.isNaN(count) ? null : count,
    how: 'rated',
    moods: [],
  }
}

const termsOf = (cell = '', mark = ', ') => cell.split(mark).map((facet) => ({ facet, label: facet }))
const taggedOfRow = (row: string): TasteFilmData => ({ ...filmOfRow(row), shares: termsOf(cellsOf(row)[3]) })

function togetherOfRow(row: string) {
  const [shares, direction, films = ''] = cellsOf(row)
  return {
    shares: termsOf(shares, ' + '),
    direction: direction === 'away' ? ('away' as const) : ('towards' as const),
    films: films.split(', ').map(Number),
  }
}

function candidateOfRow(row: string): CandidateData {
  const [id, film = '', , logline = '', why = ''] = cellsOf(row)
  const [, title = '', year] = titleOf(film)
  const ties = why.split('; ').flatMap((tie): CandidateData['because'] => {
    const [, own, words = ''] = /^(\d+): ?(.*)$/.exec(tie) ?? []
    return own ? [{ kind: 'kindred', film: Number(own), words, shares: [], weight: 0.5 }] : []
  })
  const [, directors = ''] = /\(\d{4}\), (.*), \d+ min$/.exec(film) ?? []
  return {
    id: Number(id),
    title,
    year: Number(year),
    logline,
    because: ties,
    directors: directors.split(', '),
    genres: [],
    moods: [],
    themes: [],
    runtimeMinutes: 0,
  }
}
