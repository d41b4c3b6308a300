import { foldText } from '../../catalog/search-text'

/** Words with a capital that are nobody's name: places, peoples, tongues, faiths, times, and what film is spoken of with. */
const listed = `
I God Gods Lord Devil Satan Bible Biblical Christ Christian Christians Christianity Catholic Catholics Protestant Orthodox Jesuit Jesuits Jew
Jews Jewish Judaism Muslim Muslims Islam Islamic Hindu Hindus Buddhist Buddhists Buddhism Zen Quran Koran Torah Church Pope Vatican Mormon
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November
December Christmas Easter Halloween Thanksgiving Ramadan Hanukkah New Year Eve Spring Summer Autumn Winter
World War Wars First Second Cold Civil Great Depression Revolution Renaissance Middle Ages Victorian Edwardian Elizabethan Georgian Regency
Gothic Baroque Romantic Art Deco Enlightenment Holocaust Nazi Nazis Fascist Soviet Soviets Communist Communists Allied Allies Axis Republic
Empire Imperial Roman Romans Greek Greeks Viking Vikings Samurai Ottoman Byzantine Celtic Norse Persian Aztec Maya Inca Inuit Roma Romani
Hollywood Bollywood Nollywood Western Westerns Technicolor CinemaScope Oscar Oscars Cannes Expressionist Expressionism Surrealist
Dogme Neorealist Neorealism Noir Giallo Kabuki Noh Disco Jazz Blues Rock Punk Internet English French Italian Freudian Kafkaesque Orwellian
Shakespearean Dickensian Darwinian Homeric Marxist
Africa African Africans America American Americans Americas Asia Asian Asians Europe European Europeans Australia Australian Oceania Arctic
Antarctic Antarctica Atlantic Pacific Mediterranean Caribbean Baltic Balkan Balkans Scandinavia Scandinavian Nordic Latin Caucasus
Siberia Siberian Sahara Saharan Alps Alpine Andes Andean Himalaya Himalayas Himalayan Amazon Nile Danube Rhine Thames Seine Mississippi
Appalachia Britain British Briton Britons England Scotland Scottish Scots Wales Welsh Ireland Irish Northern Southern Eastern Central South
North East West Midwest Midwestern Deep Wild Old Outback Manhattan Brooklyn Bronx Harlem Queens Chinatown Soho Montmartre Kreuzberg
London Paris Rome Berlin Madrid Vienna Prague Budapest Warsaw Moscow Petersburg Leningrad Stockholm Copenhagen Oslo Helsinki Dublin Belfast
Edinburgh Glasgow Manchester Liverpool Lisbon Barcelona Athens Istanbul Venice Florence Milan Naples Turin Sicily Sicilian Tuscany Provence
Normandy Brittany Bavaria Bavarian Munich Hamburg Amsterdam Brussels Bruges Geneva Zurich York Angeles Los Francisco San Chicago Boston
Washington Philadelphia Detroit Texas Texan California Californian Florida Alaska Alaskan Hawaii Hawaiian Nevada Vegas Las Orleans Louisiana
Georgia Alabama Kansas Nebraska Montana Wyoming Dakota Minnesota Ohio Jersey England Maine Vermont Carolina Virginia Kentucky Tennessee
Memphis Nashville Dallas Houston Miami Seattle Portland Oregon Utah Arizona Mexico Havana Rio Janeiro Paulo Buenos Aires Bogota Lima Santiago
Tokyo Kyoto Osaka Hiroshima Nagasaki Beijing Peking Shanghai Hong Kong Taipei Seoul Busan Pyongyang Hanoi Saigon Bangkok Manila Jakarta
Singapore Delhi Mumbai Bombay Calcutta Kolkata Bengal Bengali Punjab Punjabi Tehran Baghdad Kabul Cairo Beirut Jerusalem Tel Aviv Gaza
Palestine Palestinian Palestinians Damascus Marrakech Casablanca Algiers Tunis Lagos Nairobi Johannesburg Dakar Kinshasa Sydney Melbourne
Auckland Wellington Tasmania Toronto Montreal Quebec Vancouver
Afghan Albanian Algerian Argentine Argentinian Armenian Austrian Bangladeshi Basque Belgian Bolivian Bosnian Brazilian Bulgarian Cambodian
Canadian Catalan Chadian Chilean Chinese Colombian Congolese Croatian Cuban Czech Danish Danes Dane Dutch Egyptian Estonian Ethiopian Filipino
Finnish Finn Finns Flemish Georgian German Germans Ghanaian Guatemalan Haitian Hungarian Icelandic Indian Indians Indonesian Iranian Iraqi
Israeli Israelis Italians Ivorian Jamaican Japanese Jordanian Kazakh Kenyan Korean Koreans Kurdish Lebanese Lithuanian Latvian Macedonian
Malaysian Malian Maltese Maori Mauritanian Mexican Mexicans Mongolian Moroccan Nepali Nigerian Nigerians Norwegian Norwegians Pakistani Peruvian
Polish Pole Poles Portuguese Romanian Russian Russians Rwandan Senegalese Serbian Slovak Slovenian Somali Spanish Spaniard Sri Lankan Sudanese
Swedish Swede Swedes Swiss Syrian Taiwanese Thai Tibetan Tunisian Turkish Turk Turks Ukrainian Uruguayan Venezuelan Vietnamese Yugoslav Zulu
Yiddish Hebrew Arabic Cantonese Mandarin Hindi Urdu Tamil Aboriginal Native Black White Hispanic Latino Latina
Party State Wall Resistance Crown Parliament Congress Senate Army Navy Death Fate Destiny
Mr Mrs Ms Dr Sir Lady King Queen Prince Princess Duke President Captain Father Mother Mister Aunt Uncle Saint Mars Moon Earth Sun Venus
Matinee`

const names = (() => {
  const regions = new Intl.DisplayNames('en', { type: 'region' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return codes.map((code) => regions.of(code) ?? '').filter((name) => name.length > 2)
})()

export const properWords: ReadonlySet<string> = new Set([listed, ...names].flatMap((text) => foldText(text).split(' ')))

/** Words all in capitals that shout at nobody. */
export const acronyms: ReadonlySet<string> = new Set(
  `AIDS HIV DNA NASA FBI CIA KGB GDR DDR IRA USA USSR NATO LSD UFO UFOS BBC NYC LAPD NYPD MI5 MI6 PTSD ADHD CGI VHS DVD WWI WWII RAF SS LGBT
  LGBTQ EU UN PhD CEO RIP SOS JFK POW POWS MTV CODA III VII VIII XII`.split(/\s+/),
)
