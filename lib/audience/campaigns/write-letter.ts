import 'server-only'
import { isHeldOut } from '../../experiments/queries'
import type { Letter } from '../../mail/send'
import { withoutInferred } from '../../profile/ranking/without-inferred'
import { findPublished } from '../../prompts/queries'
import { keepsRules, type RecommendationContext, rankOnly } from '../../recommendations/context/context'
import { prepareSlateOf, writerFor } from '../../recommendations/prepare-prompt'
import { seedOf } from '../../recommendations/seed'
import { writeSlate } from '../../recommendations/slate/write-slate'
import type { Candidate } from '../../recommender/types'
import { filmAddress, stopAddress } from './letter-links'
import { LETTER_EVERY_DAYS, type LetterFilm, MOST_IN_LETTER } from './schema'
import { renderBody, renderSubject } from './template'

export type LetterOf = { id: string; subject: string; body: string; filmIds: readonly number[] }
export type WrittenLetter = { letter: Omit<Letter, 'to'>; films: LetterFilm[]; writer: 'MODEL' | 'COMPOSER' }

/** The films of the pool that suit somebody best, as their lists would rank them; none that a rule of theirs forbids. */
export function chooseFilms(
  context: RecommendationContext,
  { id, filmIds }: Pick<LetterOf, 'id' | 'filmIds'>,
): Candidate[] {
  const there = filmIds.filter((filmId) => context.catalog.index.rowOf.has(filmId))
  return rankOnly(context, there, seedOf(context.viewer.id, id))
    .filter(({ filmId }) => keepsRules(context, filmId))
    .slice(0, MOST_IN_LETTER)
}

/**
 * The letter of a campaign to one person, with reasons written the way their lists are. Null where no film of the pool may
 * be shown to them. `payer`: whose share of the day a model counts towards.
 */
export async function writeLetter(
  known: RecommendationContext,
  campaign: LetterOf,
  {
    letterId,
    payer,
    signal,
  }: { letterId: string; payer: Parameters<typeof writerFor>[1]; signal?: AbortSignal | undefined },
): Promise<WrittenLetter | null> {
  const { viewer } = known
  // An experiment is about lists: letters are written by what is published. Who is held out is held out here too.
  const [prompt, heldOut] = await Promise.all([
    findPublished('SLATE', viewer.language ?? undefined),
    isHeldOut(viewer.id),
  ])
  const context = heldOut ? { ...known, profile: withoutInferred(known.profile) } : known
  const candidates = chooseFilms(context, campaign)
  if (candidates.length === 0) return null
  const seed = seedOf(viewer.id, campaign.id)
  const prepared = prepareSlateOf(prompt, context, { candidates, seed, moveLimit: 0 })
  const writer = await writerFor(prepared, payer)
  const { items } = await writeSlate(prepared, writer, { signal })
  const reasons = new Map(items.map(({ filmId, reason }) => [filmId, reason]))
  const shown = candidates.flatMap(({ filmId }) => {
    const film = context.catalog.films.get(filmId)
    const link = film ? filmAddress(letterId, film.slug) : ''
    return film ? [{ film, reason: reasons.get(filmId) ?? '', link }] : []
  })
  const values = {
    name: viewer.name ?? '',
    site: 'Matinee',
    films: shown.map(({ film, reason, link }) => ({
      title: film.title,
      year: film.year,
      by: film.directors.join(', '),
      minutes: film.runtimeMinutes,
      reason,
      link,
    })),
  }
  const stop = stopAddress(letterId)
  return {
    letter: {
      subject: renderSubject(campaign.subject, values),
      text: `${renderBody(campaign.body, values)}\n\n-- \n${endingWith(stop)}\n`,
      headers: { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    },
    films: shown.map(({ film, reason, link }) => ({ id: film.id, title: film.title, year: film.year, reason, link })),
    writer: writer.resolved.writer,
  }
}

const often = LETTER_EVERY_DAYS === 7 ? 'one a week' : `one in ${LETTER_EVERY_DAYS} days`
const endingWith = (stop: string) =>
  `You get this because you allowed letters of Matinee, at most ${often}.\nNo more of them: ${stop}`
