import 'server-only'
import { approvedViews } from '../../../enrichment/content/text-views'
import { listFilmTexts } from '../../../enrichment/queries'
import { type FilmVectors, textVectors } from '../../../recommender/content/text-vectors'

const dimensions = 64

/**
 * The approved texts of models, one space a strategy, for films in this order. Log lines are not among them: beside the
 * facets they ranked new films worse (docs/evaluation.md, "Content alone").
 */
export async function approvedTextVectors(filmIds: Iterable<number>): Promise<FilmVectors[]> {
  return approvedViews([...filmIds], await listFilmTexts()).map(({ texts }) => textVectors(texts, dimensions))
}
