import { say } from '@/domains/words'
import { type Summary, summarise } from '../statistics/summary'

/** Texts beside lists whose prompt a variant may name too. */
export const textKeys = ['NOTE', 'PORTRAIT'] as const
export type TextKey = (typeof textKeys)[number]

/** What one person did with the cards they were shown: counts, and sums in the unit named. */
export type PersonOutcomes = {
  userId: string
  cards: number
  /** Cards shown so long ago that a click would have come. */
  settled: number
  byModel: number
  refusedTexts: number
  opened: number
  wanted: number
  turnedDown: number
  watched: number
  liked: number
  positive: number
  passedOver: number
  /** Ratings of films the site had an estimate for, and the sums of stars less estimate and of its size. */
  compared: number
  lift: number
  error: number
  /** Seconds on pages of films that were opened from a card. */
  dwellSeconds: number
} & TextOutcomes

/** The same of texts beside lists: notes on films' pages, and all of them with portraits. */
export type TextOutcomes = {
  notes: number
  /** Notes whose film was wanted or liked after they stood there, and those whose film was turned down. */
  notesMet: number
  notesTurnedDown: number
  texts: number
  helpful: number
  /** Called not true, or spoiling. */
  wrong: number
  /** Texts a model was asked for, those whose call went wrong, and those the gate refused. */
  textsAsked: number
  textsFailed: number
  textsRefused: number
  textTokens: number
}

/** The same of one day (UTC) and one group: a version of a prompt, a variant, or null for the built-in default or none. */
export type OutcomesOfDay = PersonOutcomes & { group: string | null; day: string }

/** What is added up, in the order it is kept in: a new one goes to the end, with a new edition of what is kept. */
const counts = [
  ...(['cards', 'settled', 'byModel', 'refusedTexts', 'opened', 'wanted', 'turnedDown', 'watched', 'liked'] as const),
  ...(['positive', 'passedOver', 'compared', 'lift', 'error', 'dwellSeconds'] as const),
  ...(['notes', 'notesMet', 'notesTurnedDown', 'texts', 'helpful', 'wrong'] as const),
  ...(['textsAsked', 'textsFailed', 'textsRefused', 'textTokens'] as const),
]
export type Sums = Omit<PersonOutcomes, 'userId'>

export const toNumbers = (sums: Sums): number[] => counts.map((name) => sums[name])
export const fromNumbers = (numbers: readonly number[]): Sums =>
  Object.fromEntries(counts.map((name, place) => [name, numbers[place] ?? 0])) as Sums

/** Both together; `known` stays as it is. */
export function addTo(known: PersonOutcomes | undefined, row: PersonOutcomes): PersonOutcomes {
  return { userId: row.userId, ...sumsOf(known ? [known, row] : [row]) }
}

export function sumsOf(rows: readonly Sums[]): Sums {
  const sum = fromNumbers([])
  for (const row of rows) for (const name of counts) sum[name] += row[name]
  return sum
}

/** One row a person, of all their rows. */
export function perPerson(rows: readonly PersonOutcomes[]): PersonOutcomes[] {
  const people = new Map<string, PersonOutcomes>()
  for (const row of rows) {
    const known = people.get(row.userId)
    if (!known) people.set(row.userId, { ...row })
    else for (const name of counts) known[name] += row[name]
  }
  return [...people.values()]
}

/** How long after a card came into view what a person does still counts as its doing, in days. */
export const WINDOWS = { opened: 1, dwell: 1, wanted: 7, turnedDown: 7, watched: 30, rated: 30 } as const

export type Measure = {
  id: string
  label: string
  help: string
  unit: 'share' | 'stars' | 'seconds'
  /** Which way is better; null where it depends. */
  better: 'more' | 'less' | null
  /** What it is a figure of: cards of lists, texts on films' pages, or those and portraits. */
  about: 'cards' | 'notes' | 'texts'
  /** Of one person; null where they say nothing of it. */
  of: (person: PersonOutcomes) => number | null
}

