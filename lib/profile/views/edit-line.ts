import 'server-only'
import type { Viewer } from '../../auth/viewer'
import { facetTypeOf } from '../../catalog/facets'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { contentNotes } from '../../catalog/vocabulary/vocabularies'
import { AppError } from '../../errors'
import type { Facet } from '../../recommender/types'
import { keptWish, withToken } from '../../wishes/kept-wish'
import { LEVEL_LABEL, LEVEL_STRENGTH, type Level, levelOf } from '../../wishes/levels'
import { readingOf } from '../../wishes/reading'
import type { WishChip } from '../../wishes/reading-parts'
import { tokenAt } from '../../wishes/tokens'
import type { EditInterestInput } from '../inputs'
import {
  editInterest,
  restoreInterest,
  savePreferences,
  saveWords,
  setPreferenceRule,
  unsayInterest,
} from '../mutations'
import { everyInterest, type Profile } from '../profile'
import { type ComputedInterest, isWords } from '../schema'
import { isNever } from '../standing-levels'
import { labelOf, namesOf } from './interest-views'
import { preferencesBack, sentenceBack } from './take-back'

/** What became of an edit: in words, and the edit that takes it back. */
export type EditedLine = { facet: string; text: string; undo: Record<string, string> | null }

type Edit<Intent extends EditInterestInput['intent']> = Extract<EditInterestInput, { intent: Intent }>
type Line = { viewer: Viewer; interest: ComputedInterest; label: string; catalog: CatalogSnapshot }

/** Changes one line of a person's taste. Lines they do not have are not found. */
export async function editLine(
  viewer: Viewer,
  input: EditInterestInput,
  profile: Profile,
  catalog: CatalogSnapshot,
): Promise<EditedLine> {
  if (input.intent === 'preferences') return putPreferencesBack(viewer, input)
  if (input.intent === 'rule' && !isInterestLine(input.facet)) return editPreferenceRule(viewer, input)
  const interest =
    everyInterest(profile).find((each) => each.facet === input.facet) ??
    (input.intent === 'level' ? unspokenOf(input.facet, catalog) : undefined)
  if (!interest) throw new AppError('not-found', 'That line is no longer in your profile.')
  const line = { viewer, interest, label: labelOf(interest, catalog), catalog }
  const { text, undo } = await change(line, input)
  return { facet: input.facet, text, undo: undo && { facet: input.facet, ...undo } }
}

/** Whether a line is as an edit asks for; of chips and names that is not looked at. */
export function standsAlready(input: EditInterestInput, profile: Profile): boolean {
  const interest = everyInterest(profile).find((each) => each.facet === input.facet)
  if (!interest) return input.intent === 'unsay'
  const { state, stated, strength } = interest
  switch (input.intent) {
    case 'level':
      return state === 'ACTIVE' && stated && levelOf(strength) === input.level
    case 'mute':
      return state === 'MUTED'
    case 'delete':
      return state === 'DELETED'
    case 'restore':
      return state === 'ACTIVE'
    default:
      return false
  }
}

/** A facet of the catalog nothing was known of: its first line is what is said of it now. */
function unspokenOf(facet: string, { index }: CatalogSnapshot): ComputedInterest | undefined {
  if (!index.facetRowOf.has(facet as Facet)) return undefined
  const nothing = { strength: 0, inferred: null, confidence: 0, label: null, evidence: [], never: false }
  return { ...nothing, facet: facet as Facet, state: 'ACTIVE', stated: false }
}

const isInterestLine = (line: string) => facetTypeOf(line) !== null || isWords(line)

type Change = Omit<EditedLine, 'facet'>

