import 'server-only'
import { z } from 'zod'
import { findViewerById } from '../../auth/queries'
import type { Viewer } from '../../auth/viewer'
import { facetsOf } from '../../catalog/facets'
import { getCatalog } from '../../catalog/snapshot'
import { db } from '../../db'
import { SLATE_SIZE } from '../../prompts/parts/limits'
import type { Facet } from '../../recommender/types'
import { getRecommendationContext, type RecommendationContext } from '../context/context'
import { getLocalDay } from '../context/viewing-context'
import { drawCandidates } from '../draw-candidates'
import { compareLists, type ListChanges } from './compare-lists'

/** An edit as it was told to the person, with the edit that takes it back. */
export type Edited = { text: string; undo: Record<string, string> | null }

/** What was done with one facet, for the site to count how well it works. */
export type About = { control: string; facet: Facet }

/** What an edit did, with the films by name. */
export type ReceiptView = {
  entered: NamedFilm[]
  left: NamedFilm[]
  moved: (NamedFilm & { from: number; to: number })[]
}
export type NamedFilm = { slug: string; title: string }

export type KeptReceipt = ReceiptView & { id: string; text: string; at: Date; undo: Record<string, string> | null }

/** So many are kept for one person, the latest. */
const MOST_KEPT = 200
const RECEIPTS_PER_PAGE = 20

/**
 * Runs an edit between two lists of the same day, models and numbers, and keeps what it did to the eight. An edit that
 * fails leaves no receipt.
 */
export async function withReceipt<Answer extends Edited>(
  viewer: Viewer,
  edit: () => Promise<Answer>,
  about: About | null = null,
): Promise<Answer & { receipt: ReceiptView | null }> {
  const day = await getLocalDay(viewer)
  const context = await getRecommendationContext(viewer)
  const before = await nextFilms(context, day)
  const answer = await edit()
  const now = await findViewerById(viewer.id)
  if (!now) return { ...answer, receipt: null }
  const { engine, today } = context
  const after = await nextFilms({ ...(await getRecommendationContext(now)), engine, today }, day)
  const changes = compareLists(before.slice(0, SLATE_SIZE), after.slice(0, SLATE_SIZE))
  const counts = about && {
    control: about.control,
    filmsBefore: countOf(context, before, about.facet),
    filmsAfter: countOf(context, after, about.facet),
  }
  await db.$transaction(async (tx) => {
    const { config, artefactId } = engine
    const { text, undo } = answer
    await tx.editReceipt.create({
      data: {
        userId: viewer.id,
        text,
        changes,
        ...(undo && { undo }),
        engineConfig: config.version,
        artefactId,
        ...counts,
      },
      select: { id: true },
    })
    const old = await tx.editReceipt.findMany({
      where: { userId: viewer.id },
      orderBy: { createdAt: 'desc' },
      skip: MOST_KEPT,
      select: { id: true },
    })
    if (old.length > 0) await tx.editReceipt.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } })
  })
  return { ...answer, receipt: named(changes, context) }
}

/** Three lists of eight. */
const FILMS_COUNTED = 24

async function nextFilms(context: RecommendationContext, day: string): Promise<number[]> {
  const { candidates } = await drawCandidates(context, day)
  return candidates.slice(0, FILMS_COUNTED).map(({ filmId }) => filmId)
}

function countOf({ catalog }: RecommendationContext, filmIds: readonly number[], facet: Facet): number {
  return filmIds.filter((id) => {
    const film = catalog.films.get(id)
    return film !== undefined && facetsOf(film).includes(facet)
  }).length
}

const place = z.number().int()
const storedChanges = z.object({
  entered: z.array(z.object({ filmId: place, place })),
  left: z.array(z.object({ filmId: place, place })),
  moved: z.array(z.object({ filmId: place, from: place, to: place })),
})
const nothing: ListChanges = { entered: [], left: [], moved: [] }
const storedUndo = z.record(z.string(), z.string()).nullable().catch(null)

/** The latest edits of a person with what each did, the last first. */
export async function listReceipts(userId: string): Promise<KeptReceipt[]> {
  const [catalog, rows] = await Promise.all([
    getCatalog(),
    db.editReceipt.findMany({
      where: { userId },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: RECEIPTS_PER_PAGE,
      select: { id: true, text: true, changes: true, undo: true, createdAt: true },
    }),
  ])
  return rows.map(({ id, text, changes, undo, createdAt }) => ({
    id,
    text,
    at: createdAt,
    undo: storedUndo.parse(undo),
    ...named(storedChanges.catch(nothing).parse(changes), { catalog }),
  }))
}

/** The way back of the latest edit that was told in these words, and what it did; null where none is kept. */
export async function findReceipt(userId: string, text: string): Promise<KeptReceipt | null> {
  return (await listReceipts(userId)).find((receipt) => receipt.text === text) ?? null
}

/** The way back of a person's last edit, where it was one of this line. */
export async function findUndoOf(userId: string, facet: string): Promise<Record<string, string> | null> {
  const last = await db.editReceipt.findFirst({
    where: { userId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: { undo: true },
  })
  const undo = storedUndo.parse(last?.undo ?? null)
  return undo?.facet === facet ? undo : null
}

function named(
  { entered, left, moved }: ListChanges,
  { catalog }: Pick<RecommendationContext, 'catalog'>,
): ReceiptView {
  const filmOf = (filmId: number): NamedFilm[] => {
    const film = catalog.films.get(filmId)
    return film ? [{ slug: film.slug, title: film.title }] : []
  }
  return {
    entered: entered.flatMap(({ filmId }) => filmOf(filmId)),
    left: left.flatMap(({ filmId }) => filmOf(filmId)),
    moved: moved.flatMap(({ filmId, from, to }) => filmOf(filmId).map((film) => ({ ...film, from, to }))),
  }
}
