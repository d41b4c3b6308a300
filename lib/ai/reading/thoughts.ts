import { bareHead } from './bare-heads'

/** Names of tags that models think in: the words for it, and whatever has one of them in it. */
const names = [
  '[a-z_:.-]{0,16}(?:think|thought|reasoning|reflect|reflection|scratch_?pad|monologue|deliberat)[a-z_:.-]{0,12}',
  'reason_steps|analysis|internal|plan|planning|cot|draft',
  'pensamientos?|razonamiento|pens[ée]e?s?|r[ée]flexion|raisonnement|gedanken?|[üu]berlegung(?:en)?|denken|pensiero|ragionamento|racioc[íi]nio|pensamento',
  '思考|思考过程|思考過程|推理|推理过程|思维链?|생각|추론|мысли|размышлени[яе]|рассуждени[яе]',
].join('|')
const tokens = 'think|thinking|thought|reasoning|analysis'
/** A fence around thoughts; the next fence mark ends it. */
const fences = '(?:think|thinking|thoughts?|reasoning|analysis|scratchpad|plan)'
const LT = '(?:<|&lt;)\\s{0,3}'
const GT = '\\s{0,3}(?:>|&gt;)'
const BAR = '[|\uff5c]'
const GAP = '[_ \u2581-]'

type Mark = 'open' | 'close' | 'channel' | 'fence' | 'token'

const kinds: [Mark, string][] = [
  [
    'open',
    [
      `${LT}(?:${names})(?:\\s[^<>]{0,60})?${GT}`,
      `<details\\s[^<>]{0,40}(?:reason|think)[^<>]{0,40}>`,
      '\\[(?:THINK|THINKING|REASONING)\\]|◁think▷|<unused94>(?:thought)?',
      `<${BAR}(?:(?:begin|start)${GAP}(?:of${GAP})?(?:${tokens})|${tokens}|inner_prefix)${BAR}>`,
      `<\\|im_start\\|>\\s{0,2}(?:${tokens})\\b`,
      '<details>\\s{0,6}<summary>[^<>]{0,60}(?:think|thought|reason)[^<>]{0,60}</summary>|<!--',
      `\`\`\`\\s{0,2}${fences}\\s{0,3}\\n`,
    ].join('|'),
  ],
  [
    'close',
    [
      `${LT}/\\s{0,3}(?:${names})${GT}`,
      '</details>|-->',
      '\\[/(?:THINK|THINKING|REASONING)\\]|◁/think▷|<unused95>|\\[BEGIN FINAL RESPONSE\\]',
      `<${BAR}(?:end${GAP}(?:of${GAP})?(?:${tokens})|/(?:${tokens})|inner_suffix)${BAR}>`,
      'assistantfinal(?=[\\s{\\[]|$)',
    ].join('|'),
  ],
  ['fence', '```'],
  [
    'channel',
    '<\\|channel\\|>\\s{0,4}[a-z]+[^<>|]{0,60}(?:<\\|constrain\\|>\\s{0,2}[a-z]{0,12}\\s{0,2})?<\\|message\\|>',
  ],
  [
    'token',
    `<${BAR}(?!channel\\|>)[^|\uff5c<>\\s]{1,40}${BAR}>|</?s>|<(?:start|end)_of_turn>|\\[/?INST\\]|</?(?:answer|final|final_answer|output|response|result|json|tool_call)>|<summary>[^<>]{0,80}</summary>|\\[END FINAL RESPONSE\\]`,
  ],
]
const MARK = new RegExp(kinds.map(([kind, source]) => `(?<${kind}>${source})`).join('|'), 'giu')
/** The longest mark, which may be cut in two by a chunk. */
const LONGEST_MARK = 160

export type ThoughtSink = {
  /** Text a reader may see. */
  say(text: string): void
  /** What was said so far turns out to have been a thought. */
  takeBack(): void
  /** True while the text so far ends inside a string of JSON: marks there are somebody's words. */
  isQuoted(): boolean
}

/**
 * Takes what a model thinks out of its text, with its marks, in whatever chunks it comes. Each character is looked at
 * a bounded number of times.
 */
