import { dictatedMarks } from './dictated'

/** Signs for yes and no as people type them. */
const YES = '👍✅✔✓☑❤♥💚💙💜💖😍🥰💯'
const NO = '👎❌✗✘✖🚫⛔🙅💔🤮🤢😡🙈'
const SIGN = new RegExp(`([${YES}]|[${NO}])[\\uFE0F\\u{1F3FB}-\\u{1F3FF}\\u200D♀♂]*`, 'gu')
const SCORE = /(?<![\d/])(10|[0-9])(?:[.,]\d)?\s*\/\s*(10|5)(?!\d|\/)/g
/** From this share on a score speaks for a thing, up to the other against it. */
const GOOD = 0.6
const BAD = 0.4

/**
 * Typed shorthand as the words it stands for: "+heists -gore", "thriller ✓ romance ✗", "10/10 heists", "comedy > drama",
 * "horror=no", "#NoHorror". What is written in words is left alone.
 */
export function spelledOut(text: string, isKnown: (word: string) => boolean): string {
  return bareVerdicts(
    verdictsOf(compared(hashtags(signed(shares(dictatedMarks(text)).replace(/<3+(?![\d.])/g, ' love ')), isKnown))),
  )
}

const MOST = '(?:max(?:imum)?\\.?|at\\s+(?:the\\s+)?most|no(?:t)?\\s+more\\s+than|up\\s+to|less\\s+than|under)'
const SHARE = '(\\d{1,3})\\s*(?:%|per\\s?cent)'
const HALF = 50
const SMALL_SHARE = new RegExp(
  `\\s*[:,=]?\\s*(?:${MOST}\\s*${SHARE}|${SHARE}\\s+(?:max(?:imum)?|at\\s+most|tops))(?=\\s*(?:[.,;!?]|$))`,
  'giu',
)
const SHARE_BEFORE = new RegExp(`(?<=^|[\\s,.;])(?:${MOST}\\s*)?${SHARE}\\s+(?:of\\s+)?(?=\\p{L})`, 'giu')
/** "Romance: max 10%", "90% comedy": so much of it. */
const shares = (text: string) =>
  text
    .replace(SMALL_SHARE, (whole, one?: string, other?: string) =>
      Number(one ?? other) < HALF ? ', not so much' : whole,
    )
    .replace(SHARE_BEFORE, (_, share: string) =>
      Number(share) >= 100 ? 'only ' : Number(share) < HALF ? 'a bit of ' : 'mostly ',
    )

/** "+heists -superheroes": what has a sign right before it is wanted, or not. */
function signed(text: string): string {
  const plus = /(?:^|[\s,;(])\+(?=\p{L})/u.test(text)
  const lines = text.split(/\n|;/).map((line) => line.trim())
  const isBullets = !plus && lines.every((line) => line.startsWith('-'))
  // "Something -anything- good": a pair of dashes is none.
  const isAside = /\p{L}-(?:[\s,.]|$)/u.test(text)
  if (isAside || (isBullets && lines.length > 1)) return text
  return text
    .replace(/(^|[\s,;(])[-−–](?=\p{L})/gu, (_, before: string) => `${opening(before)}no `)
    .replace(/(^|[\s,;(])\+(?=\p{L})/gu, (_, before: string) => opening(before))
}
const opening = (before: string) => (before === '' ? '' : before === '(' ? '(' : '. ')

/** "#NoHorror", "#nohorror" hold two words. */
const hashtags = (text: string, isKnown: (word: string) => boolean) =>
  text.replace(/#(\p{L}[\p{L}\p{N}_]*)/gu, (_, tag: string) => {
    const rest = /^no(\p{L}{4,})$/iu.exec(tag)?.[1] ?? ''
    const isNo = rest !== '' && isKnown(rest.toLowerCase()) && !isKnown(tag.toLowerCase())
    const words = tag.replace(/_/g, ' ').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    return isNo && !/\s/.test(words) ? `no ${rest}. ` : `${words}. `
  })

/** "Comedy > drama" is rather one than the other; "> 90 min", "<2h" are bounds. */
function compared(text: string): string {
  const bound = text
    .replace(/(?:>=|≥|=>)\s*(?=(?:19|20)\d\d)/g, ' since ')
    .replace(/(?:<=|≤|=<)\s*(?=(?:19|20)\d\d)/g, ' until ')
    .replace(/>\s*(?=(?:19|20)\d\d)/g, ' after ')
    .replace(/<\s*(?=(?:19|20)\d\d)/g, ' before ')
    .replace(/(?:>=|≥|=>)\s*(?=\d)/g, ' at least ')
    .replace(/(?:<=|≤|=<)\s*(?=\d)/g, ' at most ')
    .replace(/>\s*(?=\d)/g, ' over ')
    .replace(/<\s*(?=\d)/g, ' under ')
  const first = /^([^<>.,;!?\n]*\p{L}[^<>.,;!?\n]*?)\s*(>{1,2}|<{1,2})(?![<>])\s*([^<>.,;!?\n]*\p{L})/u.exec(bound)
  if (!first || /^(?:>|<)$/.test(bound.trim())) return bound
  const [whole, one, sign, other] = first
  const [more, less] = sign?.startsWith('>') ? [one, other] : [other, one]
  return `${more?.trim()} rather than ${less?.trim()}${bound.slice(whole.length)}`
}

type Marked = { at: number; end: number; isYes: boolean | null }
/** Signs and scores, before what they are of or behind it, as the first of them stands. */
function verdictsOf(text: string): string {
  const signs: Marked[] = [...text.matchAll(SIGN)].map((found) => ({
    at: found.index,
    end: found.index + found[0].length,
    isYes: new RegExp(`[${YES}]`, 'u').test(found[1] ?? ''),
  }))
  const scores: Marked[] = [...text.matchAll(SCORE)].map((found) => {
    const share = Number(found[1]) / Number(found[2])
    return {
      at: found.index,
      end: found.index + found[0].length,
      isYes: share >= GOOD ? true : share <= BAD ? false : null,
    }
  })
  const all = [...signs, ...scores].toSorted((a, b) => a.at - b.at)
  const [first] = all
  if (!first) return text
  const leads = !/[\p{L}\p{N}]/u.test(text.slice(0, first.at))
  let said = ''
  let from = 0
  for (const { at, end, isYes } of all) {
    const before = text.slice(from, at).trimEnd()
    from = end
    if (leads) said += `${before}${said === '' && before === '' ? '' : '. '}${isYes === false ? 'no ' : ''}`
    else if (!/[\p{L}\p{N}]\s*$/u.test(before)) said += before
    else said += `${before}${isYes === true ? '. ' : isYes === false ? '? No thanks. ' : ' is fine. '}`
  }
  return `${said}${text.slice(from).replace(/^[\s:,-]+/, leads ? '' : ' ')}`
}

/** "Sci-fi yes fantasy no", "horror=no": bare verdicts, each of what stands before it. */
function bareVerdicts(text: string): string {
  const equal = text.replace(/\s*=\s*(?=(?:yes|no|never|ok|yep|nope)\b)/giu, ': ')
  const verdicts = equal.match(/\b(?:yes|no|nope|yep)\b/giu) ?? []
  const isRow =
    verdicts.length > 1 &&
    !/[.,;:!?\n]/.test(equal) &&
    /\b(?:yes|no|nope|yep)\s*$/iu.test(equal) &&
    !/^\s*(?:yes|no)\b/i.test(equal)
  return isRow ? equal.replace(/\b(yes|no|nope|yep)\b\s*(?=\S)/giu, '$1, ') : equal
}
