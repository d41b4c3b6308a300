import 'server-only'
import type { SentToModel } from '../ai/sent-to-model'
import type { Viewer } from '../auth/viewer'
import { servingFor } from '../experiments/serving'
import { findPublished } from '../prompts/queries'
import type { RecommendationContext } from '../recommendations/context/context'
import { prepareSlateOf, writerFor } from '../recommendations/prepare-prompt'
import { requestOf } from '../recommendations/request-of'
import { seedOf } from '../recommendations/seed'
import { createPlaceViews } from '../recommendations/slate/place-views'
import { writeSlate } from '../recommendations/slate/write-slate'
import type { Wish } from '../wishes/schema'
import { tokensOf } from '../wishes/tokens'
import type { Asker } from './ask-request'
import { ASK_SIZE, type Picked } from './pick-films'
import { type AnswerSubject, answerSubject, keepAnswer, requestOfReading } from './sent-answers'
import { tonightContext } from './tonight-context'

/** The words beside one film, and whose they are. */
export type Words = { reason: string; basis: number[]; byModel: boolean; language: string }
export type WrittenWords = {
  /** One for each film, in their order; null where nothing could be said. */
  words: Promise<Words | null>[]
  context: RecommendationContext
  /** Where what it was written from can be looked up; null for strangers. */
  subject: AnswerSubject | null
}

/** Answers kept so that the way back, and a page shown again, ask no model again. */
const MOST_KEPT = 200
const kept = new Map<string, WrittenWords>()

type Question = {
  asker: Asker
  wish: Wish
  words: string
  films: readonly Picked[]
  /** What a model was asked of the words, before the films were chosen. */
  reading?: SentToModel | null
}
type Reader = { viewer: Viewer | null; mayAskModel: boolean; signal: AbortSignal }

/**
 * The reasons of a list that answers a wish, by the writer, the grounding and the gate of every list; only the order is
 * fixed, for whoever asks for something gets it in the order it fits. Nothing is stored; what
 * they were written from is held in memory for its person.
 */
export function writeWords(question: Question, reader: Reader): WrittenWords {
  const { wish, films, asker } = question
  const ids = films.map(({ film }) => film.id)
  const key = JSON.stringify([
    reader.viewer?.id,
    reader.viewer?.profileVersion,
    reader.mayAskModel,
    tokensOf(wish),
    ids,
  ])
  const known = kept.get(key)
  if (known) return known
  const context = tonightContext(asker, wish, question.words)
  const views = createPlaceViews(ASK_SIZE)
  const written: WrittenWords = {
    context,
    subject: reader.viewer && answerSubject(key),
    words: ids.map(async (_id, position) => {
      const view = await views.promises[position]
      const item = view && (view.item ?? (await view.words))
      return item
        ? {
            reason: item.reason,
            basis: item.basis,
            byModel: item.servedBy === 'MODEL',
            language: item.language,
          }
        : null
    }),
  }
  const forget = () => kept.delete(key)
  void write(question, reader, context, { views, subject: written.subject })
    .then((isWhole) => isWhole || forget())
    .catch((error) => {
      console.error('words of a wish failed', error)
      views.end()
      forget()
    })
  if (reader.viewer) kept.set(key, written)
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest)
  return written
}

async function write(
  { wish, films, reading }: Question,
  { viewer, mayAskModel, signal }: Reader,
  context: RecommendationContext,
  { views, subject }: { views: ReturnType<typeof createPlaceViews>; subject: AnswerSubject | null },
): Promise<boolean> {
  const version = viewer ? (await servingFor(viewer)).prompt : await findPublished('SLATE')
  const model = mayAskModel && context.viewer.consents.model
  const person = { ...context.viewer, consents: { ...context.viewer.consents, model } }
  const prepared = prepareSlateOf(
    version,
    { ...context, viewer: person },
    {
      candidates: films.map(({ candidate }) => candidate),
      seed: seedOf('ask', person.id, ...tokensOf(wish)),
      moveLimit: 0,
    },
  )
  const writer = await writerFor(prepared, person)
  const { fault, usage } = await writeSlate(prepared, writer, {
    signal,
    places: { show: views.show, settle: views.settle },
  })
  views.end()
  if (viewer && subject) {
    const { inputTokens, outputTokens } = usage
    const request = {
      ...requestOf(prepared, writer, version),
      number: 1,
      at: new Date(),
      inputTokens,
      outputTokens,
      fault,
    }
    keepAnswer(subject, viewer.id, [...(reading ? [requestOfReading(reading)] : []), request])
  }
  return fault === null
}