const share = (count: keyof PersonOutcomes, of: keyof PersonOutcomes) => (person: PersonOutcomes) =>
  Number(person[of]) > 0 ? Number(person[count]) / Number(person[of]) : null

/** Every one is a person's own figure first, and the mean over people after: somebody who looks a lot counts once. */
export const measures: readonly Measure[] = [
  {
    id: 'positive',
    about: 'cards',
    label: 'Met with a yes',
    help: say('Opened, put on the watchlist, or given four stars and more.'),
    unit: 'share',
    better: 'more',
    of: share('positive', 'cards'),
  },
  {
    id: 'opened',
    about: 'cards',
    label: 'Opened',
    help: `A click on the card within ${WINDOWS.opened} day.`,
    unit: 'share',
    better: 'more',
    of: share('opened', 'cards'),
  },
  {
    id: 'wanted',
    about: 'cards',
    label: 'Wanted',
    help: say`On the watchlist within ${WINDOWS.wanted} days.`,
    unit: 'share',
    better: 'more',
    of: share('wanted', 'cards'),
  },
  {
    id: 'turned-down',
    about: 'cards',
    label: 'Turned down',
    help: `“Not for me” within ${WINDOWS.turnedDown} days.`,
    unit: 'share',
    better: 'less',
    of: share('turnedDown', 'cards'),
  },
  {
    id: 'watched',
    about: 'cards',
    label: say('Watched'),
    help: say`Seen or rated within ${WINDOWS.watched} days.`,
    unit: 'share',
    better: 'more',
    of: share('watched', 'cards'),
  },
  {
    id: 'liked',
    about: 'cards',
    label: 'Liked',
    help: `Four stars and more within ${WINDOWS.rated} days.`,
    unit: 'share',
    better: 'more',
    of: share('liked', 'cards'),
  },
  {
    id: 'lift',
    about: 'cards',
    label: 'Stars above estimate',
    help: 'What people gave, less what the site thought they would give.',
    unit: 'stars',
    better: 'more',
    of: share('lift', 'compared'),
  },
  {
    id: 'dwell',
    about: 'cards',
    label: 'Time on the page',
    help: say(`Seconds on the page of a film opened from a card, within ${WINDOWS.dwell} day.`),
    unit: 'seconds',
    better: null,
    of: share('dwellSeconds', 'opened'),
  },
  {
    id: 'passed-over',
    about: 'cards',
    label: 'Passed over',
    help: 'In view, and nothing done with it within a day.',
    unit: 'share',
    better: 'less',
    of: share('passedOver', 'settled'),
  },
  {
    id: 'note-met',
    about: 'notes',
    label: 'Wanted or liked after its text',
    help: say(
      `Of films whose own text was read on their page: on the watchlist within ${WINDOWS.wanted} days, or four stars and more within ${WINDOWS.rated}.`,
    ),
    unit: 'share',
    better: 'more',
    of: share('notesMet', 'notes'),
  },
  {
    id: 'note-turned-down',
    about: 'notes',
    label: 'Turned down after its text',
    help: say(`Of films whose own text was read on their page: “not for me” within ${WINDOWS.turnedDown} days.`),
    unit: 'share',
    better: 'less',
    of: share('notesTurnedDown', 'notes'),
  },
  {
    id: 'text-helpful',
    about: 'texts',
    label: 'Texts called helpful',
    help: say('Of texts about films and portraits that were read.'),
    unit: 'share',
    better: 'more',
    of: share('helpful', 'texts'),
  },
  {
    id: 'text-wrong',
    about: 'texts',
    label: 'Texts called not true or spoiling',
    help: say('Of texts about films and portraits that were read.'),
    unit: 'share',
    better: 'less',
    of: share('wrong', 'texts'),
  },
]

/** People by whether they said anything of it: the mean is over those who did. */
export const summaryOf = (measure: Measure, people: readonly PersonOutcomes[]): Summary =>
  summarise(people.flatMap((person) => measure.of(person) ?? []))
