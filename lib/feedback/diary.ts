import { say } from '@/domains/words'
import 'server-only'
import type { db } from '../db'
import { AppError } from '../errors'
import { comesBack, eventsBefore, keepChange, takeBack } from './diary-changes'
import { dayProblem, MOST_VIEWINGS, type NoteUses, usesText } from './diary-schema'
import { changedViewing, isSameNote, type Viewing, viewingWords } from './diary-words'
import { inTurn } from './mutations'
import { getFeedback } from './queries'
import { raiseProfileVersion, record, unsay } from './record'
import { settle, type Transaction } from './settle'

/** A viewing on a day, with the stars of that time where they are given. Whoever had not said they saw the film says so now. */
export async function addViewing(
  userId: string,
  { filmId, ...viewing }: Viewing & { filmId: number },
  latest: string,
): Promise<void> {
  await inTurn(userId, async (tx) => {
    const film = await filmFor(tx, filmId)
    await checkDay(tx, userId, { filmId, year: film.year, day: viewing.day, latest })
    if ((await tx.event.count({ where: { userId, filmId, type: 'WATCHED' } })) >= MOST_VIEWINGS) {
      throw new AppError('invalid', `Of one film ${MOST_VIEWINGS} viewings are kept.`)
    }
    const { seen } = await getFeedback(userId, filmId, tx)
    const after = await record(tx, userId, viewingWords({ filmId, ...viewing }, seen, new Date()))
    await keepChange(tx, userId, { text: say`Watched: ${film.title}, ${viewing.day}.`, before: [], after })
  })
}

/** Another day or other stars of a viewing. Throws 'not-found' for what is no viewing of this person's. */
export async function changeViewing(
  userId: string,
  { eventId, day, stars }: Viewing & { eventId: string },
  latest: string,
): Promise<void> {
  await inTurn(userId, async (tx) => {
    const before = await eventsBefore(tx, userId, [eventId])
    const [event] = before
    if (event?.type !== 'WATCHED' || event.filmId === null) throw notFound()
    const now = new Date()
    const data = changedViewing(event, { day, stars }, now)
    if (!data) return
    const { filmId } = event
    const film = await filmFor(tx, filmId)
    await checkDay(tx, userId, { filmId, year: film.year, day, latest, except: eventId })
    await tx.event.update({ where: { id: eventId }, data, select: { id: true } })
    await settle(tx, userId, [filmId])
    await raiseProfileVersion(tx, userId)
    await keepChange(tx, userId, {
      text: say`Watched: ${film.title}, ${day} instead of ${event.detail ?? ''}.`,
      before,
      after: [eventId],
    })
  })
}

/** The words of a note in the place of those before, which are kept nowhere; without words it goes. */
export async function saveNote(
  userId: string,
  { filmId, text, ...uses }: { filmId: number; text: string } & NoteUses,
): Promise<void> {
  await inTurn(userId, async (tx) => {
    const film = await filmFor(tx, filmId)
    const where = { userId, filmId, type: 'NOTED' as const }
    const rows = await tx.event.findMany({ where, orderBy: { occurredAt: 'asc' }, select: { id: true } })
    const before = await eventsBefore(
      tx,
      userId,
      rows.map(({ id }) => id),
    )
    const last = before.find(({ id }) => id === rows.at(-1)?.id)
    const reason = usesText(uses)
    if (isSameNote(last, { detail: text, reason })) return
    await tx.event.deleteMany({ where })
    const after = text === '' ? [] : await record(tx, userId, [{ type: 'NOTED', filmId, detail: text, reason }])
    if (text === '') await raiseProfileVersion(tx, userId)
    const told = text === '' ? `You removed your note on ${film.title}.` : `You wrote a note on ${film.title}.`
    await keepChange(tx, userId, { text: told, before, after })
  })
}

/**
 * Removes one event and its effect: what it set falls back to what was said before. What was said can be had back for a day.
 * Throws AppError 'not-found' for an event that is not this person's.
 */
export async function removeEvent(userId: string, eventId: string): Promise<void> {
  await inTurn(userId, async (tx) => {
    const before = await eventsBefore(tx, userId, [eventId])
    const [event] = before
    if (!event || (await unsay(tx, userId, { id: eventId })) === 0) throw notFound()
    if (!comesBack(event.type)) return
    const film = event.filmId === null ? null : await filmFor(tx, event.filmId)
    await keepChange(tx, userId, {
      text: film ? `You removed an entry on ${film.title}.` : 'You removed an entry.',
      before,
      after: [],
    })
  })
}

/** Puts back what one change of the diary changed. */
export async function undoChange(userId: string, changeId: string): Promise<void> {
  await inTurn(userId, (tx) => takeBack(tx, userId, changeId))
}

const notFound = () => new AppError('not-found', 'That entry is no longer in your history.')

async function filmFor(tx: Pick<Transaction, 'film'> | typeof db, filmId: number) {
  const film = await tx.film.findUnique({ where: { id: filmId }, select: { title: true, year: true } })
  if (!film) throw new AppError('not-found', say('That film is not in the catalog.'))
  return film
}

type DayCheck = { filmId: number; year: number; day: string; latest: string; except?: string }

/** A day that cannot be, or that stands there already, is refused at its field. */
async function checkDay(tx: Transaction, userId: string, { filmId, year, day, latest, except }: DayCheck) {
  const here = { userId, filmId, type: 'WATCHED' as const, detail: day, ...(except && { id: { not: except } }) }
  const problem =
    dayProblem(day, year, latest) ??
    ((await tx.event.count({ where: here })) > 0 ? 'That day stands there already.' : null)
  if (problem) throw new AppError('invalid', 'Please check what is marked.', { day: [problem] })
}
