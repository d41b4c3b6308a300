import type { DomainSpeech } from '../domain'
import { demoRatings } from './demo-ratings'
import { nouns } from './nouns'
import { shelves } from './shelves'
import { detailOpposites, detailWords } from './spoken/details'
import { genrePairs, genreWords } from './spoken/genres'
import { filmWords } from './spoken/items'
import { looseWords } from './spoken/loose'
import { moodWords } from './spoken/moods'
import { narrowerWords } from './spoken/narrower'
import { noteWords } from './spoken/notes'
import { settingWords } from './spoken/settings'
import { themeWords } from './spoken/themes'
import { wholeWords } from './spoken/whole'

export const speech: DomainSpeech = {
  genres: genreWords,
  moods: moodWords,
  themes: themeWords,
  settings: settingWords,
  details: detailWords,
  opposites: detailOpposites,
  notes: noteWords,
  pairs: genrePairs,
  narrower: narrowerWords,
  whole: wholeWords,
  loose: looseWords,
  items: filmWords,
  shelves,
  nouns,
  demo: demoRatings,
}
