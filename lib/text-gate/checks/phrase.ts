import { type Check, firstMatch, objection } from '../parts/check'
import { checkLanguage } from './language'

/** So many words are a clause, which is in English or in none; a tag may be "cinéma vérité". */
const CLAUSE_WORDS = 4
/** More than one sentence, or letters one by one. */
const NO_PHRASE = [/[.!?]["”)]?\s+\p{L}/u, /(?<![\p{L}\p{N}])\p{L}(?:\s\p{L}){2,}(?![\p{L}\p{N}])/u]
/** A tag and a clause are about films; whoever is spoken to in one was meant by somebody else. */
const SPOKEN_TO = [/(?<![\p{L}\p{N}'’])(?:you|your|yours|yourself|ye)(?![\p{L}\p{N}])/iu]

/** What a tag or a clause may not be: a sentence to somebody, several sentences, another language. */
export const checkPhrase: Check = (draft, grounds) =>
  objection('noise', firstMatch(draft.open, NO_PHRASE)) ??
  objection('personal', firstMatch(draft.open, SPOKEN_TO)) ??
  (draft.words.length < CLAUSE_WORDS ? null : checkLanguage(draft, grounds))
