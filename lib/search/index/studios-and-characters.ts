/** Who made films, which movement they belong to, and who lives in them, as people say it: films by slug, "@" every film of a series. */
export const studiosAndCharacters: readonly (readonly [called: string, films: string])[] = [
  [
    'Pixar',
    `@toy-story a-bugs-life @monsters-inc finding-nemo @the-incredibles @cars ratatouille walle up @inside-out coco soul
    luca turning-red`,
  ],
  [
    'Ghibli',
    `nausicaa-of-the-valley-of-the-wind castle-in-the-sky grave-of-the-fireflies my-neighbor-totoro kikis-delivery-service
    porco-rosso princess-mononoke spirited-away howls-moving-castle ponyo the-secret-world-of-arrietty the-wind-rises
    the-tale-of-the-princess-kaguya the-boy-and-the-heron`,
  ],
  [
    'Disney',
    `snow-white-and-the-seven-dwarfs fantasia pinocchio bambi cinderella alice-in-wonderland peter-pan lady-and-the-tramp
    101-dalmatians-1961 mary-poppins the-jungle-book the-aristocats the-little-mermaid beauty-and-the-beast aladdin
    the-lion-king pocahontas the-hunchback-of-notre-dame mulan the-emperors-new-groove tangled @frozen big-hero-6
    zootopia moana encanto 101-dalmatians @pirates-of-the-caribbean cruella`,
  ],
  [
    'Dreamworks',
    '@shrek antz chicken-run @madagascar @kung-fu-panda @how-to-train-your-dragon @puss-in-boots the-wild-robot',
  ],
  ['Aardman', 'chicken-run @wallace-and-gromit'],
  ['Laika', 'coraline kubo-and-the-two-strings'],
  ['Cartoon Saloon', 'wolfwalkers'],
  [
    'A24',
    `ex-machina room the-lobster the-witch moonlight lady-bird hereditary midsommar the-lighthouse uncut-gems minari
    everything-everywhere-all-at-once aftersun past-lives the-zone-of-interest the-green-knight the-florida-project
    good-time first-reformed the-farewell swiss-army-man`,
  ],
  [
    'Marvel',
    `@avengers @iron-man @thor @captain-america @guardians-of-the-galaxy @black-panther @doctor-strange @ant-man
    @spider-man-homecoming @spider-man @spider-verse @x-men @wolverine @deadpool @blade`,
  ],
  [
    'DC',
    '@batman @the-dark-knight-trilogy @superman @man-of-steel @wonder-woman @joker @suicide-squad the-batman watchmen',
  ],
  [
    'French New Wave',
    'the-400-blows breathless hiroshima-mon-amour cleo-from-5-to-7 jules-and-jim la-jetee the-umbrellas-of-cherbourg',
  ],
  ['Italian neorealism', 'rome-open-city bicycle-thieves umberto-d'],
  ['German expressionism', 'the-cabinet-of-dr-caligari nosferatu metropolis m'],
  [
    'Czech New Wave',
    `loves-of-a-blonde closely-watched-trains daisies the-firemens-ball diamonds-of-the-night the-shop-on-main-street
    a-report-on-the-party-and-guests intimate-lighting the-joke the-cremator valerie-and-her-week-of-wonders
    all-my-good-countrymen marketa-lazarova the-ear`,
  ],
  ['Romanian New Wave', 'the-death-of-mr-lazarescu 4-months-3-weeks-and-2-days'],
  ['Greek weird wave', 'dogtooth attenberg chevalier apples'],
  ['Dogme 95', 'the-celebration the-idiots mifune italian-for-beginners open-hearts'],
  ['Hobbits', '@the-lord-of-the-rings @the-hobbit'],
  ['Gandalf', '@the-lord-of-the-rings @the-hobbit'],
  ['Frodo', '@the-lord-of-the-rings'],
  ['Aragorn', '@the-lord-of-the-rings'],
  ['Legolas', '@the-lord-of-the-rings'],
  ['Gollum', '@the-lord-of-the-rings @the-hobbit'],
  ['Sauron', '@the-lord-of-the-rings'],
  ['Bilbo', '@the-hobbit @the-lord-of-the-rings'],
  ['Hermione', '@harry-potter'],
  ['Dumbledore', '@harry-potter @fantastic-beasts'],
  ['Voldemort', '@harry-potter'],
  ['Hogwarts', '@harry-potter'],
  ['Snape', '@harry-potter'],
  [
    'Darth Vader',
    `star-wars-episode-iv-a-new-hope star-wars-episode-v-the-empire-strikes-back star-wars-episode-vi-return-of-the-jedi
    star-wars-episode-iii-revenge-of-the-sith rogue-one-a-star-wars-story`,
  ],
  [
    'Luke Skywalker',
    `star-wars-episode-iv-a-new-hope star-wars-episode-v-the-empire-strikes-back star-wars-episode-vi-return-of-the-jedi
    star-wars-the-last-jedi`,
  ],
  [
    'Han Solo',
    `star-wars-episode-iv-a-new-hope star-wars-episode-v-the-empire-strikes-back star-wars-episode-vi-return-of-the-jedi
    star-wars-episode-vii-the-force-awakens`,
  ],
  ['Yoda', '@star-wars'],
  ['Chewbacca', '@star-wars'],
  ['Jedi', '@star-wars'],
  ['Indy', '@indiana-jones'],
  ['Jack Sparrow', '@pirates-of-the-caribbean'],
  ['Captain Jack Sparrow', '@pirates-of-the-caribbean'],
  ['Katniss', '@the-hunger-games'],
  ['Buzz Lightyear', '@toy-story'],
  ['Woody and Buzz', '@toy-story'],
  ['Ellen Ripley', 'alien aliens alien3 alien-resurrection'],
  ['Ripley', 'alien aliens alien3 alien-resurrection the-talented-mr-ripley'],
  ['Xenomorph', '@alien'],
  ['Neo and Trinity', '@the-matrix'],
  ['Sarah Connor', 'the-terminator terminator-2-judgment-day'],
  ['John Connor', 'terminator-2-judgment-day terminator-3-rise-of-the-machines'],
  ['Marty McFly', '@back-to-the-future'],
  ['Doc Brown', '@back-to-the-future'],
  ['John McClane', '@die-hard'],
  ['Ethan Hunt', '@mission-impossible'],
  ['Jason Bourne', '@bourne'],
  ['Jack Ryan', '@jack-ryan'],
  ['Rocky Balboa', '@rocky'],
  ['Corleone', '@the-godfather'],
  ['Vito Corleone', '@the-godfather'],
  ['Michael Corleone', '@the-godfather'],
  ['Hannibal the Cannibal', '@hannibal-lecter'],
  ['Clarice Starling', 'the-silence-of-the-lambs hannibal'],
  ['Freddy Krueger', '@a-nightmare-on-elm-street'],
  ['Michael Myers', '@halloween'],
  ['Ghostface', '@scream'],
  ['Pennywise', '@it'],
  ['Norman Bates', '@psycho'],
  ['Jack Torrance', 'the-shining'],
  ['Bruce Wayne', '@batman @the-dark-knight-trilogy the-batman'],
  ['Clark Kent', '@superman @man-of-steel'],
  ['Peter Parker', '@spider-man @spider-man-homecoming @spider-verse'],
  ['Miles Morales', '@spider-verse'],
  ['Tony Stark', '@iron-man @avengers'],
  ['Thanos', 'avengers-infinity-war avengers-endgame'],
  ['Harley Quinn', '@suicide-squad'],
  ['Optimus Prime', '@transformers'],
  ['Travis Bickle', 'taxi-driver'],
  ['Tyler Durden', 'fight-club'],
  ['The Dude', 'the-big-lebowski'],
  ['Keyser Soze', 'the-usual-suspects'],
  ['Vincent Vega', 'pulp-fiction'],
  ['Tony Montana', 'scarface'],
  ['Rick Deckard', '@blade-runner'],
  ['Hal 9000', '2001-a-space-odyssey'],
  ['Antoine Doinel', '@antoine-doinel'],
  ['Holly Golightly', 'breakfast-at-tiffanys'],
  ['Norma Desmond', 'sunset-boulevard'],
  ['Charles Foster Kane', 'citizen-kane'],
  ['Scarlett O’Hara', 'gone-with-the-wind'],
  ['Paul Atreides', '@dune dune'],
  ['Arrakis', '@dune dune'],
  ['Benoit Blanc', '@knives-out'],
  ['Elle Woods', '@legally-blonde'],
  ['Regina George', 'mean-girls'],
  ['Simba', 'the-lion-king'],
  ['Elsa', '@frozen'],
  ['Olaf', '@frozen'],
  ['Dory', 'finding-nemo'],
  ['Gru', '@despicable-me @minions'],
  ['Wolverine', '@x-men @wolverine'],
]

/** The same under another name. */
export const otherNames: readonly (readonly [called: string, same: string])[] = [
  ['Studio Ghibli', 'Ghibli'],
  ['Walt Disney', 'Disney'],
  ['Marvel Cinematic Universe', 'Marvel'],
  ['DC Comics', 'DC'],
  ['Nouvelle Vague', 'French New Wave'],
  ['Neorealism', 'Italian neorealism'],
  ['Italian neo-realism', 'Italian neorealism'],
  ['Czechoslovak New Wave', 'Czech New Wave'],
  ['Dogma 95', 'Dogme 95'],
  ['Dogme', 'Dogme 95'],
]
