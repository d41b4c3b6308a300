import { foldText } from '../../../catalog/search-text'
import type { Role } from './format'

const seen =
  /^(?:(?:already )?(?:watched|seen|viewed)|completed?|finished|done|checked|gesehen|fertig|abgeschlossen|vue?s?|deja vu|termine|visto|vista|gia visto|completad[oa]|terminad[oa]|finalizad[oa]|assistid[oa]|obejrzan\w*|gezien|sett?|sedd|nahty|katsottu|videno|zhlednuto|izlendi|izledim|просмотрен\w*|смотрел\w*|看过|看過|已看|觀看|観た|見た|鑑賞済み|봤어요|본 영화)$/
const want =
  /^(?:plan(?:s|ned|ning)?(?: ?to ?watch)?|(?:i )?want(?:ed)?(?: to (?:see|watch))?|(?:my )?watch ?list|to ?(?:watch|see)|wish ?list|watch ?later|later|queued?|backlog|pending|not (?:yet )?(?:seen|watched)|unwatched queue|zu sehen|geplant|merkliste|will ich sehen|a voir|envie de voir|da vedere|por ver|pendiente|ver mas tarde|quero (?:ver|assistir)|para (?:ver|assistir)|chce (?:obejrzec|zobaczyc)|do obejrzenia|te zien|wil ik (?:nog )?zien|wts|mochte ich (?:noch )?sehen|noch sehen|voglio vedere|je veux voir|quiero ver|vill se|vil se|haluan nahda|chci videt|izlenecek|izleyecegim|буду смотреть|хочу (?:посмотреть|увидеть)|запланирован\w*|想看|見たい|観たい|보고 싶어요)$/

/** What a word for the state of a film means, where it is one we know. */
export function roleOfStatus(status: string): 'seen' | 'want' | null {
  const word = foldText(status)
  if (seen.test(word)) return 'seen'
  return want.test(word) ? 'want' : null
}

const yes =
  /^(?:yes|y|true|x|\[x\]|✓|✔|✅|☑|❤|♥|ja|oui|s[ií]|sim|tak|ano|evet|igen|да|是|はい|watched|seen|played|checked|liked)\uFE0F?$/iu

/** "yes", "x", "3", "2x" (times) and the like; a part of one, as players count, is not the whole. */
export const isYes = (text: string) => yes.test(text.trim()) || Number(text.trim().replace(times, '')) >= 1
const times = /\s*(?:x|×|times?|mal|fois|veces|volte|raz[y]?)$/i

/** "NI", "not interested": what somebody does not care for says nothing of taste. */
export const isNotInterested = (text: string) =>
  /^(?:ni|not interested|kein interesse|pas intéressé|skip(?:ped)?)$/i.test(text.trim())

const favourites =
  /\b(?:lieblings\w*|favoriten|favoris?|preferiti|preferidos|favorit[oa]s|ulubione|oblibene|kedvencek|favorieten|favoritter|suosikit|любимые|избранное)\b|お気に入り|收藏/u

/** What the name of a list says of its films; "lists/watched-in-2023.csv" is a list all the same. */
export function roleOfName(path: string): Role | null {
  if (/(?:^|\/)lists\//i.test(path)) return null
  const name = path.replaceAll('\\', '/').toLowerCase()
  if (/watch[ _-]?list|want|wish[ _-]?list|to[ _-]?watch|plan/.test(name)) return 'want'
  if (/(?:^|\/)likes\/|favou?rites?\b|\bloved\b|\bliked\b/.test(name.replaceAll('_', ' '))) return 'liked'
  if (/watched|seen|history|check-?ins?\b/.test(name)) return 'seen'
  const own = foldText(
    (name.split('/').at(-1) ?? '')
      .split('#')
      .at(-1)
      ?.replace(/\.\w{2,5}$/, '') ?? '',
  )
  if (favourites.test(own)) return 'liked'
  return roleOfStatus(own)
}
