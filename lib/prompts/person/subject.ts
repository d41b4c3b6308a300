import type { ContextData, EvidenceData, PersonaName, ToneName } from '../parts/data-block'
import type { ReasonKind } from '../parts/kinds-of-reasons'

/** A film as the catalog knows it; genres, moods, themes and settings are vocabulary ids. */
export type FilmFacts = {
  id: number
  title: string
  year: number
  directors: readonly string[]
  writers?: readonly string[]
  cast?: readonly string[]
  genres: readonly string[]
  moods: readonly string[]
  themes: readonly string[]
  settings: readonly string[]
  /** The one that made it first, where they are given. */
  countries?: readonly string[]
  runtimeMinutes: number
  logline: string
  /** Where given, words on a link are used only in the direction they were written: from the own film to the pick. */
  kindred?: readonly { filmId: number; because: string }[]
  /** 1 to 100, how well known the film is. */
  prominence?: number
  /** True while the film counts as new to the catalog. */
  isNew?: boolean
}

export type OwnFilm = FilmFacts & { stars: number | null; how: EvidenceData['how'] }

export type OwnInterest = {
  facet: string
  label: string
  strength: number
  stated: boolean
  /** For interests in the person's own words: the facets these were read as. */
  readAs?: readonly string[]
}

export type PromptPerson = {
  name: string | null
  tone: ToneName
  /** Whose voice it is written in; none: nobody's in particular. */
  persona?: PersonaName | undefined
  adventurous: number
  /** Content note ids. */
  avoid: readonly string[]
  ratingsCount: number
}

export type PromptSubject = {
  /** What is written is in this language; none is English. */
  language?: string
  person: PromptPerson
  /** Words of their own to take the sound of what is written from; none without their consent. */
  style?: readonly string[]
  /** Null without the person's consent. */
  context: ContextData | null
  /** They said how long films may be: then the hour says nothing of length. */
  saysLength?: boolean
  /** What the person's group of taste likes and they do too, and which films it rates high; null without their consent. */
  group?: { likes: readonly string[]; films: ReadonlySet<number> } | null
  /** Active and muted ones (strength below 0), strongest first; deleted ones never come here. */
  interests: readonly OwnInterest[]
  /** Films the person rated, loved, wants or has seen; most telling first. */
  evidence: readonly OwnFilm[]
  /** Films they did not like, the clearest first. */
  disliked?: readonly OwnFilm[]
  /** Facets the person struck out or muted: two films having one in common is no argument. */
  unwanted?: ReadonlySet<string>
  /** Genres the person likes most, by id: a film of theirs is no exploration. */
  usualGenres?: ReadonlySet<string>
  /** Facets so many films have that they tell nobody from anybody else, decades among them. */
  common?: ReadonlySet<string>
  /** What every film offered keeps to, as they said it: “no horror films”, “at most 90 minutes”. */
  kept?: readonly string[]
  /** Kinds of reasons they called not true or a spoiler: left out of what is given. */
  lowered?: ReadonlySet<ReasonKind>
  seed: number
}