export function createThoughtFilter(sink: ThoughtSink) {
  let open = 0
  let held = ''
  let hasThought = false
  let isStart = true
  let isFenced = false
  /** Opened inside a text of JSON and not closed there yet. */
  let openInText = 0
  /** What ends a thought whose marks a server took away, or never had: "analysis … assistantfinal", "Thought: … Answer:". */
  let bareEnd: RegExp | null = null

  const say = (text: string) => {
    if (text !== '' && open === 0) sink.say(text)
  }

  function mark(kind: Mark, text: string): void {
    if (open === 0 && sink.isQuoted() && !(kind === 'close' && openInText === 0)) {
      if (kind === 'open') openInText += 1
      else if (kind === 'close') openInText -= 1
      say(text)
      return
    }
    if (kind === 'fence') {
      if (isFenced) open = Math.max(0, open - 1)
      else say(text)
      isFenced = false
    } else if (kind === 'open') {
      open += 1
      hasThought = true
      isFenced = text.startsWith('`')
    } else if (kind === 'close') {
      if (/^assistantfinal/i.test(text) || text === '</details>' || text === '-->') {
        if (open === 0) {
          say(text)
          return
        }
      }
      if (open === 0) sink.takeBack()
      hasThought = true
      openInText = 0
      open = Math.max(0, open - 1)
    } else if (kind === 'channel') {
      const isThought = /^<\|channel\|>\s*(?:analysis|commentary)/i.test(text) && !/to=/.test(text)
      hasThought ||= isThought
      open = isThought ? 1 : 0
    } else if (/^<\|(?:end|start|return|call|im_end|im_start)\|>$/i.test(text)) open = 0
  }

  function read(text: string, isEnd: boolean): void {
    let from = 0
    for (const found of text.matchAll(MARK)) {
      // A mark at the very end may go on in the next chunk.
      if (!isEnd && found.index + found[0].length === text.length && !/[>\]▷]$/.test(found[0])) break
      say(text.slice(from, found.index))
      const kind = kinds.find(([name]) => found.groups?.[name] !== undefined)?.[0] ?? 'token'
      mark(kind, found[0])
      from = found.index + found[0].length
    }
    const rest = text.slice(from)
    const begins = isEnd ? -1 : lastBeginning(rest)
    say(begins < 0 ? rest : rest.slice(0, begins))
    held = begins < 0 ? '' : rest.slice(begins)
  }

  /** Looks whether a text begins with a head that says that thoughts follow. */
  function begin(whole: string, isEnd: boolean): string {
    const head = bareHead(whole, isEnd)
    if (head === 'unsure') return ''
    isStart = false
    if (!head) return whole
    bareEnd = head.end
    open = 1
    hasThought = true
    return whole.slice(head.length)
  }

  /** A thought that ends with certain words: all before them is dropped. The last characters wait, as the words may begin there. */
  function untilBareEnd(whole: string, isEnd: boolean): string | null {
    const found = bareEnd?.exec(whole)
    if (!found) {
      held = isEnd ? '' : whole.slice(-LONGEST_MARK)
      return null
    }
    bareEnd = null
    open = 0
    return whole.slice(found.index + found[0].length)
  }

  function take(text: string, isEnd: boolean): void {
    let whole = held + text
    held = ''
    if (isStart) {
      const rest = begin(whole, isEnd)
      if (isStart) {
        held = whole
        return
      }
      whole = rest
    }
    if (bareEnd) {
      const rest = untilBareEnd(whole, isEnd)
      if (rest === null) return
      whole = rest
    }
    read(whole, isEnd)
  }

  return {
    feed: (text: string): void => take(text, false),
    end: (): void => take('', true),
    get hasThought() {
      return hasThought
    },
    get isThinking() {
      return open > 0
    },
  }
}

/** Where a mark may begin that is not whole yet; -1 when none does. */
function lastBeginning(text: string): number {
  const from = Math.max(0, text.length - LONGEST_MARK)
  const tail = text.slice(from)
  const channel = tail.lastIndexOf('<|channel|>')
  if (channel >= 0 && !tail.slice(channel).includes('<|message|>')) return from + channel
  const details = tail.lastIndexOf('<details>')
  if (details >= 0 && !/<\/summary>|<details>\s*[^<\s]/.test(tail.slice(details))) return from + details
  const summary = tail.lastIndexOf('<summary>')
  if (summary >= 0 && !tail.slice(summary).includes('</summary>')) return from + summary
  const start = /<\|im_start\|>\s{0,2}[a-z]{0,9}$/i.exec(tail)
  if (start) return from + start.index
  const fence = /(?:`{1,2}|```\s{0,2}[a-z]{0,10}\s{0,3}|-{1,2})$/i.exec(tail)
  if (fence) return from + fence.index
  const at = Math.max(...['<', '[', '◁', '&'].map((mark) => tail.lastIndexOf(mark)))
  if (at >= 0 && !/[>\]▷\n"]/.test(tail.slice(at)) && !/^&(?!l?t?;?$|lt;)/.test(tail.slice(at))) return from + at
  const word = /a(?:s(?:s(?:i(?:s(?:t(?:a(?:n(?:t(?:f(?:i(?:n(?:al?)?)?)?)?)?)?)?)?)?)?)?)?$/.exec(tail)
  return word ? from + word.index : -1
}

/** A whole text without what was thought in it. */
export function withoutThoughts(text: string): { text: string; hasThought: boolean } {
  let kept = ''
  const filter = createThoughtFilter({
    say: (piece) => {
      kept += piece
    },
    takeBack: () => {
      kept = ''
    },
    isQuoted: () => false,
  })
  filter.feed(text)
  filter.end()
  return { text: kept, hasThought: filter.hasThought }
}
