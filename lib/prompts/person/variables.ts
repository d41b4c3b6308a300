import { say } from '@/domains/words'
import { countryInSentence } from '@/lib/catalog/facets'
import { contentNotes, genres, moods, settings, themes } from '@/lib/catalog/vocabulary/vocabularies'
import { REASON_MAX_CHARS, SLATE_SIZE } from '@/lib/prompts/parts/limits'
import { avoidLabels, facetTerm, isClosedFacet } from '../parts/facet-term'
import { fillSlots, type Need, type SlotConsents } from '../parts/slots'
import { fieldsOf, type Shape, type VariableDoc, type VariableSet } from '../parts/variable-set'
import type { PromptSubject } from './subject'

/**
 * What a template may say about a person. Only our own closed vocabularies come here: nothing a person, a film
 * or a model wrote, so no text from outside can reach the instructions.
 */
export type PromptVariables = {
  site: { name: string; picks: number; reasonMaxChars: number }
  person: { named: boolean; tone: string; persona: string; adventurous: number; avoid: string[] }
  interests: { label: string; kind: string; strength: string; liked: boolean; stated: boolean }[]
  likes: Record<string, boolean>
  dislikes: Record<string, boolean>
  context: { known: boolean; partOfDay: string; weekend: boolean; day: string; country: string }
  group: { known: boolean; likes: string[] }
  style: { known: boolean }
  ratingsCount: number
  moves: number
}

const docs: readonly VariableDoc[] = [
  { name: 'site.name', description: 'The name of the site.', sample: 'Matinee' },
  { name: 'site.picks', description: say('How many films a list has.'), sample: String(SLATE_SIZE) },
  { name: 'site.reasonMaxChars', description: 'The longest reason a card can show.', sample: String(REASON_MAX_CHARS) },
  {
    name: 'person.named',
    description: 'Whether the data has the person’s name. The name itself stays in the data.',
    sample: 'true',
  },
  { name: 'person.tone', description: 'The tone they chose: plain, warm, witty or critic.', sample: 'witty' },
  {
    name: 'person.persona',
    description: 'Whose voice they chose: friend, shopkeeper, teacher or host; none where they chose none.',
    sample: 'none',
  },
  { name: 'person.adventurous', description: '0 (only what I know I like) to 100 (surprise me).', sample: '40' },
  {
    name: 'person.avoid',
    description: 'Content they never want, as a list of words.',
    sample: 'Gore, Jump scares',
    isList: true,
  },
  {
    name: 'interests',
    description:
      'Their interests, strongest first, to loop over: label, kind (genre, mood, theme, setting, era, country), strength (strong, clear, slight), liked, stated. Those in their own words and names of people stay in the data.',
    sample: 'Full of dread (mood, strong, liked)',
  },
  {
    name: 'likes.<id>',
    description:
      'True when they like that genre, mood, theme or setting: likes.history, likes.science-fiction, likes.dread.',
    sample: 'true',
  },
  { name: 'dislikes.<id>', description: 'True when they want less of it.', sample: 'false' },
  {
    name: 'context.known',
    description: 'False when the person did not agree to the use of time, weekday and country.',
    sample: 'true',
  },
  {
    name: 'context.partOfDay',
    description: 'morning, afternoon, evening or night; empty when not known.',
    sample: 'evening',
  },
  { name: 'context.weekend', description: 'True on Saturday and Sunday; false when not known.', sample: 'false' },
  { name: 'context.day', description: 'The day of the week; empty when not known.', sample: 'Tuesday' },
  {
    name: 'context.country',
    description: 'The country their connection is in; empty when not known.',
    sample: 'France',
  },
  {
    name: 'group.known',
    description: 'False when the person is in no group of taste, or did not agree to it.',
    sample: 'true',
  },
  {
    name: 'group.likes',
    description: say(
      'What the people of their group like and they do too, as a list of words. Films these people rate high are marked in the data.',
    ),
    sample: 'Full of dread, History',
    isList: true,
  },
  {
    name: 'style.known',
    description:
      'Whether the data has words of theirs that show how they like to be written to. The words stay in the data, and code says how to read them.',
    sample: 'true',
  },
  { name: 'ratingsCount', description: say('How many films they have rated.'), sample: '42' },
  {
    name: 'moves',
    description: say(
      'How many places a film of the list may be moved from its rank; 0 to 5, and 0 in notes and portraits.',
    ),
    sample: '2',
  },
]

/** Every id `likes` and `dislikes` know. */
const likeIds: ReadonlySet<string> = new Set([...genres.ids, ...moods.ids, ...themes.ids, ...settings.ids])

const LEAST_LIKE = 0.25
const strengthWord = (strength: number) =>
  Math.abs(strength) >= 1.5 ? 'strong' : Math.abs(strength) >= 0.75 ? 'clear' : 'slight'

