/** What a domain says of itself: docs/your-catalog.md goes through it part by part. Plain data; nothing here imports the site. */

/** Rows of a closed list: a stable id, the words people see, and what it means. */
export type Rows = readonly (readonly [id: string, label: string, meaning: string])[]

/** Everyday words for each id of a list, divided by commas. */
export type Spoken = Readonly<Record<string, string>>

/** A facet by type and id. The types are those of the engine: what they mean is the domain's to say. */
export type DomainFacet =
  `${'genre' | 'mood' | 'theme' | 'setting' | 'detail' | 'era' | 'country' | 'person'}:${string}`

/** What the pages say. The sentences of the site are written of films; a domain says what stands in their place. */
export type DomainWords = {
  id: string
  /** One and many of what is in the catalog. */
  one: string
  /** How schema.org calls one: Movie, Book, Recipe. */
  schemaType: string
  many: string
  /** Words and phrases of ours in lower case, and what the domain says instead. The longest that fits is taken. */
  words: Readonly<Record<string, string>>
  /** Whole sentences said otherwise; what is put in stands as {}. */
  sentences: Readonly<Record<string, string>>
  /** Headings of the facets. */
  facets: Readonly<
    Record<
      | 'genre'
      | 'genres'
      | 'mood'
      | 'moods'
      | 'theme'
      | 'setting'
      | 'detail'
      | 'country'
      | 'language'
      | 'cast'
      | 'writers',
      string
    >
  >
  /** Whether people are told a year: a recipe has none that says anything. */
  hasYear: boolean
  /** Whether its terms hold details. */
  hasDetails: boolean
  /** Fewest of each an item of the catalog files has; `size` is its least length, 0 where it need not have one. */
  fewest: Readonly<
    Record<'directors' | 'countries' | 'languages' | 'moods' | 'themes' | 'settings' | 'kindred' | 'size', number>
  >
  /** The year of the oldest thing a catalog may hold: before it no number is read as a year. */
  earliestYear: number
  /** What a number of the length counts, and how; null where things have no length. */
  size: Size | null
}

export type Size = {
  /** "minutes", and as short as it gets: "min". */
  unit: string
  short: string
  /** How people write the unit beside a number; none for minutes, which the reader of wishes knows, hours and all. */
  spoken: readonly string[]
  /** What who asks for a short one means at most, and for a long one at least. */
  asked: readonly [short: number, long: number]
  /** The most one of them may have. */
  most: number
  /** Ends of "short", "medium" and "long", both included. */
  steps: readonly [short: number, medium: number]
  labels: readonly [short: string, medium: string, long: string]
}

/** The closed lists, and what is kept from whom. */
export type DomainTerms = {
  genres: Rows
  moods: Rows
  themes: Rows
  settings: Rows
  /** Finer than the lists above, and how a thing is made: asked for in words and never inferred. May be empty. */
  details: Rows
  /** Those of them that say how a thing is made rather than what is in it. */
  looks: readonly string[]
  contentNotes: Rows
  /** What each note takes along when it is left out. */
  stronger: Readonly<Record<string, readonly string[]>>
  /** What words that turn a facet down mean as well: who wants nothing sad wants nothing tragic either. */
  along: Readonly<Record<string, readonly DomainFacet[]>>
  /** Leaving out less of something leaves out its stronger kind. */
  softened: Readonly<Record<string, string>>
  children: readonly ChildBand[]
  /** What the survey asks about, in its order. */
  asked: { genres: readonly string[]; moods: readonly string[] }
  /** Folder of the catalog files; null where everything is imported. */
  catalog: string | null
}

/** Each band adds to the one after it. */
export type ChildBand = {
  under: number
  avoid: readonly string[]
  without: readonly DomainFacet[]
  only: readonly DomainFacet[]
  /** What most films of a list are where nothing else is asked for, and some of them where it is. */
  more: readonly DomainFacet[]
}

/** A small shelf of one world, filled from whatever catalog the site has. */
export type Shelf = {
  id: string
  title: string
  /** One of the shelf has at least one facet of each group. */
  has: readonly (readonly DomainFacet[])[]
  /** And none of these. */
  without?: readonly DomainFacet[]
  /** 1 to 100, both ends included. */
  prominence?: readonly [number, number]
  /** What somebody who picks the shelf wants more of: no more than its title says. */
  says: readonly DomainFacet[]
}

/** How people speak of it, and how we do. None of it reaches a browser. */
export type DomainSpeech = {
  genres: Spoken
  moods: Spoken
  themes: Spoken
  settings: Spoken
  details: Spoken
  /** Words for what has none of a detail: "in colour". */
  opposites: Spoken
  notes: Spoken
  /** Words that mean two facets at once. */
  pairs: readonly (readonly [words: string, facets: readonly string[]])[]
  /** Words that name a part of the term they are read as. */
  narrower: string
  /** Words far down their list that mean the whole of a term all the same. */
  whole: string
  /** Words near a term that say something else by themselves: alone they are not understood. */
  loose: string
  /** The things themselves: nothing is asked for by the word. */
  items: string
  shelves: readonly Shelf[]
  nouns: DomainNouns
  /** What the demo person has rated, by slug. */
  demo: Readonly<Record<string, number>>
}

/** Facets as parts of speech for the built-in composer; where a label reads well in a sentence none is needed. */
export type DomainNouns = {
  moods: Spoken
  themes: Spoken
  settings: Spoken
  /** Behind “a film”, where it is set: “set in a village”. */
  places: Spoken
  genres: Spoken
  /** Behind "a film", where "with" and the label do not read well: "in black and white". */
  details: Spoken
  /** One of a genre with its article: "a western". */
  oneOf: Spoken
}

/** How a poster is chosen. Families and motifs are named in components/films/poster. */
export type DomainPosters = {
  /** What each family is good at: genres, moods and settings, with how strongly it asks for them. */
  affinities: Readonly<Record<string, Readonly<Record<string, number>>>>
  motifs: {
    bySetting: Readonly<Record<string, readonly string[]>>
    byGenre: Readonly<Record<string, readonly string[]>>
  }
  /** The silhouette of what fits none. */
  otherMotif: string
  tones: Readonly<Record<'dark' | 'warm' | 'bright' | 'cool' | 'earthy' | 'stark', readonly string[]>>
  /** The year palettes are chosen by; null takes each item's own. */
  paletteYear: number | null
}
