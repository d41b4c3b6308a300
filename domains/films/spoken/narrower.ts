/**
 * Words that name a part of the term they are read as: good enough to want it by, too little to turn the whole down for.
 * "No slapstick" is no wish against comedies.
 */
export const narrowerWords = `explosion, explosions, shootouts, stunts, adrenaline, swashbuckler, swashbuckling, treasure hunt, treasure hunting, treasure hunters, explorers, expedition,
  stop motion, claymation, puppet animation, hand drawn, slapstick, screwball, farce, farcical, spoof, spoofs, parody, parodies, sitcom, standup, stand up comedy, gags, gross out, gross out comedy, gross out humour, sketch comedy, goofy, silly, zany, madcap, wacky, daft,
  true crime, cops and robbers, thieves, thief, robbers, burglars, burglary, melodrama, melodramas, melodramatic, soap opera, kitchen sink drama, nature documentary, elves, dwarves, hobbits, orcs, unicorns, fairies, sword and sorcery,
  slasher, slashers, folk horror, cosmic horror, haunted house film, rock and roll, rock n roll, concert, concerts, concert film, hip hop, jazz, opera, punk rock, rap music, orchestra, orchestras, country music, pop music, classical music, techno, reggae, punk music, songwriting,
  film noir, spaceships, spaceship, starships, laser guns, ray guns, football, soccer, baseball, basketball, boxing, boxers, boxer, tennis, hockey, ice hockey, rugby, cricket, golf, olympics, motor racing, car racing, formula one, formula 1, wrestling, wrestlers, surfing, surfers, skateboarding, skiing, cycling, racing, american football, swimming, gymnastics,
  cat and mouse, vietnam war, gulf war, iraq war, civil war, american civil war, korean war, napoleonic wars, spaghetti western, spaghetti westerns, saloon, saloons, sheriff, sheriffs,
  submarine, submarines, yacht, cruise ship, ocean liner, lighthouse, lighthouses, shipwreck, shipwrecks, castaway, castaways, whaling, knight, knights, vikings, viking, crusades, crusaders, king arthur, robin hood, joan of arc, camelot, plague, black death, gladiators, gladiator, pharaohs, pharaoh, cavemen, caveman, biblical, bible,
  dragon, dragons, werewolf, werewolves, dinosaur, dinosaurs, kaiju, nurses, nurse, surgeon, surgeons, juries, jury, prom, kindergarten, video games, video game, truckers, trucker, bikers, avalanche, skyscraper, astronauts, astronaut, the troubles, troubles, upsetting, babies, baby`
