/** Words that say something of a film only beside one: "long westerns", but not "a long day". */
export type Attribute = 'short' | 'long' | 'new' | 'old' | 'fast' | 'light' | 'heavy' | 'dark'

/** Words that count only beside a film, a term or the end of a phrase: "long westerns", never "a long day". */
export const attributeWords: Partial<Record<Attribute, string>> = {
  short:
    'short, shorter, shortish, brief, quick, quickie, on the short side, on the shorter side, bite sized, quick one',
  long: 'long, lengthy, epic length, longish, very long, overlong, on the long side, on the longer side',
  new: 'new, newer, newest, newish, modern, more modern, new ish',
  old: 'old, older, oldish, old ish',
  fast: 'fast, faster, quick paced, snappy, speedy',
  light: 'light, lighter',
}

/** The same said so that nothing else can be meant. */
export const clearAttributeWords: Partial<Record<Attribute, string>> = {
  dark: 'dark, darker, too dark',
  heavy: 'heavy, heavy going, too heavy, heavy stuff, heavier, heavyweight drama',
  new: 'recent, more recent, recently released, recently made, recent years, latest, brand new, new release, new releases, new film, new films, new movie, new movies, just out, just released, newly released, up to date, of recent years, from recent years, made recently, recent ones, last few years, the last few years, past few years, the past few years, last couple of years, past couple of years, current releases, hot off the press, still in cinemas, this years, last years releases, new stuff, fresh releases, recent times, released recently, came out recently, modern films, modern movies, modern cinema',
  old: 'classic, classics, vintage, oldie, oldies, golden oldie, golden oldies, old films, old movies, old film, old movie, older films, older movies, old cinema, old stuff, old ones, older stuff, classic films, classic movies, classic cinema, classic film, classic movie, good old films, old timey, olden days, old flicks, timeless classics, old time, old time movies, old fashioned movies from way back, of yore, from way back, way back when, golden age classics, old classics, old classic',
  long: 'epic length, three hour epic, very long films, long films, long film, long movies, long movie',
  short:
    'short films, short film, short movies, short movie, shorter films, short ones, a short one, short one, quick watch, short watch, short and sweet, short running time, short runtime, short running times, quick film, short length',
}
