import { say } from '@/domains/words'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { LEVEL_LABEL, levelOf } from '../../wishes/levels'
import { inHundredths, sumOf } from '../ledger'
import type { EvidenceEvent, LedgerLine, LedgerLineView } from '../schema'
import { evidenceText } from './evidence-text'

type Known = { films: CatalogSnapshot['films']; eventById: ReadonlyMap<string, EvidenceEvent> }
/** Less is nothing. */
const nothing = 0.005

/** The lines of a strength in words. A film that is no longer known keeps its amount. */
export function ledgerViews(lines: readonly LedgerLine[], known: Known): LedgerLineView[] {
  const hundredths = inHundredths(lines.map(({ amount }) => amount))
  const isNothing = Math.abs(sumOf(lines)) < nothing
  return lines.map((line, place) => ({ ...inWords(line, known, isNothing), hundredths: hundredths[place] ?? 0 }))
}

function inWords(
  line: LedgerLine,
  { films, eventById }: Known,
  isNothing: boolean,
): Pick<LedgerLineView, 'text' | 'film'> {
  switch (line.source) {
    case 'film': {
      const film = films.get(line.filmId)
      const event = eventById.get(line.eventId)
      const text = event ? evidenceText(event) : ''
      return film
        ? { text, film: { slug: film.slug, title: film.title } }
        : { text: say('A film no longer here'), film: null }
    }
    case 'more':
      return { text: line.films === 1 ? say('One more film') : say`${line.films} more films`, film: null }
    case 'others':
      return { text: say('Films you liked that have none of it'), film: null }
    case 'bound':
      return {
        text: isNothing ? say('Held at nothing: it takes two films against it') : 'Cut off at the end of the scale',
        film: null,
      }
    case 'said':
      return { text: `You said so: ${LEVEL_LABEL[levelOf(line.amount)].toLowerCase()}`, film: null }
    case 'refused':
      return { text: say('You turned five such films down as not your genre'), film: null }
  }
}
