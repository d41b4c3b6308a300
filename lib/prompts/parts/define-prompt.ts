import type { Language } from '../../languages/parts/language'
import type { PersonaName, ToneName } from './data-block'
import type { PromptAbout, VariableSet } from './variable-set'

export type PromptSettings = {
  temperature: number
  topP: number
  maxTokens: number
  model: string
  /** So many are written at once; the best by the gate is kept. */
  drafts: number
  /** What is written is in this language, and serves people who have chosen it (lib/languages). */
  language: string
}
/** What a version says: instructions and the settings of the call. */
export type PromptContent = PromptSettings & { instructions: string }

/** Which data goes with a prompt: candidates for one person, one film for one person, one person, all they rated, or one film. */
export type PromptData = 'slate' | 'note' | 'portrait' | 'taste' | 'film'

/** Everything there is to say of one prompt. */
export type PromptRecord<
  Key extends string = string,
  About extends PromptAbout = PromptAbout,
  Data extends PromptData = PromptData,
> = {
  /** As its versions are stored. */
  key: Key
  /** As it stands in addresses of the settings. */
  slug: string
  title: string
  /** One sentence for the list of prompts. */
  purpose: string
  variables: VariableSet<About>
  data: Data
  /** What always holds; code puts it before every version, so that what is the same for all comes first. */
  rules: string
  /** The form of the answer, after the rules. */
  output: () => string
  /** What a text in a tone sounds like, after those. */
  examples?: (tone: ToneName) => string
  /** Whose voice a text is in, where somebody has chosen one. */
  persona?: (persona: PersonaName) => string
  /** How words of a person's own are to be read that show a style, where there are any. */
  style?: string
  /** How far the order of a list may be changed, before the template; null when no person is meant. */
  order?: (moveLimit: number | null) => string
  /** One line after the data. */
  closing: string
  /** The longest text of it that is shown. */
  limits: { maxChars: number }
  /** What serves when no version is published or the published one is broken. */
  builtIn: PromptContent
}

/** A prompt about films is one of the strategies of enrichment. */
export type StrategyRecord<Id extends string = string> = {
  id: Id
  slug: string
  label: string
  /** Whether it describes films that the same people like. */
  usesNeighbours: boolean
}

/** The parts of a record that code puts round every version. */
export type Frame = Pick<PromptRecord, 'rules' | 'output' | 'examples' | 'persona' | 'style' | 'order' | 'closing'>

/** What code puts before every version of a prompt: what is the same for everybody first, then what hangs on a person. */
export const preambleOf = (
  { rules, output, examples, persona: voiceOf, style, order }: Frame,
  {
    tone = 'plain',
    persona,
    moveLimit = null,
    language = null,
    styled = false,
  }: {
    tone?: ToneName
    persona?: PersonaName | undefined
    moveLimit?: number | null
    language?: Language | null
    styled?: boolean
  } = {},
): string =>
  [
    wordedFor(language, rules),
    language?.rules,
    output(),
    examples && (language ? `A reason in the tone asked for: "${language.examples[tone]}"` : examples(tone)),
    persona && voiceOf?.(persona),
    styled && style,
    order?.(moveLimit),
  ]
    .filter(Boolean)
    .join('\n\n')

/** Rules of ours name the language of the text once, as English. */
export const wordedFor = (language: Language | null, text: string): string =>
  language ? text.replaceAll(/\bEnglish\b/g, language.english) : text

/** Makes the record of one prompt; lib/prompts/prompts.ts lists them all. */
export const definePrompt = <
  const Key extends string,
  About extends PromptAbout,
  Data extends PromptData,
  More extends object = object,
>(
  prompt: PromptRecord<Key, About, Data> & More,
): PromptRecord<Key, About, Data> & More => prompt
