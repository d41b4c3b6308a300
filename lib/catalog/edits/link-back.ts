import { say } from '@/domains/words'
import 'server-only'
import { AppError } from '../../errors'
import { filmCaps } from '../film-limits'
import { editFilm, lockFilmState, type Transaction } from './mutations'

export type OtherFilm = { title: string; did: 'added' | 'removed' }
type Links = {
  filmId: number
  authorId: string
  wanted: { slug: string; because: string; place: number }[]
  dropped: string[]
}

/** The other way of kindred links, in the same transaction: each is an edit of the other film, with its own history. */
export async function linkBack(tx: Transaction, { filmId, authorId, wanted, dropped }: Links): Promise<OtherFilm[]> {
  if (wanted.length + dropped.length === 0) return []
  const [own, others] = await Promise.all([
    tx.film.findUniqueOrThrow({ where: { id: filmId }, select: { slug: true } }),
    tx.film.findMany({
      where: { slug: { in: [...wanted.map(({ slug }) => slug), ...dropped] }, id: { not: filmId } },
      select: { id: true, slug: true, title: true },
      // One order for everybody, so that two admins never wait for each other.
      orderBy: { id: 'asc' },
    }),
  ])
  const done: OtherFilm[] = []
  for (const { id, slug, title } of others) {
    const { state } = await lockFilmState(tx, id)
    const link = wanted.find((each) => each.slug === slug)
    const isLinked = state.kindred.some((each) => each.slug === own.slug)
    if (Boolean(link) === isLinked) continue
    if (link && state.kindred.length >= filmCaps.kindred)
      throw new AppError('invalid', 'Please check what is marked.', {
        [`kindred.${link.place}`]: [say`${title} names ${filmCaps.kindred} films already: take one away there first.`],
      })
    const kindred = link
      ? [...state.kindred, { slug: own.slug, because: link.because }]
      : state.kindred.filter((each) => each.slug !== own.slug)
    await editFilm(tx, { filmId: id, authorId, kind: 'EDITED', values: { kindred }, note: 'Linked both ways' })
    done.push({ title, did: link ? 'added' : 'removed' })
  }
  return done
}
