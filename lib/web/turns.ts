import 'server-only'
import { after } from 'next/server'

/** Pages made at once: two take as long as one after the other, and hold up whoever else is asked for between their steps. */
const AT_ONCE = 1
const MOST_WAITING = 64
/** Longer than most pages take to make; who reads slowly, or waits for a model, keeps nobody waiting. */
const LONGEST_MS = 300

let running = 0
const waiting: (() => void)[] = []

/** Waits for one of the few turns of pages that cost much, which ends with the answer. False when too many wait already. */
export async function takeTurn(): Promise<boolean> {
  if (running < AT_ONCE) running++
  else if (waiting.length >= MOST_WAITING) return false
  else await new Promise<void>((resolve) => waiting.push(resolve))
  let isOver = false
  const end = () => {
    if (isOver) return
    isOver = true
    clearTimeout(timer)
    const next = waiting.shift()
    if (next) next()
    else running--
  }
  const timer = setTimeout(end, LONGEST_MS)
  after(end)
  return true
}
