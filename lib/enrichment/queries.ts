import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { escapeLike } from '../input'
import { additionsTo, type FilmAdditions } from './additions'
import { additionsSchema, kindredSchema, PROPOSALS_PER_PAGE, type ProposalFilters, proposalStates } from './schema'
import type { Strategy } from './strategies'

/** An approved text about a film: one view among up to four, to be read by itself. */
export type FilmTextView = {
  filmId: number
  strategy: string
  text: string
  tags: string[]
  emotions: string[]
}

/** Every approved text of the films on show, by film and strategy. Views stay apart: join none of them. */
export function listFilmTexts(): Promise<FilmTextView[]> {
  return db.filmText.findMany({
    where: { film: { retiredAt: null } },
    select: { filmId: true, strategy: true, text: true, tags: true, emotions: true },
    orderBy: [{ filmId: 'asc' }, { strategy: 'asc' }],
  })
}

/** Films that people of this site like, one list a person; only of those who allow a model to see what they do. */
export async function* streamOwnLikes(stars: number): AsyncGenerator<number[]> {
  let after = ''
  for (;;) {
    const people = await db.user.findMany({
      where: { id: { gt: after }, consents: { some: { purpose: 'MODEL', granted: true } } },
      select: { id: true, ratings: { where: { value: { gte: stars } }, select: { filmId: true } } },
      orderBy: { id: 'asc' },
      take: 500,
    })
    for (const { ratings } of people) if (ratings.length > 1) yield ratings.map((rating) => rating.filmId)
    const last = people.at(-1)
    if (!last) return
    after = last.id
  }
}

/** Which requests were made, and which films have something waiting or approved ("12 BASIC"). */
export async function listProposalKeys(): Promise<{ hashes: Set<string>; present: Set<string> }> {
  const rows = await db.filmProposal.findMany({
    select: { inputHash: true, filmId: true, strategy: true, status: true },
  })
  const present = rows.filter(({ status }) => status === 'WAITING' || status === 'APPROVED')
  return {
    hashes: new Set(rows.map((row) => row.inputHash)),
    present: new Set(present.map((row) => `${row.filmId} ${row.strategy}`)),
  }
}

/** How long answers have been; null before there are any. */
export async function averageOutputTokens(strategy: Strategy): Promise<number | null> {
  const { _avg } = await db.filmProposal.aggregate({
    where: { strategy, outputTokens: { gt: 0 } },
    _avg: { outputTokens: true },
  })
  return _avg.outputTokens === null ? null : Math.ceil(_avg.outputTokens)
}

export type ProposalView = {
  id: string
  film: { slug: string; title: string; year: number; retired: boolean; logline: string }
  strategy: string
  text: string
  tags: string[]
  emotions: string[]
  /** While it waits: what approving it would add. Once approved: what it added. */
  adds: FilmAdditions
  /** Titles of the films under `adds.kindred`, by slug. */
  titles: Record<string, string>
  dropped: string[]
  /** The approved view this one would take the place of. */
  now: { text: string; tags: string[]; emotions: string[] } | null
  /** Null for the built-in prompt. */
  promptVersion: number | null
  model: string
  inputTokens: number
  outputTokens: number
  createdAt: Date
  decidedAt: Date | null
  decidedBy: string | null
}

export type ProposalCounts = Record<keyof typeof proposalStates, number>
export type ProposalPage = {
  proposals: ProposalView[]
  total: number
  page: number
  pages: number
  counts: ProposalCounts
}

const proposalSelect = {
  id: true,
  strategy: true,
  text: true,
  tags: true,
  emotions: true,
  moods: true,
  themes: true,
  contentNotes: true,
  kindred: true,
  dropped: true,
  model: true,
  inputTokens: true,
  outputTokens: true,
  status: true,
  applied: true,
  createdAt: true,
  decidedAt: true,
  promptVersion: { select: { number: true } },
  decidedBy: { select: { name: true, email: true } },
  film: {
    select: {
      slug: true,
      title: true,
      year: true,
      retiredAt: true,
      logline: true,
      moods: true,
      themes: true,
      contentNotes: true,
      kindred: { select: { because: true, to: { select: { slug: true } } } },
      texts: { select: { strategy: true, text: true, tags: true, emotions: true } },
    },
  },
} satisfies Prisma.FilmProposalSelect
type ProposalRow = Prisma.FilmProposalGetPayload<{ select: typeof proposalSelect }>

