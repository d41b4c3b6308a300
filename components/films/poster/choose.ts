import { posters } from '@/domains/posters'
import { chosenMotifs } from './chosen-motifs'
import { mix } from './drawing/colour'
import { motifs } from './drawing/motifs'
import { type Palette, palettes } from './drawing/palettes'
import type { PosterFilm } from './drawing/poster-film'
import { createSeed, type Seed } from './drawing/seed'
import type { Inks, Sheet } from './drawing/sheet'
import { type FamilyName, families } from './family-list'
import { motifsFor } from './motif-choice'

const familyNames = Object.keys(families) as FamilyName[]
/** Families that show one thing large enough to be known by it. */
const showing: readonly FamilyName[] = ['heraldry', 'rays', 'horizon', 'cutPaper', 'torn', 'spiral', 'curtain']

/** Picks by weight; weights below zero never win. */
function pickWeighted<Item>(seed: Seed, items: readonly Item[], weightOf: (item: Item) => number): Item {
  const weights = items.map((item) => Math.max(0, weightOf(item)))
  let left = seed.next() * weights.reduce((sum, weight) => sum + weight, 0)
  const found = items.find((_, index) => {
    left -= weights[index] ?? 0
    return left < 0
  })
  return found ?? (items[0] as Item)
}

/** How well a family suits a film: the leading genre counts most, then setting, then the other genres and moods. */
export function suits(film: PosterFilm, name: FamilyName) {
  const likes: Readonly<Record<string, number | undefined>> = posters.affinities[name] ?? {}
  const genres = film.genres.reduce((sum, genre, index) => sum + (likes[genre] ?? 0) / (1 + index), 0)
  const settings = film.settings.reduce((sum, setting) => sum + (likes[setting] ?? 0), 0)
  const moods = film.moods.reduce((sum, mood) => sum + (likes[mood] ?? 0), 0)
  return genres + settings + 0.7 * moods
}

export function chooseFamily(film: PosterFilm, seed: Seed, among: readonly FamilyName[] = familyNames): FamilyName {
  const best = Math.max(...among.map((name) => suits(film, name)))
  // Cubed, so that what suits wins mostly, yet films of one kind do not all look alike.
  return pickWeighted(seed, among, (name) => (suits(film, name) / (best || 1)) ** 3 + (best ? 0 : 1))
}

const toneWords = posters.tones

function suitsPalette(film: PosterFilm, palette: Palette) {
  const facts = [film.genres[0] ?? '', ...film.genres, ...film.moods, ...film.settings]
  const tone =
    palette.tones.reduce((sum, name) => sum + facts.filter((fact) => toneWords[name].includes(fact)).length, 0) /
    Math.sqrt(palette.tones.length)
  const year = posters.paletteYear ?? film.year
  const away = Math.max(palette.from - year, year - palette.to, 0)
  const era = away === 0 ? 24 / (palette.to - palette.from) + 0.7 : away < 8 ? 0.3 : 0
  return era * (0.2 + tone) ** 2
}

/** Inks for the sheet. Some sheets are printed with ground and main shape exchanged. */
function mixInks(palette: Palette, seed: Seed): Inks {
  const { ground, bold, accent, tone, light, dark } = palette
  if (seed.chance(0.72)) return { ground, bold, accent, tone, light, dark }
  return { ground: bold, bold: ground, accent, tone: mix(bold, ground, 0.16), light, dark }
}

/** Among four hundred of each tried, those with which the best-known and the newest films differ most from their neighbours. */
const familySeed = 283
const paletteSeed = 294

/** Everything a family needs to draw this film, and which family that is. Depends on the film's facts alone. */
export function chooseSheet(film: PosterFilm): { family: FamilyName; palette: string; sheet: Sheet } {
  const chosen = chosenMotifs[film.slug]
  const familySeeded = createSeed(`family ${familySeed} ${film.slug}`)
  const family = chooseFamily(film, familySeeded, chosen ? showing : familyNames)
  const palette = pickWeighted(createSeed(`palette ${paletteSeed} ${film.slug}`), palettes, (candidate) =>
    suitsPalette(film, candidate),
  )
  const seed = createSeed(film.slug)
  const drawn = seed.pick(motifsFor(film))
  const motif = chosen ?? drawn
  return {
    family,
    palette: palette.name,
    sheet: {
      film,
      seed,
      inks: mixInks(palette, seed),
      motif: { name: motif, d: motifs[motif], isChosen: chosen !== undefined },
    },
  }
}
