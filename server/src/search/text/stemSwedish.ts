import snowball from 'snowball-stemmers'
import { ownStem, toBaseForm, toWholeStem } from './irregularForms.ts'

const stemmer = snowball.newStemmer('swedish')

const VOWEL = /[aeiouyåäöé]/u

/** Words where -et, -an, -in or -ena belongs to the word itself: budget is no definite form of "budg". */
const KEEPS_ET =
  /(?:h|it|iet|fab|kom|rak|pak|stak|budg|magn|kr|tabl|kabar|cigar|poc|tick|plan|ass|bill|intern)ets?$/u
const KEEPS_AN =
  /(?:plan|man|roman|orkan|organ|vulkan)s?$|^(?:sedan|mellan|utan|annan|innan|redan|medan|undan|nedan|urban)$/u
const KEEPS_ENA = /(?:arena|scena|hyena|allena)s?$/u
const TAKES_IN = /(?:rati|tegi|demi|nomi|logi|grafi|ergi|teori|gori|erapi|ustri|opi|pati)ns?$/u
/** Adjectives in the neuter, which Snowball leaves alone: socialt, ensamt, ideellt, digitalt. */
const NEUTER_ADJECTIVE = /(?:am|al|ell|iv|isk|bar|os|är)t$/u
/** Nouns that end in s themselves, which Snowball takes for genitives: mötesplats, resurs, konferens, balans. */
const ENDS_IN_S =
  /(?:plats|sats|(?:k|res|disk|konk)urs|(?:fer|pet|vid|end|flu|lig|ist|lic|kv|ess|pati)ens|(?:bal|ch|ver|dist|lli|inst|bul|lev|ler|fin)ans|gräns|gnos|krets|skjuts)$/u

/** Nouns in -nad and -at, which Snowball takes for verb forms: kostnad, resultat. */
const ENDS_IN_NAD = /(?:kost|mark|bygg|skill|lev|må)nad$/u
const ENDS_IN_AT = /(?:result|mand|cit|refer|certifik|kandid|kamr|appar)at$/u
/** Nouns in -ium, whose other forms lose it: kriterium, kriterier. */
const ENDS_IN_IUM = /ium(?:et)?s?$/u
/** Any form of a noun in -é: idén, kommittéerna. */
const FORM_OF_E_ACUTE = /é(?:n|er|erna)s?$/u

/** Nouns that end in -or themselves, which Snowball takes for plurals: senior, sektor, motor, mentor, dator; sektorn. */
const ENDS_IN_OR = /(?:ni|kt|ot|nt|ut|(?:d|in|er)at)or(?:ns?)?$/u

/**
 * Brings forms that Snowball's Swedish algorithm leaves alone to one it knows:
 * samhället → samhälle, områdena → område, kyrkan → kyrka, strategin → strategi, ensamt → ensam.
 */
function toKnownForm(word: string): string {
  const length = word.length
  if (FORM_OF_E_ACUTE.test(word)) return word.replace(FORM_OF_E_ACUTE, 'é')
  if (ENDS_IN_IUM.test(word)) return word.replace(ENDS_IN_IUM, 'ier')
  if (ENDS_IN_NAD.test(word)) return `${word}en`
  if (ENDS_IN_AT.test(word)) return `${word}e`
  if (ENDS_IN_S.test(word)) return `${word}en`
  if (ENDS_IN_OR.test(word)) return `${word.replace(/ns?$/u, '')}er`
  if (length >= 6 && /[oae]rs$/u.test(word)) return word.slice(0, -1)
  if (length >= 5 && /ets?$/u.test(word) && !KEEPS_ET.test(word)) {
    const base = word.replace(/ets?$/u, '')
    if (base.length >= 3 && VOWEL.test(base)) return `${base}e`
  }
  if (/enas?$/u.test(word) && !KEEPS_ENA.test(word)) {
    const base = word.replace(/nas?$/u, '')
    if (base.length >= 4 && VOWEL.test(base.slice(0, -1))) return base
  }
  if (/ans?$/u.test(word) && !KEEPS_AN.test(word)) {
    const base = word.replace(/ns?$/u, '')
    if (base.length >= 4 && VOWEL.test(base.slice(0, -1))) return base
  }
  if (TAKES_IN.test(word)) return word.replace(/ns?$/u, '')
  if (word.endsWith('fritt')) return word.replace(/tt$/u, '')
  if (word.endsWith('burna')) return word.replace(/na$/u, 'en')
  if (length >= 6 && NEUTER_ADJECTIVE.test(word)) return word.slice(0, -1)
  return word
}

/** The stem of a lower-case Swedish word, by which its inflected forms find each other. */
export function stemSwedish(word: string): string {
  if (word.length < 3) return word
  const own = ownStem(word)
  if (own !== null) return own
  const base = toBaseForm(word)
  const whole = toWholeStem(base ?? word)
  if (whole !== null) return whole
  const stem = stemmer.stem(base ?? toKnownForm(word))
  // Swedish doubles m between vowels only: medlem, medlemmar.
  const doubled = stem.endsWith('mm') && /^[aeou]/u.test(word.slice(stem.length))
  return doubled ? stem.slice(0, -1) : stem
}
