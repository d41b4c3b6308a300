import type { Region } from '../../catalog/vocabulary/regions'

// Parts of the world films come from: names, adjectives and the people, divided by commas.
export const regionWords: Record<Region, string> = {
  africa: 'africa, african, pan african, african continent, sub saharan africa, sub saharan, black africa',
  asia: 'asia, asian, pan asian, asian countries, asian continent',
  'east-asia':
    'east asia, east asian, far east, far eastern, the far east, eastern asia, northeast asia, north east asia',
  'south-asia': 'south asia, south asian, indian subcontinent, the subcontinent, subcontinent, desi',
  'southeast-asia':
    'southeast asia, southeast asian, south east asia, south east asian, south eastern asia, sea cinema',
  'middle-east': 'middle east, middle eastern, mideast, mid east, mid eastern, near east, near eastern',
  europe: 'europe, european, euro cinema, euro film, euro movie, pan european, the continent',
  'eastern-europe':
    'eastern europe, eastern european, east europe, east european, eastern bloc, behind the iron curtain, eastern block',
  nordic:
    'nordic, nordics, nordic countries, scandinavia, scandinavian, scandi, scandis, northern europe, northern european, the north of europe',
  balkans: 'balkan, balkans, balkan countries, balkan peninsula, southeastern europe, south eastern europe',
  'latin-america': 'latin america, latin american, latam, latinamerican, latinoamerica, ibero america',
  oceania: 'oceania, oceanian, oceanic, down under, australasia, australasian, antipodean, antipodes, the antipodes',
}

/** Finer than our regions: good enough to want, too wide to turn down or to keep to. */
export const finerRegionWords: Partial<Record<Region, string>> = {
  africa:
    'west africa, west african, north africa, north african, east africa, east african, southern africa, southern african, central african, maghreb, maghrebi, the maghreb, francophone africa',
  asia: 'central asia, central asian',
  'middle-east':
    'arab, arab world, arab countries, the arab world, arabian, levant, the levant, levantine, persian gulf',
  europe: 'western europe, western european, west european, southern europe, southern european, mitteleuropa',
  'eastern-europe':
    'central europe, central european, baltic, baltics, the baltics, baltic states, baltic countries, slavic, slav, soviet bloc, warsaw pact, caucasus, the caucasus, caucasian mountains',
  'latin-america':
    'south america, south american, south americans, central america, central american, latino, latina, latinx, hispanic america',
  oceania: 'pacific islands, pacific islander, polynesia, polynesian, melanesian, south pacific',
}
