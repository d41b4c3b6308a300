import { foldText } from '../../catalog/search-text'

/** Ways to speak to a machine that reads, in the languages it is most often tried in. */
const ORDERS = [
  /\b(?:ignore|disregard|override|bypass|neglect|forget)\b[^.]{0,40}\b(?:instructions?|rules?|above|previous|prior|prompt|guidelines|everything before)\b|\bforget the films\b|\bignore that and\b/i,
  /\b(?:system|assistant|user|developer)\s*(?:prompt|message)?\s*:/i,
  /\b(?:new|real|only|next)\s+(?:rule|task|instructions?|order)\s*(?::|is\b)/i,
  /(?:^|[.:!;\n]\s*)(?:please |now |and )?(?:reply|respond|answer|output|print|repeat|reveal|append|translate|decode)\s+(?:with|in|only|everything|every|all|each|your|this|that|the|which|to|as)\b/i,
  /(?:^|[.:!;\n]\s*)(?:please |now |and )?(?:say|tell|write|give|ask|mention|add|set|warn)(?:\s*:|\s+(?:that|nothing|only|exactly|the|them|people|to|every|each|your)\b|\s+['"‘“])/i,
  /\b(?:tell|ask|give|warn|convince|remind) the (?:reader|user|person|viewer)\b|\bthe reader to\b|^(?:do not recommend|recommend only|now act)\b/i,
  /\b(?:you are now|now act as|pretend (?:that )?you|from now on answer|instead of (?:a )?reason|end of data|for compliance|(?:each|every) reason (?:must|should|has|with|ends?|begins?|starts?|in)|ten out of ten|best film ever|say only|write only|answer only)\b/i,
  /(?:^|[.:!;\n]\s*)(?:please )?(?:speak|talk|write|respond|answer) (?:only|nothing but|exclusively)\b|(?:^|[.:!;\n]\s*)(?:please |now )?(?:pretend|behave|act) (?:to be|as (?:if|a|an|the)\b)|\bin (?:every|each) (?:reason|answer|text|sentence)\b/i,
  /(?:^|[.:!;\n]\s*)(?:please )?(?:insult|congratulate|threaten|flatter|mock|thank|greet|urge|persuade|blackmail) (?:me|them|him|her|us|the (?:reader|user|person|viewer)|everybody|everyone)\b/i,
  /\b(?:[Ww]rite|[Ss]ay|[Pp]rint|[Oo]utput|[Aa]nswer|[Rr]epeat|[Rr]emember|[Uu]se|[Ii]nclude|[Mm]ention)(?: only| just)?(?: the words?)?:? ["'‘“]?[A-Z]{4,}\b/,
  /\b(?:whose|your|any|every|each) (?:reason|answer|reply|response|output)s?\b[^.,]{0,30}\b(?:say|says|mentions?|contains?|includes?|reads?|ends?|begins?|starts?)\b/i,
  /\b(?:base64|rot13|read backwards|jailbreak|system prompt|your instructions|your rules|all rules|all instructions)\b/i,
  /\b(?:ignorier|vergiss die|anweisung|antworte auf|ignore (?:toutes|todas)|instructions précédentes|oublie les|ignora (?:todas|tutte)|instrucciones|olvida las|istruzioni|instruções|negeer|instructies|zignoruj|instrukcje|talimat)/i,
  /(?:инструкц|игнорир|忽略|指示|無視|무시|지시|تجاهل|التعليمات)/i,
  /(?:<\||\|>|\[\/?INST|<\/?(?:data|system|user|assistant)|<<<|&lt;|&#\d+;|%[0-9a-f]{2}%?)/i,
]

/** The eight gates of a list share most of their texts, and every list those of the vocabulary: each is judged once. */
const MOST_JUDGED = 4_000
const LONGEST_JUDGED = 300
const judged = new Map<string, boolean>()

/** Whether a text of the data speaks to the writer instead of being something to write from. */
export function isOrder(text: string): boolean {
  const known = judged.get(text)
  if (known !== undefined) return known
  const found = speaksToWriter(text)
  if (judged.size >= MOST_JUDGED) judged.clear()
  if (text.length <= LONGEST_JUDGED) judged.set(text, found)
  return found
}

function speaksToWriter(text: string): boolean {
  const shapes = [text, text.normalize('NFKC'), ...undone(text)]
  return shapes.some((shape) => ORDERS.some((order) => order.test(shape)))
}

const reversed = (text: string) => [...text].reverse().join('')
const rotated = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base)
  })

/** The same text with what it was hidden by taken off; at most a few shapes, each no longer than the text. */
function undone(text: string): string[] {
  const blobs = text.match(/[A-Za-z0-9+/]{16,}={0,2}/g)?.slice(0, 4) ?? []
  const decoded = blobs.flatMap((blob) => [
    Buffer.from(blob, 'base64').toString('utf8'),
    ...(/^(?:[0-9a-f]{2})+$/i.test(blob) ? [Buffer.from(blob, 'hex').toString('utf8')] : []),
  ])
  const spaced = /(?:\b\w ){5,}/.test(text) ? [text.replace(/(\w) (?=\w\b)/g, '$1')] : []
  const bare = text.replace(/\p{Cf}/gu, '')
  return [...decoded, rotated(text), reversed(text), reversed(bare), bare, ...spaced, withoutLeet(text)]
}

const withoutLeet = (text: string) =>
  text.replace(/[01345]/g, (digit) => ({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' })[digit] ?? digit)

/** The words of an order that nothing else in the data accounts for: a text that has one has obeyed. */
export function wordsOfOrder(order: string): string[] {
  return [...new Set([order, ...undone(order)].flatMap((shape) => foldText(shape).split(' ')))].filter(
    (word) => word.length >= 4,
  )
}
