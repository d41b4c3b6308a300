/** The engine's vocabulary. Plain data in, plain data out; nothing here knows of a database, Next.js or a clock. */

export type FacetType =
  | 'genre'
  | 'mood'
  | 'theme'
  | 'person'
  | 'era'
  | 'country'
  | 'setting'
  | 'detail'
  | 'language'
  | 'region'

/** "mood:dread", "person:ridley-scott", "era:1970s", "country:GB", "language:fr", "region:asia". */
export type Facet = `${FacetType}:${string}`

export type KindredEdge = { filmId: number; because: string }

export type RankedFilm = {
  id: number
  year: number
  /** 1 to 100, how well known the film is; 0 where nobody wrote it. */
  prominence: number
  runtimeMinutes: number
  facets: readonly Facet[]
  contentNotes: readonly string[]
  kindred: readonly KindredEdge[]
  /** Day the film entered the catalog, in days since 1970-01-01. */
  addedDay: number
  /** The series it is part of, and which part: the order in which one sees them. */
  series?: { id: string; part: number } | null
}

/** One film the person is known to like, most recent first when listed. */
export type LikedFilm = {
  filmId: number
  /** 0 to 1: 1 for 4.5 and 5 stars, .8 for 4, .5 for 3.5, .3 for 3, .6 for the watchlist, .9 for a survey film. */
  weight: number
  /** Picked among films the site chose to show, which says nothing of how well known their films are. */
  offered?: true
  /** Only put on the watchlist: it has not been seen, so later parts of its series still wait. */
  planned?: true
}

export type InterestSignal = {
  facet: Facet
  /** Log-odds against the catalog share, clipped to -3 … 3; what the person stated or the evidence says. */
  strength: number
  /** 0 to 1. Stated and confirmed interests have 1. */
  confidence: number
}

export type WishLevel = 'less' | 'more' | 'much-more'

/** Something a person asked for more or less of, in words or taps. What the evidence says of it no longer counts. */
export type SoftWish = {
  facet: Facet
  level: WishLevel
  /** Asked for by turning films down, which by itself has changed what the list would be. */
  refused?: boolean
  /** Set where it is for films like those named as examples: the films that are. `facet` then names no facet of a film. */
  films?: ReadonlySet<number>
}

export type Span = { from: number | null; to: number | null }

/** What is left out together: films with all of one and nothing of the other, "no American comedies", "no horror unless it's funny". */
export type Combination = { all: readonly Facet[]; unless: readonly Facet[] }

/** What every film shown to a person must keep to. Nothing here is weighed: a film keeps a rule or it is not shown. */
export type FilmRules = {
  /** No film with any of these. */
  without: ReadonlySet<Facet>
  combinations: readonly Combination[]
  /** A film has at least one facet of each group. */
  only: readonly (readonly Facet[])[]
  /** Both ends included; null is open. */
  minutes: Span | null
  years: Span | null
  /** Content notes left out, stronger ones of the same kind already among them. */
  avoid: ReadonlySet<string>
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night'

/** Only passed with the person's consent. */
export type RankContext = {
  partOfDay: PartOfDay
  weekend: boolean
  device: 'phone' | 'tablet' | 'desktop'
}

export type RankRequest = {
  /** Most recent first. */
  liked: readonly LikedFilm[]
  interests: readonly InterestSignal[]
  /** What was asked for, each facet once. An interest in the same facet is what would count without the wish. */
  wishes: readonly SoftWish[]
  /** Whether little-known or famous films were asked for. */
  wellKnown?: 'hidden' | 'famous' | null
  /** Films named as examples of what is wanted now ("something like these"); at most `mostExamples` count. */
  exampleFilmIds?: readonly number[]
  /**
   * Films that speak against what is like them: badly rated, refused without a reason, or named ("nothing like this").
   * The weight is 1 for one bad rating.
   */
  disliked?: readonly LikedFilm[]
  /** Films the person has seen, for series: a later part waits for the one before. Liked and named films count too, planned ones do not. */
  seenFilmIds?: ReadonlySet<number>
  /** Films never to propose: rated, seen, not for me, already on the page. */
  excludedFilmIds: ReadonlySet<number>
  /** The same by row of the index, 1 for out, where they are too many for a set. [size] */
  out?: Uint8Array
  /** What every film proposed keeps to. */
  rules: FilmRules
  /** Facets turned down ("less of this", muted): films carrying one lose score. */
  mutedFacets: ReadonlySet<Facet>
  /** 0 to 1. */
  adventurous: number
  context: RankContext | null
  /** How many candidates to return. */
  limit: number
  /** Today in days since 1970-01-01: the engine has no clock. */
  today: number
  /** Seeds the exploration place, so that the same request gives the same list. */
  seed: number
}

export type ContributionKind =
  | 'collaborative'
  | 'kindred'
  | 'interest'
  | 'popularity'
  | 'content'
  | 'example'
  | 'outside'
  | 'context'
  | 'mute'

/** One reason a candidate has the score it has. */
export type Contribution = {
  kind: ContributionKind
  /** The film that earned it: the person's own (collaborative, kindred, content) or a named example (seed). */
  filmId?: number
  /** The interest that earned it (interest, mute, context). */
  facet?: Facet
  amount: number
  /** The catalog's own words for a kindred link. */
  because?: string
  /** People who liked `filmId` went on to this film (models/liked-next.ts). */
  next?: true
}

export type Candidate = {
  filmId: number
  score: number
  /** The `mostContributions` largest by absolute amount, largest first; with `others` they sum to the score. */
  contributions: Contribution[]
  /** Sum of the contributions that are not told one by one: of five hundred liked films each has a part. */
  others: number
  /** Set on an exploration place: the probability with which this film was drawn into it. */
  propensity: number | null
}
