import 'server-only'
import type { FilmIndex } from '../../../catalog/titles/match-films'
import { db } from '../../../db'
import { readOwn } from './read-own'
import { filmFinder, showOwn } from './show-own'

/** Our own table, read word for word against the films that are here. */
export async function previewOwn(index: FilmIndex, bytes: Uint8Array) {
  const films = await db.film.findMany({ select: { id: true, slug: true, title: true } })
  return showOwn(readOwn(bytes, filmFinder(films, index), Date.now()))
}
