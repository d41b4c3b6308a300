import { say } from '@/domains/words'
import { TEXT_MAX_CHARS } from '../catalog/film-limits'
import { FILM_RULES, filmOutput } from './film/rules'
import { filmVariableSet } from './film/variables'
import { definePrompt, type StrategyRecord } from './parts/define-prompt'
import { LINE_MAX_CHARS, NOTE_MAX_CHARS, PORTRAIT_MAX_CHARS, REASON_MAX_CHARS } from './parts/limits'
import {
  NOTE_RULES,
  orderRule,
  PORTRAIT_RULES,
  SLATE_RULES,
  STYLE_RULE,
  slateOutput,
  TASTE_RULES,
  tasteOutput,
} from './person/rules'
import { examplesOf, voiceOf } from './person/tone-examples'
import { personVariableSet } from './person/variables'
import { BASIC_TEMPLATE, COMBINED_TEMPLATE, ENGAGEMENT_TEMPLATE, RECOMMENDATION_TEMPLATE } from './templates/enrichment'
import { NOTE_TEMPLATE } from './templates/note'
import { PORTRAIT_TEMPLATE } from './templates/portrait'
import { SLATE_TEMPLATE } from './templates/slate'
import { TASTE_TEMPLATE } from './templates/taste'

/** A prompt about films: one strategy of enrichment. All four share data, output and settings. */
const defineEnrichment = <const Key extends string, const Id extends string>(prompt: {
  key: Key
  title: string
  purpose: string
  strategy: StrategyRecord<Id>
  template: string
}) =>
  definePrompt({
    key: prompt.key,
    slug: `enrichment-${prompt.strategy.slug}`,
    title: prompt.title,
    purpose: prompt.purpose,
    variables: filmVariableSet,
    data: 'film',
    rules: FILM_RULES,
    output: filmOutput,
    closing: say('Describe the film now: one JSON object and nothing round it.'),
    limits: { maxChars: TEXT_MAX_CHARS },
    builtIn: {
      instructions: prompt.template,
      temperature: 0.4,
      topP: 1,
      maxTokens: 900,
      model: '',
      drafts: 1,
      language: 'en',
    },
    strategy: prompt.strategy,
  })

