import { posters } from '@/domains/posters'
import { type MotifName, motifs } from './drawing/motifs'
import type { PosterFilm } from './drawing/poster-film'

/** The domain names them; one that is not drawn would be a hole in the sheet. */
const isDrawn = (name: string): name is MotifName => name in motifs
const lookUp = (table: Readonly<Record<string, readonly string[]>>, id: string) => (table[id] ?? []).filter(isDrawn)

/** Silhouettes that belong to a film, the likelier ones twice: those of its leading genre and of its places. */
export function motifsFor(film: PosterFilm): [MotifName, ...MotifName[]] {
  const [leading = '', second = ''] = film.genres
  const lead = lookUp(posters.motifs.byGenre, leading)
  const settings = film.settings.flatMap((setting) => lookUp(posters.motifs.bySetting, setting))
  const [first, ...rest] = [...lead, ...lead, ...lookUp(posters.motifs.byGenre, second), ...settings, ...settings]
  return first ? [first, ...rest] : [isDrawn(posters.otherMotif) ? posters.otherMotif : 'walker']
}
