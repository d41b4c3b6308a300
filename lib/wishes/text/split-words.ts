/** A word as typed and as compared: small letters, no accents, no apostrophes. */
export type Word = {
  kind: 'word'
  text: string
  raw: string
  start: number
  end: number
  /** Begins with a capital where capitals say something. */
  capital: boolean
  /** Joined to the word before by a hyphen. */
  glued: boolean
}
export type Mark = { kind: 'mark'; text: string; start: number; end: number }
export type Piece = Word | Mark

/** Typed without the apostrophe: "don t", "i m". */
const SHORTENED = /^(?:i (?:m|ve|d|ll)|(?:do|does|did|is|are|was|were|would|could|should|have|has|ca|wo)n t)$/i
const PIECE =
  /\b[Bb]\/[Ww]\b|\b(?:[Ii] (?:m|ve|d|ll)|(?:[Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Ww]ould|[Cc]ould|[Ss]hould|[Hh]ave|[Hh]as|[Cc]a|[Ww]o)n t)(?!['’\p{L}\p{N}])|[Ww]\/(?:[Oo](?:ut)?\b)?|\d:[0-5]\d(?!\d)|\d+\.\d+|(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’ʼ`´][\p{L}\p{N}\p{M}]+)*|[.,;:!?…()[\]"“”„«»*_/&+<>=≤≥–—|•\n-]/gu
/** Digits and letters that are one word. */
const ONE_WORD = /^\d+(?:s|st|nd|rd|th|d|k|mm|a)$/
const NO_STOP_AFTER = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'st',
  'jr',
  'sr',
  'vol',
  'vs',
  'min',
  'max',
  'mins',
  'hr',
  'hrs',
  'approx',
  'ca',
])
const other: Record<string, string> = { æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æœøßłđðþı]/g, (letter) => other[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’ʼ`´]|\.(?!\d)/g, '')
}

/** A sentence as words and marks, in their order. */
export function splitWords(text: string): Piece[] {
  const shouting = !/\p{Ll}/u.test(text)
  const pieces: Piece[] = []
  for (const match of text.matchAll(PIECE)) {
    const raw = match[0]
    const start = match.index
    if (!/^[\p{L}\p{N}]/u.test(raw)) addMark(pieces, text, raw, start)
    else for (const part of partsOf(raw)) addWord(pieces, text, part.raw, start + part.offset, shouting)
  }
  return pieces
}

/** "1h45" is four words, "70s" one. */
function partsOf(raw: string): { raw: string; offset: number }[] {
  if (!/^\d+\p{L}/u.test(raw) || ONE_WORD.test(raw.replace(/['’]/g, '').toLowerCase())) return [{ raw, offset: 0 }]
  return [...raw.matchAll(/\d+|[^\d]+/g)].map((part) => ({ raw: part[0], offset: part.index }))
}

function addMark(pieces: Piece[], text: string, raw: string, start: number) {
  const end = start + raw.length
  const last = pieces.at(-1)
  if (/[-–—]/.test(raw)) {
    const joins = last?.end === start && /[\p{L}\p{N}]/u.test(text[end] ?? '')
    if (!joins || raw === '—') pieces.push({ kind: 'mark', text: '-', start, end })
    return
  }
  if (raw === '.' && last?.kind === 'word' && (NO_STOP_AFTER.has(last.text) || isInitial(last, text.slice(end)))) return
  const bound = boundOf(raw, text.slice(end))
  // "<= 90": the second mark of one sign.
  if (raw === '=' && /^(?:over|under|after|before|since|until)$/.test(last?.text ?? '') && last?.end === start) return
  if (raw === '&') pieces.push(wordOf('&', 'and', start, false, false))
  else if (bound) pieces.push(wordOf(raw, bound, start, false, false))
  else pieces.push({ kind: 'mark', text: raw === '\n' || raw === '…' ? '.' : raw, start, end })
}

/** "> 2h", "<=90 min", "< 1960": the words for these signs before a number, before a year those of time. */
function boundOf(raw: string, rest: string): string | null {
  const [, equal, number] = /^\s*(=?)\s*(\d+)/.exec(rest) ?? []
  if (!/^[<>≤≥]$/.test(raw) || !number) return null
  const isIncluded = equal === '=' || /[≤≥]/.test(raw)
  if (!/^(?:1[89]|20)\d\d$/.test(number)) return /[<≤]/.test(raw) ? 'under' : 'over'
  if (/[<≤]/.test(raw)) return isIncluded ? 'until' : 'before'
  return isIncluded ? 'since' : 'after'
}

/** "M. Night Shyamalan", "John C. Reilly". */
const isInitial = ({ raw }: Word, rest: string) => /^[A-HJ-Z]$/.test(raw) && /^ \p{Lu}\p{Ll}/u.test(rest)

/** "'75", "'04": a year in short. */
const LAST_SHORT = 30
const fullYear = (short: number) => String(short <= LAST_SHORT ? 2000 + short : 1900 + short)

function addWord(pieces: Piece[], text: string, raw: string, start: number, shouting: boolean) {
  const last = pieces.at(-1)
  const glued = last?.kind === 'word' && last.end === start - 1 && /[-–]/.test(text[start - 1] ?? '')
  const plain = fold(SHORTENED.test(raw) ? raw.replace(' ', '') : raw.replace(/^b\/w$/i, 'bw'))
  const year = /^\d\d$/.test(raw) && /['’‘]/.test(text[start - 1] ?? '') ? fullYear(Number(raw)) : null
  const country = plain === 'us' && (raw === 'US' || raw === 'U.S.' || (last?.kind === 'word' && last.text === 'the'))
  const city = plain === 'la' && (raw === 'LA' || raw === 'L.A.')
  const meant = country && !(shouting && raw === 'US') ? 'usa' : city && !shouting ? 'losangeles' : plain
  pieces.push(wordOf(raw, year ?? meant, start, !shouting && /^[\p{Lu}\p{Lt}]/u.test(raw), glued))
}

function wordOf(raw: string, text: string, start: number, capital: boolean, glued: boolean): Word {
  return { kind: 'word', text, raw, start, end: start + raw.length, capital, glued }
}
