const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'" }

/** Takes HTML, Markdown, links and code out of one line of prose and keeps the words. */
export function stripMarkup(text: string): string {
  return text
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<\/?[a-z!][^<>]*>/gi, ' ')
    .replace(/!?\[([^\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '$1')
    .replace(/\b(?:https?:\/\/|www\.)\S+/gi, ' ')
    .replace(/[<>`]+/g, '')
    .replace(/^\s*(?:#{1,6}|[-*+]|\d+[.)])\s+/gm, '')
    .replace(/(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3}|~~)(?=\S)([^*_~]+?)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/[*_~]{2,}/g, '')
    .replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?…])/g, '$1')
    .trim()
}

/** At most `maxChars`, cut after a whole sentence if one fits, else after a whole word; always ends like a sentence. */
export function capSentence(text: string, maxChars: number): string {
  const trimmed = text.trim()
  if (trimmed === '') return ''
  const ended = /[.!?…]["”’')]?$/.test(trimmed) ? trimmed : `${trimmed.replace(/[,;:–—-]+$/, '').trimEnd()}.`
  if (ended.length <= maxChars) return ended
  const head = ended.slice(0, maxChars)
  const sentence = /^[\s\S]*[.!?…]["”’')]?(?=\s)/.exec(ended.slice(0, maxChars + 1))?.[0].trimEnd()
  if (sentence && sentence.length <= maxChars && sentence.length >= maxChars / 3) return sentence
  const words = head
    .slice(0, maxChars - 1)
    .replace(/\s+\S*$/, '')
    .replace(/[,;:–—-]+$/, '')
  return `${words.trimEnd()}…`
}
