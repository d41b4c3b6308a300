import type { Wish } from '../../wishes/schema'

export type Opened = { text: string; wish: Wish; isUnderstood: boolean }

const HOW = String.raw`(?:(?:even|still|a\s+bit|a\s+little|a\s+little\s+bit|much|somewhat|slightly|way|far|something|anything|rather|also)\s+)*`
const WORDS = String.raw`longer|shorter|older|earlier|newer|later|more\s+recent|more\s+modern|less\s+recent`
const PLAIN = 'long|short|old|new|recent|modern'
const NOUN = String.raw`(?:\s+(?:films?|movies?|ones?|stuff|things?))?`
export const FINE = String.raw`(?:fine|ok(?:ay)?|alright|all\s+right|allowed|welcome|good|great|no\s+problem|possible|acceptable|cool|not\s+a\s+problem)\b(?:\s+(?:too|after\s+all|again|now|with\s+(?:me|us)|as\s+well|by\s+(?:me|us)|also))*`
const IS = String.raw`(?:\s+(?:is|are|would\s+be|can\s+be|may\s+be|will\s+be)|['’]s|['’]d\s+be)\s+(?:also\s+|actually\s+|perfectly\s+|totally\s+|quite\s+)?`
const MIND = String.raw`(?:(?:i|we)\s+)?(?:(?:do|would|wo|does)\s*n[o'’]?t\s+mind|am\s+fine\s+with|are\s+fine\s+with|fine\s+with|ok(?:ay)?\s+with|happy\s+with|open\s+to|allow)`

/** "Longer is fine", "it can be older", "we don't mind long ones": a bound that stands no longer. */
const ALLOWED = [
  new RegExp(String.raw`\b${HOW}(${WORDS}|${PLAIN})${NOUN}(?:\s+than\s+[^,.;?@]{2,25}?)?${IS}${FINE}`, 'i'),
  new RegExp(
    String.raw`\b(?:(?:it|they|that|the\s+films?|films|this|these)\s+)?(?:can|may|could|might)\s+(?:well\s+|also\s+)?be\s+${HOW}(${WORDS}|${PLAIN})${NOUN}(?:\s+(?:than\s+that|too|as\s+well|now|if\s+need(?:ed)?(?:\s+be)?))*`,
    'i',
  ),
  new RegExp(
    String.raw`\b${MIND}\s+(?:it\s+)?(?:if\s+(?:it|they)(?:['’]s|\s+is|\s+are|['’]re)\s+)?${HOW}(?:an?\s+|the\s+)?(${WORDS}|${PLAIN})${NOUN}`,
    'i',
  ),
]
/** "No time limit", "we have all night". */
const ENDLESS =
  /\b(?:no\s+(?:time\s+limits?|limits?\s+(?:on|to|for)\s+(?:the\s+)?(?:length|time|running\s+time)|(?:length|runtime)\s+limits?|rush)|as\s+long\s+as\s+(?:you|it)\s+(?:likes?|wants?|takes?|needs?)|(?:take|takes)\s+as\s+long\s+as\s+\w+\s+\w+|(?:we|i)(?:\s+have|['’]ve(?:\s+got)?|\s+got)\s+(?:all\s+(?:night|evening|day)|(?:more|plenty\s+of|lots\s+of|enough)\s+time)(?:\s+now)?)/i

const opens: Readonly<Record<string, ['minutes' | 'years', 'from' | 'to']>> = {
  longer: ['minutes', 'to'],
  long: ['minutes', 'to'],
  shorter: ['minutes', 'from'],
  short: ['minutes', 'from'],
  older: ['years', 'from'],
  earlier: ['years', 'from'],
  old: ['years', 'from'],
  'less recent': ['years', 'from'],
  newer: ['years', 'to'],
  later: ['years', 'to'],
  new: ['years', 'to'],
  recent: ['years', 'to'],
  modern: ['years', 'to'],
  'more recent': ['years', 'to'],
  'more modern': ['years', 'to'],
}

/** "A bit longer is ok": some minutes or years more, and no more than that. */
const A_BIT = /\b(?:a\s+(?:little\s+)?(?:bit|tad|touch)|a\s+little|slightly|somewhat)\b/i
const SOME: Readonly<Record<'minutes' | 'years', number>> = { minutes: 10, years: 5 }
/** "Forget recent", "never mind the short". */
const NO_AGE =
  /\b(?:forget(?:\s+about)?|never\s+mind|drop|scrap|lose|skip|no\s+need\s+for)\s+(?:the\s+)?(recent|new|modern|old|short|long)(?:\s+(?:part|bit|thing|rule|ones?|films?))?(?=\s*(?:[,.;!?]|$))/i

/** The limits that words open again, taken out of the words. */
export function openLimits(said: string, standing: Wish): Opened {
  let [text, wish, isUnderstood] = [said, standing, false]
  const cut = (match: RegExpExecArray) => {
    text = `${text.slice(0, match.index)}, ${text.slice(match.index + match[0].length)}`
    isUnderstood = true
  }
  for (const pattern of ALLOWED) {
    const match = pattern.exec(text)
    const open = opens[(match?.[1] ?? '').toLowerCase().replace(/\s+/g, ' ')]
    if (!match || !open) continue
    cut(match)
    wish = A_BIT.test(match[0]) ? widened(wish, ...open) : withoutBound(wish, ...open)
  }
  const age = NO_AGE.exec(text)
  if (age) {
    cut(age)
    wish = { ...wish, [/^(?:long|short)$/i.test(age[1] ?? '') ? 'minutes' : 'years']: null }
  }
  const endless = ENDLESS.exec(text)
  if (endless) {
    cut(endless)
    wish = withoutBound(wish, 'minutes', 'to')
  }
  return { text, wish, isUnderstood }
}

function withoutBound(wish: Wish, about: 'minutes' | 'years', side: 'from' | 'to'): Wish {
  const span = wish[about]
  if (!span) return wish
  const left = { ...span, [side]: null }
  return { ...wish, [about]: left.from === null && left.to === null ? null : left }
}

function widened(wish: Wish, about: 'minutes' | 'years', side: 'from' | 'to'): Wish {
  const bound = wish[about]?.[side]
  if (bound == null) return wish
  return { ...wish, [about]: { ...wish[about], [side]: side === 'to' ? bound + SOME[about] : bound - SOME[about] } }
}
