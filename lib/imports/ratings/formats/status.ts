import { foldText } from '../../../catalog/search-text'

const seen =
  /^(?:(?:already )?(?:watched|seen|viewed)|completed?|finished|done|checked|gesehen|fertig|abgeschlossen|vue?s?|deja vu|termine|visto|vista|gia visto|completad[oa]|terminad[oa]|finalizad[oa]|assistid[oa]|obejrzan\w*|gezien|sett?|sedd|nahty|katsottu|videno|zhlednuto|izlendi|izledim|просмотрен\w*|смотрел\w*|看过|看過|已看|觀看|観た|見た|鑑賞済み|봤어요|본 영화)$/
const want =
  /^(?:plan(?:s|ned|ning)?(?: ?to ?watch)?|want(?:ed)?(?: to (?:see|watch))?|(?:my )?watch ?list|to ?(?:watch|see)|wish ?list|watch ?later|later|queued?|backlog|pending|not (?:yet )?(?:seen|watched)|unwatched queue|zu sehen|geplant|merkliste|will ich sehen|a voir|envie de voir|da vedere|por ver|pendiente|ver mas tarde|quero (?:ver|assistir)|para (?:ver|assistir)|chce (?:obejrzec|zobaczyc)|do obejrzenia|te zien|wil ik zien|vill se|vil se|haluan nahda|chci videt|izlenecek|izleyecegim|буду смотреть|хочу (?:посмотреть|увидеть)|запланирован\w*|想看|見たい|観たい|보고 싶어요)$/

/** What a word for the state of a film means, where it is one we know. */
export function roleOfStatus(status: string): 'seen' | 'want' | null {
  const word = foldText(status)
  if (seen.test(word)) return 'seen'
  return want.test(word) ? 'want' : null
}

const yes =
  /^(?:yes|y|true|x|\[x\]|✓|✔|✅|☑|❤|♥|ja|oui|s[ií]|sim|tak|ano|evet|igen|да|是|はい|watched|seen|played|checked|liked)\uFE0F?$/iu

/** "yes", "x", "3" (times) and the like. */
export const isYes = (text: string) => yes.test(text.trim()) || Number(text) > 0
