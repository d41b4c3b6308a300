import { say } from '@/domains/words'
import 'server-only'
import { db } from '../../db'
import { AppError } from '../../errors'
import type { FilmField } from '../film-fields'
import { addedMark, importedMark } from '../imported-mark'
import { valuesBefore } from './field-changes'
import { editFilm } from './mutations'
import type { FieldChange } from './schema'

type Who = { filmId: number; authorId: string }

/** Takes back an edit and all that came after it: the film is as it was before. Itself an edit, so nothing is lost. */
export async function restoreBefore({ filmId, authorId, editId }: Who & { editId: number }): Promise<FilmField[]> {
  return db.$transaction(async (tx) => {
    const edits = await tx.filmEdit.findMany({
      where: { filmId, id: { gte: editId } },
      orderBy: { id: 'asc' },
      select: { id: true, changes: true, createdAt: true },
    })
    const [first] = edits
    if (first?.id !== editId) throw new AppError('not-found', say('There is no such change of this film.'))
    const values = valuesBefore(edits.flatMap((edit) => edit.changes as unknown as FieldChange[]))
    const note = `As it was before ${first.createdAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`
    return editFilm(tx, { filmId, authorId, kind: 'RESTORED', values, note })
  })
}

export async function setRetired({ retired, ...who }: Who & { retired: boolean }): Promise<FilmField[]> {
  return db.$transaction((tx) =>
    editFilm(tx, { ...who, kind: retired ? 'RETIRED' : 'BROUGHT_BACK', values: { retired } }),
  )
}

/** Gives all fields back to the file the film came from: the next seed or import writes them again. */
export async function releaseFilm({ filmId, authorId }: Who): Promise<void> {
  await db.$transaction(async (tx) => {
    const film = await tx.film.findUnique({
      where: { id: filmId },
      select: { editedFields: true, contentHash: true },
    })
    if (!film) throw new AppError('not-found', say('There is no such film.'))
    if (film.contentHash.startsWith(addedMark))
      throw new AppError('conflict', say('This film was written here: there is no file to give it back to.'))
    if (film.editedFields.length === 0) throw new AppError('conflict', say('Nothing of this film is held here.'))
    // The mark says which kind of file the film follows; no hash behind it, so that the file counts as changed.
    const contentHash = film.contentHash.startsWith(importedMark) ? importedMark : ''
    await tx.film.update({ where: { id: filmId }, data: { editedFields: [], contentHash }, select: { id: true } })
    const note = `Given back: ${film.editedFields.join(', ')}`
    await tx.filmEdit.create({ data: { filmId, authorId, kind: 'RELEASED', changes: [], note }, select: { id: true } })
  })
}
