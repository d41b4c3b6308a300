/**
 * Well-known films people look for, so that their titles are taken for titles and not for a slip of another one
 * ("Twilight" is not "Twister") and their absence can be said. Data, which is why the file is long.
 */
const listed = `
10 1979 · 10 Cloverfield Lane 2016 · 10 Things I Hate About You 1999 · 12 Years a Slave 2013 · 127 Hours 2010
13 Assassins 2010 · 13 Going on 30 2004 · The 13th Warrior 1999 · 1408 2007 · 15 Minutes 2001 · 1917 2019
1922 2017 · 1984 1984 · 2 Fast 2 Furious 2003 · 20,000 Leagues Under the Sea 1954
2010: The Year We Make Contact 1984 · 2012 2009 · 2046 2004 · 21 2008 · 21 Grams 2003 · 21 Jump Street 2012
22 Jump Street 2014 · 25th Hour 2002 · 27 Dresses 2008 · 28 Days 2000 · 28 Weeks Later 2007 · 28 Years Later 2025
3 Idiots 2009 · 300: Rise of an Empire 2014 · The 39 Steps 1935 · 3:10 to Yuma 2007 · The 40-Year-Old Virgin 2005
42 2013 · 48 Hrs. 1982 · 50 First Dates 2004 · 50/50 2011 · 500 Days of Summer 2009 · 8 Women 2002 · 8mm 1999
9 2009 · The A-Team 2010 · Abigail 2024 · About a Boy 2002 · About Schmidt 2002 · The Abyss 1989
The Accountant 2 2025 · The Accused 1988 · Ace Ventura 1994 · Ace Ventura: Pet Detective 1994 · Ad Astra 2019
The Adam Project 2022 · Adam’s Rib 1949 · Adaptation 2002 · The Adjustment Bureau 2011
Adventures in Babysitting 1987 · The Adventures of Baron Munchausen 1988
The Adventures of Buckaroo Banzai Across the 8th Dimension 1984
The Adventures of Priscilla, Queen of the Desert 1994 · The Adventures of Tintin 2011 · The African Queen 1951
After 2019 · After Hours 1985 · After the Hunt 2025 · Aftersun 2022 · The Age of Innocence 1993
Aguirre, the Wrath of God 1972 · Air Force One 1997 · Airheads 1994 · Airplane II: The Sequel 1982 · Airplane! 1980
Aladdin 1992 · Aladdin 2019 · Aladdin and the King of Thieves 1996 · Alexander 2004 · Alfie 1966 · Ali 2001
Alice in the Cities 1974 · Alice in Wonderland 1951 · Alien Nation 1988 · Alien: Romulus 2024
All About My Mother 1999 · All Dogs Go to Heaven 1989 · All Dogs Go to Heaven 2 1996
All Quiet on the Western Front 2022 · All That Jazz 1979 · All the President’s Men 1976 · Almost Famous 2000
Along Came Polly 2004 · Always 1989 · Amadeus 1984 · The Amateur 2025 · The Amazing Spider-Man 2012
American Assassin 2017 · American Beauty 1999 · American Fiction 2023 · American Gangster 2007
American Graffiti 1973 · American History X 1998 · American Hustle 2013 · An American in Paris 1951
American Made 2017 · American Pie 1999 · The American President 1995 · American Psycho 2000 · American Sniper 2014
American Splendor 2003 · An American Tail 1986 · An American Tail: Fievel Goes West 1991 · American Ultra 2015
American Wedding 2003 · An American Werewolf in London 1981 · An American Werewolf in Paris 1997
America’s Sweethearts 2001 · Amistad 1997 · The Amityville Horror 1979 · Amores perros 2000 · Amour 2012
Anaconda 1997 · Anaconda 2025 · Anastasia 1997 · Anatomy of a Fall 2023 · Anchorman 2: The Legend Continues 2013
And Then There Were None 1945 · Andrei Rublev 1966 · Angels & Demons 2009 · Anger Management 2003
The Angry Birds Movie 2016 · The Animal 2001 · Animal House 1978 · Anna 2019 · Anna Karenina 2012 · Annabelle 2014
Annie 1982 · Annie Hall 1977 · Annihilation 2018 · Anomalisa 2015 · Anora 2024 · Another Round 2020
Another Stakeout 1993 · Ant-Man 2015 · Antichrist 2009 · Antz 1998 · Any Given Sunday 1999 · The Apartment 1960
Apocalypto 2006 · Apollo 13 1995 · The Apple Dumpling Gang 1975 · The Apprentice 2024 · Aquaman 2018 · Archive 2020
Argo 2012 · Argylle 2024 · The Aristocats 1970 · The Aristocrats 2005 · Arlington Road 1999 · Armageddon 1998
Around the World in 80 Days 1956 · Arrietty 2010 · Arrival 2016 · Arsenic and Old Lace 1944 · Arthur 1981
The Artist 2011 · As Good as It Gets 1997 · Ashes and Diamonds 1958
The Assassination of Jesse James by the Coward Robert Ford 2007 · Assassins 1995 · Assault on Precinct 13 1976
Asteroid City 2023 · The Astronaut’s Wife 1999 · Atlantis: The Lost Empire 2001 · Atonement 2007
Attack of the Clones 2002 · Attack the Block 2011 · Audition 1999 · Autumn in New York 2000 · Avatar 2009
Avatar: Fire and Ash 2025 · Avengers: Age of Ultron 2015 · The Aviator 2004 · AVP: Alien vs. Predator 2004
Awakenings 1990 · The Awful Truth 1937 · The Babadook 2014 · Babe: Pig in the City 1998 · Babel 2006
Babette’s Feast 1987 · Baby Driver 2017 · Baby Mama 2008 · Babygirl 2024 · Babylon 2022 · Back to School 1986
Backdraft 1991 · Bad Boys 1995 · Bad Boys II 2003 · Bad Education 2004 · Bad Lieutenant 1992 · Bad Moms 2016
Bad Santa 2003 · Badlands 1973 · Ballerina 2025 · Bambi 1942 · Bananas 1971 · The Bank Job 2008
The Banshees of Inisherin 2022 · Barbarella 1968 · Barbarian 2022 · Barbie 2023 · Barry Lyndon 1975
Barton Fink 1991 · BASEketball 1998 · The Basketball Diaries 1995 · Batman & Robin 1997 · The Batman 2022
Batman Forever 1995 · Batman Returns 1992 · Batman v Superman: Dawn of Justice 2016 · Battle Royale 2000
Battlefield Earth 2000 · Battleship Potemkin 1925 · The Beach 2000 · Beaches 1988 · Bean 1997 · Beau Is Afraid 2023
Beautiful Creatures 2013 · A Beautiful Mind 2001 · Bedazzled 2000 · Bedknobs and Broomsticks 1971
Bedtime Stories 2008 · Bee Movie 2007 · Beetlejuice 1988 · Before Midnight 2013 · Before Sunrise 1995
Behind Enemy Lines 2001 · Being John Malkovich 1999 · Being There 1979 · Belfast 2021 · Ben Hur 1959 · Ben-Hur 1959
Bend It Like Beckham 2002 · Benny & Joon 1993 · The Best of Youth 2003 · Better Off Dead 1985
A Better Tomorrow 1986 · Beverly Hills Cop 1984 · Beverly Hills Ninja 1997 · Bewitched 2005 · The BFG 2016
Bicentennial Man 1999 · Big 1988 · The Big Chill 1983 · Big Daddy 1999 · Big Fish 2003 · Big Hero 6 2014
Big Momma’s House 2000 · Big Night 1996 · The Big Short 2015 · Big Trouble in Little China 1986
Bill & Ted’s Bogus Journey 1991 · Billy Elliot 2000 · Billy Madison 1995 · Bird Box 2018 · The Birdcage 1996
Birdman 2014 · Birdman or (The Unexpected Virtue of Ignorance) 2014 · The Birds 1963 · Bitter Moon 1992
Biutiful 2010 · Black Adam 2022 · Black Bag 2025 · Black Panther 2018 · Black Phone 2 2025 · Black Sheep 1996
Black Swan 2010 · Black Widow 2021 · Blade 1998 · Blade II 2002 · Blast from the Past 1999 · Blazing Saddles 1974
The Blind Side 2009 · The Blind Swordsman: Zatoichi 2003 · The Bling Ring 2013 · Blink Twice 2024 · The Blob 1958
Blood Simple 1984 · Bloodsport 1988 · Blow-Up 1966 · The Blue Angel 1930 · Blue Is the Warmest Colour 2013
Blue Jasmine 2013 · Blue Valentine 2010 · Body of Lies 2008 · The Bodyguard 1992 · Bohemian Rhapsody 2018
Boiler Room 2000 · Bolt 2008 · The Bone Collector 1999 · Bonnie and Clyde 1967 · Boogie Nights 1997
The Book Thief 2013 · Borderlands 2024 · Born on the Fourth of July 1989 · The Boss Baby 2017 · Bottle Rocket 1996
Bound 1996 · The Bourne Identity 2002 · The Bourne Legacy 2012 · The Bourne Supremacy 2004
The Bourne Ultimatum 2007 · Boxing Helena 1993 · The Boy 2016 · The Boy and the Heron 2023
The Boy in the Striped Pyjamas 2008 · Boyhood 2014 · Boyz n the Hood 1991 · Bram Stoker’s Dracula 1992 · Brave 2012
Braveheart 1995 · The Break-Up 2006 · Breakdown 1997 · Breakfast at Tiffany’s 1961 · The Breakfast Club 1985
Breaking Dawn 2011 · Breaking the Waves 1996 · Bridesmaids 2011 · Bridge of Spies 2015
The Bridge on the River Kwai 1957 · Bridge to Terabithia 2007 · The Bridges of Madison County 1995
Bridget Jones’s Diary 2001 · Brief Encounter 1945 · Bring It On 2000 · Bringing Up Baby 1938 · Broadcast News 1987
Brokeback Mountain 2005 · Broken Flowers 2005 · A Bronx Tale 1993 · Brooklyn 2015 · Brother Bear 2003
Brotherhood of the Wolf 2001 · The Brothers Grimm 2005 · The Brothers McMullen 1995 · Bruce Almighty 2003
The Brutalist 2024 · Brüno 2009 · Bubba Ho-tep 2002 · Buckaroo Banzai 1984 · The Bucket List 2007
Buffy the Vampire Slayer 1992 · Bugonia 2025 · Bugsy 1991 · A Bug’s Life 1998 · Bull Durham 1988 · Bullet Train 2022
Bulletproof Monk 2003 · Bullets Over Broadway 1994 · Bullitt 1968 · Bulworth 1998 · Burlesque 2010
Burn After Reading 2008 · Burnt 2015 · Burnt by the Sun 1994 · Butch Cassidy and the Sundance Kid 1969
Cabaret 1972 · The Cabin in the Woods 2012 · Caché 2005 · Caddyshack 1980 · Call Me by Your Name 2017 · Camille 1936
Camp Rock 2008 · Canadian Bacon 1995 · Candyman 1992 · Cape Fear 1991 · Capote 2005
Captain America: Civil War 2016 · Captain America: The First Avenger 2011 · Captain America: The Winter Soldier 2014
Captain Marvel 2019 · Captain Phillips 2013 · Carlito’s Way 1993 · Carnage 2011 · Carol 2015 · Carrie 1976
Cars 2 2011 · Cars 2006 · Casino 1995 · Cast Away 2000 · Castle in the Sky 1986 · The Cat Returns 2002
Catch Me If You Can 2002 · Catching Fire 2013 · Cats & Dogs 2001 · Cats 2019 · The Celebration 1998
Central Station 1998 · Challengers 2024 · Changeling 2008 · Chappie 2015 · Charade 1963
Charlie and the Chocolate Factory 2005 · Charlie’s Angels 2000 · Charlie’s Angels: Full Throttle 2003
Charlotte’s Web 1973 · Chasing Amy 1997 · Chef 2014 · Chicago 2002 · Chicken Little 2005
Children of a Lesser God 1986 · Children of Men 2006 · Child’s Play 1988 · Chinatown 1974 · Chocolat 2000
Christine 1983 · A Christmas Carol 1951 · A Christmas Story 1983 · Christmas Vacation 1989
The Chronicles of Narnia 2005 · The Chronicles of Narnia: Prince Caspian 2008 · The Chronicles of Riddick 2004
The Cider House Rules 1999 · Cinderella 1950 · Cinderella Man 2005 · Cinema Paradiso 1988 · Circle of Friends 1995
City Hall 1996 · City of Angels 1998 · City of God 2002 · City Slickers 1991 · A Civil Action 1998 · Civil War 2024
Clear and Present Danger 1994 · Cleopatra 1963 · Clerks 1994 · Click 2006 · Cliffhanger 1993 · Climax 2018
Closer 2004 · Cloud Atlas 2012 · Cloudy with a Chance of Meatballs 2009 · Cloverfield 2008 · Cloverfield Lane 2016
Clue 1985 · Clueless 1995 · Cobra 1986 · Cocktail 1988 · Cocoon 1985 · CODA 2021 · Coffee and Cigarettes 2003
Cold Comfort Farm 1995 · Cold Mountain 2003 · Cold War 2018 · Collateral 2004 · The Color of Money 1986
The Color Purple 1985 · Come and See 1985 · Coming to America 1988 · Commando 1985 · Companion 2025
A Complete Unknown 2024 · Con Air 1997 · Conan the Barbarian 1982 · Conclave 2024 · The Conjuring 2013
The Conjuring: Last Rites 2025 · Conquest of the Planet of the Apes 1972 · The Constant Gardener 2005
Constantine 2005 · Contact 1997 · Contagion 2011 · The Cook the Thief His Wife & Her Lover 1989
Cool Hand Luke 1967 · Cop Land 1997 · Copycat 1995 · Coraline 2009 · The Core 2003 · The Corporation 2003
Corpse Bride 2005 · The Count of Monte Cristo 2002 · Courage Under Fire 1996 · Cowboy Bebop: The Movie 2001
Coyote Ugly 2000 · The Craft 1996 · Crash 1996 · Crash 2004 · Crazy Rich Asians 2018 · Crazy, Stupid, Love 2011
The Creator 2023 · Creature Comforts 1989 · Creature from the Black Lagoon 1954 · Creed 2015
Crimes and Misdemeanors 1989 · Crimson Peak 2015 · Crimson Tide 1995 · Crocodile Dundee 1986
Crocodile Dundee in Los Angeles 2001 · Cronos 1993 · The Crow: City of Angels 1996 · Cruella 2021 · Cube 1997
Cujo 1983 · The Curious Case of Benjamin Button 2008 · Curse of the Golden Flower 2006 · Cutthroat Island 1995
Damsel 2024 · Dancer in the Dark 2000 · Dances with Wolves 1990 · Dangal 2016 · Dangerous Liaisons 1988
The Danish Girl 2015 · Dante’s Peak 1997 · Daredevil 2003 · The Darjeeling Limited 2007 · Dark City 1998
The Dark Crystal 1982 · Dark Victory 1939 · Darkest Hour 2017 · Darling 1965 · Das Boot 1981 · Das Experiment 2001
Date Night 2010 · Dave 1993 · Dawn of the Dead 1978 · Dawn of the Planet of the Apes 2014
The Day After Tomorrow 2004 · The Day the Earth Stood Still 1951 · Day Watch 2006 · Days of Thunder 1990
Dazed and Confused 1993 · Dead Calm 1989 · Dead Man 1995 · Dead Poets Society 1989 · Dead Ringers 1988
The Dead Zone 1983 · Deadpool & Wolverine 2024 · Deadpool 2 2018 · Deadpool 2016 · Dear Evan Hansen 2021
Dear John 2010 · Death and the Maiden 1994 · Death Becomes Her 1992 · Death on the Nile 1978 · Death Proof 2007
Death to Smoochy 2002 · Decision to Leave 2022 · Deep Blue Sea 1999 · Deep Impact 1998 · Delicatessen 1991
Deliverance 1972 · Demolition 2015 · Demolition Man 1993 · Den of Thieves 2018 · The Departed 2006 · Departures 2008
Desperado 1995 · Desperately Seeking Susan 1985 · Despicable Me 2 2013 · Despicable Me 2010 · Despicable Me 4 2024
Detective Pikachu 2019 · Detroit 2017 · Detroit Rock City 1999 · Deuce Bigalow: Male Gigolo 1999
Devil in a Blue Dress 1995 · The Devil Wears Prada 2006 · The Devil’s Backbone 2001 · The Devil’s Own 1997
Dial M for Murder 1954 · Diamonds Are Forever 1971 · Dick Tracy 1990 · The Dictator 2012 · Die Another Day 2002
Die My Love 2025 · Dinner at Eight 1933 · Dinosaur 2000 · Dirty Dancing 1987 · The Dirty Dozen 1967
Dirty Harry 1971 · District 9 2009 · Divergent 2014 · Django 1966 · Django Unchained 2012 · Do the Right Thing 1989
Doctor Sleep 2019 · Doctor Strange 2016 · Doctor Zhivago 1965 · Dodgeball 2004 · Dogma 1999 · Dogman 2018
Dogtooth 2009 · Dogville 2003 · Dolores Claiborne 1995 · Donnie Brasco 1997 · Donnie Darko 2001
Don’t Look Now 1973 · Don’t Look Up 2021 · Doom 2005 · The Doors 1991 · Double Jeopardy 1999 · Doubt 2008
Down with Love 2003 · Downfall 2004 · Dr. Dolittle 1998 · Dr. Horrible’s Sing-Along Blog 2008 · Dr. No 1962
Dracula 1931 · Dracula 1992 · Dracula: Dead and Loving It 1995 · The Dreamers 2003 · Dreamgirls 2006 · Dredd 2012
Drive 2011 · Drive My Car 2021 · Driving Miss Daisy 1989 · Drugstore Cowboy 1989 · Drunken Master 1978
Dude, Where’s My Car? 2000 · Due Date 2010 · Dumb and Dumber 1994 · Dumbo 1941 · Dune: Part Three 2026
Dungeons & Dragons 2000 · Dungeons & Dragons: Honor Among Thieves 2023 · Déjà Vu 2006 · East of Eden 1955
Eastern Promises 2007 · Easy A 2010 · Easy Rider 1969 · Eat Drink Man Woman 1994 · Eat Pray Love 2010 · Eclipse 2010
Eddington 2025 · The Edge 1997 · Edge of Tomorrow 2014 · The Edukators 2004 · Edward Scissorhands 1990
El Mariachi 1992 · Election 1999 · Elektra 2005 · Elemental 2023 · The Elephant Man 1980 · Elf 2003 · Elio 2025
Elite Squad 2007 · Elizabeth 1998 · Elle 2016 · Elvis 2022 · Elysium 2013 · Emilia Pérez 2024 · Emma 1996
The Emperor’s New Groove 2000 · Empire of the Sun 1987 · Empire Records 1995 · Encanto 2021 · Enchanted 2007
End of Days 1999 · End of Watch 2012 · Ender’s Game 2013 · Enemy 2013 · Enemy of the State 1998
The English Patient 1996 · The Englishman Who Went Up a Hill But Came Down a Mountain 1995 · Enter the Dragon 1973
Enter the Void 2009 · Entrapment 1999 · The Equalizer 2014 · Equilibrium 2002 · Eragon 2006 · Eraser 1996
Erin Brockovich 2000 · Escape from New York 1981 · Escape from the Planet of the Apes 1971 · Escape Room 2019
Eternals 2021 · EuroTrip 2004 · Event Horizon 1997 · Ever After 1998 · Ever After: A Cinderella Story 1998
Everest 2015 · Everybody Knows 2018 · Everybody Wants Some!! 2016
Everything You Always Wanted to Know About Sex * But Were Afraid to Ask 1972 · Everything, Everything 2017
The Evil Dead 1981 · Evil Dead II 1987 · Evil Does Not Exist 2023 · Evita 1996 · Evolution 2001 · Ex Machina 2014
Excalibur 1981 · eXistenZ 1999 · Existenz 1999 · The Expendables 2010 · Eyes Wide Shut 1999 · F1 2025
The Fabelmans 2022 · Face/Off 1997 · The Faculty 1998 · Fahrenheit 451 1966 · The Fall 2006 · The Fall Guy 2024
Fame 1980 · The Family Man 2000 · Family Plot 1976 · Fantasia 1940 · Fantastic Beasts and Where to Find Them 2016
Fantastic Four 2005 · The Fantastic Four: First Steps 2025 · Fantastic Four: Rise of the Silver Surfer 2007
Fantastic Mr. Fox 2009 · Fantastic Planet 1973 · Far from Heaven 2002 · The Farewell 2019
Farewell My Concubine 1993 · Fast & Furious Presents: Hobbs & Shaw 2019 · The Fast and the Furious 2001
The Fast and the Furious: Tokyo Drift 2006 · Fast Five 2011 · Fast Times at Ridgemont High 1982 · Fast X 2023
Fatal Attraction 1987 · Fatal Instinct 1993 · The Father 2020 · Father of the Bride 1950 · Father of the Bride 1991
The Fault in Our Stars 2014 · Faust 1926 · The Favourite 2018 · Fearless 2006 · Ferrari 2023 · A Few Good Men 1992
The Fifth Element 1997 · Fifty Shades of Grey 2015 · Fight Club 1999 · The Fighter 2010 · Final Destination 2000
Final Destination: Bloodlines 2025 · Final Fantasy VII: Advent Children 2004
Final Fantasy: The Spirits Within 2001 · Finding Dory 2016 · Finding Forrester 2000 · Finding Neverland 2004
Fire Walk with Me 1992 · The Firm 1993 · First Blood 1982 · First Man 2018 · The First Omen 2024 · First Strike 1996
The First Wives Club 1996 · Fish Tank 2009 · The Fisher King 1991 · Fist of Fury 1972 · Fist of Legend 1994
Fitzcarraldo 1982 · Five Nights at Freddy’s 2023 · Flags of Our Fathers 2006 · The Flash 2023 · Flash Gordon 1980
Flashdance 1983 · Fletch 1985 · Flight 2012 · Flight of the Navigator 1986 · The Flintstones in Viva Rock Vegas 2000
Flirting With Disaster 1996 · Flow 2024 · Flubber 1997 · The Fly 1986 · The Fog 1980
The Fog of War: Eleven Lessons from the Life of Robert S. McNamara 2003 · Following 1998 · Footloose 1984
For a Few Dollars More 1965 · For Your Eyes Only 1981 · Forbidden Planet 1956 · The Force Awakens 2015
Force Majeure 2014 · Ford v Ferrari 2019 · Ford v. Ferrari 2019 · Foreign Correspondent 1940 · Forget Paris 1995
The Fountain 2006 · Four Weddings and a Funeral 1994 · The Fox and the Hound 1981 · Frances Ha 2012
Frankenstein 2025 · Frantic 1988 · Freakier Friday 2025 · Freaky 2020 · Freaky Friday 2003 · Free Guy 2021
Free Willy 2: The Adventure Home 1995 · The French Dispatch 2021 · French Kiss 1995 · Frenzy 1972 · Frequency 2000
Friday 1995 · Friday the 13th 1980 · Fried Green Tomatoes 1991 · Friends with Benefits 2011 · Fright Night 1985
The Frighteners 1996 · From Dusk Till Dawn 1996 · From Hell 2001 · From Here to Eternity 1953
From Russia with Love 1963 · Frozen 2013 · Frozen II 2019 · Fruitvale Station 2013 · The Fugitive 1993
Full Metal Jacket 1987 · The Full Monty 1997 · Fun with Dick and Jane 2005 · Funny Face 1957 · Funny Farm 1988
Funny Games 1997 · Funny Girl 1968 · Furiosa 2024 · Furiosa: A Mad Max Saga 2024 · Furious 7 2015 · Fury 2014
G.I. Jane 1997 · The Game 1997 · Gandhi 1982 · Gangs of New York 2002 · Garden State 2004 · Gaslight 1944
Gattaca 1997 · The General’s Daughter 1999 · The Gentlemen 2019 · George of the Jungle 1997 · Get Carter 1971
Get Him to the Greek 2010 · Get Out 2017 · The Getaway 1972 · Ghost 1990 · The Ghost and the Darkness 1996
Ghost Dog: The Way of the Samurai 1999 · Ghost in the Shell 2017 · Ghost Rider 2007 · Ghost World 2001
The Ghost Writer 2010 · Ghosted 2023 · Giant 1956 · Gigi 1958 · Gilda 1946 · The Girl Next Door 2004
The Girl with the Dragon Tattoo 2011 · Girl, Interrupted 1999 · The Giver 2014 · Gladiator 2 2024
Gladiator II 2024 · Glass 2019 · Glass Onion 2022 · The Gods Must Be Crazy 1980 · Godspell 1973 · Godzilla 1998
Godzilla 2014 · Godzilla Minus One 2023 · The Golden Compass 2007 · GoldenEye 1995 · Goldfinger 1964 · Gomorrah 2008
Gone Baby Gone 2007 · Gone Girl 2014 · Gone in 60 Seconds 2000 · Good Bye, Lenin! 2003 · The Good Dinosaur 2015
Good Morning, Vietnam 1987 · Good Night, and Good Luck 2005 · Good Time 2017 · Good Will Hunting 1997
A Goofy Movie 1995 · The Goonies 1985 · Goosebumps 2015 · Gosford Park 2001 · Gran Torino 2008 · Gran Turismo 2023
Grand Hotel 1932 · Gravity 2013 · The Gray Man 2022 · Grease 1978 · Grease 2 1982 · The Great Beauty 2013
The Great Escape 1963 · Great Expectations 1946 · The Great Gatsby 2013 · The Great Mouse Detective 1986
The Great Muppet Caper 1981 · The Greatest Showman 2017 · Green Book 2018 · The Green Mile 1999
Gregory’s Girl 1980 · Gremlins 1984 · The Grifters 1990 · The Grinch 2018 · Grindhouse 2007 · Grizzly Man 2005
Groundhog Day 1993 · The Grudge 2004 · Grumpy Old Men 1993 · Guardians of the Galaxy Vol. 2 2017 · The Guilty 2018
The Guns of Navarone 1961 · Hackers 1995 · Hail, Caesar! 2016 · Hair 1979 · Hairspray 2007 · Half Nelson 2006
Halloween 1978 · Halloween II 1981 · Hamlet 1948 · Hamlet 1996 · Hamnet 2025 · Hana-bi 1997 · Hancock 2008
The Hand of God 2021 · The Handmaiden 2016 · The Hangover 2009 · The Hangover Part II 2011 · Hanna 2011
Hannah and Her Sisters 1986 · Hannibal 2001 · Happiness 1998 · Happy Death Day 2017 · Happy Feet 2006
Happy Gilmore 1996 · Hard Boiled 1992 · A Hard Day’s Night 1964 · Hard Eight 1996
Harold & Kumar Escape from Guantanamo Bay 2008 · Harold & Kumar Go to White Castle 2004 · Harold and Maude 1971
Harriet the Spy 1996 · Harry Potter and the Chamber of Secrets 2002 · Harry Potter and the Deathly Hallows 2010
Harry Potter and the Goblet of Fire 2005 · Harry Potter and the Half-Blood Prince 2009
Harry Potter and the Order of the Phoenix 2007 · Harvey 1950 · The Hateful Eight 2015 · The Haunted Mansion 2003
The Haunting 1999 · Head-On 2004 · Heart of Stone 2023 · Heartbreak Ridge 1986 · Heartbreakers 2001 · Heat 1995
Heathers 1989 · Heaven Can Wait 1978 · Heavenly Creatures 1994 · Heavy Metal 1981 · Hedwig and the Angry Inch 2000
Heist 2001 · Hell or High Water 2016 · Hellboy 2004 · Hellboy II: The Golden Army 2008 · Hello, Dolly! 1969
Hellraiser 1987 · The Help 2011 · Henry V 1989 · Her 2013 · Hercules 1997 · Here 2024 · Hereditary 2018
Heretic 2024 · Hero 2002 · Hidden Figures 2016 · High Noon 1952 · High Plains Drifter 1973
High School Musical 2006 · High Tension 2003 · Highlander III: The Sorcerer 1994 · Him 2025 · His Girl Friday 1940
History of the World, Part I 1981 · A History of Violence 2005 · Hitch 2005 · The Hobbit 2012
The Hobbit: An Unexpected Journey 2012 · The Hobbit: The Battle of the Five Armies 2014
The Hobbit: The Desolation of Smaug 2013 · Hocus Pocus 1993 · The Holdovers 2023 · Holes 2003 · Holiday 1938
The Holiday 2006 · Home 2015 · Home Alone 1990 · Home Alone 2: Lost in New York 1992 · Home Alone 3 1997
Homeward Bound: The Incredible Journey 1993 · Honey, I Blew Up the Kid 1992 · Honey, I Shrunk the Kids 1989
Hook 1991 · Hoosiers 1986 · Horrible Bosses 2011 · The Host 2006 · The Host 2013 · Hostage 2005 · Hostel 2005
Hot Fuzz 2007 · Hot Shots! 1991 · Hot Tub Time Machine 2010 · Hotel Transylvania 2012 · The Hours 2002
The House Bunny 2008 · House of Flying Daggers 2004 · House of Gucci 2021 · House on Haunted Hill 1999
The Housemaid 2025 · How the Grinch Stole Christmas 2000 · How to Lose a Guy in 10 Days 2003
How to Make an American Quilt 1995 · How to Steal a Million 1966 · How to Train Your Dragon 2 2014
How to Train Your Dragon 2010 · Howl 2010 · The Hudsucker Proxy 1994 · Hugo 2011 · Hulk 2003
The Hunchback of Notre Dame 1996 · The Hundred-Foot Journey 2014 · Hunger 2008 · The Hunger Games 2012
The Hunt 2012 · The Hunt for Red October 1990 · The Hurricane 1999 · The Hurt Locker 2008 · The Hustler 1961
Hustlers 2019 · I Am Legend 2007 · I Confess 1953 · I Heart Huckabees 2004 · I Know What You Did Last Summer 1997
I Saw the Devil 2010 · I, Daniel Blake 2016 · I, Robot 2004 · Ice Age 2002 · Ice Age 2: The Meltdown 2006
Ice Age: Dawn of the Dinosaurs 2009 · The Ice Storm 1997 · Ichi the Killer 2001 · Ida 2013 · Identity 2003
The Ides of March 2011 · Idiocracy 2006 · The Idiots 1998 · IF 2024 · If Beale Street Could Talk 2018 · If.... 1968
The Imaginarium of Doctor Parnassus 2009 · The Imitation Game 2014 · Immaculate 2024 · Immortal Beloved 1994
In & Out 1997 · In Bruges 2008 · In the House 2012 · In the Name of the Father 1993 · In Time 2011 · Incendies 2010
The Incredible Hulk 2008 · Independence Day 1996 · The Indian in the Cupboard 1995 · Infernal Affairs 2002
Inherent Vice 2014 · Inkheart 2008 · Inland Empire 2006 · The Innocents 1961 · Inside Llewyn Davis 2013
Inside Man 2006 · Inside Out 2 2024 · The Insider 1999 · Insidious 2010 · Insomnia 1997 · Insomnia 2002
Inspector Gadget 1999 · Insurgent 2015 · Interiors 1978 · The Intern 2015 · Interstellar 2014 · The Interview 2014
Interview with the Vampire 1994 · Into the Wild 2007 · Intolerable Cruelty 2003 · Invictus 2009
The Invisible Man 1933 · Ip Man 2008 · The Irishman 2019 · The Iron Claw 2023 · The Iron Lady 2011 · Iron Man 2 2010
Iron Man 3 2013 · Irreversible 2002 · The Island 2005 · The Island of Dr. Moreau 1996 · Isle of Dogs 2018
Isn’t It Romantic 2019 · It Chapter Two 2019 · It Follows 2014 · The Italian Job 1969 · The Italian Job 2003
It’s a Mad, Mad, Mad, Mad World 1963 · It’s Complicated 2009 · Ivan’s Childhood 1962 · I’m Not There 2007
Jack 1996 · Jack Reacher 2012 · Jackie 2016 · Jackie Brown 1997 · Jacob’s Ladder 1990 · Jamaica Inn 1939
Jane Eyre 2011 · Jarhead 2005 · Jason Bourne 2016 · Jay and Silent Bob Strike Back 2001 · Jay Kelly 2025
The Jerk 1979 · Jerry Maguire 1996 · Jesus Christ Superstar 1973 · The Jewel of the Nile 1985 · Jezebel 1938
JFK 1991 · Jingle All the Way 1996 · Joe Dirt 2001 · Joe Versus the Volcano 1990 · John Carter 2012 · John Q 2002
John Wick 2014 · John Wick: Chapter 2 2017 · Johnny English 2003 · Johnny Mnemonic 1995 · Jojo Rabbit 2019
Joker 2019 · Joker: Folie à Deux 2024 · Joy 2015 · The Joy Luck Club 1993 · Judge Dredd 1995 · Julie & Julia 2009
Julie and Julia 2009 · Julieta 2016 · Jumanji 1995 · Jumanji: Welcome to the Jungle 2017 · Jumper 2008
The Jungle Book 1967 · The Jungle Book 2016 · Jungle Cruise 2021 · Junior 1994 · Juno 2007 · Jupiter Ascending 2015
Jurassic Park III 2001 · Jurassic World 2015 · Jurassic World Rebirth 2025 · Juror #2 2024 · The Juror 1996
Jury Duty 1995 · Justice League 2017 · K-19: The Widowmaker 2002 · K-PAX 2001 · Kalifornia 1993
The Karate Kid 1984 · The Karate Kid 2010 · The Karate Kid Part II 1986 · The Karate Kid, Part III 1989
Keeping the Faith 2000 · Kelly’s Heroes 1970 · Kick-Ass 2010 · Kickboxer 1989 · A Kid in King Arthur’s Court 1995
Kids 1995 · Kill Your Darlings 2013 · The Killer 1989 · The Killer 2023 · Killers of the Flower Moon 2023
The Killing 1956 · The Killing Fields 1984 · The Killing of a Sacred Deer 2017 · Kindergarten Cop 1990
The King 2019 · The King and I 1956 · King Lear 1971 · The King of Comedy 1982
The King of Kong 2007 · King of New York 1990 · King Richard 2021 · Kingdom of Heaven 2005
Kingsman: The Secret Service 2014 · The King’s Speech 2010 · Kiss Kiss Bang Bang 2005 · The Kissing Booth 2018
Knife in the Water 1962 · Knight and Day 2010 · Knives Out 2019 · Knocked Up 2007 · Knowing 2009
Kong: Skull Island 2017 · KPop Demon Hunters 2025 · Kramer vs. Kramer 1979 · Kraven the Hunter 2024
Kung Fu Hustle 2004 · Kung Fu Panda 2008 · Kung Fu Panda 4 2024 · L.A. Story 1991 · La Femme Nikita 1990
La La Land 2016 · Labyrinth 1986 · Lady and the Tramp 1955 · Lady Bird 2017 · The Lady Vanishes 1938
Lady Vengeance 2005 · Ladyhawke 1985 · The Ladykillers 1955 · Lagaan 2001 · The Lake House 2006
Laputa: Castle in the Sky 1986 · Lara Croft: Tomb Raider 2001 · Lars and the Real Girl 2007 · Last Action Hero 1993
The Last Duel 2021 · The Last Emperor 1987 · The Last Jedi 2017 · The Last King of Scotland 2006
Last Man Standing 1996 · Last Night in Soho 2021 · The Last of the Mohicans 1992 · The Last Samurai 2003
The Last Witch Hunter 2015 · Laura 1944 · The Lawnmower Man 1992 · Lawrence of Arabia 1962 · Layer Cake 2004
The League of Extraordinary Gentlemen 2003 · A League of Their Own 1992 · Leave Her to Heaven 1945
Leaving Las Vegas 1995 · Legally Blonde 2001 · Legend 1985 · Legend 2015 · The Legend of 1900 1998
The Legend of Bagger Vance 2000 · The Legend of Drunken Master 1994 · Legends of the Fall 1994 · The Lego Movie 2014
Lenny 1974 · Les Misérables 2012 · Let the Right One In 2008 · Lethal Weapon 2 1989 · Lethal Weapon 3 1992
Lethal Weapon 4 1998 · Letters from Iwo Jima 2006 · Letters to Juliet 2010 · Leviathan 2014 · Liar Liar 1997
Licence to Kill 1989 · Licorice Pizza 2021 · Life 2017 · The Life Aquatic with Steve Zissou 2004
Life Is Beautiful 1997 · Life of Pi 2012 · Lifeboat 1944 · The Lighthouse 2019 · Lightyear 2022 · Lilo & Stitch 2002
Lilo & Stitch 2025 · The Limey 1999 · Limitless 2011 · Lincoln 2012 · The Lincoln Lawyer 2011 · Lion 2016
Little Big Man 1970 · The Little Mermaid 1989 · The Little Mermaid 2023 · Little Miss Sunshine 2006
A Little Princess 1995 · The Little Shop of Horrors 1960 · Little Shop of Horrors 1986 · Little White Lies 2010
Little Women 1994 · Live and Let Die 1973 · Live Free or Die Hard 2007 · The Lobster 2015 · Local Hero 1983
Lock, Stock and Two Smoking Barrels 1998 · Logan 2017 · Logan Lucky 2017 · Logan’s Run 1976 · Lolita 1962
Lone Star 1996 · The Long Kiss Goodnight 1996 · The Long Walk 2025 · Longlegs 2024 · Look Who’s Talking 1989
Looper 2012 · Lord of War 2005 · Loser 2000 · The Lost Boys 1987 · The Lost City of Z 2016 · Lost Highway 1997
Lost in Space 1998 · Lost in Translation 2003 · The Lost Weekend 1945 · The Lost World: Jurassic Park 1997
Love 2015 · Love Actually 2003 · Love and Death 1975 · Love Lies Bleeding 2024 · Loveless 2017 · Luca 2021
Lucy 2014 · The Lunchbox 2013 · Lust, Caution 2007 · M3GAN 2.0 2025 · M3GAN 2023 · Macbeth 1971 · Macbeth 2015
Machete 2010 · Mad Max Beyond Thunderdome 1985 · Madagascar 2005 · Madagascar: Escape 2 Africa 2008
Madame Web 2024 · Made in America 1993 · The Madness of King George 1994 · Maestro 2023 · Magic Mike 2012
The Magnificent Seven 1960 · Magnolia 1999 · Maid in Manhattan 2002 · The Majestic 2001 · Major League 1989
Major Payne 1995 · Malice 1993 · Mallrats 1995 · Malèna 2000 · Mamma Mia! 2008 · Mamma Mia! Here We Go Again 2018
The Man in the Iron Mask 1998 · Man of Steel 2013 · Man on Fire 2004 · The Man Who Knew Too Much 1956
The Man Who Shot Liberty Valance 1962 · The Man Who Would Be King 1975 · Man with a Movie Camera 1929
The Man with the Golden Gun 1974 · The Man Without a Face 1993 · The Manchurian Candidate 1962 · Mandy 2018
Manhattan 1979 · Manhattan Murder Mystery 1993 · Manhunter 1986 · Mank 2020 · Marathon Man 1976
March of the Penguins 2005 · Marie Antoinette 2006 · Marley & Me 2008 · Marnie 1964 · Marriage Story 2019
Married to the Mob 1988 · Mars Attacks! 1996 · The Martian 2015 · Marty Supreme 2025 · Martyrs 2008
The Marvels 2023 · Mary Poppins 1964 · Mary Shelley’s Frankenstein 1994 · The Mask 1994 · The Master 2012
Master and Commander: The Far Side of the World 2003 · Match Point 2005 · Matchstick Men 2003 · Materialists 2025
Matilda 1996 · The Matrix Reloaded 2003 · The Matrix Revolutions 2003 · A Matter of Life and Death 1946
MaXXXine 2024 · May December 2023 · The Maze Runner 2014 · Me Before You 2016 · Me, Myself & Irene 2000
Mean Girls 2004 · Mean Streets 1973 · Meet Joe Black 1998 · Meet the Fockers 2004 · Meet the Parents 2000
Meet the Robinsons 2007 · The Meg 2018 · Megamind 2010 · Melancholia 2011 · Memoir of a Snail 2024
Men in Black 3 2012 · Men in Black II 2002 · Men of Honor 2000 · Menace II Society 1993 · The Menu 2022
The Merchant of Venice 2004 · The Messenger: The Story of Joan of Arc 1999 · Metropolis 1927 · Metropolis 2001
The Mexican 2001 · Michael 1996 · Mickey 17 2025 · Midnight Cowboy 1969 · Midnight in Paris 2011
Midnight in the Garden of Good and Evil 1997 · Midnight Run 1988 · Midsommar 2019 · A Midsummer Night’s Dream 1999
Mighty Aphrodite 1995 · The Mighty Ducks 1992 · Mildred Pierce 1945 · Milk 2008 · Milk Money 1994
Millennium Actress 2001 · Miller’s Crossing 1990 · Million Dollar Baby 2004 · Mimic 1997 · Minari 2020
A Minecraft Movie 2025 · Minions 2015 · Minority Report 2002 · Miracle 2004 · Miracle in Cell No. 7 2019
Misery 1990 · Mission to Mars 2000 · Mission: Impossible - Ghost Protocol 2011 · Mission: Impossible II 2000
Mission: Impossible III 2006 · Mission: Impossible – The Final Reckoning 2025 · The Mist 2007
The Mitchells vs. the Machines 2021 · Moana 2 2024 · Moana 2016 · Mommy 2014 · Money Monster 2016
The Money Pit 1986 · Money Train 1995 · Moneyball 2011 · The Monkey 2025 · Monsoon Wedding 2001 · Monster 2003
Monster 2023 · Monster Hunter 2020 · Monsters University 2013 · Monsters, Inc. 2001 · Monster’s Ball 2001
Moon 2009 · Moonlight 2016 · Moonraker 1979 · Moonrise Kingdom 2012 · Moonstruck 1987 · Morbius 2022
Mortal Kombat 1995 · Mortal Kombat 2021 · The Mosquito Coast 1986 · Mother 2009 · mother! 2017
The Mothman Prophecies 2002 · The Motorcycle Diaries 2004 · Mr. & Mrs. Smith 2005 · Mr. Deeds 2002
Mr. Smith Goes to Washington 1939 · Mrs. Doubtfire 1993 · Much Ado About Nothing 1993 · Mufasa: The Lion King 2024
Mulan 1998 · Mulholland Drive 2001 · Multiplicity 1996 · The Mummy 1932 · The Mummy 1999 · Munich 2005
The Muppet Christmas Carol 1992 · The Muppet Movie 1979 · Muppet Treasure Island 1996
The Muppets Take Manhattan 1984 · Murder in the First 1995 · Murder Mystery 2019 · Murder on the Orient Express 1974
Murder on the Orient Express 2017 · Muriel’s Wedding 1994 · Music and Lyrics 2007 · My Beautiful Laundrette 1985
My Best Friend’s Wedding 1997 · My Blue Heaven 1990 · My Fair Lady 1964 · My Girl 1991 · My Man Godfrey 1936
Mystery Train 1989 · Mystic Pizza 1988 · Mystic River 2003 · Naked 1993 · The Naked Gun 1988 · The Naked Gun 2025
The Name of the Rose 1986 · Napoleon 2023 · Napoleon Dynamite 2004 · National Lampoon’s Vacation 1983
National Lampoon’s Van Wilder 2002 · National Treasure 2004 · National Treasure: Book of Secrets 2007
The Natural 1984 · Natural Born Killers 1994 · Nausicaä of the Valley of the Wind 1984 · Near Dark 1987
Nebraska 2013 · The Negotiator 1998 · Neighbors 2014 · Nell 1994 · Nerve 2016 · Network 1976
Never Been Kissed 1999 · Never Let Me Go 2010 · The NeverEnding Story 1984 · New Moon 2009 · The New World 2005
Next 2007 · The Nice Guys 2016 · Nickel Boys 2024 · Night at the Museum 2006
Night at the Museum: Battle of the Smithsonian 2009 · Night on Earth 1991 · Night Watch 2004 · Nightcrawler 2014
Nightmare Alley 2021 · A Nightmare on Elm Street 1984 · A Nightmare on Elm Street 2: Freddy’s Revenge 1985
A Nightmare on Elm Street 3: Dream Warriors 1987 · Nikita 1990 · Nine Queens 2000 · Nine to Five 1980
Ninja Scroll 1993 · Ninotchka 1939 · The Ninth Gate 1999 · Nixon 1995 · No 2012 · No Country for Old Men 2007
No Other Choice 2025 · Noah 2014 · Nobody 2 2025 · Nobody 2021 · Nobody Knows 2004 · Nocturnal Animals 2016
Nomadland 2020 · Nope 2022 · The Northman 2022 · Nosferatu 2024 · Nosferatu the Vampyre 1979
Not Another Teen Movie 2001 · The Notebook 2004 · Notorious 1946 · Notting Hill 1999 · Now You See Me 2013
Now, Voyager 1942 · The Nun 2018 · Nurse Betty 2000 · Nutty Professor II: The Klumps 2000 · Nymphomaniac 2013
O Brother, Where Art Thou? 2000 · Oblivion 2013 · Ocean’s 8 2018 · Ocean’s Thirteen 2007 · Ocean’s Twelve 2004
October 1927 · October Sky 1999 · The Odd Couple 1968 · Of Mice and Men 1992 · Okja 2017 · Old 2021
Old School 2003 · Oldboy 2013 · Oliver Twist 1948 · Oliver! 1968 · The Omen 1976
On Her Majesty’s Secret Service 1969 · On the Road 2012 · Once Upon a Time in America 1984
Once Upon a Time in Mexico 2003 · Once Were Warriors 1994 · The One 2001 · One Battle After Another 2025
One Hour Photo 2002 · Ong-Bak 2003 · Only Lovers Left Alive 2013 · Onward 2020 · Open Your Eyes 1997
Oppenheimer 2023 · The Opposite of Sex 1998 · The Orphanage 2007 · Othello 1995 · The Other Guys 2010
The Others 2001 · Out of Africa 1985 · Out of Sight 1998 · The Outlaw Josey Wales 1976 · The Outsiders 1983
Over the Hedge 2006 · Pacific Rim 2013 · Pain and Glory 2019 · Palm Springs 2020 · Pan 2015 · Pandora’s Box 1929
Pandorum 2009 · Panic Room 2002 · Pan’s Labyrinth 2006 · Papillon 1973 · Papillon 2017 · Paprika 2006
Paranormal Activity 2007 · The Parent Trap 1961 · The Parent Trap 1998 · Parenthood 1989 · Paris, Texas 1984
The Party 1968 · A Passage to India 1984 · Passengers 2016 · The Passion of the Christ 2004 · Past Lives 2023
Patch Adams 1998 · Paterson 2016 · The Patriot 2000 · Patriot Games 1992 · Patton 1970 · Paul 2011
Pay It Forward 2000 · Paycheck 2003 · Pearl 2022 · Pearl Harbor 2001 · Pee-wee’s Big Adventure 1985
Peeping Tom 1960 · The Pelican Brief 1993 · The People vs. Larry Flynt 1996 · Percy Jackson & the Olympians 2010
Perfect Blue 1997 · Perfect Days 2023 · A Perfect Murder 1998 · A Perfect World 1993 · Performance 1970
The Perks of Being a Wallflower 2012 · Pet Sematary 1989 · Peter Pan 1953 · Pete’s Dragon 1977 · The Phantom 1996
The Phantom Menace 1999 · The Phantom of the Opera 2004 · Phantom Thread 2017 · Philadelphia 1993
The Philadelphia Story 1940 · The Phoenician Scheme 2025 · Phone Booth 2002 · The Pianist 2002
The Piano Teacher 2001 · Pig 2021 · Pineapple Express 2008 · Pink Floyd: The Wall 1982 · Pinocchio 1940
Pirates of the Caribbean: On Stranger Tides 2011 · Pitch Black 2000 · Pitch Perfect 2012 · PK 2014
The Place Beyond the Pines 2012 · Planes, Trains & Automobiles 1987 · Planes, Trains and Automobiles 1987
Planet Terror 2007 · Platoon 1986 · Pleasantville 1998 · Pocahontas 1995 · Point Break 1991 · The Polar Express 2004
Police Academy 1984 · Police Academy 2: Their First Assignment 1985 · Police Academy 3: Back in Training 1986
Police Story 1985 · Pollock 2000 · Ponyo 2008 · Poor Things 2023 · Popeye 1980 · Porco Rosso 1992
Portrait of a Lady on Fire 2019 · The Poseidon Adventure 1972 · Possession 1981 · The Post 2017
Postcards from the Edge 1990 · Powder 1995 · The Power of the Dog 2021 · Predator 2 1990 · Predator: Badlands 2025
Predators 2010 · The Prestige 2006 · Presumed Innocent 1990 · Pretty in Pink 1986 · Pretty Woman 1990
Pride & Prejudice 2005 · Pride and Prejudice 2005 · Primal Fear 1996 · Prince of Darkness 1987
The Prince of Egypt 1998 · Prince of Persia 2010 · Prince of Persia: The Sands of Time 2010
The Princess and the Frog 2009 · The Princess Bride 1987 · The Princess Diaries 2001 · Priscilla 2023
Prisoners 2013 · The Producers 1967 · Prometheus 2012 · Promising Young Woman 2020 · The Proposal 2009
Punch-Drunk Love 2002 · The Purple Rose of Cairo 1985 · The Pursuit of Happyness 2006 · Puss in Boots 2011
Puss in Boots: The Last Wish 2022 · Quantum of Solace 2008 · The Queen 2006 · Queen of the Damned 2002 · Queer 2024
The Quick and the Dead 1995 · Quo Vadis 1951 · The Raid 2 2014 · The Raid 2011 · Rain Man 1988 · The Rainmaker 1997
Raise the Red Lantern 1991 · Raising Arizona 1987 · Rambo: First Blood Part II 1985 · Rampage 2018 · Rat Race 2001
Ratatouille 2007 · Raw 2016 · Ray 2004 · Raya and the Last Dragon 2021 · The Reader 2008 · Ready Player One 2018
Real Genius 1985 · A Real Pain 2024 · Reality Bites 1994 · Rebecca 1940 · Rebel Moon 2023
Rebel Without a Cause 1955 · The Recruit 2003 · Red 2010 · Red Dragon 2002 · Red Notice 2021 · Red Planet 2000
The Red Shoes 1948 · Red Sonja 1985 · The Red Violin 1998 · Reign of Fire 2002 · The Remains of the Day 1993
Renaissance Man 1994 · Rent 2005 · The Replacement Killers 1998 · Repo Man 1984 · Repulsion 1965
Requiem for a Dream 2000 · The Rescuers 1977 · Resident Evil 2002 · Resident Evil: Apocalypse 2004
Resident Evil: Extinction 2007 · The Return 2003 · The Revenant 2015 · Revenge 2017 · Revenge of the Nerds 1984
Revenge of the Sith 2005 · Richard III 1995 · Richie Rich 1994 · The Right Stuff 1983 · The Ring 2002 · Rings 2017
Ringu 1998 · Rio 2011 · Rio Bravo 1959 · The Rise of Skywalker 2019 · Rise of the Planet of the Apes 2011
Risky Business 1983 · The Ritual 2017 · A River Runs Through It 1992 · Road House 1989 · The Road to El Dorado 2000
Road to Perdition 2002 · Road Trip 2000 · Roadhouse 2024 · The Robe 1953 · Robin Hood 1973 · Robin Hood 2018
Robin Hood: Prince of Thieves 1991 · RoboCop 2 1990 · Robots 2005 · The Rock 1996 · Rocketman 2019 · RocknRolla 2008
Rocky Balboa 2006 · Rocky II 1979 · Rocky III 1982 · Rocky IV 1985 · Rocky V 1990 · Roger & Me 1989 · Rogue One 2016
Roma 2018 · Roman Holiday 1953 · Romeo + Juliet 1996 · Romeo and Juliet 1968
Romy and Michele’s High School Reunion 1997 · Roofman 2025 · The Room Next Door 2024 · Rope 1948
Rosemary’s Baby 1968 · Rounders 1998 · Roxanne 1987 · The Royal Tenenbaums 2001 · Rudy 1993
Rumble in the Bronx 1995 · Run Lola Run 1998 · Runaway Bride 1999 · Runaway Jury 2003 · The Running Man 1987
The Running Man 2025 · Rush 2013 · Rush Hour 1998 · Rush Hour 2 2001 · Rushmore 1998 · Russian Ark 2002
S.W.A.T. 2003 · Saboteur 1942 · Sabrina 1954 · Sabrina 1995 · Safe 1995 · The Saint 1997 · Salt 2010 · Saltburn 2023
The Salton Sea 2002 · San Andreas 2015 · The Sandlot 1993 · The Santa Clause 1994 · Saturday Night Fever 1977
Save the Last Dance 2001 · Saving Silverman 2001 · Saw 2004 · Saw II 2005 · Say Anything 1989
A Scanner Darkly 2006 · Scanners 1981 · Scarface 1983 · Scary Movie 2 2001 · Scary Movie 2000 · Scary Movie 3 2003
Scary Movie 4 2006 · Scent of a Woman 1992 · Schindler’s List 1993 · School of Rock 2003 · The Science of Sleep 2006
Scoop 2006 · The Score 2001 · The Scorpion King 2002 · Scott Pilgrim vs. the World 2010 · Scream 2 1997
Scream 3 2000 · Scream VI 2023 · Scrooged 1988 · The Sea Inside 2004 · Seabiscuit 2003 · Secondhand Lions 2003
The Secret Agent 2025 · The Secret Garden 1993 · The Secret in Their Eyes 2009 · The Secret Life of Pets 2016
The Secret Life of Walter Mitty 2013 · The Secret of My Success 1987 · The Secret of NIMH 1982 · Secret Window 2004
Secretary 2002 · Secrets & Lies 1996 · Selma 2014 · Sense and Sensibility 1995 · Sentimental Value 2025
September 5 2024 · A Serbian Film 2010 · Serendipity 2001 · A Series of Unfortunate Events 2004 · A Serious Man 2009
The Servant 1963 · Seven Pounds 2008 · Seven Psychopaths 2012 · Seven Years in Tibet 1997 · Sex and the City 2008
Sex, Lies, and Videotape 1989 · Sexy Beast 2000 · The Shadow 1994 · Shadow of a Doubt 1943
Shadow of the Vampire 2000 · Shaft 1971 · Shakespeare in Love 1998 · Shall We Dance? 1996 · Shallow Grave 1994
Shallow Hal 2001 · The Shallows 2016 · Shame 2011 · Shane 1953 · Shang-Chi and the Legend of the Ten Rings 2021
Shanghai Knights 2003 · Shanghai Noon 2000 · Shaolin Soccer 2001 · The Shape of Water 2017 · Shark Tale 2004
Shaun of the Dead 2004 · Shazam! 2019 · She-Devil 1989 · Sherlock Holmes 2009 · She’s All That 1999
She’s the Man 2006 · Shine 1996 · Sholay 1975 · Shoot ’Em Up 2007 · Shooter 2007 · Shoplifters 2018
Short Circuit 1986 · Showgirls 1995 · Shrek 2 2004 · Shrek the Third 2007 · Shutter 2004 · Shutter Island 2010
Sicario 2015 · Sicko 2007 · Side Effects 2013 · Sideways 2004 · The Siege 1998 · Signs 2002 · Silence 2016
The Silence of the Lambs 1991 · Silent Hill 2006 · A Silent Voice 2016 · A Silent Voice: The Movie 2016
Silkwood 1983 · Silver Linings Playbook 2012 · A Simple Plan 1998 · Sin City 2005 · Sing 2016 · A Single Man 2009
Singles 1992 · Sinister 2012 · Sinners 2025 · Sirens 1994 · Sister Act 1992 · Sister Act 2: Back in the Habit 1993
Six Degrees of Separation 1993 · Sixteen Candles 1984 · The Skin I Live In 2011 · The Skulls 2000 · Skyscraper 2018
Slacker 1990 · Sleeper 1973 · Sleepers 1996 · Sleeping Beauty 1959 · Sleepless in Seattle 1993 · Sleepy Hollow 1999
Sliding Doors 1998 · Slumdog Millionaire 2008 · Small Soldiers 1998 · Small Time Crooks 2000 · Smile 2 2024
Smile 2022 · Smilla’s Sense of Snow 1997 · Smoke 1995 · Snake Eyes 1998 · Snakes on a Plane 2006 · Snatch 2000
Snow White 2025 · Snowpiercer 2013 · The Social Network 2010 · Society of the Snow 2023 · Solaris 2002
Solo: A Star Wars Story 2018 · Some Like It Hot 1959 · Something’s Gotta Give 2003 · Sommersby 1993
Son of Saul 2015 · Sonatine 1993 · Song Sung Blue 2025 · Sonic the Hedgehog 2020 · Sophie’s Choice 1982
The Sorcerer’s Apprentice 2010 · Sorry to Bother You 2018 · Soul 2020 · Sound of Metal 2019
The Sound of Music 1965 · Source Code 2011 · Southpaw 2015 · Soylent Green 1973 · Space Cowboys 2000
Spaceballs 1987 · Spanglish 2004 · The Spanish Prisoner 1997 · Spartacus 1960 · Spawn 1997 · Speak No Evil 2024
Speed 1994 · Speed 2: Cruise Control 1997 · Speed Racer 2008 · Spellbound 1945 · Spellbound 2002 · Spencer 2021
Sphere 1998 · Spider-Man: Far From Home 2019 · Spider-Man: Homecoming 2017 · Spider-Man: No Way Home 2021
Spirit: Stallion of the Cimarron 2002 · Splash 1984 · Split 2016 · Spotlight 2015 · Spy Game 2001 · Spy Hard 1996
Spy Kids 2001 · The Spy Who Loved Me 1977 · The Square 2017 · The Squid and the Whale 2005 · Stage Fright 1950
Stagecoach 1939 · Stand by Me 1986 · A Star Is Born 1954 · A Star Is Born 2018 · Star Trek 2009
Star Trek Beyond 2016 · Star Trek Into Darkness 2013 · Star Trek V: The Final Frontier 1989
Star Trek: First Contact 1996 · Star Trek: Insurrection 1998 · Star Trek: Nemesis 2002
Star Trek: The Motion Picture 1979 · Stardust 2007 · Stargate 1994 · Starman 1984 · Starsky & Hutch 2004
The Station Agent 2003 · Steamboy 2004 · Steel Magnolias 1989 · Step Brothers 2008 · Steve Jobs 2015
The Sting 1973 · Stop! Or My Mom Will Shoot 1992 · The Straight Story 1999 · Strange Brew 1983
Strange Darling 2024 · Strange Days 1995 · Strangers on a Train 1951 · Straw Dogs 1971 · Street Fighter 1994
A Streetcar Named Desire 1951 · Strictly Ballroom 1992 · Strike 1925 · Stripes 1981 · Stroszek 1977
Stuart Little 1999 · The Substance 2024 · Sudden Death 1995 · Suicide Kings 1997 · Suicide Squad 2016 · Sully 2016
The Sum of All Fears 2002 · Summer Wars 2009 · Sunrise 1927 · Sunshine 2007 · Super 8 2011 · Super Mario Bros. 1993
The Super Mario Bros. Movie 2023 · Super Troopers 2001 · Superbad 2007 · Superman 2025 · Superman II 1980
Superman III 1983 · Superman IV: The Quest for Peace 1987 · Superman Returns 2006 · Suspicion 1941 · Suspiria 1977
Suspiria 2018 · Suzume 2022 · Sweeney Todd: The Demon Barber of Fleet Street 2007 · The Sweet Hereafter 1997
Sweet Home Alabama 2002 · Swimming with Sharks 1995 · Swing Time 1936 · Swingers 1996 · Swiss Family Robinson 1960
The Sword in the Stone 1963 · Swordfish 2001 · Sydney 1996 · Synecdoche, New York 2008 · Syriana 2005
Taare Zameen Par 2007 · Take the Money and Run 1969 · Taken 2 2012 · Taken 2008
Tales from the Crypt Presents: Demon Knight 1995 · Talk to Her 2002 · Talk to Me 2023 · Talladega Nights 2006
Tampopo 1985 · Tangled 2010 · Tank Girl 1995 · Tarzan 1999 · Taxi 1998 · Team America: World Police 2004 · Ted 2012
Teenage Mutant Ninja Turtles 1990 · Teenage Mutant Ninja Turtles II: The Secret of the Ooze 1991
Teenage Mutant Ninja Turtles III 1993 · The Ten Commandments 1956 · The Tenant 1976 · Tenet 2020 · The Terminal 2004
Terminator Genisys 2015 · Terminator Salvation 2009 · Terminator: Dark Fate 2019 · Terms of Endearment 1983
Terrifier 2016 · Terrifier 3 2024 · Tess 1979 · Thank You for Smoking 2006 · That Thing You Do! 1996
Thelma & Louise 1991 · Thelma 2017 · Them! 1954 · The Theory of Everything 2014 · There Will Be Blood 2007
There’s Something About Mary 1998 · They 2002 · They Live 1988 · The Thin Man 1934 · The Thin Red Line 1998
Thirst 2009 · Thirteen Ghosts 2001 · The Thirteenth Floor 1999 · This Means War 2012 · The Thomas Crown Affair 1999
Thor 2011 · Thor: Love and Thunder 2022 · Three Amigos 1986 · Three Billboards Outside Ebbing, Missouri 2017
Three Colors: White 1994 · Three Men and a Baby 1987 · Throw Momma from the Train 1987 · Thunderball 1965
Thunderbolts* 2025 · The Time Machine 2002 · A Time to Kill 1996 · Timecop 1994 · Titan A.E. 2000 · Titane 2021
Titanic 1997 · To All the Boys I’ve Loved Before 2018 · To Catch a Thief 1955 · To Die For 1995 · To Live 1994
To Rome with Love 2012 · To Wong Foo, Thanks for Everything! Julie Newmar 1995 · Tokyo Drift 2006
Tokyo Godfathers 2003 · Tom at the Farm 2013 · Tomb Raider 2018 · Tombstone 1993 · Tommy 1975 · Toni Erdmann 2016
Tootsie 1982 · Top Gun 1986 · Top Hat 1935 · Topaz 1969 · Topper 1937 · Torn Curtain 1966 · Total Recall 1990
The Town 2010 · The Town That Dreaded Sundown 1976 · Traffic 2000 · Train Dreams 2025 · Train to Busan 2016
Training Day 2001 · Trainspotting 1996 · The Traitor 2019 · Transcendence 2014 · Transformers 2007
Transformers One 2024 · Transformers: Dark of the Moon 2011 · Transformers: Revenge of the Fallen 2009
The Transporter 2002 · Trap 2024 · Treasure Planet 2002 · The Tree of Life 2011 · The Trial of the Chicago 7 2020
Triangle of Sadness 2022 · Troll Hunter 2010 · Trolls 2016 · Tron 1982 · Tron: Ares 2025 · Tron: Legacy 2010
Tropic Thunder 2008 · The Trouble with Harry 1955 · Troy 2004 · True Grit 2010 · True Lies 1994
The Truman Show 1998 · Tully 2018 · Turner & Hooch 1989 · Turning Red 2022 · The Tuxedo 2002 · Twelfth Night 1996
Twilight 2008 · The Twilight Saga: Eclipse 2010 · Twin Peaks: Fire Walk with Me 1992 · Twins 1988 · Twister 1996
Twisters 2024 · Two Weeks Notice 2002 · Tár 2022 · U-571 2000 · U.S. Marshals 1998
The Unbearable Lightness of Being 1988 · Unbreakable 2000 · Uncharted 2022 · Uncle Buck 1989 · Uncut Gems 2019
Under Siege 1992 · Under Siege 2: Dark Territory 1995 · Under the Skin 2013 · Under the Tuscan Sun 2003
Underwater 2020 · Underworld 2003 · Underworld: Evolution 2006 · Unforgiven 1992 · Universal Soldier 1992
Unstoppable 2010 · The Untouchables 1987 · Up Close and Personal 1996 · Up in the Air 2009 · Upgrade 2018
Urban Cowboy 1980 · Urban Legend 1998 · V for Vendetta 2005 · Vacation 1983
Valerian and the City of a Thousand Planets 2017 · Valkyrie 2008 · Vampire Hunter D: Bloodlust 2000
Van Helsing 2004 · Van Wilder 2002 · Vanilla Sky 2001 · Velvet Goldmine 1998 · Venom 2018 · Venus in Fur 2013
Vera Drake 2004 · Vice 2018 · Vicky Cristina Barcelona 2008 · Victor/Victoria 1982 · Victoria 2015 · Videodrome 1983
A View to a Kill 1985 · The Village 2004 · Village of the Damned 1995 · The Virgin Suicides 1999 · Virtuosity 1995
The Visit 2015 · The Visitors 1993 · Volcano 1997 · Volver 2006 · Wag the Dog 1997 · The Wailing 2016
Wait Until Dark 1967 · Waiting for Guffman 1996 · Wake Up Dead Man 2025 · Waking Life 2001 · Waking Ned Devine 1998
The Walk 2015 · A Walk in the Clouds 1995 · Walk the Line 2005 · A Walk to Remember 2002 · The Wall 1982
Wall Street 1987 · Wallace & Gromit in The Curse of the Were-Rabbit 2005 · Wanted 2008 · War and Peace 1956
War Dogs 2016 · War for the Planet of the Apes 2017 · War Horse 2011 · The War of the Worlds 1953
War of the Worlds 2005 · Warcraft 2016 · Warfare 2025 · WarGames 1983 · Warm Bodies 2013 · Warrior 2011
The Warriors 1979 · Watchmen 2009 · The Waterboy 1998 · Wayne’s World 1992 · Wayne’s World 2 1993
We Live in Time 2024 · We Were Soldiers 2002 · Weapons 2025 · Weathering with You 2019 · The Wedding Banquet 1993
Wedding Crashers 2005 · The Wedding Date 2005 · The Wedding Planner 2001 · The Wedding Singer 1998
Weekend at Bernie’s 1989 · Weird Science 1985 · Welcome to the Dollhouse 1995 · Wes Craven’s New Nightmare 1994
West Side Story 1961 · Westworld 1973 · We’re the Millers 2013 · The Whale 2022 · Whale Rider 2002
What About Bob? 1991 · What Dreams May Come 1998 · What Lies Beneath 2000 · When Marnie Was There 2014
When We Were Kings 1996 · Where Eagles Dare 1968 · Where the Wild Things Are 2009 · While We’re Young 2014
Whiplash 2014 · Whisper of the Heart 1995 · White Men Can’t Jump 1992 · The White Ribbon 2009 · Wicked 2024
Wicked: For Good 2025 · The Wicker Man 1973 · Widows 2018 · Wild 2014 · Wild at Heart 1990 · The Wild Bunch 1969
The Wild Robot 2024 · Wild Tales 2014 · Wild Things 1998 · Wild Wild West 1999
William Shakespeare’s A Midsummer Night’s Dream 1999 · William Shakespeare’s Romeo + Juliet 1996 · Willow 1988
The Wind Rises 2013 · Wind River 2017 · Wings of Desire 1987 · Wish 2023 · The Witches of Eastwick 1987
Withnail and I 1987 · Witness 1985 · Wolf 1994 · Wolf Children 2012 · The Wolf Man 1941
The Wolf of Wall Street 2013 · The Wolverine 2013 · Woman of the Year 1942 · The Women 1939 · Women Talking 2022
Wonder Boys 2000 · Wonder Woman 2017 · Wonka 2023 · Working Girl 1988 · World War Z 2013 · The World’s End 2013
World’s Greatest Dad 2009 · The Worst Person in the World 2021 · Wrath of Man 2021 · Wreck-It Ralph 2012
The Wrestler 2008 · The Wrong Man 1956 · Wuthering Heights 1939 · Wyatt Earp 1994 · X 2022 · X-Men 2000
X-Men Origins: Wolverine 2009 · X-Men: Apocalypse 2016 · X-Men: Days of Future Past 2014 · X-Men: First Class 2011
Xanadu 1980 · xXx 2002 · Yellow Submarine 1968 · Yes Man 2008 · Yesterday 2019 · Young Adult 2011
Young and Dangerous 1996 · Young Frankenstein 1974 · Young Guns 1988 · Young Guns II 1990
Young Sherlock Holmes 1985 · Your Name 2016 · Youth 2015 · You’ve Got Mail 1998 · Z 1969
Zack Snyder’s Justice League 2021 · Zatoichi 2003 · Zelig 1983 · Zero Dark Thirty 2012 · Zodiac 2007
Zombieland 2009 · The Zone of Interest 2023 · Zoolander 2001 · Zootopia 2 2025 · Zootopia 2016 · The ’Burbs 1989
Before Sunset 2004 · Jurassic World: Fallen Kingdom 2018 · Jurassic World Dominion 2022 · Jurassic World: Rebirth 2025
The Matrix Resurrections 2021 · Avatar: The Way of Water 2022 · Mission: Impossible – Ghost Protocol 2011
Mission: Impossible – Rogue Nation 2015 · Mission: Impossible – Dead Reckoning 2023
John Wick: Chapter 3 – Parabellum 2019 · John Wick: Chapter 4 2023 · Creed II 2018 · Creed III 2023
Captain America: Brave New World 2025 · Thor: The Dark World 2013 · Black Panther: Wakanda Forever 2022
Guardians of the Galaxy Vol. 3 2023 · Ant-Man and the Wasp 2018 · Doctor Strange in the Multiverse of Madness 2022
Spider-Man: Far from Home 2019 · X-Men: Dark Phoenix 2019 · Wonder Woman 1984 2020 · The Dark Knight Returns 2012
Batman: The Killing Joke 2016 · Star Wars: The Rise of Skywalker 2019 · Indiana Jones and the Dial of Destiny 2023
Pirates of the Caribbean: Dead Men Tell No Tales 2017 · Shrek Forever After 2010 · Ice Age: The Meltdown 2006
Kung Fu Panda 2 2011 · Kung Fu Panda 3 2016 · How to Train Your Dragon: The Hidden World 2019 · Despicable Me 3 2017
Minions: The Rise of Gru 2022 · Cars 3 2017 · The Fate of the Furious 2017 · The Hunger Games: Catching Fire 2013
The Hunger Games: Mockingjay 2014 · The Hunger Games: The Ballad of Songbirds & Snakes 2023
Fantastic Beasts: The Crimes of Grindelwald 2018 · Kingsman: The Golden Circle 2017 · The Hangover Part III 2013
Men in Black: International 2019 · Ghostbusters: Afterlife 2021 · Ghostbusters: Frozen Empire 2024
Beetlejuice Beetlejuice 2024 · Paddington in Peru 2024 · A Quiet Place Part II 2020 · A Quiet Place: Day One 2024
Halloween Ends 2022 · Halloween Kills 2021 · Psycho II 1983 · The Exorcist: Believer 2023 · The Exorcist III 1990
Jaws 2 1978 · Jaws: The Revenge 1987 · Prey 2022 · Aliens vs. Predator: Requiem 2007 · Robocop 2 1990
Die Hard 4.0 2007 · A Good Day to Die Hard 2013 · Bad Boys for Life 2020 · Bridget Jones: The Edge of Reason 2004
Bridget Jones’s Baby 2016 · Bridget Jones: Mad About the Boy 2025 · My Big Fat Greek Wedding 2 2016
Legally Blonde 2 2003 · Zoolander 2 2016 · Dumb and Dumber To 2014 · Taken 3 2014
Kingdom of the Planet of the Apes 2024 · Beneath the Planet of the Apes 1970
The Mummy: Tomb of the Dragon Emperor 2008 · The Addams Family 2019 · Now You See Me 2 2016
Wake Up Dead Man: A Knives Out Mystery 2025 · Train to Busan Presents: Peninsula 2020 · Ip Man 2 2010
Infernal Affairs II 2003 · Baahubali 2: The Conclusion 2017 · Ne Zha 2 2025 · Sympathy for Mr. Vengeance 2002
The World of Apu 1959 · Aparajito 1956 · Antoine and Colette 1962 · Stolen Kisses 1968
The Bride of Frankenstein 1935 · Son of Frankenstein 1939 · Blade: Trinity 2004 · Zombieland: Double Tap 2019
The Lion King 2019 · Beauty and the Beast 2017 · Cinderella 2015 · Mulan 2020 · Pinocchio 2022
`

/** The same as a list; a title that several films have is in it once for each. */
export const titlesElsewhere: readonly { title: string; year: number }[] = listed
  .split(/\s+·\s+|\n/)
  .flatMap((entry) => {
    const [, title = '', year = ''] = /^(.+) (\d{4})$/.exec(entry.trim()) ?? []
    return title ? [{ title, year: Number(year) }] : []
  })
