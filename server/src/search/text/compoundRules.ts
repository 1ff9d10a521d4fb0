const toSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/u).filter((word) => word !== ''))

/**
 * What may stand between a first part's stem and the next part: nothing (språk-café), a linking letter
 * (förening-s-bidrag, tjänst-e-person, område-s-stöd), a vowel of its own (kvinn-o-jour, gat-u-fest, föräldr-a-stöd),
 * or the ending that the stemmer took from the word (medborg-ar-dialog, samverk-ans-råd, verksam-hets-bidrag,
 * frivil-lig-central, styr-else-möte).
 */
export const FIRST_PART_LINKS: readonly string[] = [
  '',
  ...'s e es o u a ar an ans het hets ighet ighets else elses ig lig are ad ads at ats'.split(' '),
]

/** Three-letter stems that may be a part although shorter parts are not. */
export const SHORT_PARTS = toSet('råd liv hus mål ung bad vän möt sjö fik gat lov bil bok mat jul odl')

/** Those by which a word that no text has is looked for: a vaktbil is a bil, but an automat is no mat. */
export const SHORT_LAST = toSet('råd hus bad vän sjö bil bok odl')

/** Last parts that say too little of such a word: a båtplats is like no mötesplats. */
export const GENERAL_LAST = toSet('plats arbet verksam grupp stöd projekt person tjänst områd central')

/** Particles and prefixes: words of their own in a text, but no first part whose meaning the compound carries. */
export const NEVER_FIRST = toSet(`
samman under över efter före mellan genom inom utan till från fram bort hela mest flera också andra själv
inter anti extra upp utom vidare åter tillbaka alla först sist stor stort lika vill
`)

/** Endings of words, not words: -het, -skap, -lighet. They make no last part. */
export const NEVER_LAST = toSet(`
skap skapet enhet lighet samhet ning ningar ande ende else tion ation itet full löshet mässig aktig bar lös sam
stad ering ling ligt ländsk träd värd vard hand gång slag drag rätt
komm
`)

/**
 * Words that would fall into known parts, but mean something of their own: whoever asks for the part does not
 * ask for them. Stems, since the splitter works on stems.
 */
export const NEVER_SPLIT = toSet(`
kommunstyr kommunfullmäkt kommunfullmäktig sammanträd förvaltning civilsamhäll landsting verkstad
grundskol högskol gymnasieskol trädgård livsmedel medborg medarbet
välfärd rättvis handling uppgift ansvar huvudman landskap värdskap partnerskap
konstgräs konstis bokslut hållplats
`)
