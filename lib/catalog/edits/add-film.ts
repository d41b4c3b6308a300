import 'server-only'
import { db } from '../../db'
import { AppError, type FieldErrors } from '../../errors'
import type { FilmField } from '../film-fields'
import { filmRecord } from '../film-record'
import { addedMark } from '../imported-mark'
import { searchTexts } from '../search-text'
import { slugify } from '../slugify'
import { filmFinder } from './find-named'
import { linkBack } from './link-back'
import { refuseTaken, replaceLinks } from './mutations'
import { readFilmForm } from './read-film-form'
import { bothWays } from './save-film'
import type { FilmState } from './schema'

/** Pages of the settings that stand where films do. */
const PAGES = new Set(['new', 'bulk', 'changes', 'ratings', 'proposals'])

type Request = { authorId: string; slug: string; form: Record<string, string> }

/** A film written in the settings: held to every rule of the catalog files, and to nobody's file from then on. */
export async function addFilm({ authorId, slug: typed, form }: Request): Promise<{ slug: string; title: string }> {
  const finder = await filmFinder(form)
  const { values, errors } = readFilmForm(form, {}, finder)
  const slug = typed.trim() || slugify(values.title ?? '')
  if (PAGES.has(slug)) errors.slug = ['A page of these settings has this address.']
  else if (!filmRecord.shape.slug.safeParse(slug).success)
    errors.slug = ['Lower-case words of plain letters and numbers joined by hyphens, as “paris-texas”.']
  if (Object.keys(errors).length > 0) throw new AppError('invalid', 'Please check what is marked.', errors)
  const film = { ...values, retired: false } as FilmState
  const { kindred, retired: _retired, ...facts } = film
  return db.$transaction(async (tx) => {
    const taken = await tx.film.findMany({
      where: { OR: [{ slug }, { title: { equals: film.title, mode: 'insensitive' }, year: film.year }] },
      select: { slug: true, title: true, year: true, directors: true },
    })
    refuseTwins(taken, slug, film)
    await refuseTaken(tx, 0, facts, [...Object.keys(facts)] as FilmField[])
    const fields = Object.entries(film).flatMap(([field, value]) => (isGiven(value) ? [field] : []))
    const { id } = await tx.film.create({
      data: { ...facts, ...searchTexts(facts), slug, contentHash: addedMark, editedFields: fields },
      select: { id: true },
    })
    await replaceLinks(tx, id, kindred)
    await tx.filmEdit.create({ data: { filmId: id, authorId, kind: 'ADDED', changes: [] }, select: { id: true } })
    await linkBack(tx, { filmId: id, authorId, ...bothWays(form, finder) })
    return { slug, title: film.title }
  })
}

type Twin = { slug: string; title: string; year: number; directors: string[] }

function refuseTwins(taken: Twin[], slug: string, { directors }: FilmState): void {
  const errors: FieldErrors = {}
  const same = taken.find((film) => film.slug === slug)
  if (same) errors.slug = [`${same.title} (${same.year}) has this slug.`]
  const twin = taken.find((film) => film.directors.some((name) => directors.includes(name)))
  if (twin) errors.title = [`The catalog has ${twin.title} (${twin.year}) by ${twin.directors.join(', ')}.`]
  if (Object.keys(errors).length > 0) throw new AppError('invalid', 'Please check what is marked.', errors)
}

const isGiven = (value: unknown) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0)
