import { all, type Behaviour } from '../behaviour'

const draft = '{"id": 101, "reason": "DRAFT, nobody should read this one", "basis": []}'
const muses = (name: string, text: NonNullable<Behaviour['text']>): Behaviour => ({
  name: `muses: ${name}`,
  text,
  expected: all,
})

/** Thoughts between marks of further models, and in no marks at all. */
export const musings: Behaviour[] = [
  muses(
    'between Cohere’s tokens',
    (text) => `<|START_THINKING|>${draft}<|END_THINKING|><|START_RESPONSE|>${text}<|END_RESPONSE|>`,
  ),
  muses('in antThinking', (text) => `<antThinking>${draft}</antThinking>${text}`),
  muses('in reasoning_content', (text) => `<reasoning_content>${draft}</reasoning_content>\n${text}`),
  muses('in thinking_process', (text) => `<thinking_process>${draft}</thinking_process>\n${text}`),
  muses('between inner tokens', (text) => `<|inner_prefix|>${draft}<|inner_suffix|>${text}`),
  muses('before a box', (text) => `<think>${draft}</think><|begin_of_box|>${text}<|end_of_box|>`),
  muses('before an answer in its tag', (text) => `<think>\n${draft}\n</think>\n<answer>\n${text}\n</answer>`),
  muses('between double brackets', (text) => `[[think]]${draft}[[/think]]${text}`),
  muses('in a message of its own', (text) => `<|im_start|>think\n${draft}<|im_end|>\n<|im_start|>assistant\n${text}`),
  muses(
    'in details without a type',
    (text) => `<details>\n<summary>Thought for 3 seconds</summary>\n\n${draft}\n\n</details>\n\n${text}`,
  ),
  muses('in a quotation of Markdown', (text) => `> Thinking: maybe ${draft}\n> No, better the others.\n\n${text}`),
  muses('in a fence called thinking', (text) => `\`\`\`thinking\n${draft}\n\`\`\`\n\`\`\`json\n${text}\n\`\`\``),
  muses('in a comment of HTML', (text) => `<!-- ${draft} -->\n${text}`),
  muses(
    'aloud, then a line, then the answer',
    (text) => `Okay, so the user loves Alien. I could say ${draft}. Let me write it properly.\n\n---\n\n${text}`,
  ),
  muses(
    'with a draft of the list first',
    (text, elements) =>
      `Draft: ${JSON.stringify({ elements: elements.map((each) => ({ ...each, reason: `DRAFT ${each.reason}` })) })}\n\nFinal answer:\n${text}`,
  ),
  muses('in a key beside its picks', (_text, elements) => JSON.stringify({ thoughts: `DRAFT ${draft}`, elements })),
  muses('in a key of each pick', (_text, elements) =>
    JSON.stringify({
      elements: elements.map((each) => ({ thinking: 'DRAFT, I weigh this one against the others', ...each })),
    }),
  ),
  muses('in Spanish tags', (text) => `<pensamiento>${draft}</pensamiento>${text}`),
  muses('in Chinese tags', (text) => `<思考>${draft}</思考>${text}`),
  muses('a draft before a stray end', (text) => `${draft}\n</think>\n${text}`),
  muses('between dashes', (text) => `--- thinking ---\n${draft}\n--- end thinking ---\n${text}`),
]