async function change(line: Line, input: Exclude<EditInterestInput, { intent: 'preferences' }>): Promise<Change> {
  const { viewer, interest, label } = line
  const { facet } = interest
  switch (input.intent) {
    case 'level':
      return setLevel(line, input.level)
    case 'chip':
      return setChip(line, input)
    case 'rule':
      if (isWords(facet)) return setChip(line, { ...input, token: input.token ?? '', to: input.on ? 'on' : 'off' })
      return setLevel(line, input.on ? 'never' : 'as-it-comes')
    case 'unsay':
      await unsayInterest(viewer.id, facet)
      return {
        text: `What you said of “${label}” is taken back.`,
        undo: interest.stated ? { intent: 'level', level: levelOf(interest.strength) } : null,
      }
    case 'rename':
      if (isWords(facet)) throw new AppError('invalid', 'Your own words are their own name.')
      await editInterest(viewer.id, facet, { label: input.label })
      return {
        text: `It is called “${input.label}” now.`,
        undo: interest.label ? { intent: 'rename', label: interest.label } : { intent: 'unname' },
      }
    case 'unname':
      if (isWords(facet)) throw new AppError('invalid', 'Your own words are their own name.')
      await editInterest(viewer.id, facet, { label: null })
      return {
        text: `It is called “${labelOf({ facet, label: null }, line.catalog)}” again.`,
        undo: interest.label ? { intent: 'rename', label: interest.label } : null,
      }
    case 'words':
      return putWordsBack(line, input)
    case 'mute':
      await editInterest(viewer.id, facet, { state: 'MUTED' })
      return {
        text: `“${label}” is muted, also for your next list.${mutedRule(interest)}`,
        undo: stateBack(interest),
      }
    case 'delete':
      await editInterest(viewer.id, facet, { state: 'DELETED' })
      return { text: struckOutText(label, interest), undo: stateBack(interest) }
    case 'stay':
      if (interest.state !== 'DELETED') throw new AppError('not-found', 'That line is not struck out.')
      await editInterest(viewer.id, facet, { askedAt: new Date() })
      return { text: `“${label}” stays struck out. You are not asked again.`, undo: null }
    case 'restore':
      await restoreInterest(viewer.id, facet)
      return {
        text: `“${label}” is back, also for your next list.`,
        undo: interest.state === 'ACTIVE' ? null : stateBack(interest),
      }
  }
}

const backTo = { ACTIVE: 'restore', MUTED: 'mute', DELETED: 'delete' } as const
const stateBack = ({ state }: ComputedInterest) => ({ intent: backTo[state] })

/** A sentence as it stood, in the place of the one said since. */
async function putWordsBack({ viewer, interest, label }: Line, { kept }: Edit<'words'>): Promise<Change> {
  const wish = keptWish(kept.tokens)
  if (!isWords(interest.facet) || !wish) throw new AppError('invalid', 'These words cannot be put back.')
  const { words, state, saidAt, beside } = kept
  const besideWish = beside && keptWish(beside.tokens)
  if (beside && !besideWish) throw new AppError('invalid', 'These words cannot be put back.')
  const at = (moment: number) => new Date(Math.min(moment, Date.now()))
  const instead = beside ? undefined : interest.facet
  const line = await saveWords(viewer.id, { words, wish, state, saidAt: at(saidAt), instead })
  if (beside && besideWish)
    await saveWords(viewer.id, { ...beside, wish: besideWish, saidAt: at(beside.saidAt), instead: undefined })
  const before = { ...interest, wish: interest.wish ?? null, saidAt: interest.saidAt ?? Date.now() }
  if (beside) return { text: `“${words}” stands again beside “${beside.words}”.`, undo: sentenceBack(line, before) }
  return {
    text: words === label ? `“${words}” counts as before.` : `“${words}” stands again in the place of “${label}”.`,
    undo: sentenceBack(line, before),
  }
}

async function putPreferencesBack(viewer: Viewer, { facet, kept }: Edit<'preferences'>): Promise<EditedLine> {
  const avoid = kept.avoid.filter((note) => contentNotes.find(note))
  await savePreferences(viewer.id, { ...kept, avoid })
  return { facet, text: 'How we talk and who is watching are as before.', undo: preferencesBack(viewer) }
}

