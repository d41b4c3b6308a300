import 'server-only'
import type { PersonaChoice } from '../auth/schema'
import { db } from '../db'
import { AppError } from '../errors'
import type { Wish } from '../wishes/schema'
import { MAX_WORDS_LINES } from './schema'
import { replacedBy, withNote, wordsLine } from './words-line'

type EditChange = {
  state?: 'ACTIVE' | 'MUTED' | 'DELETED'
  strength?: number | null
  label?: string | null
  stated?: boolean
  wish?: Wish
  /** When it was said; given with what was said anew. */
  saidAt?: Date
  /** When they said that what they struck out stays so. */
  askedAt?: Date
}

const MAX_EDITS = 500

/** Writes what a person said about one facet of their profile and makes the next list a new one. */
export async function editInterest(userId: string, facet: string, change: EditChange): Promise<void> {
  const others = await db.interestEdit.count({ where: { userId, facet: { not: facet } } })
  if (others >= MAX_EDITS) {
    throw new AppError('invalid', `A profile holds at most ${MAX_EDITS} edits; change one you have made.`)
  }
  await db.$transaction([
    db.interestEdit.upsert({
      where: { userId_facet: { userId, facet } },
      create: { userId, facet, ...change },
      update: change,
      select: { facet: true },
    }),
    db.user.update({ where: { id: userId }, data: { profileVersion: { increment: 1 } }, select: { id: true } }),
  ])
}

/** Undoes mute and delete; a strength or name the person gave before counts again. */
export async function restoreInterest(userId: string, facet: string): Promise<void> {
  const edit = await db.interestEdit.findUnique({
    where: { userId_facet: { userId, facet } },
    select: { state: true },
  })
  if (!edit) throw new AppError('not-found', 'There is nothing to restore.')
  await editInterest(userId, facet, { state: 'ACTIVE' })
}

/** Takes back what was said of a facet by itself; a name given to it stays. */
export async function unsayInterest(userId: string, facet: string): Promise<void> {
  await db.$transaction([
    db.interestEdit.deleteMany({ where: { userId, facet, label: null, state: 'ACTIVE' } }),
    db.interestEdit.updateMany({ where: { userId, facet }, data: { strength: null, stated: false } }),
    db.user.update({ where: { id: userId }, data: { profileVersion: { increment: 1 } }, select: { id: true } }),
  ])
}

type SaidWords = { words: string; wish: Wish; instead?: string | undefined; state?: 'ACTIVE' | 'MUTED'; saidAt?: Date }

/** Keeps what a person said in own words, in the place of an earlier sentence if they say so. */
export async function saveWords(
  userId: string,
  { words, wish, instead, state = 'ACTIVE', saidAt = new Date() }: SaidWords,
): Promise<`words:${string}`> {
  const line = wordsLine(words)
  const gone = replacedBy(line, instead)
  const lines = await db.interestEdit.count({
    where: { userId, facet: { startsWith: 'words:', notIn: [line, ...gone] }, state: { not: 'DELETED' } },
  })
  if (lines >= MAX_WORDS_LINES) {
    throw new AppError('invalid', `There is room for ${MAX_WORDS_LINES} lines; change one or strike one out.`)
  }
  await editInterest(userId, line, { state, label: words, stated: true, wish, saidAt })
  await db.interestEdit.deleteMany({ where: { userId, facet: { in: gone } } })
  return line
}

/** One content note kept off or let in, one switch for what children may see. */
export async function setPreferenceRule(
  userId: string,
  rule: { note: string } | 'children',
  isOn: boolean,
): Promise<void> {
  if (rule === 'children') await updatePreferences(userId, { withChildren: isOn })
  else {
    const { avoid } = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { avoid: true } })
    await updatePreferences(userId, { avoid: withNote(avoid, rule.note, isOn) })
  }
}

type Preferences = {
  tone: 'PLAIN' | 'WARM' | 'WITTY' | 'CRITIC'
  /** Null: as the site has it; none: as it was. */
  language?: string | null | undefined
  persona?: PersonaChoice | 'NONE' | undefined
  styleSample?: string | undefined
  styleNotes?: boolean | undefined
  adventurous: number
  avoid: string[]
  withChildren?: boolean
  childAge?: number | null
}

export const savePreferences = (userId: string, preferences: Preferences): Promise<void> =>
  updatePreferences(userId, preferences)

/** Whether lists may use what is known of the person. The same again changes nothing. */
export async function setProfiled(userId: string, profiled: boolean): Promise<void> {
  await db.user.updateMany({
    where: { id: userId, profiled: !profiled },
    data: { profiled, profileVersion: { increment: 1 } },
  })
}

/** Whether searches are ordered by the person's taste; no list depends on it. */
export async function setSearchInOrder(userId: string, searchInOrder: boolean): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { searchInOrder }, select: { id: true } })
}

async function updatePreferences(userId: string, preferences: Partial<Preferences>): Promise<void> {
  await db.user.update({
    where: { id: userId },
    data: { ...preferences, profileVersion: { increment: 1 } },
    select: { id: true },
  })
}
