import 'server-only'
import { db } from '../../db'
import { AppError } from '../../errors'
import type { FilmField } from '../film-fields'
import { KINDRED_PLACES } from './film-form'
import { filmFinder } from './find-named'
import { linkBack, type OtherFilm } from './link-back'
import { editFilm, type Transaction } from './mutations'
import { type FoundFilm, readFilmForm } from './read-film-form'
import type { FilmState } from './schema'
import { valueWords } from './value-words'

type Request = {
  filmId: number
  authorId: string
  form: Record<string, string>
  /** The film as it was when the form was opened. */
  opened: Partial<FilmState>
  /** What somebody else had saved meanwhile and this person was shown: they say field by field which one stays. */
  theirs?: Partial<FilmState> | undefined
}
export type SavedFilm = { changed: FilmField[]; others: OtherFilm[] }

/** Saves what somebody changed in the form. Throws with an error at each field that will not do. */
export async function saveFilm({ filmId, authorId, form, opened, theirs = {} }: Request): Promise<SavedFilm> {
  const finder = await filmFinder(form)
  const base = { ...opened, ...theirs }
  const read = readFilmForm(form, base, finder)
  const given = chosen(form, theirs)
  const values = without(read.values, given)
  const errors = without(read.errors, given)
  if (Object.keys(errors).length > 0)
    throw new AppError('invalid', 'Please check what is marked.', errors, shownAgain(theirs, form))
  return db.$transaction(async (tx) => {
    const changed = await edited(tx, { filmId, authorId, values, opened: base, theirs, form })
    const others = await linkBack(tx, { filmId, authorId, ...bothWays(form, finder) })
    return { changed, others }
  })
}

type Edit = Pick<Request, 'filmId' | 'authorId' | 'form' | 'opened'> & {
  values: Partial<FilmState>
  theirs: Partial<FilmState>
}

/** A conflict on top of one that was shown before shows both. */
async function edited(tx: Transaction, { values, theirs, form, ...edit }: Edit): Promise<FilmField[]> {
  try {
    return await editFilm(tx, { ...edit, kind: 'EDITED', values })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { code, message, fieldErrors, details } = error
    const newer = details?.theirs ? JSON.parse(details.theirs) : {}
    throw new AppError(code, message, fieldErrors, {
      ...shownAgain({ ...theirs, ...newer }, form),
      ...(details?.by && { by: details.by }),
    })
  }
}

const shownAgain = (theirs: Partial<FilmState>, form: Record<string, string>): Record<string, string> =>
  Object.keys(theirs).length > 0
    ? { theirs: JSON.stringify(theirs), theirWords: JSON.stringify(wordsOf(theirs)), by: form.by ?? '' }
    : {}

/** Said here: the names of all terms and countries would weigh too much in a browser. */
const wordsOf = (theirs: Partial<FilmState>) =>
  Object.fromEntries(Object.entries(theirs).map(([field, value]) => [field, valueWords(field as FilmField, value)]))

/** Fields left to the other side. All that were shown have to be decided on. */
function chosen(form: Record<string, string>, theirs: Partial<FilmState>): string[] {
  const fields = Object.keys(theirs)
  const open = fields.filter((field) => form[`choose.${field}`] !== 'mine' && form[`choose.${field}`] !== 'theirs')
  if (open.length > 0)
    throw new AppError(
      'conflict',
      'Choose for each of these fields which one stays.',
      Object.fromEntries(open.map((field) => [field, ['Yours or theirs?']])),
      shownAgain(theirs, form),
    )
  return fields.filter((field) => form[`choose.${field}`] === 'theirs')
}

/** Without these fields, their places in the form included: "kindred.3" is kindred. */
function without<Value extends object>(values: Value, fields: readonly string[]): Value {
  const fieldOf = (name: string) => name.replace(/^because/, 'kindred').replace(/\..*$/, '')
  return Object.fromEntries(Object.entries(values).filter(([name]) => !fields.includes(fieldOf(name)))) as Value
}

/** Links wanted both ways, and those that were and no longer are. */
export function bothWays(form: Record<string, string>, finder: (name: string) => FoundFilm) {
  const wanted: { slug: string; because: string; place: number }[] = []
  for (let place = 0; place < KINDRED_PLACES; place++) {
    const found = form[`back.${place}`] === 'yes' ? finder(form[`kindred.${place}`]?.trim() ?? '') : null
    if (found && 'slug' in found)
      wanted.push({ slug: found.slug, because: form[`because.${place}`]?.trim() ?? '', place })
  }
  const were = (form.linkedBack ?? '').split(' ').filter(Boolean)
  return { wanted, dropped: were.filter((slug) => !wanted.some((link) => link.slug === slug)) }
}
