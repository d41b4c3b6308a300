import { z } from 'zod'
import { personaChoices } from '../auth/schema'
import { numeric } from '../input'
import { isLanguageId } from '../languages/languages'
import { levels } from '../wishes/levels'
import { proposalAnswers } from './proposals/schema'
import { MAX_STYLE_LENGTH, MAX_WORDS_LENGTH } from './schema'

const facet = z.string().min(3).max(120)
const token = z.string().min(3).max(160)
const yes = z.preprocess((value) => value === true || value === 'true', z.boolean())
const plainIntent = <const Intent extends string>(intent: Intent) => z.object({ intent: z.literal(intent), facet })

/** The name of a line, from an address. */
export const lineInput = facet

/** A button sends its whole edit as one value, written as a query. */
function readEdit(sent: unknown) {
  if (typeof sent !== 'object' || sent === null || !('edit' in sent) || typeof sent.edit !== 'string') return sent
  const leaving = 'leaving' in sent ? { leaving: sent.leaving } : {}
  return { ...leaving, ...Object.fromEntries(new URLSearchParams(sent.edit)) }
}

/** Own words on one line: where a line ended, a sentence does. */
const onOneLine = (text: unknown) =>
  typeof text === 'string' ? text.trim().replace(/([.!?;,:]?)[^\S\n]*[\r\n]\s*/g, (_, mark) => `${mark || '.'} `) : text

const wordsText = z
  .string()
  .trim()
  .min(2, 'Write a few words, such as “slow westerns with snow”.')
  .max(MAX_WORDS_LENGTH, `Use at most ${MAX_WORDS_LENGTH} characters.`)
export const wordsInput = z.preprocess(onOneLine, wordsText)

export const preferencesInput = z.object({
  tone: z.enum(['PLAIN', 'WARM', 'WITTY', 'CRITIC']),
  /** Empty: as the site has it; none: as it was. */
  language: z
    .preprocess(
      (value) => (value === '' ? null : value),
      z.string().refine(isLanguageId, 'No language of this site.').nullable(),
    )
    .optional(),
  persona: z.enum(['NONE', ...personaChoices]).optional(),
  /** Both none: as they were. */
  styleSample: z.string().trim().max(MAX_STYLE_LENGTH, `Use at most ${MAX_STYLE_LENGTH} characters.`).optional(),
  styleNotes: z
    .preprocess((value) => [value].flat().some((each) => each === true || each === 'on'), z.boolean())
    .optional(),
  adventurous: numeric(z.number().int().min(0).max(100)),
  avoid: z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string().max(40)).max(20),
  ),
  withChildren: z.preprocess((value) => value === true || value === 'on', z.boolean()).default(false),
  childAge: z
    .preprocess(
      (value) => (value === '' || value === undefined ? null : value),
      numeric(z.number().int().min(0).max(17).nullable()),
    )
    .default(null),
})

/** What an edit that takes something back carries along: written as JSON by us, and read like anything sent. */
function readKept(value: unknown): unknown {
  try {
    return JSON.parse(String(value))
  } catch {
    return null
  }
}
const keptSentence = z.strictObject({
  words: wordsInput,
  tokens: z.array(token).max(200),
  state: z.enum(['ACTIVE', 'MUTED']),
  saidAt: z.int().min(0).max(8_640_000_000_000_000),
})
/** With the one that was there already, where two sentences had become one. */
const keptWords = keptSentence.extend({ beside: keptSentence.optional() })
/** A sentence as it stood, to be put back. */
export type KeptWords = z.infer<typeof keptWords>

const interestEdit = z.discriminatedUnion('intent', [
  plainIntent('unsay'),
  plainIntent('mute'),
  plainIntent('delete'),
  plainIntent('restore'),
  /** What was struck out stays so, and is not asked about again. */
  plainIntent('stay'),
  z.object({ intent: z.literal('level'), facet, level: z.enum(levels) }),
  /** One chip of own words: on the scale, or off. */
  z.object({ intent: z.literal('chip'), facet, token, to: z.enum(['off', 'on', ...levels]) }),
  /** A rule is lifted or laid down again; a token tells which of own words. */
  z.object({ intent: z.literal('rule'), facet, token: token.optional(), on: yes }),
  z.object({
    intent: z.literal('rename'),
    facet,
    label: z.string().trim().min(1, 'Give it a name.').max(60, 'Use at most 60 characters.'),
  }),
  /** The name of ours again. */
  plainIntent('unname'),
  /** A sentence that was put differently, as it stood before. */
  z.object({ intent: z.literal('words'), facet, kept: z.preprocess(readKept, keptWords) }),
  /** How we talk, and who is watching, as it was before. */
  z.object({ intent: z.literal('preferences'), facet, kept: z.preprocess(readKept, preferencesInput) }),
])
/** Every change a person can make to a line of their taste. */
export const editInterestInput = z.preprocess(
  readEdit,
  // Sent by a page that is being closed: it may have arrived already.
  interestEdit.and(z.object({ leaving: z.literal('yes').optional() })),
)
export type EditInterestInput = z.infer<typeof editInterestInput>

/** Each chip of a reading sends a field whose name begins with "token". */
function gatherTokens(sent: unknown) {
  if (typeof sent !== 'object' || sent === null) return sent
  const kept = Object.entries(sent).filter(([name]) => name.startsWith('token'))
  const tokens = kept.flatMap(([, value]) => value).filter((value) => value !== '')
  return { ...sent, tokens }
}

const reading = {
  tokens: z.array(token).max(200),
  /** The line these words take the place of. */
  instead: facet.optional(),
}
/** What was said and what is kept of its reading. */
export const saveWordsInput = z.preprocess(gatherTokens, z.object({ words: wordsInput, ...reading }))

/** The survey's step of wishes: what stands in the box, what was read before if anything was, and which button sent it. */
export const passWishesInput = z.preprocess(
  gatherTokens,
  z.object({
    say: z.preprocess(
      onOneLine,
      z
        .string()
        .max(2 * MAX_WORDS_LENGTH)
        .default(''),
    ),
    words: wordsInput.optional(),
    ...reading,
    press: z.enum(['read', 'model', 'save', 'on']).default('on'),
  }),
)
export const removeEventInput = z.object({ eventId: z.string().min(1).max(60) })
/** What somebody says of a line they are asked about. */
export const answerProposalInput = z.object({
  proposalId: z.string().min(1).max(60),
  answer: z.enum(proposalAnswers),
})
/** An admin's answer, to a line by the hash that stands for it. */
export const reviewProposalInput = z.object({ record: z.string().length(32), answer: z.enum(proposalAnswers) })