/** The variables of one person, from the same subject the data block is made of. */
export function promptVariables(
  {
    person,
    interests,
    context,
    group,
    style,
  }: Pick<PromptSubject, 'person' | 'interests' | 'context' | 'group' | 'style'>,
  moves = 0,
): PromptVariables {
  // A label may be the person's own name for a facet; only the vocabulary's word is taken.
  const closed = interests.filter((interest) => isClosedFacet(interest.facet))
  const having = (holds: (strength: number) => boolean) => {
    const ids = new Set(
      closed
        .filter((interest) => holds(interest.strength))
        .map((interest) => interest.facet.slice(interest.facet.indexOf(':') + 1)),
    )
    return Object.fromEntries([...likeIds].map((id) => [id, ids.has(id)]))
  }
  return {
    site: { name: 'Matinee', picks: SLATE_SIZE, reasonMaxChars: REASON_MAX_CHARS },
    person: {
      named: person.name !== null && person.name.trim() !== '',
      tone: person.tone,
      persona: person.persona ?? 'none',
      adventurous: person.adventurous,
      avoid: avoidLabels(person.avoid),
    },
    interests: closed.slice(0, 12).map((interest) => ({
      label: facetTerm(interest.facet).label,
      kind: interest.facet.slice(0, interest.facet.indexOf(':')),
      strength: strengthWord(interest.strength),
      liked: interest.strength > 0,
      stated: interest.stated,
    })),
    likes: having((strength) => strength >= LEAST_LIKE),
    dislikes: having((strength) => strength <= -LEAST_LIKE),
    context: {
      known: context !== null,
      partOfDay: context?.partOfDay ?? '',
      weekend: context?.weekend ?? false,
      day: context?.day ?? '',
      country: context?.country ? countryInSentence(context.country) : '',
    },
    group: {
      known: (group ?? null) !== null,
      likes: (group?.likes ?? []).filter(isClosedFacet).map((facet) => facetTerm(facet).label),
    },
    style: { known: (style ?? []).length > 0 },
    ratingsCount: person.ratingsCount,
    moves,
  }
}

const noOne: PromptSubject['person'] = { name: null, tone: 'plain', adventurous: 40, avoid: [], ratingsCount: 0 }

/** Three made-up people for previews and checks: one well known to us, one new, one with plain dislikes. */
export const sampleVariables: Record<'regular' | 'newcomer' | 'particular', PromptVariables> = {
  regular: promptVariables(
    {
      person: { name: 'Ada', tone: 'witty', adventurous: 55, avoid: contentNotes.ids.slice(2, 3), ratingsCount: 42 },
      context: { partOfDay: 'evening', weekend: true, day: 'Saturday', country: 'FR' },
      group: { likes: ['mood:dread', 'genre:history'], films: new Set() },
      style: ['Short. Then a longer one that takes its time.'],
      interests: [
        { facet: 'mood:dread', label: '', strength: 1.8, stated: true },
        { facet: 'genre:history', label: '', strength: 0.9, stated: false },
        { facet: 'era:1970s', label: '', strength: 0.5, stated: false },
        { facet: 'genre:musical', label: '', strength: -1.2, stated: true },
      ],
    },
    2,
  ),
  newcomer: promptVariables({ person: noOne, context: null, interests: [] }, 5),
  particular: promptVariables({
    person: { ...noOne, tone: 'critic', adventurous: 5, avoid: contentNotes.ids.slice(0, 6), ratingsCount: 3 },
    context: { partOfDay: 'morning', weekend: false },
    interests: [{ facet: 'genre:horror', label: '', strength: -3, stated: true }],
  }),
}

const shapes: Record<string, Shape> = {
  site: fieldsOf('name', 'picks', 'reasonMaxChars'),
  person: { fields: { named: true, tone: true, persona: true, adventurous: true, avoid: { list: true } } },
  interests: { list: fieldsOf('label', 'kind', 'strength', 'liked', 'stated') },
  likes: { open: likeIds },
  dislikes: { open: likeIds },
  context: fieldsOf('known', 'partOfDay', 'weekend', 'day', 'country'),
  group: { fields: { known: true, likes: { list: true } } },
  style: fieldsOf('known'),
  ratingsCount: true,
  moves: true,
}

const needs: Record<keyof PromptVariables, Need> = {
  site: 'nothing',
  person: 'model',
  interests: 'model',
  likes: 'model',
  dislikes: 'model',
  context: 'context',
  group: 'groups',
  style: 'model',
  ratingsCount: 'model',
  // Of the list, not of the person.
  moves: 'nothing',
}

const ofNobody = promptVariables({ person: noOne, context: null, interests: [] })

/** The variables of one person, as far as they allow it. */
export const allowedVariables = (
  subject: Parameters<typeof promptVariables>[0],
  moves: number,
  consents: SlotConsents,
): PromptVariables => fillSlots(needs, { known: promptVariables(subject, moves), unknown: ofNobody }, consents)

export const personVariableSet: VariableSet<'person'> = {
  about: 'person',
  needs,
  docs,
  shapes,
  samples: Object.values(sampleVariables),
}
