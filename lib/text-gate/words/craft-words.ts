/** What critics speak of when they speak of how a film is made: said of any film, and of nothing else. */
export const craftWords: ReadonlySet<string> = new Set(
  `animated animation brass camera camerawork chapters chiaroscuro choreography cinematographer cinematography close-up close-ups closeups
  colour colours composition costume costumes crane cut cuts cutting dialogue dialogues drums edited editing editor ellipses ellipsis
  episodes flashback flashbacks focus frame framed frames framing handheld improvised jump lens lenses lighting lit melody montage narrated
  narration narrator neon orchestra palette pan pans photographed photography piano-score pacing percussion rhythm rhythms saturated scene score
  scored sepia sequence shadows song songs shot shots silences sound soundtrack split-screen staging static steadicam strings structure synths
  synthesiser synthesisers synthesizer synthesizers take takes technicolor tempo told tracking voice-over voiceover waltz widescreen zoom zooms
  backwards`.split(/\s+/),
)
