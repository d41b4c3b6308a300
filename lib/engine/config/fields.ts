import { say } from '@/domains/words'

/** A number an admin may change: its place in the configuration, what it does in a line, and what it may be. */
export type ConfigField = {
  path: string
  label: string
  help: string
  least: number
  most: number
  whole?: true
}
export type FieldGroup = { name: string; about: string; fields: ConfigField[] }

const field = (path: string, label: string, help: string, most: number, least = 0): ConfigField => ({
  path,
  label: say(label),
  help: say(help),
  least,
  most,
})
const whole = (path: string, label: string, help: string, most: number, least = 0): ConfigField => ({
  ...field(path, label, help, most, least),
  whole: true,
})

const interest = (type: string, label: string) =>
  field(
    `interestWeight.${type}`,
    label,
    'What an interest of this kind counts: times its strength and how sure it is.',
    5,
  )

export const fieldGroups: FieldGroup[] = [
  {
    name: 'Interests',
    about: 'What somebody’s own answers say of what they like.',
    fields: [
      interest('genre', 'Genres'),
      interest('mood', 'Moods'),
      interest('theme', 'Themes'),
      interest('person', 'People'),
      interest('era', 'Decades'),
      interest('country', 'Countries'),
      interest('setting', 'Settings'),
      interest('detail', 'Details'),
      interest('language', 'Languages'),
      interest('region', 'Regions'),
      field(
        'coherence.usual',
        'Usual coherence',
        'How alike the films of a usual taste are, in standard deviations.',
        5,
        0.05,
      ),
      field('coherence.sureAt', 'Coherence: sure at', 'So many films speak as loudly as the usual.', 50),
      field(
        'coherence.least',
        'Coherence: least',
        'The least that content counts for somebody of mixed films, times.',
        1,
      ),
      field(
        'coherence.most',
        'Coherence: most',
        'The most that content counts for somebody of films alike, times.',
        20,
        1,
      ),
    ],
  },
  {
    name: 'Wishes',
    about: 'What somebody asked for in words or taps.',
    fields: [
      field('wishWeight', 'Wishes', 'What one unit of log-odds asked for counts.', 10),
      field(
        'exampleWeight',
        'Named examples',
        'What being like a film named as an example adds; the examples share it.',
        20,
      ),
      field('mutePenalty', 'Muted', 'What a film loses for each thing on it that was turned down.', 20),
      field(
        'popularityAsked',
        'Popularity where asked',
        'How much less popularity counts for each thing asked for.',
        10,
      ),
      field(
        'wellKnownWeight',
        'Famous or little known',
        'What popularity counts for whoever asks for one of them.',
        10,
      ),
    ],
  },
  {
    name: say('Own films'),
    about: say('What is like the films somebody likes or dislikes.'),
    fields: [
      field('kindredWeight', 'Written links', 'What a written link from a film liked fully counts.', 10),
      field(
        'similarity.weight',
        'Similarity',
        'What being like the own films counts. It fades as a site’s people rate.',
        60,
      ),
      field('similarity.power', 'Similarity: power', 'Higher: only the very similar count.', 5, 0.25),
      field('similarity.sureAt', 'Similarity: sure at', 'So many films make half of what similarity can say.', 50),
      whole('similarity.most', 'Similarity: films', 'So many of the latest films speak.', 200, 1),
      field('similarity.known', 'Similarity: well known', 'How much less a film everybody knows speaks, 0 to 1.', 1),
      field('dislike.weight', 'Dislikes', 'What being like films disliked takes away.', 40),
      field('dislike.power', 'Dislikes: power', 'Higher: only the very similar count.', 5, 0.25),
      field('dislike.sureAt', 'Dislikes: sure at', 'So many films make half of what dislikes can say.', 50),
      whole('dislike.most', 'Dislikes: films', 'So many of the latest films speak.', 200, 1),
    ],
  },
  {
    name: 'What others like',
    about: say('What a training learns from everybody, and what is known of a film without it.'),
    fields: [
      field(
        'collaborative.unit',
        'People alike: unit',
        'What one unit of the model’s score counts for a stranger.',
        200,
      ),
      field('collaborative.growth', 'People alike: growth', 'How much more it counts for each liked film.', 50),
      field(
        'collaborative.deviation',
        'People alike: deviation',
        'What the model’s scores may stand out at most.',
        10,
        0.01,
      ),
      field(
        'content.unit',
        'Promised likes: unit',
        'What the model promises for films hardly anybody has liked yet counts.',
        200,
      ),
      field('content.deviation', 'Promised likes: deviation', 'What those may stand out at most.', 10, 0.01),
      field('likedShare.weight', 'Liked by all', 'What the share of people who like a film counts for a stranger.', 10),
      field('likedShare.fade', 'Liked by all: fade', 'After so many liked films it counts half.', 1000, 0.1),
      field(
        'likedShare.people',
        'Liked by all: people',
        'A share counts as if so many more had not liked the film.',
        10_000,
      ),
      field(
        'likedShare.least',
        'Liked by all: least',
        'So many likes of a film before they speak for it, at least.',
        10_000,
      ),
      field('likedShare.trust', 'Liked by all: trust', 'And so many times the mean likes of a film.', 20),
      field('popularityWeight', 'Prominence', 'What being known counts for a film nobody has liked yet.', 10),
      field(
        'popularityTaste.weight',
        'Taste for the known',
        'What somebody’s own taste for the well known counts.',
        10,
      ),
      field(
        'popularityTaste.usual',
        'Taste: usual',
        'How well known what people usually like is, in standard deviations.',
        4,
      ),
      field('popularityTaste.sureAt', 'Taste: sure at', 'So many liked films speak as loudly as the usual.', 100, 0.1),
      field('outsideWeight', 'Gorse', 'What the first film of another recommender gets.', 20),
    ],
  },
  {
    name: 'The list',
    about: 'How a list is made from scores.',
    fields: [
      field(
        'calibration.weight',
        'Calibration',
        'How much the genres of a list are drawn to those of the liked films, 0 to 1.',
        0.9,
      ),
      field('calibration.fullLikes', 'Calibration: grown at', 'From so many liked films it counts in full.', 200, 1),
      field(
        'calibration.smoothing',
        'Calibration: smoothing',
        'How forgiving it is of a genre that is missing.',
        0.5,
        0.0001,
      ),
      whole('poolSize', 'Pool', 'From so many of the best films a list is chosen.', 1_000, 24),
      field(
        'diversity.settled',
        'Variety: settled',
        'For somebody who wants no surprise: 1 is score alone, 0 unlikeness alone.',
        1,
      ),
      field('diversity.adventurous', 'Variety: adventurous', 'The same for somebody who wants to be surprised.', 1),
      field('diversity.unknownPerson', 'Variety: strangers', 'The same for somebody of whom nothing is known.', 1),
      whole('exploration.place', 'Exploration: place', 'Which place of a list tries something, counted from 0.', 50),
      whole('exploration.among', 'Exploration: among', 'From so many of the next best films it is drawn.', 500, 1),
      field(
        'exploration.temperature',
        'Exploration: evenness',
        'Higher: the films it is drawn from have more equal chances.',
        10,
        0.05,
      ),
      field('contextLimit', 'Hour and device', 'What hour and device together may add or take, with consent alone.', 3),
      field('searchWeight', 'Taste in search', 'How far taste may move what was searched for.', 1),
    ],
  },
]

export const configFields: ConfigField[] = fieldGroups.flatMap(({ fields }) => fields)
export const fieldOf = new Map(configFields.map((each) => [each.path, each]))

/** Numbers that stand in code alone, by the beginning of their path, each with why. */
export const fixedNumbers: Record<string, string> = {
  recency: 'a person’s interests are counted with it too',
  popularityEvidence: 'the survey asks with it too',
  routing: 'a limit on language models',
}
