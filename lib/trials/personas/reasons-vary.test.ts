import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commonFacets } from '../../catalog/common-facets'
import { readCatalog } from '../../catalog/read-catalog'
import type { Engine } from '../../engine/get-engine'
import { assembleSlate } from '../../prompts/person/assemble'
import { isTelling } from '../../prompts/person/vary-ties'
import { promptOf } from '../../prompts/prompts'
import { rankFor, rankRequest } from '../../recommendations/context/context'
import { factsOf, promptSubject } from '../../recommendations/prompt-subject'
import { rankConfigFor } from '../../recommender/config/rank-config'
import { leadingReason } from '../../writers/composer/language/leading-reason'
import { contextOf, type Stage, stages } from './persona-context'
import { personas } from './schema'
import { shippedCatalogOf } from './shipped-catalog'

const people = ['tuning', 'extra-tuning'].flatMap((file) =>
  personas.parse(JSON.parse(readFileSync(`lib/trials/personas/${file}.json`, 'utf8'))),
)
const shipped = shippedCatalogOf(readCatalog('prisma/catalog').films)
const engine: Engine = { models: {}, config: rankConfigFor({}), artefactId: null, recommender: 'local' }
const common = commonFacets(shipped.catalog.index)

function leadsOf(person: (typeof people)[0], stage: Stage) {
  const context = contextOf(person, stage, shipped, engine)
  const list = rankFor(context, rankRequest(context, { excluded: [], limit: 24, seed: 1 }))
  const facts = factsOf(
    context,
    list.map(({ filmId }) => filmId),
  )
  const { data } = assembleSlate(promptOf('SLATE'), '', promptSubject(context, 1), list, facts, 0)
  const own = new Map(data.evidence.map((film) => [film.id, film]))
  const eight = data.candidates.slice(0, 8)
  const leads = eight.flatMap((candidate) => leadingReason(candidate) ?? [])
  return {
    common: leads.filter((tie) => tie.kind === 'interest' && common.has(tie.facet as never) && !tie.stated).length,
    telling: leads.filter((tie) => isTelling(tie, { own, common })).length,
    // The one that leads away from what they usually watch says just that.
    could: eight.filter(
      ({ because }) =>
        !because.some(({ kind }) => kind === 'exploration') && because.some((tie) => isTelling(tie, { own, common })),
    ).length,
  }
}

test.each(stages)(
  '%s: a decade, a large country or a common genre carries one reason of eight at most, four or more tell of the person',
  (stage) => {
    // Every second person, and the others at the next stage.
    const asked = people.filter((_, place) => (place + stages.indexOf(stage)) % 2 === 0)
    const wrong = asked.flatMap((person) => {
      const leads = leadsOf(person, stage)
      const fine = leads.common <= 1 && leads.telling >= Math.min(4, leads.could)
      return fine ? [] : [{ person: person.id, ...leads }]
    })
    expect(wrong).toEqual([])
  },
)