/** One page of the queue: oldest first while they wait, latest decision first afterwards. */
export async function listProposals(filters: ProposalFilters): Promise<ProposalPage> {
  const shared = fitting(filters)
  const groups = await db.filmProposal.groupBy({ by: ['status'], where: shared, _count: true })
  const count = (status: string) => groups.find((group) => group.status === status)?._count ?? 0
  const counts = { waiting: count('WAITING'), approved: count('APPROVED'), rejected: count('REJECTED') }
  const total = counts[filters.state]
  const pages = Math.max(1, Math.ceil(total / PROPOSALS_PER_PAGE))
  const page = Math.min(filters.page, pages)
  const rows = await db.filmProposal.findMany({
    where: { ...shared, status: proposalStates[filters.state] },
    orderBy:
      filters.state === 'waiting' ? [{ createdAt: 'asc' }, { id: 'asc' }] : [{ decidedAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * PROPOSALS_PER_PAGE,
    take: PROPOSALS_PER_PAGE,
    select: proposalSelect,
  })
  const kin = await filmsById(rows)
  return { proposals: rows.map((row) => toView(row, kin)), total, page, pages, counts }
}

const fitting = ({ strategy, film }: Pick<ProposalFilters, 'strategy' | 'film'>): Prisma.FilmProposalWhereInput => ({
  ...(strategy && { strategy }),
  ...(film && { film: { OR: [{ slug: film }, titled(film)] } }),
})

const MOST_REFUSED = 20

export type RefusedProposalView = { film: string; strategy: string; model: string; why: string; text: string }

/** What the gate refused lately of texts about films, for admins to read; of the films and strategies of a filter. */
export async function listRefusedProposals(
  filters: Pick<ProposalFilters, 'strategy' | 'film'>,
): Promise<RefusedProposalView[]> {
  const { strategy, film } = filters
  const rows = await db.refusedProposal.findMany({
    where: { ...(strategy && { strategy }), ...(film && { film: { OR: [{ slug: film }, titled(film)] } }) },
    orderBy: [{ createdAt: 'desc' }, { filmId: 'asc' }, { strategy: 'asc' }],
    take: MOST_REFUSED,
    select: { strategy: true, model: true, refusedWhy: true, refusedText: true, film: { select: { title: true } } },
  })
  return rows.map((row) => ({
    film: row.film.title,
    strategy: row.strategy,
    model: row.model,
    why: row.refusedWhy,
    text: row.refusedText,
  }))
}

/** Ids of all that a filter shows, in the order of the queue, up to so many; and how many there are. */
export async function listProposalIds(
  filters: ProposalFilters,
  most: number,
): Promise<{ ids: string[]; total: number }> {
  const where = { ...fitting(filters), status: proposalStates[filters.state] }
  const [total, rows] = await Promise.all([
    db.filmProposal.count({ where }),
    db.filmProposal.findMany({
      where,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: most,
      select: { id: true },
    }),
  ])
  return { ids: rows.map(({ id }) => id), total }
}

const titled = (words: string) => ({ title: { contains: escapeLike(words), mode: 'insensitive' as const } })

type Kin = Map<number, { slug: string; title: string }>

async function filmsById(rows: ProposalRow[]): Promise<Kin> {
  const ids = rows.flatMap((row) => kindredSchema.parse(row.kindred).map((link) => link.filmId))
  const films = await db.film.findMany({
    where: { id: { in: ids }, retiredAt: null },
    select: { id: true, slug: true, title: true },
  })
  return new Map(films.map((film) => [film.id, film]))
}

function toView(row: ProposalRow, kin: Kin): ProposalView {
  const { film, promptVersion, decidedBy, applied, moods, themes, contentNotes, kindred, status, ...proposal } = row
  const links = kindredSchema.parse(kindred).flatMap(({ filmId, because }) => {
    const found = kin.get(filmId)
    return found ? [{ slug: found.slug, because }] : []
  })
  const has = { ...film, kindred: film.kindred.map(({ because, to }) => ({ because, slug: to.slug })) }
  const adds =
    status === 'APPROVED'
      ? additionsSchema.parse(applied ?? {})
      : additionsTo(has, { moods, themes, contentNotes, kindred: links })
  return {
    ...proposal,
    film: {
      slug: film.slug,
      title: film.title,
      year: film.year,
      retired: film.retiredAt !== null,
      logline: film.logline,
    },
    adds,
    titles: Object.fromEntries([...kin.values()].map(({ slug, title }) => [slug, title])),
    now: (status === 'WAITING' && film.texts.find((view) => view.strategy === row.strategy)) || null,
    promptVersion: promptVersion?.number ?? null,
    decidedBy: decidedBy && (decidedBy.name ?? decidedBy.email),
  }
}
