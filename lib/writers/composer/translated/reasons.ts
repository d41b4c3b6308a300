import type { Language, SaidOfFilm, Saying } from '@/lib/languages/parts/language'
import type { CandidateData, SlateData, TieData } from '@/lib/prompts/parts/data-block'
import { seededRandom, shuffled } from '@/lib/recommender/matrix/random'
import { opening, tidy, upperFirst } from '../language/grammar'
import { leadingReason } from '../language/leading-reason'
import { applyTemplate } from '../language/slots'
import { saidOfFilm } from './said-of-film'

type Data = Pick<SlateData, 'person' | 'interests' | 'evidence' | 'seed' | 'reasonMaxChars'>

const OFTEN = 0.75
const SHORT = 130

/** The reasons of one page in another language: no sentence twice while there is another, and no two that begin alike. */
export function createTranslatedWriter(language: Language, data: Data) {
  const random = seededRandom(data.seed)
  const used = new Set<Saying>()
  const openings = new Set<string>()
  const notice = (reason: string) => void openings.add(opening(reason))
  const { sentences } = language

  function choose(groups: readonly (readonly Saying[])[], said: SaidOfFilm, fits: (text: string) => boolean) {
    for (const group of groups) {
      for (const saying of shuffled(group, random)) {
        if (used.has(saying)) continue
        const text = applyTemplate(saying, said)
        if (text === null || !fits(text)) continue
        used.add(saying)
        return upperFirst(text)
      }
    }
    return null
  }

  /** What else speaks for it: people of the same taste, where it was made, that it is new; else what it is. */
  function secondSentence(candidate: CandidateData, lead: TieData | null, isNew: (text: string) => boolean) {
    const asides = { group: sentences.group, here: sentences.here, 'new-here': sentences.fresh } as const
    for (const kind of ['group', 'here', 'new-here'] as const) {
      const tie = candidate.because.find((each) => each !== lead && each.kind === kind)
      const text = tie && choose([asides[kind]], saidOfFilm(language, data, candidate, tie), isNew)
      if (text) return text
    }
    return choose([sentences.about], saidOfFilm(language, data, candidate, lead), isNew)
  }

  return {
    notice,
    write(candidate: CandidateData): { reason: string; basis: number[] } {
      const lead = leadingReason(candidate)
      const said = saidOfFilm(language, data, candidate, lead)
      const isFresh = (text: string) => text.length <= data.reasonMaxChars && !openings.has(opening(text))
      const first =
        choose([...groupsFor(sentences, lead, data), sentences.plain], said, isFresh) ??
        `${said.title} (${candidate.year}).`
      notice(first)
      const room = data.reasonMaxChars - first.length - 1
      const isNew = (text: string) => text.length <= room && !repeats(first, text)
      const second = first.length < SHORT && random() < OFTEN ? secondSentence(candidate, lead, isNew) : null
      // A page has more reasons than there are such sentences: they may come again.
      for (const saying of [...sentences.about, ...sentences.here, ...sentences.fresh]) used.delete(saying)
      const basis = lead && 'film' in lead && first.includes(said.own) && said.own !== '' ? [lead.film] : []
      return { reason: tidy(second ? `${first} ${second}` : first), basis }
    },
  }
}

function groupsFor(sentences: Language['sentences'], lead: TieData | null, data: Data): (readonly Saying[])[] {
  switch (lead?.kind) {
    case 'kindred':
    case 'alike':
      return [sentences.sharing, sentences.beside]
    case 'interest':
      return lead.facet.startsWith('person:') ? [sentences.named] : [lead.stated ? sentences.asked : sentences.shown]
    case 'context':
      return lead.short ? [sentences.late, sentences.hour] : [sentences.hour]
    case 'group':
      return [sentences.group]
    case 'kept':
      return [sentences.kept]
    case 'well-known':
      return [isStranger(data) ? sentences.start : sentences.wellKnown]
    case 'exploration':
      return [sentences.exploration]
    default:
      return []
  }
}

const isStranger = ({ evidence, interests, person }: Data) =>
  evidence.length === 0 && interests.length === 0 && person.ratingsCount === 0

/** Whether the second sentence says a longer word of the first again. */
function repeats(first: string, second: string): boolean {
  const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{5,}/gu) ?? []
  const said = new Set(wordsOf(first))
  return wordsOf(second).some((word) => said.has(word))
}
