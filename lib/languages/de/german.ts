import type { Language } from '../parts/language'
import { gate } from './gate-words'
import { sentences } from './sentences'
import { terms } from './terms'

export const german: Language = {
  id: 'de',
  name: 'Deutsch',
  english: 'German',
  terms,
  sentences,
  gate,
  rules: `Sprache:
- Schreibe Deutsch, vom ersten bis zum letzten Wort; sprich die Person mit „du“ an, nie mit „Sie“.
- Nenne Stimmungen, Themen und Orte mit den deutschen Wörtern, die in den Daten stehen, und übersetze keine Filmtitel.
- Keine Zahl, die nicht in den Daten steht; kein Herkunftsland, das dort nicht steht.
- Schlichte, geläufige Wörter. Was du nicht aus den Daten weißt, sagst du nicht.`,
  examples: {
    plain: 'Du hast Harbour Nine fünf Sterne gegeben; auch dieser Film hat Stille, diesmal in den Bergen.',
    warm: 'Wenn dir Harbour Nine geblieben ist, bleib auch bei diesem: Niemand hat es eilig.',
    witty: 'Nach Harbour Nine noch einer, der lieber schweigt als spricht. Nur ohne Boot.',
    critic:
      'Lange Einstellungen und wenige Worte wie in Harbour Nine, doch die Ruhe wird hier gegen die Figuren gewendet.',
  },
  startingPoint: {
    purpose: 'Every reason in German, for people who chose it.',
    instructions: `- Beginne mit dem Film, auf den sich die Begründung stützt, oder mit dem Wunsch, und nenne dann das eine, was beide gemeinsam haben.
- Ein oder zwei Sätze, am besten unter 160 Zeichen; jede Begründung beginnt anders.
- Bewertungen sind Tatsachen („du hast ihm fünf Sterne gegeben“), nie ein Lob. Erzähle die Handlung nicht nach.
- Einen „detour“ nennst du offen einen Schritt zur Seite.`,
  },
}
