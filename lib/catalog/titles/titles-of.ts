import { memo } from '../../recommender/memo'
import type { CatalogSnapshot } from '../snapshot'
import { indexTitles, type TitleIndex } from './find-named-films'

/** All titles of a catalog, indexed once per catalog version. */
export const titlesOf = memo((catalog: CatalogSnapshot): TitleIndex => indexTitles(catalog.films.values()))
