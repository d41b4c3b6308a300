import { falseLength, falseOrigin, falseTime } from '../facts/film-facts'
import { falseMaker, falseStars, ungivenGroup, ungivenHonour } from '../facts/person-facts'
import { sentencesOf } from '../facts/sentences'
import { type Check, objection } from '../parts/check'

const claims = [falseOrigin, falseTime, falseLength, falseStars, falseMaker, ungivenHonour, ungivenGroup]

/** What is said of the film or of the person's ratings and is not so, as far as the records tell. */
export const checkFacts: Check = ({ plain }, grounds) => {
  for (const sentence of sentencesOf(plain)) {
    for (const claim of claims) {
      const found = objection('false-claim', claim(sentence, grounds))
      if (found) return found
    }
  }
  return null
}
