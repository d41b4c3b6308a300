import type { DomainPosters } from '../domain'
import { affinities } from './affinities'
import { byGenre, bySetting } from './motif-choice'
import { tones } from './tones'

export const posters: DomainPosters = {
  affinities,
  motifs: { byGenre, bySetting },
  otherMotif: 'walker',
  tones,
  paletteYear: null,
}
