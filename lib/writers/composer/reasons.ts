import { findLanguage } from '@/lib/languages/languages'
import type { CandidateData, EvidenceData, SlateData, TermData, TieData } from '@/lib/prompts/parts/data-block'
import { type Random, seededRandom, shuffled } from '@/lib/recommender/matrix/random'
import { halfLike, likeThreshold, likeWeight } from '@/lib/recommender/models/training-data'
import { opening, tidy, upperFirst, wordsIn } from './language/grammar'
import { leadingReason } from './language/leading-reason'
import { applyTemplate, fillSlots, type Slots, type Template, type Templates } from './language/slots'
import { names } from './language/words'
import { likedNext, nearby, ofGroup, sameMaker, sameStar, sameViewers, sharing } from './templates/alike'
import {
  askedName,
  hour,
  lateAndShort,
  likedName,
  shownInterest,
  statedInterest,
  twoWishes,
} from './templates/interest'
import { kindred } from './templates/kindred'
import { coldStart, exploration, keptRule, keptRules, plainFacts, wellKnown } from './templates/open'
import { aboutFilm, alsoHere, alsoInterest, alsoNew, alsoOwn } from './templates/tails'
import { createTranslatedWriter } from './translated/reasons'

export type ComposedReason = { reason: string; basis: number[] }
export type ReasonWriter = {
  write(candidate: CandidateData): ComposedReason
  /** Takes note of a reason by someone else on the same page, so that the next ones do not start like it. */
  notice(reason: string): void
}

type WriterData = Pick<
  SlateData,
  'language' | 'person' | 'context' | 'interests' | 'evidence' | 'seed' | 'reasonMaxChars'
>

/** How often two wishes are named together where a film meets both. */
const TOGETHER = 0.5

/**
 * Writes reasons for one page: no two start alike and no template is used twice while there is another. Where the film's
 * own words do not stand beside it, what it is about comes second.
 */
export function createReasonWriter(data: WriterData, { tellsStory = true } = {}): ReasonWriter {
  const language = findLanguage(data.language)
  return language ? createTranslatedWriter(language, data) : createEnglishWriter(data, { tellsStory })
}

function createEnglishWriter(data: WriterData, { tellsStory }: { tellsStory: boolean }): ReasonWriter {
  const random = seededRandom(data.seed)
  const used = new Set<Template>()
  const openings = new Set<string>()
  const firstWords = new Set<string>()
  const notice = (reason: string) => {
    openings.add(opening(reason))
    firstWords.add(wordsIn(reason)[0] ?? '')
  }

  function choose(groups: readonly Templates[], slots: Slots, fits: (text: string) => boolean): string | null {
    for (const templates of groups) {
      for (const template of inTone(templates, data.person.tone, random)) {
        if (used.has(template)) continue
        const text = applyTemplate(template, slots)
        if (text === null || !fits(text)) continue
        used.add(template)
        return upperFirst(text)
      }
    }
    return null
  }

  return {
    notice,
    write(candidate) {
      const lead = leadingReason(candidate)
      const slots = fillSlots(data, candidate, lead)
      const together = slots.bothWishes !== '' && random() < TOGETHER
      const leading = [...(together ? [twoWishes] : []), ...leadTemplates(lead, slots, data)]
      const groups = [...leading, plainFacts]
      const story = tellsStory ? slots.story : ''
      const roomIn = (text: string) => data.reasonMaxChars - tidy(text).length - 1
      const fresh = (text: string) => roomIn(text) >= -1 && !openings.has(opening(text))
      const freshWord = (text: string) => fresh(text) && !firstWords.has(wordsIn(text)[0] ?? '')
      const first =
        choose(leading, slots, (text) => freshWord(text) && roomIn(text) >= story.length) ??
        choose(groups, slots, freshWord) ??
        choose(groups, slots, fresh) ??
        lastResort(candidate, openings)
      notice(first)
      if (story && story.length <= roomIn(first))
        return { reason: tidy(`${tidy(first)} ${story}`), basis: basisOf(data, lead, first) }
      const tail = secondSentence(candidate, lead, first, (group, tailSlots) =>
        choose([group], tailSlots, (text) => tidy(text).length <= roomIn(first) && !repeats(first, text)),
      )
      return { reason: tidy(tail ? `${tidy(first)} ${tail}` : first), basis: basisOf(data, lead, first, tail) }
    },
  }

  function secondSentence(
    candidate: CandidateData,
    lead: TieData | null,
    first: string,
    tryGroup: (group: Templates, slots: Slots) => string | null,
  ): string | null {
    const others = candidate.because.filter((tie) => tie !== lead)
    const unsaid = withoutSaid(candidate, first)
    const wantsMore = first.length < 150 && random() < 0.75
    if (!wantsMore) return null
    const support = others.find((tie) => tie.kind === 'kindred' || tie.kind === 'alike' || tie.kind === 'interest')
    if (support && random() < 0.5) {
      const text = tryGroup(support.kind === 'interest' ? alsoInterest : alsoOwn, fillSlots(data, candidate, support))
      if (text) return text
    }
    const group = others.find((tie) => tie.kind === 'group')
    const here = others.find((tie) => tie.kind === 'here')
    const isNew = others.some((tie) => tie.kind === 'new-here')
    return (
      (group ? tryGroup(ofGroup, fillSlots(data, candidate, group)) : null) ??
      (here ? tryGroup(alsoHere, fillSlots(data, candidate, here)) : null) ??
      (isNew ? tryGroup(alsoNew, fillSlots(data, candidate, null)) : null) ??
      tryGroup(aboutFilm, fillSlots(data, unsaid, null))
    )
  }
}

