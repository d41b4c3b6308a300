import { say } from '@/domains/words'
import { capSentence, stripMarkup } from '../../ai/clean-prose'
import { objectsIn } from '../../ai/reading/answer'
import type { Fields } from '../../ai/wire/parts'
import {
  BECAUSE_MAX_CHARS,
  BECAUSE_MIN_CHARS,
  EMOTIONS_MAX,
  TAG_MAX_CHARS,
  TAGS_MAX,
  TEXT_MAX_CHARS,
} from '../../catalog/film-limits'
import type { Term } from '../../catalog/vocabulary/term'
import { contentNotes, moods, themes } from '../../catalog/vocabulary/vocabularies'
import type { FilmData } from '../../prompts/parts/data-block'
import { type LooseAnswer, looseAnswerSchema, SHORTEST_TEXT } from './answer-schema'
import { longestSharedRun } from './shared-run'

/** What is kept of an answer: everything in it may be shown to an admin and, once approved, used. */
export type Proposal = {
  text: string
  tags: string[]
  emotions: string[]
  moods: string[]
  themes: string[]
  contentNotes: string[]
  kindred: { filmId: number; because: string }[]
  /** What was left out of the answer, and why. */
  dropped: string[]
}

export type AnswerFault = 'empty' | 'prose' | 'cut' | 'wrong-shape' | 'too-short' | 'copied' | 'refused'
export type ReadAnswer = { kind: 'proposal'; proposal: Proposal } | { kind: 'fault'; fault: AnswerFault }

/** A run of so many words in common with a log line is a copy, not a paraphrase. */
const COPIED_WORDS = 8
const MOST_DROPPED = 20

const fault = (name: AnswerFault): ReadAnswer => ({ kind: 'fault', fault: name })

/** Reads a model's reply to a request about a film; nothing outside our vocabularies and limits comes through. */
export function readAnswer(reply: string, data: FilmData, wasCut = false): ReadAnswer {
  if (reply.trim() === '') return fault('empty')
  const objects = objectsIn(reply)
  if (objects.length === 0) return fault(wasCut || /^\s*(```\w*\s*)?\{/.test(reply) ? 'cut' : 'prose')
  const object = withLongestText(objects)
  const parsed = looseAnswerSchema.safeParse(object)
  if (!parsed.success) return fault('wrong-shape')
  const text = capSentence(plain(parsed.data.text), TEXT_MAX_CHARS)
  if (text.length < SHORTEST_TEXT) return fault('too-short')
  if ([data.film, ...data.neighbours].some(({ logline }) => longestSharedRun(text, logline) >= COPIED_WORDS))
    return fault('copied')
  return { kind: 'proposal', proposal: keep(parsed.data, text, data) }
}

function keep(answer: LooseAnswer, text: string, { film, room, offered }: FilmData): Proposal {
  const dropped: string[] = []
  const own = (terms: { facet: string }[]) => terms.map(({ facet }) => facet.slice(facet.indexOf(':') + 1))
  const terms = (kind: string, said: string[], known: Vocabulary, has: string[], most: number) => {
    const read = said.map((word) => ({ word, id: termId(word, known) }))
    for (const { word, id } of read) if (id === null) dropped.push(`${kind} “${shown(word)}”: not in the vocabulary`)
    const fresh = [...new Set(read.flatMap(({ id }) => id ?? []))].filter((id) => !has.includes(id))
    for (const id of fresh.slice(most)) dropped.push(say`${kind} “${id}”: the film has as many as the catalog takes`)
    return fresh.slice(0, most)
  }
  return {
    text,
    tags: phrases(answer.tags, TAGS_MAX),
    emotions: phrases(answer.emotions, EMOTIONS_MAX),
    moods: terms('mood', answer.moods, moods, own(film.moods), room.moods),
    themes: terms('theme', answer.themes, themes, own(film.themes), room.themes),
    contentNotes: terms('content note', answer.contentNotes, contentNotes, film.contentNotes, room.contentNotes),
    kindred: links(answer.kindred, new Set(offered.map((each) => each.id)), room.kindred, dropped),
    dropped: dropped.slice(0, MOST_DROPPED),
  }
}

function links(said: LooseAnswer['kindred'], offered: ReadonlySet<number>, most: number, dropped: string[]) {
  const kept = new Map<number, string>()
  for (const { film, because } of said) {
    const clause = plain(because)
      .replace(/[.\s]+$/, '')
      .trim()
    if (!offered.has(film)) dropped.push(say`kindred ${film}: not among the films offered`)
    else if (clause.length < BECAUSE_MIN_CHARS || clause.length > BECAUSE_MAX_CHARS)
      dropped.push(`kindred ${film}: its reason has ${clause.length} characters`)
    else if ([...kept.values()].includes(clause)) dropped.push(`kindred ${film}: the same reason as another`)
    else if (kept.size >= most && !kept.has(film))
      dropped.push(say`kindred ${film}: the film has as many as the catalog takes`)
    else if (!kept.has(film)) kept.set(film, clause)
  }
  return [...kept].map(([filmId, because]) => ({ filmId, because }))
}

type Vocabulary = { terms: readonly Term[]; find: (id: string) => Term | undefined }

/** The id a word stands for: the id itself, or the words people see for it. */
function termId(word: string, { terms, find }: Vocabulary): string | null {
  const wanted = word.trim().toLowerCase()
  const id = wanted.replace(/^(mood|theme|note):/, '').replace(/[\s_]+/g, '-')
  return find(id)?.id ?? terms.find((term) => term.label.toLowerCase() === wanted)?.id ?? null
}

function phrases(said: string[], most: number): string[] {
  const clean = said
    .map((word) =>
      plain(word)
        .toLowerCase()
        .replace(/^#|[.,;:]+$/g, '')
        .trim(),
    )
    .filter((word) => word.length > 1 && word.length <= TAG_MAX_CHARS)
  return [...new Set(clean)].slice(0, most)
}

const plain = (text: string) =>
  stripMarkup(text)
    .replace(/\p{Extended_Pictographic}\uFE0F?/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
const shown = (word: string) => plain(word).slice(0, 40)

/** The answer among the objects of a reply. */
const withLongestText = (objects: readonly Fields[]): Fields | undefined =>
  objects
    .filter(({ text }) => typeof text === 'string')
    .toSorted((one, other) => String(other.text).length - String(one.text).length)[0]