async function setLevel({ viewer, interest, label }: Line, level: Level): Promise<Change> {
  const { facet, stated, strength } = interest
  if (isWords(facet)) throw new AppError('invalid', 'Own words are set one by one.')
  await editInterest(viewer.id, facet, {
    strength: LEVEL_STRENGTH[level],
    stated: true,
    state: 'ACTIVE',
    saidAt: new Date(),
  })
  const undo: Record<string, string> = stated ? { intent: 'level', level: levelOf(strength) } : { intent: 'unsay' }
  return { text: `${label}: ${levelWords(level)}. Your next list follows it.`, undo }
}

/** What becomes of a rule is said: a line that is muted keeps off what it kept off, words that are muted do not. */
function mutedRule(interest: ComputedInterest): string {
  if (isNever(interest)) return ' Such films still stay out.'
  return keepsSomethingOff(interest.wish) ? ' What it kept off may come again.' : ''
}

function struckOutText(label: string, interest: ComputedInterest): string {
  if (isNever(interest) || keepsSomethingOff(interest.wish))
    return `“${label}” is struck out, and what it kept off may come again.`
  const struck = `“${label}” is struck out. It weighs nothing from now on, also in your next list.`
  // What films have beside it may still bring such films: whoever wants fewer has other words for it.
  return isWords(interest.facet) ? struck : `${struck} “Less” brings fewer such films, “Never” none.`
}

const keepsSomethingOff = (wish: ComputedInterest['wish']) =>
  Boolean(
    wish &&
      (wish.without.length + wish.combinations.length + wish.only.length + wish.avoid.length > 0 ||
        wish.minutes ||
        wish.years ||
        wish.age !== null),
  )

const levelWords = (level: Level) => LEVEL_LABEL[level].toLowerCase()

/** One chip of own words: on the scale where it is a facet, else taken off or put back. */
async function setChip(
  { viewer, interest, label, catalog }: Line,
  { token, to }: Pick<Edit<'chip'>, 'token' | 'to'>,
): Promise<Change> {
  const { facet: line, wish } = interest
  const chip = wish && chipOf(token, catalog)
  if (!wish || !chip) throw new AppError('not-found', 'That is no longer part of your words.')
  if (to === 'on') {
    await editInterest(viewer.id, line, { wish: withToken(wish, token, token) })
    return { text: `${chip.label} is back. Your next list follows it.`, undo: { intent: 'chip', token, to: 'off' } }
  }
  const isThere = readingOf(wish, namesOf(catalog)).chips.some((each) => each.token === token)
  if (!isThere) throw new AppError('not-found', 'That is no longer part of your words.')
  const instead = to === 'off' || !chip.level || !chip.facet ? '' : tokenAt(chip.facet, to)
  const said = instead ? { saidAt: new Date() } : {}
  await editInterest(viewer.id, line, { wish: withToken(wish, token, instead || null), ...said })
  return instead
    ? {
        text: `${chip.label}: ${levelWords(to as Level)}. Your next list follows it.`,
        undo: { intent: 'chip', token: instead, to: chip.level ?? 'off' },
      }
    : { text: `${chip.label} is taken off “${label}”.`, undo: { intent: 'chip', token, to: 'on' } }
}

function chipOf(token: string, catalog: CatalogSnapshot): WishChip | null {
  const wish = keptWish([token])
  return (wish && readingOf(wish, namesOf(catalog)).chips[0]) ?? null
}

async function editPreferenceRule(viewer: Viewer, { facet: line, on }: Edit<'rule'>): Promise<EditedLine> {
  const note = line.startsWith('avoid:') ? contentNotes.find(line.slice('avoid:'.length)) : undefined
  if (!note && line !== 'children') throw new AppError('not-found', 'There is no such rule.')
  await setPreferenceRule(viewer.id, note ? { note: note.id } : 'children', on)
  const what = note ? note.label : 'What children may see'
  return {
    facet: line,
    text: on ? `${what}: kept to again.` : `${what} is lifted. Your next list follows it.`,
    undo: on ? null : { intent: 'rule', facet: line, on: 'true' },
  }
}
