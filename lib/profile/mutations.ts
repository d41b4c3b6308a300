import 'server-only'
import { db } from '../db'
import { AppError } from '../errors'

type EditChange = {
  state?: 'ACTIVE' | 'MUTED' | 'DELETED'
  strength?: number | null
  label?: string | null
  stated?: boolean
  readAs?: string[]
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

export async function savePreferences(
  userId: string,
  preferences: { tone: 'PLAIN' | 'WARM' | 'WITTY' | 'CRITIC'; adventurous: number; avoid: string[] },
): Promise<void> {
  await db.user.update({
    where: { id: userId },
    data: { ...preferences, profileVersion: { increment: 1 } },
    select: { id: true },
  })
}

export async function savePortrait(
  userId: string,
  portrait: { text: string; profileVersion: number; servedBy: 'MODEL' | 'COMPOSER' },
): Promise<void> {
  await db.portrait.upsert({
    where: { userId },
    create: { userId, ...portrait },
    update: { ...portrait, createdAt: new Date() },
    select: { userId: true },
  })
}
