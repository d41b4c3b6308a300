import { type Api, wireFor } from '../wire'
import type { Behaviour, Element, RawStep } from './behaviour'

const usage = { input: 120, output: 60 }

function textOf(behaviour: Behaviour, elements: readonly Element[]): string {
  const json = JSON.stringify({ elements })
  return behaviour.text ? behaviour.text(json, elements) : json
}

/** The bytes a behaviour sends for these picks, as a stream. */
export function streamedReply(behaviour: Behaviour, api: Api, elements: readonly Element[]): RawStep[] {
  const text = textOf(behaviour, elements)
  const wire = wireFor(api, 'scripted', '1')
  const open = wire.open()
  const frames = [open, ...(text.match(/[\s\S]{1,40}/gu) ?? []).map(wire.delta)]
  const close = wire.close(usage)
  frames.push(close)
  if (!behaviour.raw) return frames
  const whole = wire.whole(text, usage) as Record<string, unknown>
  return behaviour.raw({ api, elements, text, frames, open, close, whole, delta: wire.delta })
}

/** The same for a request that does not stream. */
export function wholeReply(behaviour: Behaviour, api: Api, elements: readonly Element[]): unknown {
  return wireFor(api, 'scripted', '1').whole(textOf(behaviour, elements), usage)
}
