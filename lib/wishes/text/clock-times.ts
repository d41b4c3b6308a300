const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const HOUR = `(?:\\d{1,2}|${WORDS.join('|')})`
const PAST = `(?:half|quarter|a quarter|five|ten|twenty|twenty[- ]five|\\d{1,2})`
const TIME = `((?:${PAST}\\s+(?:past|to|after)\\s+)?${HOUR}(?:\\s*[:.h]\\s*[0-5]\\d|\\s+(?:thirty|fifteen|forty[- ]five))?)(?:\\s*(?:[ap]\\.?m\\b\\.?|o['’]?clock))?(?![\\w:]|\\s*(?:minutes?|mins?|hours?|h\\b|years?|films?|of\\b|or\\b))`
const ADVERBS = '(?:\\s+(?:already|now|only|just|about|almost|nearly|like))*'
/** "It's 8:15 now", "now 20:45", "starting at half past seven". */
const NOW = new RegExp(
  `(?:\\b(?:it['’]?s|it\\s+is|its|now(?:\\s+(?:it['’]?s|it\\s+is))?|currently|right\\s+now|(?:(?:i|we)\\s+(?:can\\s+)?)?start(?:ing)?(?:\\s+at)?)${ADVERBS}\\s+)${TIME}(?:\\s+(?:here|now|already|right\\s+now|at\\s+the\\s+moment))*|\\b${TIME}\\s+(?:right\\s+)?now\\b`,
  'i',
)
const WHO = "(?:(?:the|my|our|an?|his|her|their)\\s+[\\w'’-]+(?:\\s+[\\w'’-]+)?|i|we|he|she|they|it|everyone|everybody)"
const DUE =
  "(?:(?:must|have\\s+to|has\\s+to|need\\s+to|needs\\s+to|got\\s+to|gotta|should|want\\s+to|['’]ve\\s+got\\s+to|['’]ll)\\s+)?(?:be\\s+)?(?:leaves?|go(?:es)?|arrives?|comes?|closes?|ends?|finish(?:es|ed)?|over|done|back|home|due|in\\s+bed|to\\s+bed|asleep|stops?|pick(?:s|ed)?(?:\\s+\\w+)?\\s+up|get\\s+up|wakes?\\s+up|is|off|out)(?:\\s+(?:home|back|up|out|over|to\\s+bed|in\\s+bed|off))?"
/** "Until ten", "the babysitter leaves at ten", "must be in bed by half past nine". */
const END = new RegExp(
  `(?:\\b(?:until|till|['’]til|by|before)|\\b(?:${WHO}\\s+)?${DUE}\\s+(?:at|by|before|until|till))(?:\\s+(?:about|around|latest|exactly))?\\s+${TIME}(?:\\s+(?:at\\s+the\\s+latest|latest|sharp|tops))?`,
  'gi',
)
const SHORTEST = 30
const LONGEST = 300
const HALF_A_DAY = 720

const numberOf = (said: string) => {
  const word = WORDS.indexOf(said.toLowerCase())
  return word < 0 ? Number(said) : word + 1
}
const PARTS: Readonly<Record<string, number>> = {
  half: 30,
  quarter: 15,
  'a quarter': 15,
  five: 5,
  ten: 10,
  twenty: 20,
  'twenty five': 25,
  thirty: 30,
  fifteen: 15,
  'forty five': 45,
}
const partOf = (said: string) => PARTS[said.toLowerCase().replace('-', ' ')] ?? Number(said)

/** Minutes since midnight or noon, and since midnight where the hour says so. */
function minutesOf(time: string): number | null {
  const said = time.trim().toLowerCase()
  const past = new RegExp(`^(${PAST})\\s+(past|to|after)\\s+(${HOUR})$`).exec(said)
  if (past) return numberOf(past[3] ?? '') * 60 + (past[2] === 'to' ? -1 : 1) * partOf(past[1] ?? '')
  const plain = new RegExp(`^(${HOUR})(?:\\s*[:.h]\\s*([0-5]\\d)|\\s+(thirty|fifteen|forty[- ]five))?$`).exec(said)
  const hour = plain ? numberOf(plain[1] ?? '') : Number.NaN
  if (!plain || !(hour >= 0 && hour <= 24)) return null
  return hour * 60 + (plain[2] ? Number(plain[2]) : plain[3] ? partOf(plain[3]) : 0)
}

/** "Until ten, it's 8:15 now": with both hours told, the time between them is the most a film may take. */
export function clockTimes(text: string): string {
  const now = NOW.exec(text)
  const from = now && minutesOf(now[1] ?? now[2] ?? '')
  if (!now || from === null) return text
  const rest = `${text.slice(0, now.index)} , ${text.slice(now.index + now[0].length)}`
  for (const end of rest.matchAll(END)) {
    const to = minutesOf(end[1] ?? '')
    if (to === null) continue
    const left = (((to - (from ?? 0)) % HALF_A_DAY) + HALF_A_DAY) % HALF_A_DAY
    if (left < SHORTEST || left > LONGEST) continue
    const tidy = `${rest.slice(0, end.index)}, at most ${left} minutes, ${rest.slice(end.index + end[0].length)}`
    return tidy
      .replace(/\s+/g, ' ')
      .replace(/(?:\s*,)+/g, ',')
      .replace(/^,\s*|,\s*$/g, '')
      .replace(/,\s*(?=[.!?])/g, '')
  }
  return text
}
