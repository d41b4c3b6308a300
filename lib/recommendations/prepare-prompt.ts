import 'server-only'
import { isBlank } from '../profile/profile'
import type { NoteData, PersonDataBlock, PortraitData, SlateData } from '../prompts/parts/data-block'
import type { PromptContent } from '../prompts/parts/define-prompt'
import { givenOf } from '../prompts/parts/given-of'
import { INFERRED } from '../prompts/parts/kinds-of-reasons'
import { textUses } from '../prompts/parts/text-uses'
import { type AssembledPrompt, assembleNote, assemblePortrait, assembleSlate } from '../prompts/person/assemble'
import type { PromptSubject } from '../prompts/person/subject'
import { allowedVariables } from '../prompts/person/variables'
import { type PersonPromptKey, promptOf } from '../prompts/prompts'
import { renderOrDefault } from '../prompts/render'
import { type RenderedPart, renderedParts } from '../prompts/rendered-parts'
import type { Candidate } from '../recommender/types'
import type { Given, TextUse } from '../text-gate/parts/given'
import { chooseWriters, type Payer, type Writer } from '../writers/choose-writer'
import { type RecommendationContext, rankFor, rankRequest } from './context/context'
import { servingEngine } from './context/serving-engine'
import { drawCandidates } from './draw-candidates'
import { moveLimitFor } from './move-limit'
import { factsOf, promptSubject } from './prompt-subject'
import { seedOf } from './seed'

/** What to write by: the version that serves, or one that is tried. */
export type PromptVersion = PromptContent & { key: PersonPromptKey }

/** A request to a writer, whole: what goes out, and what the answer is held to. */
export type Prepared<Data extends PersonDataBlock = PersonDataBlock> = {
  version: PromptVersion
  context: RecommendationContext
  assembled: AssembledPrompt<Data>
  /** True when the version does not render for this person and the built-in text took its place. */
  fellBack: boolean
  /** The version as it was rendered, in parts with the variables each hangs on. */
  rendered: () => RenderedPart[]
}

export type PreparedSlate = Prepared<SlateData> & {
  candidates: Candidate[]
  /** How many places a pick may stand from its rank. */
  moveLimit: number
}

export type PreparedText = Prepared<NoteData | PortraitData> & {
  /** What the text may speak of, and what it is held to. */
  given: Given
  use: TextUse
}

/** What is written, by whomever, is in the language of the version. */
const inLanguageOf = ({ language }: PromptVersion, subject: PromptSubject): PromptSubject => ({ ...subject, language })

/** The eight films of a day, through Gorse where it serves. */
export async function prepareSlate(
  version: PromptVersion,
  known: RecommendationContext,
  day: string,
): Promise<PreparedSlate> {
  const engine = await servingEngine(known)
  const context = { ...known, engine }
  const { candidates, seed } = await drawCandidates(context, day)
  return prepareSlateOf(version, context, { candidates, seed, moveLimit: moveLimitFor(known.profile, engine.config) })
}

/** A list of the films given, best first. */
export function prepareSlateOf(
  version: PromptVersion,
  context: RecommendationContext,
  { candidates, seed, moveLimit }: { candidates: Candidate[]; seed: number; moveLimit: number },
): PreparedSlate {
  const facts = factsOf(
    context,
    candidates.map((candidate) => candidate.filmId),
  )
  const subject = inLanguageOf(version, promptSubject(context, seed))
  const { record, text, ...rendering } = render(version, context, subject, moveLimit)
  const assembled = assembleSlate(record, text, subject, candidates, facts, moveLimit)
  return { version, context, assembled, ...rendering, candidates, moveLimit }
}

/** Why one film may suit the person; null when nothing is known of them or may be
 * used, or their own wishes rule the film out. */
export function prepareNote(
  version: PromptVersion,
  context: RecommendationContext,
  filmId: number,
): PreparedText | null {
  const { viewer, catalog, profile } = context
  if (isBlank(profile) || viewer.withoutProfile) return null
  const seed = seedOf(viewer.id, filmId, viewer.profileVersion)
  const others = [...catalog.films.keys()].filter((id) => id !== filmId)
  const request = rankRequest(context, { excluded: others, limit: 1, seed })
  // Whoever opens a film's page asks for it: it waits for no earlier part of its series.
  const alone = new Set(others)
  const [candidate] = rankFor(context, { ...request, excludedFilmIds: alone, seenFilmIds: alone })
  const film = factsOf(context, [filmId]).get(filmId)
  if (!candidate || !film) return null
  const whole = inLanguageOf(version, promptSubject(context, seed))
  const subject = { ...whole, evidence: whole.evidence.filter((own) => own.id !== filmId) }
  const { record, text, ...rendering } = render(version, context, subject)
  const assembled = assembleNote(record, text, subject, candidate, film)
  return {
    version,
    context,
    assembled,
    ...rendering,
    given: givenOf(assembled.sent, assembled.sent.film, context.catalog, assembled.instructions),
    use: textUses.note,
  }
}

/** A portrait of the person's taste; null when there is nothing to say of them. */
export function preparePortrait(version: PromptVersion, context: RecommendationContext): PreparedText | null {
  const { viewer } = context
  const whole = inLanguageOf(version, promptSubject(context, seedOf(viewer.id, viewer.profileVersion)))
  const onlySaid = context.lowered?.has(INFERRED) ?? false
  const interests = onlySaid ? whole.interests.filter(({ stated }) => stated) : whole.interests
  const subject = { ...whole, interests }
  if (subject.interests.length === 0 && subject.evidence.length === 0) return null
  const { record, text, ...rendering } = render(version, context, subject)
  const assembled = assemblePortrait(record, text, subject)
  const given = givenOf(assembled.sent, null, context.catalog, assembled.instructions)
  return { version, context, assembled, ...rendering, given, use: textUses.portrait }
}

/** The model or the composer for a request. The call is the payer's; consent is the word of the person it is about. */
export function writerFor({ version, context, assembled }: Prepared, payer: Payer): Promise<Writer> {
  const request = {
    payer,
    consent: context.viewer.consents.model,
    model: version.model,
    instructions: assembled.instructions,
    get prompt() {
      return assembled.prompt
    },
    maxOutputTokens: version.maxTokens,
  }
  return chooseWriters(request, version.drafts)
}

export function render(version: PromptVersion, { viewer }: RecommendationContext, subject: PromptSubject, moves = 0) {
  const record = promptOf(version.key)
  const variables = allowedVariables(subject, moves, viewer.consents)
  const builtIn = record.builtIn.instructions
  const { text, fellBack } = renderOrDefault(version.instructions, builtIn, variables)
  const rendered = () => renderedParts(fellBack ? builtIn : version.instructions, variables)
  return { record, text, fellBack, rendered }
}
