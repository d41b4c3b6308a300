/** Names of tags that models think in. */
const names =
  'think|thinking|thought|thoughts|reasoning|reflection|analysis|scratchpad|inner_monologue|seed:think|longcat_think'

type Mark = 'open' | 'close' | 'channel' | 'token'

const kinds: [Mark, string][] = [
  ['open', `<(?:${names})(?:\\s[^<>]{0,40})?>|\\[THINK\\]|◁think▷|<\\|(?:begin_of_thought|START_THINKING|think)\\|>`],
  [
    'close',
    `</(?:${names})>|\\[/THINK\\]|◁/think▷|<\\|(?:end_of_thought|END_THINKING|/think)\\|>|assistantfinal(?=[\\s{\\[]|$)`,
  ],
  ['channel', '<\\|channel\\|>\\s{0,4}[a-z]+[^<>|]{0,60}(?:<\\|constrain\\|>[a-z]{0,12})?<\\|message\\|>'],
  [
    'token',
    '<\\|[^|<>\\s]{1,40}\\|>|</?s>|<(?:start|end)_of_turn>|\\[/?INST\\]|</?(?:answer|final|output|response|tool_call)>',
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
  /** "analysis" bare at the start: channels whose marks a server took away. */
  let bareChannel = false

  const say = (text: string) => {
    if (text !== '' && open === 0) sink.say(text)
  }

  function mark(kind: Mark, text: string): void {
    if (open === 0 && sink.isQuoted()) {
      say(text)
      return
    }
    if (kind === 'open') {
      open += 1
      hasThought = true
    } else if (kind === 'close') {
      if (/^assistantfinal/i.test(text) && !bareChannel) {
        say(text)
        return
      }
      if (open === 0) sink.takeBack()
      hasThought = true
      open = Math.max(0, open - 1)
    } else if (kind === 'channel') {
      const isThought = /^<\|channel\|>\s*(?:analysis|commentary)/i.test(text) && !/to=/.test(text)
      hasThought ||= isThought
      open = isThought ? 1 : 0
    } else if (/^<\|(?:end|start|return|call)\|>$/i.test(text)) open = 0
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

  return {
    feed(text: string): void {
      let whole = held + text
      if (isStart) {
        if (whole.trimStart().length < 'analysis'.length + 1) {
          held = whole
          return
        }
        isStart = false
        bareChannel = /^\s*analysis(?=[A-Z\s])/.test(whole)
        if (bareChannel) whole = whole.replace(/^\s*analysis/, '')
      }
      held = ''
      read(whole, false)
    },
    end(): void {
      read(held, true)
    },
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
  const at = Math.max(tail.lastIndexOf('<'), tail.lastIndexOf('['), tail.lastIndexOf('◁'))
  if (at >= 0 && !/[>\]▷\n"]/.test(tail.slice(at))) return from + at
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