function inTone(templates: Templates, tone: WriterData['person']['tone'], random: Random): Template[] {
  // Those written for the tone come first more often than not.
  const own = shuffled(templates[tone], random)
  const all = shuffled(templates.all, random)
  return random() < 0.7 ? [...own, ...all] : shuffled([...own, ...all], random)
}

function leadTemplates(lead: TieData | null, slots: Slots, data: WriterData): Templates[] {
  switch (lead?.kind) {
    case 'kindred':
      return [kindred, sharing]
    case 'alike': {
      const shared = slots.maker
        ? [sameMaker, sharing]
        : slots.bothAre || slots.both
          ? [sharing]
          : slots.star
            ? [sameStar]
            : []
      return [...shared, lead.next ? likedNext : lead.by === 'viewers' ? sameViewers : nearby]
    }
    case 'interest':
      if (slots.name) return lead.stated ? [askedName, statedInterest] : [likedName, shownInterest]
      return [lead.stated ? statedInterest : shownInterest]
    case 'context':
      return slots.lateHour ? [lateAndShort, hour] : [hour]
    case 'group':
      return [ofGroup]
    case 'kept':
      return [keptRule, keptRules]
    case 'well-known':
      return [isStranger(data) ? coldStart : wellKnown]
    case 'exploration':
      return [exploration]
    default:
      return []
  }
}

/** Who rated nothing and said nothing. */
const isStranger = ({ evidence, interests, person }: WriterData) =>
  evidence.length === 0 && interests.length === 0 && person.ratingsCount === 0

/** The film with the moods and themes a sentence has not named yet, in either of their forms. */
function withoutSaid(candidate: CandidateData, said: string): CandidateData {
  const isNew = (term: TermData) => !names(said, term)
  return { ...candidate, moods: candidate.moods.filter(isNew), themes: candidate.themes.filter(isNew) }
}

/** True when the second sentence would say again what the first said. */
function repeats(first: string, second: string): boolean {
  const said = new Set(wordsIn(first).filter((word) => word.length > 3))
  return wordsIn(second).some(
    (word) => word.length > 3 && said.has(word) && !/^(?:this|with|that|film|your|from)$/.test(word),
  )
}

/** Evidence the reason rests on: the film it names, or for an interest the films it was read from. */
function basisOf(data: WriterData, lead: TieData | null, ...texts: (string | null)[]): number[] {
  const text = texts.join(' ')
  const named = data.evidence.filter(
    (film) => lead && 'film' in lead && lead.film === film.id && text.includes(film.title),
  )
  if (named.length > 0 || lead?.kind !== 'interest') return named.map((film) => film.id)
  const having = data.evidence.filter(
    (film) => film.how !== 'wanted' && likeWeight(film.stars ?? likeThreshold) >= halfLike && isOf(film, lead.facet),
  )
  return having.slice(0, 2).map((film) => film.id)
}

/** Whether a film of the person's own has the facet, as far as the data tells. */
const isOf = ({ moods, year }: EvidenceData, facet: string) =>
  moods.some((mood) => mood.facet === facet) || facet === `era:${Math.floor(year / 10) * 10}s`

function lastResort(candidate: CandidateData, openings: ReadonlySet<string>): string {
  const texts = ['Unrated by you so far.', 'It waits for your verdict.', `Number ${candidate.id} in our catalog.`]
  return texts.find((text) => !openings.has(opening(text))) ?? `Entry ${candidate.id} of our catalog.`
}
