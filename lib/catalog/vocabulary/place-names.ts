// Countries that are no more have no ISO name; of others people say a shorter one.
export const countryNames: Record<string, string> = {
  SU: 'Soviet Union',
  YU: 'Yugoslavia',
  CS: 'Czechoslovakia',
  DD: 'East Germany',
  HK: 'Hong Kong',
  MO: 'Macau',
  PS: 'Palestine',
  BA: 'Bosnia and Herzegovina',
  TR: 'Turkey',
  MM: 'Myanmar',
  CD: 'Democratic Republic of the Congo',
  CG: 'Congo',
}

// Languages the platform has no name for, or another than films are listed under.
export const namesOfLanguages: Record<string, string> = {
  bn: 'Bengali',
  nan: 'Hokkien',
  smi: 'Sami',
  mix: 'Mixtec',
  paw: 'Pawnee',
  jsl: 'Japanese Sign Language',
  kvk: 'Korean Sign Language',
  ukl: 'Ukrainian Sign Language',
}
