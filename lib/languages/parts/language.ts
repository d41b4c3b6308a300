/** A language texts can be written in beside English: everything there is to say of it, in one folder. */
export type Language = {
  /** As it stands in `lang`, in stored versions and in a person's choice. */
  id: string
  /** In itself, for whoever chooses it, and in English, for rules and admins. */
  name: string
  english: string
  terms: LanguageTerms
  /** What the built-in composer says. */
  sentences: Sentences
  /** What a text of a model is held to. */
  gate: GateWords
  /** Rules behind those that always hold, in the language itself. */
  rules: string
  /** A reason in each tone; the films in it are made up. */
  examples: Readonly<Record<'plain' | 'warm' | 'witty' | 'critic', string>>
  /** The text of the list's prompt an admin may begin from. */
  startingPoint: { purpose: string; instructions: string }
}

type Words = Readonly<Record<string, string>>

/** Our vocabulary in a language: by id, as it stands alone or behind a colon. */
export type LanguageTerms = {
  /** One film of it, and the genre. */
  genres: Readonly<Record<string, readonly [one: string, genre: string]>>
  /** What a film is, and what it has. */
  moods: Readonly<Record<string, readonly [is: string, has: string]>>
  themes: Words
  settings: Words
  details: Words
  regions: Words
  contentNotes: Words
  partsOfDay: Words
  /** Days of the week by their English names. */
  days: Words
  /** When it is, as it stands in a sentence: "am Dienstagabend"; late at night "spät am Dienstag". Empty where nothing fits. */
  hour: (partOfDay: string, day: string | undefined) => string
  /** "die 1970er Jahre" from 1970. */
  decade: (from: number) => string
}

/** What a template may say; an empty value makes the template unfit. */
export type SaidOfFilm = {
  title: string
  /** "ein Western", and who made it. */
  film: string
  director: string
  /** Up to two moods as predicates, as nouns, and the first subject. */
  is: string
  has: string
  subject: string
  /** A film of theirs, and what they did with it as a clause: "du hast Alien fünf Sterne gegeben". */
  own: string
  youDid: string
  /** What both films have. */
  both: string
  /** An interest, or the name of somebody. */
  interest: string
  name: string
  hour: string
  /** The same, where it is late and the film is short. */
  late: string
  /** What the person's group of taste likes and they do too. */
  group: string
  /** The country the person is in, where the film was made. */
  here: string
}
export type Saying = (said: SaidOfFilm) => string

/** Groups of sentences, each with enough that a page of eight need not repeat one. */
export type Sentences = {
  sharing: readonly Saying[]
  /** Beside a film of theirs, with nothing in common that can be named. */
  beside: readonly Saying[]
  asked: readonly Saying[]
  shown: readonly Saying[]
  named: readonly Saying[]
  hour: readonly Saying[]
  /** Late, and short enough for it. */
  late: readonly Saying[]
  /** People who share their taste rate it high. */
  group: readonly Saying[]
  /** It was made where they are, and it is new to the catalog: second sentences. */
  here: readonly Saying[]
  fresh: readonly Saying[]
  kept: readonly Saying[]
  start: readonly Saying[]
  wellKnown: readonly Saying[]
  exploration: readonly Saying[]
  plain: readonly Saying[]
  /** A second sentence about the film itself. */
  about: readonly Saying[]
  /** For a note: what may speak against it. */
  against: (things: string) => string
  youDid: (how: 'rated' | 'loved' | 'named' | 'wanted' | 'seen', title: string, stars: string) => string
  /** A portrait, piece by piece; each gets a list of things. */
  portrait: {
    rated: (count: number) => string
    unrated: string
    asked: (things: string) => string
    likes: (things: string) => string
    people: (things: string) => string
    less: (things: string) => string
    best: (titles: string, stars: string) => string
    loved: (titles: string) => string
    surprise: string
    close: string
    leftOut: (things: string) => string
    grows: readonly string[]
  }
  /** "und"; "y", and "e" before another such sound. */
  and: (next: string) => string
  /** Marks round a title that would be read as a word. */
  marks: readonly [string, string]
  /** "fünf Sterne" of 5, "4½ Sterne" of 4.5. */
  stars: (stars: number) => string
}

/** What is known of a language to hold a text against: what is not listed here, not a term and not given, is not shown. */
export type GateWords = {
  /** Words no sentence can do without, and the others a text about films may use. */
  small: string
  ordinary: string
  /** Takes the ending off a folded word, so that forms of one word meet. */
  stem: (key: string) => string
  /** A word put together of others: its parts, or none. */
  partsOf?: (key: string) => string[]
  /** Where a sentence speaks to the reader, and how it must not. */
  toReader: RegExp
  personal: readonly RegExp[]
  /** Words of a film or of films: what is said of these is not said of the reader. */
  ofFilms: RegExp
  /** The number of stars as a word or digits, in its first group; and the words for whole numbers from 0 on. */
  stars: RegExp
  numbers: readonly string[]
  /** A sentence on what people who share the reader's taste make of a film: only where that was given. */
  ofGroup: RegExp
  /** Behind this a name is the maker's. */
  madeBy: RegExp
}