/** Every prompt of the site, in the order of the settings. A new one is a new entry here, its template and its test. */
export const prompts = [
  definePrompt({
    key: 'SLATE',
    slug: 'slate',
    title: 'Recommendations',
    purpose: say('Chooses and explains the eight films of “Tonight for you”.'),
    variables: personVariableSet,
    data: 'slate',
    rules: SLATE_RULES,
    output: slateOutput,
    examples: examplesOf,
    persona: voiceOf,
    style: STYLE_RULE,
    order: orderRule,
    closing: 'Write the list now: one JSON object and nothing round it.',
    limits: { maxChars: REASON_MAX_CHARS },
    builtIn: {
      instructions: SLATE_TEMPLATE,
      temperature: 0.7,
      topP: 1,
      maxTokens: 1600,
      model: '',
      drafts: 1,
      language: 'en',
    },
  }),
  definePrompt({
    key: 'NOTE',
    slug: 'note',
    title: 'Why it may suit you',
    purpose: say('Writes “Why it may suit you” on a film’s page.'),
    variables: personVariableSet,
    data: 'note',
    rules: NOTE_RULES,
    output: () => 'What to return: plain text, two or three sentences, at most 420 characters.',
    examples: examplesOf,
    persona: voiceOf,
    style: STYLE_RULE,
    closing: 'Write the note now, in English, with nothing round it.',
    limits: { maxChars: NOTE_MAX_CHARS },
    builtIn: {
      instructions: NOTE_TEMPLATE,
      temperature: 0.6,
      topP: 1,
      maxTokens: 300,
      model: '',
      drafts: 1,
      language: 'en',
    },
  }),
  definePrompt({
    key: 'PORTRAIT',
    slug: 'portrait',
    title: 'Portrait of a taste',
    purpose: 'Writes the short portrait on the page “Your taste”.',
    variables: personVariableSet,
    data: 'portrait',
    rules: PORTRAIT_RULES,
    output: () => 'What to return: plain text, one paragraph of 60 to 110 words, no heading.',
    persona: voiceOf,
    style: STYLE_RULE,
    closing: 'Write the portrait now, in English, with nothing round it.',
    limits: { maxChars: PORTRAIT_MAX_CHARS },
    builtIn: {
      instructions: PORTRAIT_TEMPLATE,
      temperature: 0.6,
      topP: 1,
      maxTokens: 400,
      model: '',
      drafts: 1,
      language: 'en',
    },
  }),
  definePrompt({
    key: 'TASTE',
    slug: 'taste',
    title: 'Lines of a taste',
    purpose: 'Proposes lines that people are asked about on “Your taste”: “Is this you?”',
    variables: personVariableSet,
    data: 'taste',
    rules: TASTE_RULES,
    output: tasteOutput,
    persona: voiceOf,
    style: STYLE_RULE,
    closing: 'Write the lines now: one JSON object and nothing round it.',
    limits: { maxChars: LINE_MAX_CHARS },
    builtIn: {
      instructions: TASTE_TEMPLATE,
      temperature: 0.5,
      topP: 1,
      maxTokens: 1400,
      model: '',
      drafts: 1,
      language: 'en',
    },
  }),
  defineEnrichment({
    key: 'ENRICHMENT_BASIC',
    title: 'Enrichment: basic',
    purpose: say('Says what a film is, in other words.'),
    strategy: { id: 'BASIC', slug: 'basic', label: 'Basic', usesNeighbours: false },
    template: BASIC_TEMPLATE,
  }),
  defineEnrichment({
    key: 'ENRICHMENT_RECOMMENDATION',
    title: 'Enrichment: recommendation-driven',
    purpose: say('Says what would make somebody choose a film.'),
    strategy: {
      id: 'RECOMMENDATION',
      slug: 'recommendation-driven',
      label: 'Recommendation-driven',
      usesNeighbours: false,
    },
    template: RECOMMENDATION_TEMPLATE,
  }),
  defineEnrichment({
    key: 'ENRICHMENT_ENGAGEMENT',
    title: 'Enrichment: engagement-guided',
    purpose: say('Says what a film shares with those the same people like.'),
    strategy: { id: 'ENGAGEMENT', slug: 'engagement-guided', label: 'Engagement-guided', usesNeighbours: true },
    template: ENGAGEMENT_TEMPLATE,
  }),
  defineEnrichment({
    key: 'ENRICHMENT_COMBINED',
    title: 'Enrichment: combined',
    purpose: say('Says both: what it shares, and what only this film gives.'),
    strategy: { id: 'COMBINED', slug: 'combined', label: 'Combined', usesNeighbours: true },
    template: COMBINED_TEMPLATE,
  }),
]

export type Prompt = (typeof prompts)[number]
export type FilmPrompt = Extract<Prompt, { data: 'film' }>
export type PersonPrompt = Exclude<Prompt, FilmPrompt>
export type PromptKeyName = Prompt['key']
export type PersonPromptKey = PersonPrompt['key']
export type FilmPromptKey = FilmPrompt['key']

export const promptKeys = prompts.map((prompt) => prompt.key) as [PromptKeyName, ...PromptKeyName[]]
export const filmPrompts = prompts.filter((prompt) => prompt.data === 'film')

export const isPromptKey = (key: string): key is PromptKeyName => prompts.some((prompt) => prompt.key === key)

export function promptOf<Key extends PromptKeyName>(key: Key): Extract<Prompt, { key: Key }> {
  const prompt = prompts.find((each): each is Extract<Prompt, { key: Key }> => each.key === key)
  if (!prompt) throw new Error(`There is no prompt ${key}.`)
  return prompt
}

export const findPrompt = (slug: string): Prompt | undefined => prompts.find((prompt) => prompt.slug === slug)
