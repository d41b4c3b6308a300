import { say } from '@/domains/words'
import type { Templates } from '../language/slots'

/** The catalog itself links the pick to a film of the person's and says why. */
export const kindred: Templates = {
  all: [
    (s) => `You ${s.youDid}. A short step from there: ${s.words}.`,
    (s) => `${s.own} leads here: ${s.words}.`,
    (s) => `From ${s.own} it is a short walk: ${s.words}.`,
    (s) => `Because you ${s.youDid}: ${s.words}.`,
    (s) => `Set it beside ${s.own}: ${s.words}.`,
    (s) => `The link to ${s.own}: ${s.words}.`,
    (s) => `Our catalog pairs it with ${s.own}: ${s.words}.`,
    (s) => `Next door to ${s.own}: ${s.words}.`,
    (s) => `It goes with ${s.own}: ${s.words}.`,
  ],
  plain: [
    (s) => `This belongs with ${s.own}: ${s.words}.`,
    (s) => `What ties it to ${s.own}: ${s.words}.`,
    (s) => `Related to ${s.own}: ${s.words}.`,
    (s) => `Here is why it stands near ${s.own}: ${s.words}.`,
  ],
  warm: [
    (s) => `Since you ${s.youDid}, this may well be for you: ${s.words}.`,
    (s) => `If ${s.own} stayed with you, try this: ${s.words}.`,
    (s) => `Think of it as company for ${s.own}: ${s.words}.`,
    (s) => `Friends of ${s.own} are well looked after here: ${s.words}.`,
  ],
  witty: [
    (s) => `Blame ${s.own} for this one: ${s.words}.`,
    (s) => `Exhibit A is ${s.own}, exhibit B is this: ${s.words}.`,
    (s) => `Somebody had to seat it next to ${s.own}: ${s.words}.`,
    (s) => `There is a family likeness to ${s.own}: ${s.words}.`,
  ],
  critic: [
    (s) => `A companion piece to ${s.own}: ${s.words}.`,
    (s) => `In the neighbourhood of ${s.own}: ${s.words}.`,
    (s) => say`Programme it after ${s.own}: ${s.words}.`,
    (s) => `Worth holding against ${s.own}: ${s.words}.`,
  ],
}
