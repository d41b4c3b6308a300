import 'server-only'
import { db } from '../../db'
import type { Strategy } from './strategies'

/** An approved text about a film: one view among up to four, to be read by itself. */
export type FilmTextView = {
  filmId: number
  strategy: Strategy
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
