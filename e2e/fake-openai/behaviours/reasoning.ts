import { all, type Behaviour, sse } from './behaviour'

const draft = 'First I could take {"id":101,"reason":"DRAFT that nobody may read.","basis":[]} but let me think again.'
const long = 'Let me weigh what they like. '.repeat(12)
const thought = (name: string, open: string, close: string): Behaviour => ({
  name: `thinks in ${name}`,
  text: (json) => `${open}${long}${draft}${close}${json}`,
  expected: all,
})
const chatDelta = (delta: object) => sse({ choices: [{ index: 0, delta, finish_reason: null }] })

/** Reasoning in every manner; none of it is shown, and no draft in it is taken for a pick. */
export const reasoning: Behaviour[] = [
  thought('<think>', '<think>\n', '\n</think>\n\n'),
  thought('<thinking>', '<thinking>', '</thinking>'),
  thought('<THINK> in capitals', '<THINK>', '</THINK>'),
  thought('<thought>', '<thought>', '</thought>\n'),
  thought('<reasoning>', '<reasoning>', '</reasoning>'),
  thought('<analysis>', '<analysis>', '</analysis>'),
  thought('<scratchpad>', '<scratchpad>', '</scratchpad>'),
  thought('<seed:think>', '<seed:think>', '</seed:think>'),
  thought('[THINK]', '[THINK]', '[/THINK]'),
  thought('◁think▷', '◁think▷', '◁/think▷'),
  thought('tokens of thought', '<|begin_of_thought|>', '<|end_of_thought|>\n<|begin_of_solution|>'),
  thought('START_THINKING', '<|START_THINKING|>', '<|END_THINKING|><|START_RESPONSE|>'),
  thought('channels', '<|channel|>analysis<|message|>', '<|end|><|start|>assistant<|channel|>final<|message|>'),
  thought('channels without their marks', 'analysis', 'assistantfinal'),
  thought('two tags, one in the other', '<think>a <think>b</think> c ', '</think>'),
  { name: 'closes a thought it never opened', text: (json) => `${long}${draft}\n</think>\n${json}`, expected: all },
  { name: 'thinks twice', text: (json) => `<think>${draft}</think><think>${draft}</think>${json}`, expected: all },
  { name: 'opens and closes an empty thought', text: (json) => `<think>\n\n</think>\n\n${json}`, expected: all },
  {
    name: 'thinks inside a reason',
    text: (_json, elements) =>
      JSON.stringify({ elements: elements.map((each) => ({ ...each, reason: `<think>hm</think>${each.reason}` })) }),
    expected: all,
  },
  {
    name: 'thinks until its tokens are used up',
    text: () => `<think>${long}${draft}${long}`,
    expected: { kept: 0, fault: 'thought-only' },
  },
  {
    name: 'keeps its thoughts in reasoning_content',
    apis: ['chat'],
    raw: ({ frames, open }) => [
      open,
      chatDelta({ reasoning_content: draft }),
      chatDelta({ content: null, reasoning_content: long }),
      ...frames.slice(1),
    ],
    expected: all,
  },
  {
    name: 'keeps its thoughts in reasoning',
    apis: ['chat'],
    raw: ({ frames, open }) => [
      open,
      chatDelta({ content: '', reasoning: draft, reasoning_details: [{ text: draft }] }),
      ...frames.slice(1),
    ],
    expected: all,
  },
  {
    name: 'keeps its thoughts in a part of the content',
    apis: ['chat'],
    raw: ({ frames, open }) => [
      open,
      chatDelta({ content: [{ type: 'thinking', thinking: [{ type: 'text', text: draft }] }] }),
      ...frames.slice(1),
    ],
    expected: all,
  },
  {
    name: 'keeps its thoughts in events of their own',
    apis: ['responses'],
    raw: ({ frames, open }) => [
      open,
      sse({ type: 'response.reasoning_summary_text.delta', item_id: 'rs_1', delta: draft }),
      sse({ type: 'response.reasoning_text.delta', item_id: 'rs_1', delta: draft }),
      ...frames.slice(1),
    ],
    expected: all,
  },
  {
    name: 'sends thoughts and nothing else',
    apis: ['chat'],
    raw: ({ open, close }) => [open, chatDelta({ reasoning_content: long }), close],
    expected: { kept: 0, fault: 'thought-only' },
  },
]
