/** A way to begin a thought without a mark, and what ends it. */
type BareHead = { length: number; end: RegExp }

/** So many characters are looked at to tell whether a reply begins with a head. */
const LOOKED_AT = 60

const CHANNEL = /^\s*(?:assistant)?analysis(?=[A-Z\s{<])/
const CHANNEL_END =
  /assistantfinal(?=[\s{[]|$)|<\|channel\|>\s*final[^<>]{0,40}(?:<\|constrain\|>[^<>]{0,14})?<\|message\|>/i
const HEAD =
  /^\s*(?:#{1,4}\s*|\*\*)?(?:here (?:is|are) my (?:thought process|thoughts|reasoning(?: steps)?)|(?:my |internal |step-by-step )?(?:thought process|thoughts?|thinking(?: process)?|reasoning|analysis|chain of thought))(?:\s*(?:\*\*\s*:|:\s*\*\*|:|\*\*)|\s*\n)/i
/** A heading is one only at the start of a line, with its colon or its marks. */
const HEAD_END =
  /(?:^|\n)\s*(?:#{1,4}\s*|\*\*)?(?:here (?:is|are) my (?:response|answer|final answer)|action input|(?:my |the )?(?:final )?(?:answer|response|output|result|list|json|note|portrait|recommendations?))(?:\s*(?:\*\*\s*:|:\s*\*\*|:|\*\*)|\s*\n)|\[BEGIN FINAL RESPONSE\]/i

const THINKING = '(?:thinking|thoughts?|thought process|reasoning|analysis|scratchpad|draft)'
/** "> Thinking: …" until the quotation ends; "--- thinking ---" until its line comes again. */
const QUOTED = new RegExp(`^\\s*>\\s*(?:\\*\\*|_|\\[!\\w+\\]\\s*>?\\s*)?(?:my )?${THINKING}\\b`, 'i')
const QUOTED_END = /\n[ \t]*\n(?=[ \t]*[^>\s])/
const RULED = new RegExp(`^\\s*[-=~*]{2,}\\s*(?:begin |start )?(?:of )?${THINKING}\\s*[-=~*]{2,}`, 'i')
const RULED_END =
  /[-=~*]{2,}\s*(?:(?:end|stop)(?: of)? [a-z ]{3,20}|\/[a-z]{3,12}|(?:final )?(?:answer|response|output|result))\s*[-=~*]{2,}/i

/** The head a reply begins with; null when it begins with none, "unsure" while it is too short to tell. */
export function bareHead(text: string, isEnd: boolean): BareHead | null | 'unsure' {
  for (const [head, end] of [
    [CHANNEL, CHANNEL_END],
    [HEAD, HEAD_END],
    [QUOTED, QUOTED_END],
    [RULED, RULED_END],
  ] as const) {
    const found = head.exec(text)
    if (found) return { length: found[0].length, end }
  }
  const start = text.trimStart()
  const mayStillBe =
    /^(?:#|\*|>|-|=|~|here|my|internal|step|thought|thinking|reasoning|analysis|assistant|chain)/i.test(start)
  return !isEnd && start.length < LOOKED_AT && (start.length < 9 ? !/^[{["'`<]/.test(start) : mayStillBe)
    ? 'unsure'
    : null
}
