import { type Check, objection } from '../parts/check'
import { english } from '../words/function-words'

const PHRASE = 3
const MOST_TIMES = 2
const LONG_ENOUGH = 20
const LEAST_VARIED = 0.45

/** The same words over and over. */
export const checkRepetition: Check = ({ words, plain }) => {
  const keys = words.map(({ key }) => key)
  for (let at = 2; at < keys.length; at++)
    if (keys[at] === keys[at - 1] && keys[at] === keys[at - 2]) return objection('repetition', words[at]?.text)
  const sentences = plain
    .toLowerCase()
    .split(/[.!?]+\s*/)
    .filter((sentence) => sentence.split(' ').length >= 2)
  const twice = sentences.find((sentence, place) => sentences.indexOf(sentence) !== place)
  if (twice) return objection('repetition', twice)
  const counts = new Map<string, number>()
  for (let at = 0; at + PHRASE <= keys.length; at++) {
    const phrase = keys.slice(at, at + PHRASE).join(' ')
    counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
  }
  const often = [...counts].find(([, times]) => times > MOST_TIMES)
  if (often) return objection('repetition', often[0])
  const opening = sentences.map((sentence) => sentence.split(' ').slice(0, 3).join(' '))
  const started = opening.find((words3, place) => opening.indexOf(words3) !== place && words3.split(' ').length === 3)
  if (started && opening.filter((each) => each === started).length > MOST_TIMES) return objection('repetition', started)
  if (keys.length >= LONG_ENOUGH && new Set(keys).size / keys.length < LEAST_VARIED)
    return objection('repetition', keys.slice(0, 6).join(' '))
  const content = keys.filter((key) => key.length >= 4 && !english.has(key))
  const favourite = content.find((key) => content.filter((other) => other === key).length > 3 + keys.length / 40)
  if (favourite) return objection('repetition', favourite)
  return objection('repetition', /(\p{L}{2,4}?)\1{3,}/u.exec(plain)?.[0])
}
