/** Forms that no rule about endings brings together, by the base form that they are forms of. */
const FORMS = {
  // A vowel changes in the plural.
  man: 'män männen mannen',
  stad: 'städer städerna',
  bok: 'böcker böckerna',
  ledamot: 'ledamöter ledamöterna',
  land: 'länder länderna',
  natt: 'nätter nätterna',
  strand: 'stränder stränderna',
  brand: 'bränder bränderna',
  bonde: 'bönder bönderna',
  vän: 'vännen vänner vännerna',
  by: 'byn byar byarna',
  sjö: 'sjön sjöar sjöarna',
  // The plural is the form that compounds begin with.
  föräldrar: 'förälder föräldern',
  // A vowel of the last syllable is left out.
  cirkel: 'cirkeln cirklar cirklarna',
  regel: 'regeln regler reglerna',
  cykel: 'cykeln cyklar cyklarna cykla cykling',
  möbel: 'möbeln möbler möblerna',
  nyckel: 'nyckeln nycklar nycklarna',
  artikel: 'artikeln artiklar artiklarna',
  medel: 'medlet medlen',
  exempel: 'exemplet exemplen',
  kapitel: 'kapitlet kapitlen',
  handel: 'handeln',
  vatten: 'vattnet',
  offer: 'offret offren',
  läger: 'lägret lägren',
  teater: 'teatern teatrar teatrarna',
  syster: 'systern systrar systrarna',
  vinter: 'vintern vintrar vintrarna',
  sommar: 'sommaren somrar somrarna',
  ålder: 'åldern åldrar åldrarna',
  centrum: 'centret centra center centren',
  museum: 'museet museer museerna',
  policy: 'policyn',
  // Adjectives, and verbs whose noun has no ending.
  vuxen: 'vuxna vuxet',
  öppen: 'öppna öppet',
  driven: 'drivna',
  ung: 'yngre yngst yngsta',
  äldre: 'äldst äldsta',
  stöd: 'stödja stödjer stödjas',
  simning: 'simma simmar simmade simmat',
  deltagande: 'delta deltar deltog deltagit',
  anställa: 'anställd anställda anställt',
} as const

const BASE_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base] as const)),
)
const ENDS_IRREGULAR = new RegExp(`^(.*?)(${[...BASE_FORMS.keys()].join('|')})s?$`, 'u')

/** The base form of an irregular form, alone or as the end of a compound: språkvänner, språkvän. Null for others. */
export function toBaseForm(word: string): string | null {
  const match = ENDS_IRREGULAR.exec(word)
  if (match === null) return null
  const [, before = '', form = ''] = match
  // One or two letters before are no first part of a compound: hitländer, but not "bländer".
  return before.length === 1 || before.length === 2 ? null : `${before}${BASE_FORMS.get(form) ?? form}`
}

/** Base forms whose ending belongs to the word: brottsoffer, sommar. Compounds begin with them as they are. */
const KEEPS_ENDING = /(?:offer|läger|teater|syster|vinter|sommar|ålder|vatten|vuxen|öppen)s?$/u

/** The stem of a base form that Snowball would shorten; null for others. */
export function toWholeStem(base: string): string | null {
  return KEEPS_ENDING.test(base) ? base.replace(/s$/u, '') : null
}

const toOwn = (stem: string, forms: string) => forms.split(' ').map((form) => [form, stem] as const)

/**
 * Stems of single forms that would share one with an unrelated noun: "lokala" says nothing of premises, "billig" of
 * cars, "boka" of books. And of everyday speech: på stan.
 */
const OWN_STEMS: ReadonlyMap<string, string> = new Map([
  ['lokala', 'lokalt'],
  ['lokalt', 'lokalt'],
  ...toOwn('billig', 'billig billiga billigt billigare billigast billigaste'),
  ...toOwn('tidig', 'tidig tidiga tidigt tidigare tidigast'),
  ...toOwn('fattig', 'fattig fattiga fattigt fattigare fattigast'),
  ...toOwn('ledig', 'ledig lediga ledigt'),
  ...toOwn('bokning', 'boka bokar bokas bokat bokade bokad'),
  ...toOwn('lova', 'lova lovar lovas lovat lovade'),
  ['stan', 'stad'],
])

/** The stem of a form that has one of its own; null for others. */
export function ownStem(word: string): string | null {
  return OWN_STEMS.get(word) ?? null
}

/** What the form that both share may also be. */
const SHARED_FORMS: ReadonlyMap<string, string> = new Map([['lokal', 'lokalt']])

/** The other stem of a lower-case word that is a form of two words: lokal, of the noun and of lokala. Else null. */
export function otherStem(word: string): string | null {
  return SHARED_FORMS.get(word) ?? null
}
