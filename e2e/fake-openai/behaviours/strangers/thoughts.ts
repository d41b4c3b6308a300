import { all, type Behaviour } from '../behaviour'

const draft = '{"id":101,"reason":"DRAFT nobody may read here","basis":[]}'
const thinks = (name: string, text: (json: string) => string): Behaviour => ({
  name: `thinks: ${name}`,
  text,
  expected: all,
})

/** Thoughts in manners of their own; a draft in them is never a pick. */
export const thoughts: Behaviour[] = [
  thinks('a short stray end', (text) => `I could take ${draft}. Hmm.</think>${text}`),
  thinks(
    'a stray end inside an open quotation',
    (text) => `Maybe {"id": 101, "reason": "DRAFT so far\n</think>\n${text}`,
  ),
  thinks('the end of another name', (text) => `Let me see: ${draft}</thinking>\n${text}`),
  thinks('<reflect> and <plan>', (text) => `<plan>${draft}</plan><reflect>${draft}</reflect>${text}`),
  thinks(
    '<cot>, <internal>, <monologue>',
    (text) => `<cot>${draft}</cot><internal>${draft}</internal><monologue>${draft}</monologue>${text}`,
  ),
  thinks('a tag with attributes', (text) => `<think duration="3" effort='high'>${draft}</think>${text}`),
  thinks('a tag with blanks inside', (text) => `< think >${draft}</ think >${text}`),
  thinks('entities for its tags', (text) => `&lt;think&gt;${draft}&lt;/think&gt;${text}`),
  thinks(
    'a details element',
    (text) => `<details type="reasoning"><summary>Thinking…</summary>\n${draft}\n</details>\n${text}`,
  ),
  thinks('wide bars', (text) => `<｜begin▁of▁thinking｜>${draft}<｜end▁of▁thinking｜>${text}<｜end▁of▁sentence｜>`),
  thinks('<|think|> tokens', (text) => `<|thinking|>${draft}<|/thinking|>${text}`),
  thinks('unused tokens', (text) => `<unused94>thought\n${draft}<unused95>${text}`),
  thinks('Granite’s sentences', (text) => `Here is my thought process:\n${draft}\nHere is my response:\n${text}`),
  thinks('a thought and a final answer', (text) => `Thought: ${draft} is one way.\n\nFinal Answer: ${text}`),
  thinks('headings', (text) => `### Reasoning\nI weigh ${draft}\n\n### Answer\n${text}`),
  thinks('bold heads', (text) => `**Thinking:** ${draft}\n\n**Response:**\n${text}`),
  thinks(
    'channels that name a tool',
    (text) =>
      `<|channel|>analysis<|message|>${draft}<|end|><|start|>assistant<|channel|>commentary to=functions.picks <|constrain|>json<|message|>${text}<|call|>`,
  ),
  thinks(
    'channels whose final is constrained',
    (text) =>
      `<|start|>assistant<|channel|>analysis<|message|>${draft}<|end|><|start|>assistant<|channel|>final <|constrain|>JSON<|message|>${text}<|return|>`,
  ),
  thinks('bare channels, assistant first', (text) => `assistantanalysis${draft} Good.assistantfinal${text}`),
  thinks(
    'at great length before a stray end',
    (text) => `${'I weigh this against that. '.repeat(40)}${draft}</think>${text}`,
  ),
]
