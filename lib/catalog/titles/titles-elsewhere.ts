/**
 * Well-known films people look for, so that their titles are taken for titles and not for a slip of another one
 * ("Twilight" is not "Twister") and their absence can be said. What the catalog has is found there first.
 */
const listed = `
The Life Aquatic with Steve Zissou 2004 · American Gangster 2007 · The Curious Case of Benjamin Button 2008
Gone Girl 2014 · Copycat 1995 · Mallrats 1995 · The Adventures of Priscilla, Queen of the Desert 1994
Breakfast at Tiffany’s 1961 · Romeo + Juliet 1996 · Romeo and Juliet 1968 · Swingers 1996 · Carrie 1976
Rounders 1998 · Never Been Kissed 1999 · From Russia with Love 1963 · Robin Hood 1973 · Fatal Attraction 1987
The Fisher King 1991 · Sister Act 1992 · Frequency 2000 · Jurassic Park III 2001
Master and Commander: The Far Side of the World 2003 · Fantastic Four 2005 · Thank You for Smoking 2006
Hackers 1995 · Showgirls 1995 · Junior 1994 · Primal Fear 1996 · Multiplicity 1996 · A Time to Kill 1996
My Fair Lady 1964 · Dumbo 1941 · Bonnie and Clyde 1967 · Nikita 1990 · La Femme Nikita 1990 · The Thin Red Line 1998
Bull Durham 1988 · Final Destination 2000 · What About Bob? 1991 · Man on Fire 2004 · The Aviator 2004
Constantine 2005 · Lord of War 2005 · Kiss Kiss Bang Bang 2005 · The Incredible Hulk 2008 · Quantum of Solace 2008
Coraline 2009 · Tank Girl 1995 · Rudy 1993 · The African Queen 1951 · Evil Dead II 1987 · The Evil Dead 1981
Ben-Hur 1959 · Stripes 1981 · West Side Story 1961 · The Dark Crystal 1982 · The Running Man 1987 · Bring It On 2000
Swordfish 2001 · Ghost World 2001 · Jay and Silent Bob Strike Back 2001 · Blade 1998 · Blade II 2002
Anger Management 2003 · Matchstick Men 2003 · Harold & Kumar Go to White Castle 2004 · Brokeback Mountain 2005
The Devil Wears Prada 2006 · Stardust 2007 · The Wrestler 2008 · Yes Man 2008 · The Hurt Locker 2008
Source Code 2011 · Thor 2011 · Muriel’s Wedding 1994 · Heavy Metal 1981 · Matilda 1996
The Long Kiss Goodnight 1996 · Manhattan 1979 · Patton 1970 · Lethal Weapon 2 1989 · Lethal Weapon 3 1992
Lethal Weapon 4 1998 · Pretty in Pink 1986 · The Producers 1967 · Dr. No 1962 · The Muppet Movie 1979 · U-571 2000
For a Few Dollars More 1965 · How the Grinch Stole Christmas 2000 · The Grinch 2018 · Dude, Where’s My Car? 2000
K-PAX 2001 · Insomnia 2002 · Punch-Drunk Love 2002 · Hulk 2003 · Underworld 2003 · Saw 2004 · Saw II 2005
Meet the Parents 2000 · Meet the Fockers 2004 · Ocean’s Twelve 2004 · Ocean’s Thirteen 2007 · Ocean’s 8 2018
Tropic Thunder 2008 · To Die For 1995 · The Quick and the Dead 1995 · I Know What You Did Last Summer 1997
Dr. Dolittle 1998 · Out of Sight 1998 · The Dirty Dozen 1967 · The Bodyguard 1992 · The Beach 2000 · Tootsie 1982
The Count of Monte Cristo 2002 · Daredevil 2003 · Phone Booth 2002 · The League of Extraordinary Gentlemen 2003
Team America: World Police 2004 · Finding Neverland 2004 · Live Free or Die Hard 2007 · Moon 2009
Up in the Air 2009 · Drive 2011 · Captain America: The First Avenger 2011 · Looper 2012 · Iron Man 2 2010
Iron Man 3 2013 · Gravity 2013 · The Madness of King George 1994 · The Craft 1996 · Hercules 1997
Conan the Barbarian 1982 · Scream 2 1997 · Scream 3 2000 · Wag the Dog 1997 · Wild Things 1998 · Roger & Me 1989
Home Alone 1990 · Home Alone 2: Lost in New York 1992 · The Insider 1999 · Patriot Games 1992 · JFK 1991
City Slickers 1991 · Rush Hour 1998 · Rush Hour 2 2001 · Shallow Hal 2001 · Red Dragon 2002 · Hannibal 2001
The Island 2005 · Babel 2006 · Pineapple Express 2008 · The Blind Side 2009 · Crazy, Stupid, Love 2011
Life of Pi 2012 · The Lego Movie 2014 · Captain America: The Winter Soldier 2014 · Captain America: Civil War 2016
Bullets Over Broadway 1994 · Emma 1996 · The Manchurian Candidate 1962 · Fried Green Tomatoes 1991 · The Saint 1997
The Negotiator 1998 · First Blood 1982 · Christmas Vacation 1989 · October Sky 1999 · Deliverance 1972
Resident Evil 2002 · Sweeney Todd: The Demon Barber of Fleet Street 2007 · Limitless 2011 · Brave 2012
The Amazing Spider-Man 2012 · Silver Linings Playbook 2012 · X-Men 2000 · X-Men: First Class 2011
X-Men: Days of Future Past 2014 · Courage Under Fire 1996 · The Philadelphia Story 1940 · Sleepers 1996
Arsenic and Old Lace 1944 · Dracula 1931 · Bram Stoker’s Dracula 1992 · Lost in Space 1998 · Rocky II 1979
Rocky III 1982 · Rocky IV 1985 · Rocky V 1990 · Rocky Balboa 2006 · The Karate Kid 1984
The Karate Kid Part II 1986 · She’s All That 1999 · Deep Blue Sea 1999 · Easy Rider 1969 · Grumpy Old Men 1993
Titan A.E. 2000 · Coyote Ugly 2000 · Lilo & Stitch 2002 · How to Lose a Guy in 10 Days 2003 · Hancock 2008
Moonrise Kingdom 2012 · Frozen 2013 · Frozen II 2019 · John Wick 2014 · John Wick: Chapter 2 2017 · Powder 1995
Mighty Aphrodite 1995 · Strange Days 1995 · Mary Shelley’s Frankenstein 1994 · Robin Hood: Prince of Thieves 1991
Sleeper 1973 · The Killing Fields 1984 · The Gods Must Be Crazy 1980 · Broadcast News 1987 · The Waterboy 1998
Happy Gilmore 1996 · Billy Madison 1995 · Girl, Interrupted 1999 · Big Trouble in Little China 1986
Finding Forrester 2000 · Spy Kids 2001 · Sweet Home Alabama 2002 · Mission: Impossible II 2000
Mission: Impossible III 2006 · Talladega Nights 2006 · There Will Be Blood 2007 · Step Brothers 2008
True Grit 2010 · Argo 2012 · The Island of Dr. Moreau 1996 · The People vs. Larry Flynt 1996 · The Grifters 1990
Better Off Dead 1985 · Gandhi 1982 · A Nightmare on Elm Street 1984 · Anaconda 1997 · Halloween 1978 · The Jerk 1979
Cube 1997 · Patch Adams 1998 · Moonstruck 1987 · Scent of a Woman 1992 · Wayne’s World 1992 · Wayne’s World 2 1993
Do the Right Thing 1989 · Bedazzled 2000 · Planes, Trains and Automobiles 1987 · Evolution 2001
The Princess Diaries 2001 · Spy Game 2001 · Gosford Park 2001 · Die Another Day 2002 · Charlie’s Angels 2000
All the President’s Men 1976 · The Motorcycle Diaries 2004 · A History of Violence 2005 · Pride and Prejudice 2005
Grindhouse 2007 · Cloverfield 2008 · Easy A 2010 · Rise of the Planet of the Apes 2011
Dawn of the Planet of the Apes 2014 · War for the Planet of the Apes 2017 · Prometheus 2012 · Star Trek 2009
Star Trek Into Darkness 2013 · Star Trek: The Motion Picture 1979 · Star Trek: First Contact 1996
Avengers: Age of Ultron 2015 · Muppet Treasure Island 1996 · Airheads 1994 · Roman Holiday 1953
Harold and Maude 1971 · Spawn 1997 · In & Out 1997 · The Last Emperor 1987 · The Mighty Ducks 1992
Waking Ned Devine 1998 · Three Amigos 1986 · Dick Tracy 1990 · Vacation 1983 · The 13th Warrior 1999
The Cider House Rules 1999 · Buffy the Vampire Slayer 1992 · Jacob’s Ladder 1990 · The Virgin Suicides 1999
Moonraker 1979 · Pay It Forward 2000 · The Lost Boys 1987 · Scary Movie 2000 · Scary Movie 2 2001
The Transporter 2002 · About Schmidt 2002 · Bad Santa 2003 · The Village 2004 · Death Proof 2007
X-Men Origins: Wolverine 2009 · Moneyball 2011 · 21 Jump Street 2012 · 22 Jump Street 2014 · The Hunger Games 2012
Catching Fire 2013 · Birdman 2014 · Birdman or (The Unexpected Virtue of Ignorance) 2014
In the Name of the Father 1993 · The Sword in the Stone 1963 · Dial M for Murder 1954
The Day the Earth Stood Still 1951 · Cape Fear 1991 · Young Guns 1988 · Event Horizon 1997 · Sliding Doors 1998
The Man in the Iron Mask 1998 · Dangerous Liaisons 1988 · Strangers on a Train 1951 · The Big Chill 1983
The Prince of Egypt 1998 · Excalibur 1981 · RoboCop 2 1990 · The Bone Collector 1999
Teenage Mutant Ninja Turtles 1990 · 28 Days 2000 · 28 Weeks Later 2007 · 28 Years Later 2025
Pee-wee’s Big Adventure 1985 · What Lies Beneath 2000 · Serendipity 2001 · Secretary 2002 · 21 Grams 2003
House of Flying Daggers 2004 · A Series of Unfortunate Events 2004 · Superman Returns 2006 · Shooter 2007
1408 2007 · 3:10 to Yuma 2007 · Midnight in Paris 2011 · The Hobbit: An Unexpected Journey 2012
The Hobbit: The Desolation of Smaug 2013 · The Hobbit 2012 · Her 2013 · Before Sunrise 1995 · Before Midnight 2013
Dolores Claiborne 1995 · The Remains of the Day 1993 · The Secret Garden 1993 · Bedknobs and Broomsticks 1971
The Lawnmower Man 1992 · Shine 1996 · Under Siege 1992 · Dante’s Peak 1997 · Volcano 1997 · Waiting for Guffman 1996
Midnight in the Garden of Good and Evil 1997 · Bulworth 1998 · Flight of the Navigator 1986 · L.A. Story 1991
Desperately Seeking Susan 1985 · Fletch 1985 · Crocodile Dundee 1986 · Logan’s Run 1976 · Tarzan 1999
Thunderball 1965 · Goldfinger 1964 · GoldenEye 1995 · Little Big Man 1970 · Scrooged 1988 · The Natural 1984
Mad Max Beyond Thunderdome 1985 · Coming to America 1988 · The Sandlot 1993 · Super Troopers 2001 · xXx 2002
Castle in the Sky 1986 · Freaky Friday 2003 · Along Came Polly 2004 · Van Helsing 2004 · The Holiday 2006
National Treasure 2004 · Tangled 2010 · Horrible Bosses 2011 · Bottle Rocket 1996
The Bridges of Madison County 1995 · Welcome to the Dollhouse 1995 · The Frighteners 1996 · Bound 1996
To Catch a Thief 1955 · Sex, Lies, and Videotape 1989 · The Wall 1982 · An American Werewolf in London 1981
Michael 1996 · Sphere 1998 · U.S. Marshals 1998 · Driving Miss Daisy 1989 · Hocus Pocus 1993 · Elizabeth 1998
The Faculty 1998 · Blast from the Past 1999 · Live and Let Die 1973 · Backdraft 1991 · Space Cowboys 2000
The Family Man 2000 · The Mexican 2001 · The Chronicles of Riddick 2004 · Pitch Black 2000 · Capote 2005
Ice Age 2002 · Click 2006 · Night at the Museum 2006 · The Fighter 2010
To Wong Foo, Thanks for Everything! Julie Newmar 1995 · Strictly Ballroom 1992 · The Right Stuff 1983
The Omen 1976 · G.I. Jane 1997 · Midnight Cowboy 1969 · Terms of Endearment 1983 · Sleeping Beauty 1959
Weird Science 1985 · Working Girl 1988 · Police Academy 1984 · A Simple Plan 1998 · eXistenZ 1999 · Superman II 1980
Superman III 1983 · Arlington Road 1999 · A River Runs Through It 1992 · Midnight Run 1988 · Awakenings 1990
White Men Can’t Jump 1992 · Wonder Boys 2000 · Hoosiers 1986 · Network 1976 · The Wedding Planner 2001
The Time Machine 2002 · Van Wilder 2002 · The Scorpion King 2002 · Mr. Deeds 2002 · 25th Hour 2002 · Identity 2003
A Scanner Darkly 2006 · Planet Terror 2007 · Wanted 2008 · Twilight 2008 · New Moon 2009 · Eclipse 2010
Breaking Dawn 2011 · The Town 2010 · The Cabin in the Woods 2012 · Wreck-It Ralph 2012 · Now You See Me 2013
Man of Steel 2013 · Batman v Superman: Dawn of Justice 2016 · Suicide Squad 2016 · Wonder Woman 2017
A Walk in the Clouds 1995 · Heavenly Creatures 1994 · A Little Princess 1995 · Reality Bites 1994 · Timecop 1994
Wyatt Earp 1994 · Tombstone 1993 · Super Mario Bros. 1993 · The Super Mario Bros. Movie 2023
The First Wives Club 1996 · Weekend at Bernie’s 1989 · Delicatessen 1991 · Repo Man 1984
The Poseidon Adventure 1972 · Doctor Zhivago 1965 · Ever After 1998 · Charlotte’s Web 1973 · The Secret of NIMH 1982
The Money Pit 1986 · A View to a Kill 1985 · The Jewel of the Nile 1985 · Inspector Gadget 1999
For Your Eyes Only 1981 · Buckaroo Banzai 1984 · Boiler Room 2000 · Mission to Mars 2000 · Predator 2 1990
Diamonds Are Forever 1971 · Joe Dirt 2001 · WarGames 1983 · Starsky & Hutch 2004 · 13 Going on 30 2004
I Heart Huckabees 2004 · Broken Flowers 2005 · Munich 2005 · Shrek 2 2004 · Shrek the Third 2007
The Darjeeling Limited 2007 · 2012 2009 · The Other Guys 2010 · The Adjustment Bureau 2011 · Bridesmaids 2011
Super 8 2011 · The Help 2011 · Ted 2012 · We’re the Millers 2013 · Captain Phillips 2013 · Snowpiercer 2013
Friday 1995 · Kids 1995 · Three Colors: White 1994 · Shallow Grave 1994 · Notorious 1946
The Fox and the Hound 1981 · A Streetcar Named Desire 1951 · Miller’s Crossing 1990 · Being There 1979
Real Genius 1985 · George of the Jungle 1997 · Anastasia 1997 · Honey, I Shrunk the Kids 1989
Adventures in Babysitting 1987 · Meet Joe Black 1998 · Licence to Kill 1989 · Dancer in the Dark 2000
Wall Street 1987 · The Score 2001 · Short Circuit 1986 · Major League 1989 · Dirty Harry 1971 · From Hell 2001
Holes 2003 · Intolerable Cruelty 2003 · The Girl Next Door 2004 · Dogville 2003 · Dawn of the Dead 1978
Bridget Jones’s Diary 2001 · The Brothers Grimm 2005 · Good Night, and Good Luck 2005
The Last King of Scotland 2006 · Déjà Vu 2006 · Gone Baby Gone 2007 · 27 Dresses 2008 · Transformers 2007 · Red 2010
Megamind 2010 · Friends with Benefits 2011 · Pitch Perfect 2012 · The Perks of Being a Wallflower 2012
Oblivion 2013 · The Great Gatsby 2013 · The Secret Life of Walter Mitty 2013 · Virtuosity 1995 · Kalifornia 1993
Jack 1996 · Lone Star 1996 · Days of Thunder 1990 · Henry V 1989 · Grease 1978 · Grease 2 1982 · Benny & Joon 1993
Speed 1994 · Speed 2: Cruise Control 1997 · Amistad 1997 · Soylent Green 1973 · The Muppet Christmas Carol 1992
Rambo: First Blood Part II 1985 · The Red Violin 1998 · A Hard Day’s Night 1964 · Double Jeopardy 1999
Stuart Little 1999 · Ghost Dog: The Way of the Samurai 1999 · Battlefield Earth 2000 · Blood Simple 1984
Shaft 1971 · Beverly Hills Cop 1984 · Atlantis: The Lost Empire 2001 · Waking Life 2001 · Three Men and a Baby 1987
One Hour Photo 2002 · Maid in Manhattan 2002 · Two Weeks Notice 2002 · 2 Fast 2 Furious 2003 · Fast Five 2011
Furious 7 2015 · Ray 2004 · Layer Cake 2004 · Robots 2005 · Apocalypto 2006 · Eastern Promises 2007 · Tron 1982
Tron: Legacy 2010 · 50/50 2011 · Cloud Atlas 2012 · World War Z 2013 · Despicable Me 2010 · Despicable Me 2 2013
Minions 2015 · Nixon 1995 · Smoke 1995 · A Bronx Tale 1993 · The Shadow 1994 · Mr. Smith Goes to Washington 1939
Jingle All the Way 1996 · Small Soldiers 1998 · Popeye 1980 · An American Tail 1986 · Clue 1985
The Name of the Rose 1986 · 8mm 1999 · Westworld 1973 · Crimes and Misdemeanors 1989 · Any Given Sunday 1999
El Mariachi 1992 · Desperado 1995 · The Hustler 1961 · Ladyhawke 1985 · The Outlaw Josey Wales 1976
The Spy Who Loved Me 1977 · The Man with the Golden Gun 1974 · Look Who’s Talking 1989 · Rat Race 2001
Monster’s Ball 2001 · We Were Soldiers 2002 · Reign of Fire 2002 · Seabiscuit 2003 · American Splendor 2003
Boyz n the Hood 1991 · March of the Penguins 2005 · Idiocracy 2006 · The Golden Compass 2007 · Hellboy 2004
Jumper 2008 · 21 2008 · Bolt 2008 · Terminator Salvation 2009 · Fantastic Mr. Fox 2009 · 127 Hours 2010
Paris, Texas 1984 · Barry Lyndon 1975 · Halloween II 1981 · Friday the 13th 1980 · Child’s Play 1988
Hellraiser 1987 · Candyman 1992 · The Ring 2002 · The Grudge 2004 · Paranormal Activity 2007 · Insidious 2010
Sinister 2012 · The Conjuring 2013 · Annabelle 2014 · The Nun 2018 · Smile 2022 · Barbarian 2022 · Pearl 2022
X 2022 · M3GAN 2023 · Bird Box 2018 · Split 2016 · Glass 2019 · Unbreakable 2000 · Signs 2002 · Pretty Woman 1990
Dirty Dancing 1987 · Flashdance 1983 · Footloose 1984 · Saturday Night Fever 1977 · Fame 1980 · Top Hat 1935
Swing Time 1936 · An American in Paris 1951 · Gigi 1958 · Funny Girl 1968 · Hello, Dolly! 1969 · Oliver! 1968
Chicago 2002 · Les Misérables 2012 · Hairspray 2007 · Mamma Mia! 2008 · Rent 2005 · Dreamgirls 2006 · Burlesque 2010
The Greatest Showman 2017 · A Star Is Born 2018 · A Star Is Born 1954 · High School Musical 2006 · Camp Rock 2008
Wicked 2024 · Cats 2019 · Dear Evan Hansen 2021 · Annie 1982 · Annie Hall 1977 · Evita 1996 · Notting Hill 1999
Four Weddings and a Funeral 1994 · Love Actually 2003 · About a Boy 2002 · Music and Lyrics 2007 · The Proposal 2009
500 Days of Summer 2009 · The Notebook 2004 · A Walk to Remember 2002 · Dear John 2010 · The Fault in Our Stars 2014
Me Before You 2016 · Ghost 1990 · Sleepless in Seattle 1993 · You’ve Got Mail 1998 · My Best Friend’s Wedding 1997
Runaway Bride 1999 · Jerry Maguire 1996 · As Good as It Gets 1997 · Something’s Gotta Give 2003
It’s Complicated 2009 · The Intern 2015 · Crazy Rich Asians 2018 · Legally Blonde 2001 · Clueless 1995
Mean Girls 2004 · 10 Things I Hate About You 1999 · She’s the Man 2006 · Superbad 2007 · Knocked Up 2007
The 40-Year-Old Virgin 2005 · Wedding Crashers 2005 · Old School 2003 · The Hangover 2009
The Hangover Part II 2011 · American Pie 1999 · Road Trip 2000 · EuroTrip 2004 · Animal House 1978 · Caddyshack 1980
Airplane! 1980 · The Naked Gun 1988 · Hot Shots! 1991 · Spaceballs 1987 · Blazing Saddles 1974
Young Frankenstein 1974 · History of the World, Part I 1981 · Ace Ventura: Pet Detective 1994 · Ace Ventura 1994
Dumb and Dumber 1994 · The Mask 1994 · Liar Liar 1997 · Bruce Almighty 2003 · Me, Myself & Irene 2000
There’s Something About Mary 1998 · Zoolander 2001 · Dodgeball 2004 · Meet the Robinsons 2007 · Elf 2003
The Santa Clause 1994 · A Christmas Story 1983 · A Christmas Carol 1951 · The Polar Express 2004 · Gremlins 1984
The Goonies 1985 · The NeverEnding Story 1984 · Labyrinth 1986 · Willow 1988 · The Princess Bride 1987
Beetlejuice 1988 · Edward Scissorhands 1990 · Sleepy Hollow 1999 · Big Fish 2003 · Corpse Bride 2005
Charlie and the Chocolate Factory 2005 · Mars Attacks! 1996 · Batman & Robin 1997 · Batman Forever 1995
Batman Returns 1992 · The Batman 2022 · The Flash 2023 · Aquaman 2018 · Shazam! 2019 · Black Adam 2022
Justice League 2017 · Venom 2018 · Morbius 2022 · Deadpool 2016 · Deadpool 2 2018 · Deadpool & Wolverine 2024
Logan 2017 · The Wolverine 2013 · Ant-Man 2015 · Doctor Strange 2016 · Captain Marvel 2019 · Black Widow 2021
Eternals 2021 · Shang-Chi and the Legend of the Ten Rings 2021 · The Marvels 2023 · Thor: Love and Thunder 2022
Spider-Man: Homecoming 2017 · Spider-Man: Far From Home 2019 · Spider-Man: No Way Home 2021
Guardians of the Galaxy Vol. 2 2017 · Jumanji 1995 · Jumanji: Welcome to the Jungle 2017 · Jurassic World 2015
The Lost World: Jurassic Park 1997 · Pacific Rim 2013 · Godzilla 1998 · Godzilla 2014 · Kong: Skull Island 2017
Cloverfield Lane 2016 · 10 Cloverfield Lane 2016 · The Meg 2018 · Rampage 2018 · San Andreas 2015 · Twister 1996
Twisters 2024 · Armageddon 1998 · Deep Impact 1998 · The Day After Tomorrow 2004 · Independence Day 1996
War of the Worlds 2005 · The War of the Worlds 1953 · I Am Legend 2007 · I, Robot 2004 · Minority Report 2002
Total Recall 1990 · Demolition Man 1993 · Judge Dredd 1995 · Dredd 2012 · Universal Soldier 1992 · Stargate 1994
Contact 1997 · Gattaca 1997 · Dark City 1998 · Equilibrium 2002 · Elysium 2013 · Chappie 2015 · District 9 2009
Edge of Tomorrow 2014 · Passengers 2016 · Ad Astra 2019 · First Man 2018 · Tenet 2020 · The Prestige 2006
Insomnia 1997 · Following 1998 · Knowing 2009 · Next 2007 · Jupiter Ascending 2015
Valerian and the City of a Thousand Planets 2017 · Lucy 2014 · Taken 2008 · Taken 2 2012 · The Bourne Identity 2002
The Bourne Supremacy 2004 · The Bourne Ultimatum 2007 · Jason Bourne 2016 · Salt 2010 · Knight and Day 2010
Mr. & Mrs. Smith 2005 · The Equalizer 2014 · Training Day 2001 · Flight 2012 · Unstoppable 2010 · Inside Man 2006
American History X 1998 · American Beauty 1999 · American Psycho 2000 · American Graffiti 1973
American Hustle 2013 · American Sniper 2014 · American Made 2017 · American Fiction 2023 · The Social Network 2010
The Game 1997 · Panic Room 2002 · Zodiac 2007 · The Girl with the Dragon Tattoo 2011 · Mank 2020 · The Killer 2023
Fight Club 1999 · Snatch 2000 · Lock, Stock and Two Smoking Barrels 1998 · RocknRolla 2008 · The Gentlemen 2019
Sherlock Holmes 2009 · Kingsman: The Secret Service 2014 · Kick-Ass 2010 · In Bruges 2008 · Seven Psychopaths 2012
Three Billboards Outside Ebbing, Missouri 2017 · The Banshees of Inisherin 2022 · Bugsy 1991 · Carlito’s Way 1993
Donnie Brasco 1997 · Scarface 1983 · The Untouchables 1987 · Heat 1995 · Casino 1995 · The Departed 2006
Gangs of New York 2002 · Shutter Island 2010 · Hugo 2011 · Silence 2016 · The Irishman 2019
Killers of the Flower Moon 2023 · The King of Comedy 1982 · The Color of Money 1986 · Mean Streets 1973
After Hours 1985 · The Age of Innocence 1993 · The Wolf of Wall Street 2013 · The Revenant 2015
The Hateful Eight 2015 · Django Unchained 2012 · Jackie Brown 1997 · From Dusk Till Dawn 1996 · Sin City 2005
Machete 2010 · 300: Rise of an Empire 2014 · Watchmen 2009 · V for Vendetta 2005 · Speed Racer 2008
The Matrix Reloaded 2003 · The Matrix Revolutions 2003 · Troy 2004 · Alexander 2004 · Kingdom of Heaven 2005
Gladiator II 2024 · Braveheart 1995 · The Patriot 2000 · The Last Samurai 2003 · The Last of the Mohicans 1992
Dances with Wolves 1990 · Legends of the Fall 1994 · Young Guns II 1990 · Seven Years in Tibet 1997
Interview with the Vampire 1994 · The Lost City of Z 2016 · A Few Good Men 1992 · The Firm 1993
The Pelican Brief 1993 · The Rainmaker 1997 · Philadelphia 1993 · The Green Mile 1999 · Cast Away 2000
The Terminal 2004 · Catch Me If You Can 2002 · Road to Perdition 2002 · Bridge of Spies 2015 · Sully 2016
War Horse 2011 · Lincoln 2012 · The Post 2017 · Ready Player One 2018 · The Fabelmans 2022 · The Color Purple 1985
Empire of the Sun 1987 · Always 1989 · Hook 1991 · The Adventures of Tintin 2011 · The BFG 2016 · Cocoon 1985
Splash 1984 · Turner & Hooch 1989 · A League of Their Own 1992 · That Thing You Do! 1996
Joe Versus the Volcano 1990 · The ’Burbs 1989 · Rain Man 1988 · Cocktail 1988 · Top Gun 1986 · Risky Business 1983
Vanilla Sky 2001 · Collateral 2004 · Eyes Wide Shut 1999 · Lolita 1962 · Spartacus 1960 · The Killing 1956
Full Metal Jacket 1987 · Platoon 1986 · Born on the Fourth of July 1989 · Natural Born Killers 1994 · The Doors 1991
Good Morning, Vietnam 1987 · Mrs. Doubtfire 1993 · Flubber 1997 · Bicentennial Man 1999 · What Dreams May Come 1998
Good Will Hunting 1997 · Dead Poets Society 1989 · The Birdcage 1996 · Stand by Me 1986 · Misery 1990
Pet Sematary 1989 · Cujo 1983 · Christine 1983 · Doctor Sleep 2019 · It Chapter Two 2019 · The Mist 2007
Secret Window 2004 · The Dead Zone 1983 · Scanners 1981 · Videodrome 1983 · Crash 1996 · Crash 2004
Dead Ringers 1988 · A Beautiful Mind 2001 · Apollo 13 1995 · Rush 2013 · Ford v Ferrari 2019 · Cinderella Man 2005
Million Dollar Baby 2004 · Gran Torino 2008 · Mystic River 2003 · Changeling 2008 · Invictus 2009
Letters from Iwo Jima 2006 · Unforgiven 1992 · A Perfect World 1993 · High Noon 1952 · Shane 1953 · Rio Bravo 1959
Stagecoach 1939 · The Man Who Shot Liberty Valance 1962 · The Magnificent Seven 1960
Butch Cassidy and the Sundance Kid 1969 · The Sting 1973 · Cool Hand Luke 1967 · The Great Escape 1963
Bullitt 1968 · The Getaway 1972 · Papillon 1973 · Where Eagles Dare 1968 · Kelly’s Heroes 1970
The Guns of Navarone 1961 · The Bridge on the River Kwai 1957 · Lawrence of Arabia 1962 · A Passage to India 1984
Out of Africa 1985 · The English Patient 1996 · The Constant Gardener 2005 · Atonement 2007 · Anna Karenina 2012
Sense and Sensibility 1995 · Little Women 1994 · Jane Eyre 2011 · Wuthering Heights 1939 · Rebecca 1940
Spellbound 1945 · Rope 1948 · Marnie 1964 · The Birds 1963 · Frenzy 1972 · Family Plot 1976 · Suspicion 1941
Lifeboat 1944 · Topaz 1969 · Torn Curtain 1966 · The Trouble with Harry 1955 · Ben Hur 1959
The Ten Commandments 1956 · Cleopatra 1963 · The Robe 1953 · Quo Vadis 1951 · Giant 1956 · East of Eden 1955
From Here to Eternity 1953 · Some Like It Hot 1959 · The Apartment 1960 · Sabrina 1954 · Charade 1963
Wait Until Dark 1967 · How to Steal a Million 1966 · Funny Face 1957 · Gilda 1946 · Laura 1944 · Mildred Pierce 1945
The Lost Weekend 1945 · Harvey 1950 · Adam’s Rib 1949 · Bringing Up Baby 1938 · His Girl Friday 1940
The Thin Man 1934 · The Invisible Man 1933 · The Mummy 1932 · The Mummy 1999 · The Wolf Man 1941
Creature from the Black Lagoon 1954 · Them! 1954 · The Fly 1986 · The Blob 1958 · Forbidden Planet 1956
Barbarella 1968 · Flash Gordon 1980 · Dune: Part Three 2026 · Solo: A Star Wars Story 2018
The Rise of Skywalker 2019 · The Phantom Menace 1999 · Attack of the Clones 2002 · Revenge of the Sith 2005
The Force Awakens 2015 · The Last Jedi 2017 · Rogue One 2016 · Avatar 2009 · Avatar: Fire and Ash 2025
Titanic 1997 · True Lies 1994 · The Abyss 1989 · Terminator Genisys 2015 · Terminator: Dark Fate 2019
Commando 1985 · Kindergarten Cop 1990 · Twins 1988 · Last Action Hero 1993 · Eraser 1996 · End of Days 1999
Red Sonja 1985 · Cobra 1986 · Cliffhanger 1993 · Cop Land 1997 · The Expendables 2010 · Bloodsport 1988
Kickboxer 1989 · Face/Off 1997 · Con Air 1997 · The Rock 1996 · Gone in 60 Seconds 2000 · Leaving Las Vegas 1995
Raising Arizona 1987 · Adaptation 2002 · Mandy 2018 · Pig 2021 · Snake Eyes 1998 · Ghost Rider 2007
Pearl Harbor 2001 · Bad Boys 1995 · Bad Boys II 2003 · Hitch 2005 · The Pursuit of Happyness 2006
Seven Pounds 2008 · Ali 2001 · King Richard 2021 · Men in Black II 2002 · Men in Black 3 2012
Enemy of the State 1998 · Wild Wild West 1999 · Shark Tale 2004 · Aladdin 1992 · Aladdin 2019
The Little Mermaid 1989 · Mulan 1998 · Pocahontas 1995 · The Jungle Book 1967 · The Jungle Book 2016
The Aristocats 1970 · Lady and the Tramp 1955 · Peter Pan 1953 · Alice in Wonderland 1951 · Cinderella 1950
Pinocchio 1940 · Fantasia 1940 · Bambi 1942 · The Rescuers 1977 · The Great Mouse Detective 1986
The Hunchback of Notre Dame 1996 · The Emperor’s New Groove 2000 · Treasure Planet 2002 · Brother Bear 2003
Chicken Little 2005 · The Princess and the Frog 2009 · Moana 2016 · Moana 2 2024 · Zootopia 2016 · Zootopia 2 2025
Big Hero 6 2014 · Raya and the Last Dragon 2021 · Encanto 2021 · Wish 2023 · A Bug’s Life 1998 · Monsters, Inc. 2001
Monsters University 2013 · Cars 2006 · Cars 2 2011 · Finding Dory 2016 · The Good Dinosaur 2015 · Onward 2020
Luca 2021 · Turning Red 2022 · Lightyear 2022 · Elemental 2023 · Inside Out 2 2024 · Elio 2025 · Madagascar 2005
Kung Fu Panda 2008 · How to Train Your Dragon 2010 · How to Train Your Dragon 2 2014 · Antz 1998
Spirit: Stallion of the Cimarron 2002 · Puss in Boots 2011 · Puss in Boots: The Last Wish 2022 · Over the Hedge 2006
Bee Movie 2007 · Trolls 2016 · The Boss Baby 2017 · Sing 2016 · The Secret Life of Pets 2016 · Rio 2011
Hotel Transylvania 2012 · Cloudy with a Chance of Meatballs 2009 · The Mitchells vs. the Machines 2021
The Wild Robot 2024 · The Angry Birds Movie 2016 · Sonic the Hedgehog 2020 · A Minecraft Movie 2025
KPop Demon Hunters 2025 · Detective Pikachu 2019 · Paprika 2006 · Perfect Blue 1997 · Millennium Actress 2001
Tokyo Godfathers 2003 · Your Name 2016 · Weathering with You 2019 · Suzume 2022 · A Silent Voice 2016
Wolf Children 2012 · Summer Wars 2009 · Ponyo 2008 · The Wind Rises 2013 · Porco Rosso 1992
Whisper of the Heart 1995 · The Cat Returns 2002 · Arrietty 2010 · When Marnie Was There 2014
Nausicaä of the Valley of the Wind 1984 · Battle Royale 2000 · Ringu 1998 · Audition 1999 · Ichi the Killer 2001
Zatoichi 2003 · Sonatine 1993 · Hana-bi 1997 · Departures 2008 · Nobody Knows 2004 · Drive My Car 2021
Train to Busan 2016 · The Handmaiden 2016 · Decision to Leave 2022 · Lady Vengeance 2005 · Thirst 2009
I Saw the Devil 2010 · The Wailing 2016 · Okja 2017 · Mother 2009 · mother! 2017 · The Host 2006 · Hard Boiled 1992
A Better Tomorrow 1986 · The Killer 1989 · Infernal Affairs 2002 · Kung Fu Hustle 2004 · Shaolin Soccer 2001
Hero 2002 · Fearless 2006 · Ip Man 2008 · Enter the Dragon 1973 · Fist of Fury 1972 · The Raid 2011
The Raid 2 2014 · Ong-Bak 2003 · Slumdog Millionaire 2008 · Lion 2016 · The Lunchbox 2013 · Lagaan 2001
3 Idiots 2009 · PK 2014 · Dangal 2016 · Taare Zameen Par 2007 · Sholay 1975 · Monsoon Wedding 2001
Bend It Like Beckham 2002 · Billy Elliot 2000 · The Full Monty 1997 · Trainspotting 1996 · Sunshine 2007
Steve Jobs 2015 · Yesterday 2019 · The King’s Speech 2010 · The Danish Girl 2015 · The Imitation Game 2014
The Theory of Everything 2014 · Bohemian Rhapsody 2018 · Rocketman 2019 · Elvis 2022 · Walk the Line 2005
A Complete Unknown 2024 · Amadeus 1984 · Immortal Beloved 1994 · Shakespeare in Love 1998 · The Queen 2006
The Iron Lady 2011 · Darkest Hour 2017 · The Favourite 2018 · Poor Things 2023 · The Lobster 2015
The Killing of a Sacred Deer 2017 · Dogtooth 2009 · Bugonia 2025 · Saltburn 2023 · Promising Young Woman 2020
Knives Out 2019 · Glass Onion 2022 · Death on the Nile 1978 · Murder on the Orient Express 1974
Murder on the Orient Express 2017 · And Then There Were None 1945 · Sicario 2015 · Prisoners 2013 · Enemy 2013
Incendies 2010 · Arrival 2016 · Nightcrawler 2014 · Donnie Darko 2001 · Jarhead 2005 · End of Watch 2012
Southpaw 2015 · Demolition 2015 · Nocturnal Animals 2016 · A Single Man 2009 · Whiplash 2014 · Babylon 2022
La La Land 2016 · Blue Valentine 2010 · The Place Beyond the Pines 2012 · Half Nelson 2006
Lars and the Real Girl 2007 · The Ides of March 2011 · The Nice Guys 2016 · Barbie 2023 · Lady Bird 2017
Frances Ha 2012 · Marriage Story 2019 · The Squid and the Whale 2005 · While We’re Young 2014 · Spotlight 2015
The Big Short 2015 · Vice 2018 · Don’t Look Up 2021 · Green Book 2018 · Hidden Figures 2016 · 12 Years a Slave 2013
Selma 2014 · Moonlight 2016 · If Beale Street Could Talk 2018 · Get Out 2017 · Nope 2022 · Sinners 2025 · Creed 2015
Fruitvale Station 2013 · Black Panther 2018 · Sorry to Bother You 2018 · Hustlers 2019 · Magic Mike 2012
Side Effects 2013 · Traffic 2000 · Erin Brockovich 2000 · Contagion 2011 · Logan Lucky 2017 · The Limey 1999
Solaris 2002 · Closer 2004 · Black Swan 2010 · Requiem for a Dream 2000 · The Fountain 2006 · Noah 2014
The Whale 2022 · The Tree of Life 2011 · The New World 2005 · Badlands 1973 · Magnolia 1999 · Boogie Nights 1997
The Master 2012 · Inherent Vice 2014 · Phantom Thread 2017 · Licorice Pizza 2021 · One Battle After Another 2025
Hard Eight 1996 · Rushmore 1998 · The Royal Tenenbaums 2001 · The French Dispatch 2021 · Asteroid City 2023
Isle of Dogs 2018 · Lost in Translation 2003 · Marie Antoinette 2006 · The Bling Ring 2013 · Priscilla 2023
Being John Malkovich 1999 · Synecdoche, New York 2008 · Anomalisa 2015 · Where the Wild Things Are 2009
Barton Fink 1991 · The Hudsucker Proxy 1994 · O Brother, Where Art Thou? 2000 · Burn After Reading 2008
A Serious Man 2009 · Inside Llewyn Davis 2013 · Hail, Caesar! 2016 · No Country for Old Men 2007
The Ladykillers 1955 · Hell or High Water 2016 · Wind River 2017 · The Town That Dreaded Sundown 1976
Mulholland Drive 2001 · Lost Highway 1997 · Wild at Heart 1990 · The Elephant Man 1980 · Inland Empire 2006
Fire Walk with Me 1992 · The Straight Story 1999 · Dead Man 1995 · Mystery Train 1989 · Night on Earth 1991
Coffee and Cigarettes 2003 · Paterson 2016 · Only Lovers Left Alive 2013 · The American President 1995 · Dave 1993
Election 1999 · Sideways 2004 · Nebraska 2013 · The Holdovers 2023 · Juno 2007 · Young Adult 2011 · Tully 2018
Little Miss Sunshine 2006 · Garden State 2004 · Napoleon Dynamite 2004 · Dazed and Confused 1993
School of Rock 2003 · Boyhood 2014 · Everybody Wants Some!! 2016 · Slacker 1990 · Clerks 1994 · Chasing Amy 1997
Dogma 1999 · Empire Records 1995 · Singles 1992 · Say Anything 1989 · Almost Famous 2000
Fast Times at Ridgemont High 1982 · Heathers 1989 · The Breakfast Club 1985 · Sixteen Candles 1984 · Uncle Buck 1989
Home Alone 3 1997 · Big Daddy 1999 · 50 First Dates 2004 · The Wedding Singer 1998 · Uncut Gems 2019
Good Time 2017 · Marty Supreme 2025 · The Lighthouse 2019 · The Northman 2022 · Nosferatu 2024 · Hereditary 2018
Midsommar 2019 · Beau Is Afraid 2023 · Eddington 2025 · It Follows 2014 · The Babadook 2014 · Talk to Me 2023
Weapons 2025 · Longlegs 2024 · The Substance 2024 · Titane 2021 · Raw 2016 · Climax 2018 · Irreversible 2002
Enter the Void 2009 · Funny Games 1997 · Caché 2005 · Amour 2012 · The White Ribbon 2009 · The Piano Teacher 2001
Antichrist 2009 · Melancholia 2011 · Nymphomaniac 2013 · Breaking the Waves 1996 · The Idiots 1998
The Celebration 1998 · The Hunt 2012 · Another Round 2020 · Let the Right One In 2008 · Triangle of Sadness 2022
The Square 2017 · Force Majeure 2014 · The Worst Person in the World 2021 · Anatomy of a Fall 2023
Portrait of a Lady on Fire 2019 · Blue Is the Warmest Colour 2013 · Call Me by Your Name 2017 · Challengers 2024
Suspiria 1977 · Suspiria 2018 · The Great Beauty 2013 · Cinema Paradiso 1988 · Malèna 2000 · The Best of Youth 2003
Gomorrah 2008 · Dogman 2018 · All About My Mother 1999 · Talk to Her 2002 · Volver 2006 · Bad Education 2004
The Skin I Live In 2011 · Pain and Glory 2019 · The Others 2001 · Open Your Eyes 1997 · The Sea Inside 2004
The Orphanage 2007 · The Devil’s Backbone 2001 · Pan’s Labyrinth 2006 · The Shape of Water 2017
Nightmare Alley 2021 · Crimson Peak 2015 · Frankenstein 2025 · Cronos 1993 · Mimic 1997 · Amores perros 2000
Biutiful 2010 · Roma 2018 · Children of Men 2006 · City of God 2002 · Elite Squad 2007 · Central Station 1998
The Secret in Their Eyes 2009 · Wild Tales 2014 · Nine Queens 2000 · No 2012 · Jackie 2016 · Spencer 2021
Emilia Pérez 2024 · Anora 2024 · Conclave 2024 · The Brutalist 2024 · All Quiet on the Western Front 2022
Oppenheimer 2023 · Past Lives 2023 · The Zone of Interest 2023 · Maestro 2023 · May December 2023 · Tár 2022
Aftersun 2022 · Women Talking 2022 · Nomadland 2020 · Minari 2020 · The Father 2020 · Sound of Metal 2019
The Trial of the Chicago 7 2020 · Soul 2020 · CODA 2021 · Belfast 2021 · The Power of the Dog 2021
Jojo Rabbit 2019 · Joker 2019 · Joker: Folie à Deux 2024 · 1917 2019 · Ford v. Ferrari 2019 · F1 2025
Mickey 17 2025 · Hamnet 2025 · Sentimental Value 2025 · Train Dreams 2025 · No Other Choice 2025
The Secret Agent 2025 · Superman 2025 · Thunderbolts* 2025 · The Fantastic Four: First Steps 2025
Jurassic World Rebirth 2025 · Final Destination: Bloodlines 2025 · Lilo & Stitch 2025 · Snow White 2025
Alien: Romulus 2024 · Furiosa 2024 · Furiosa: A Mad Max Saga 2024 · Civil War 2024 · Love Lies Bleeding 2024
A Real Pain 2024 · Perfect Days 2023 · The Boy and the Heron 2023 · Godzilla Minus One 2023
Society of the Snow 2023 · Napoleon 2023 · Ferrari 2023 · The Iron Claw 2023 · Wonka 2023 · The Little Mermaid 2023
Fast X 2023 · Scream VI 2023 · The Menu 2022 · Bullet Train 2022 · The Gray Man 2022 · Red Notice 2021
The Adam Project 2022 · Free Guy 2021 · Cruella 2021 · House of Gucci 2021 · The Last Duel 2021
Last Night in Soho 2021 · Old 2021 · Nobody 2021 · Mortal Kombat 2021 · Mortal Kombat 1995 · Street Fighter 1994
Tomb Raider 2018 · Lara Croft: Tomb Raider 2001 · Prince of Persia 2010 · Warcraft 2016 · Uncharted 2022
Five Nights at Freddy’s 2023 · Dungeons & Dragons: Honor Among Thieves 2023 · Eragon 2006
Percy Jackson & the Olympians 2010 · Inkheart 2008 · Bridge to Terabithia 2007 · Divergent 2014
The Maze Runner 2014 · The Giver 2014 · Ender’s Game 2013 · The Host 2013 · Beautiful Creatures 2013
Fifty Shades of Grey 2015 · After 2019 · The Kissing Booth 2018 · To All the Boys I’ve Loved Before 2018
Fantastic Beasts and Where to Find Them 2016 · Harry Potter and the Goblet of Fire 2005
Harry Potter and the Chamber of Secrets 2002 · Harry Potter and the Order of the Phoenix 2007
Harry Potter and the Half-Blood Prince 2009 · Harry Potter and the Deathly Hallows 2010
The Chronicles of Narnia 2005 · Oldboy 2013 · Bad Lieutenant 1992 · King of New York 1990 · The Warriors 1979
Escape from New York 1981 · They Live 1988 · The Fog 1980 · Assault on Precinct 13 1976 · Prince of Darkness 1987
Near Dark 1987 · Point Break 1991 · Zero Dark Thirty 2012 · Detroit 2017 · Road House 1989
Roadhouse 2024 · Urban Cowboy 1980 · Kramer vs. Kramer 1979 · Marathon Man 1976 · Straw Dogs 1971 · Papillon 2017
Lenny 1974 · Sophie’s Choice 1982 · Silkwood 1983 · Doubt 2008 · The Hours 2002 · Julie & Julia 2009
Mamma Mia! Here We Go Again 2018 · Death Becomes Her 1992 · She-Devil 1989 · Postcards from the Edge 1990
Steel Magnolias 1989 · Beaches 1988 · Mystic Pizza 1988 · Thelma & Louise 1991 · The Accused 1988 · Nell 1994
The Silence of the Lambs 1991 · Manhunter 1986 · The Fugitive 1993 · Witness 1985 · Frantic 1988
Presumed Innocent 1990 · Sabrina 1995 · Air Force One 1997 · Clear and Present Danger 1994
The Hunt for Red October 1990 · The Sum of All Fears 2002 · Crimson Tide 1995 · K-19: The Widowmaker 2002
Das Boot 1981 · The Sound of Music 1965 · Mary Poppins 1964 · Cabaret 1972 · All That Jazz 1979 · Tommy 1975
Jesus Christ Superstar 1973 · Hair 1979 · Godspell 1973 · Xanadu 1980 · Little Shop of Horrors 1986
The Little Shop of Horrors 1960 · Young and Dangerous 1996 · French Kiss 1995 · War and Peace 1956
The Italian Job 1969 · The Italian Job 2003 · The Thomas Crown Affair 1999 · Entrapment 1999 · The Bank Job 2008
Heist 2001 · Spanglish 2004 · Vicky Cristina Barcelona 2008 · Match Point 2005 · Blue Jasmine 2013
Hannah and Her Sisters 1986 · The Purple Rose of Cairo 1985 · Zelig 1983 · Interiors 1978 · Love and Death 1975
Bananas 1971 · Scoop 2006 · To Rome with Love 2012 · Letters to Juliet 2010 · Under the Tuscan Sun 2003
Eat Pray Love 2010 · Chocolat 2000 · Ratatouille 2007 · Julie and Julia 2009 · Chef 2014 · Burnt 2015
The Hundred-Foot Journey 2014 · Babette’s Feast 1987 · Tampopo 1985 · Eat Drink Man Woman 1994 · Big Night 1996
The Wedding Banquet 1993 · Lust, Caution 2007 · Raise the Red Lantern 1991 · Farewell My Concubine 1993
To Live 1994 · Curse of the Golden Flower 2006 · The Farewell 2019 · Shoplifters 2018 · Monster 2003 · Monster 2023
Evil Does Not Exist 2023 · Ghost in the Shell 2017 · Cowboy Bebop: The Movie 2001 · Steamboy 2004 · Metropolis 2001
Ninja Scroll 1993 · Vampire Hunter D: Bloodlust 2000 · Fist of Legend 1994 · Drunken Master 1978 · Police Story 1985
Rumble in the Bronx 1995 · Shanghai Noon 2000 · The Tuxedo 2002 · The Karate Kid 2010
The Fast and the Furious 2001 · Tokyo Drift 2006 · Gran Turismo 2023 · Baby Driver 2017
Scott Pilgrim vs. the World 2010 · Hot Fuzz 2007 · Shaun of the Dead 2004 · The World’s End 2013
Attack the Block 2011 · Zombieland 2009 · Warm Bodies 2013 · World’s Greatest Dad 2009 · Happy Feet 2006
Happiness 1998 · Pleasantville 1998 · The Truman Show 1998 · The Secret of My Success 1987 · Big 1988 · Freaky 2020
Happy Death Day 2017 · Groundhog Day 1993 · Palm Springs 2020 · Russian Ark 2002 · Andrei Rublev 1966
Ivan’s Childhood 1962 · Come and See 1985 · Burnt by the Sun 1994 · Leviathan 2014 · The Return 2003 · Loveless 2017
Night Watch 2004 · Day Watch 2006 · Man with a Movie Camera 1929 · Battleship Potemkin 1925 · October 1927
Strike 1925 · Good Bye, Lenin! 2003 · Run Lola Run 1998 · The Edukators 2004 · Head-On 2004 · Toni Erdmann 2016
Victoria 2015 · Wings of Desire 1987 · Alice in the Cities 1974 · Nosferatu the Vampyre 1979
Aguirre, the Wrath of God 1972 · Fitzcarraldo 1982 · Grizzly Man 2005 · Stroszek 1977 · Faust 1926 · Sunrise 1927
Metropolis 1927 · Pandora’s Box 1929 · The Blue Angel 1930 · Downfall 2004 · The Reader 2008 · Valkyrie 2008
The Book Thief 2013 · The Boy in the Striped Pyjamas 2008 · Life Is Beautiful 1997 · The Pianist 2002
Schindler’s List 1993 · Son of Saul 2015 · Ida 2013 · Cold War 2018 · Ashes and Diamonds 1958
Knife in the Water 1962 · Repulsion 1965 · Rosemary’s Baby 1968 · Chinatown 1974 · The Tenant 1976 · Tess 1979
Bitter Moon 1992 · The Ninth Gate 1999 · The Ghost Writer 2010 · Carnage 2011 · Venus in Fur 2013
Death and the Maiden 1994 · Macbeth 1971 · Macbeth 2015 · Hamlet 1996 · Hamlet 1948 · Othello 1995 · King Lear 1971
Richard III 1995 · Much Ado About Nothing 1993 · Twelfth Night 1996 · The Merchant of Venice 2004
A Midsummer Night’s Dream 1999
`

/** The same one by one; a title of several films stands there as often. */
export const titlesElsewhere: readonly { title: string; year: number }[] = listed
  .split(/\s+·\s+|\n/)
  .flatMap((entry) => {
    const [, title = '', year = ''] = /^(.+) (\d{4})$/.exec(entry.trim()) ?? []
    return title ? [{ title, year: Number(year) }] : []
  })
