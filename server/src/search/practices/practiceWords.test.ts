import { describe, expect, it } from 'vitest'
import { PracticeIndex } from './PracticeIndex.ts'
import type { PracticeSearchRequest } from './practiceSearch.ts'
import { buildPractice } from '../testing/buildPractice.ts'
import { practiceRequest } from '../testing/practiceRequest.ts'
import { readSeedContext, readSeedPractices } from '../testing/seedPractices.ts'

const context = readSeedContext()
const practices = readSeedPractices()
const index = new PracticeIndex(practices, context)

const search = (query: string, changes: Partial<PracticeSearchRequest> = {}) =>
  index.search(practiceRequest(query, changes))
const ids = (query: string, changes: Partial<PracticeSearchRequest> = {}): string[] =>
  search(query, { limit: 1000, ...changes }).hits.map(({ id }) => id)

/** An index of a few practices of its own, by title. */
function indexOf(...titles: string[]): PracticeIndex {
  return new PracticeIndex(
    titles.map((title, place) => buildPractice({ id: `T${String(place)}`, title })),
    context,
  )
}
const titleIds = (own: PracticeIndex, query: string): string[] =>
  own.search(practiceRequest(query)).hits.map(({ id }) => id)

describe('words', () => {
  it.each([
    ['förening', 'föreningar', 'föreningen', 'föreningens', 'föreningarna', 'föreningarnas'],
    ['kommun', 'kommuner', 'kommunen', 'kommunerna', 'kommunernas'],
    ['samhälle', 'samhället', 'samhällets', 'samhällen', 'samhällena'],
    ['område', 'området', 'områden', 'områdena'],
    ['ensam', 'ensamma', 'ensamt', 'ensamhet', 'ensamheten'],
    ['kyrka', 'kyrkan', 'kyrkor', 'kyrkans'],
    ['strategi', 'strategin', 'strategier', 'strategierna'],
    ['mötesplats', 'mötesplatser', 'mötesplatsen'],
    ['tjänsteman', 'tjänstemän', 'tjänstemannen'],
    ['medlem', 'medlemmar', 'medlemmarna'],
    ['resurs', 'resurser', 'resursen'],
    ['idéburen', 'idéburna', 'idéburet'],
    ['samverkan', 'samverka', 'samverkar'],
    ['budget', 'budgeten', 'budgetar'],
    ['sektor', 'sektorn', 'sektorns', 'sektorer', 'sektorerna'],
    ['dator', 'datorn', 'datorer', 'datorerna'],
    ['gata', 'gatan', 'gator', 'gatorna'],
    ['kostnad', 'kostnaden', 'kostnader'],
    ['resultat', 'resultatet', 'resultaten'],
    ['idé', 'idén', 'idéer', 'idéerna'],
    ['by', 'byn', 'byar', 'byarna'],
    ['språkvän', 'språkvännen', 'språkvänner'],
    ['förälder', 'föräldern', 'föräldrar', 'föräldrarnas'],
    ['studiecirkel', 'studiecirkeln', 'studiecirklar'],
    ['frivilligcentrum', 'frivilligcentret', 'frivilligcentra', 'frivilligcenter'],
  ])('finds %s in all its forms', (...forms) => {
    const own = indexOf(...forms)
    expect(forms.map((form) => titleIds(own, form).length)).toEqual(forms.map(() => forms.length))
  })

  it('puts the whole word above the compound that contains it', () => {
    const own = indexOf('Nytt föreningsbidrag', 'Nytt bidrag')
    expect(titleIds(own, 'bidrag')).toEqual(['T1', 'T0'])
    expect(titleIds(own, 'föreningsbidrag')).toEqual(['T0', 'T1'])
  })

  it('tells lokaler, which are premises, from what is lokalt, and takes lokal for either', () => {
    const own = indexOf('Gratis lokaler', 'Lokala föreningar', 'Lokalt stöd')
    expect(titleIds(own, 'lokalerna')).toEqual(['T0'])
    expect(titleIds(own, 'lokala').toSorted()).toEqual(['T1', 'T2'])
    expect(titleIds(own, 'lokal').toSorted()).toEqual(['T0', 'T1', 'T2'])
  })

  it('finds datorhjälp by hjälp med datorn, and the other way round', () => {
    const own = indexOf('Hjälp med datorn', 'Datorhjälp', 'Hjälp med läxor', 'Nya datorer')
    for (const query of ['datorhjälp', 'hjälp med datorer'])
      expect(titleIds(own, query).slice(0, 2).toSorted()).toEqual(['T0', 'T1'])
  })

  it('finds a compound by its words apart, and words apart by the compound', () => {
    const titles = [
      'Idéburen äldreomsorg',
      'Omsorg om äldre',
      'Volontärsamordning',
      'Samordning av volontärer',
    ]
    const own = indexOf(...titles, 'Vård, omsorg och kultur för äldre', 'Omsorg om barn')
    expect(titleIds(own, 'äldre omsorg').slice(0, 3).toSorted()).toEqual(['T0', 'T1', 'T4'])
    expect(titleIds(own, 'äldreomsorgen')).toEqual(['T0', 'T1', 'T4'])
    expect(titleIds(own, 'volontärsamordning')).toEqual(['T2', 'T3'])
    expect(titleIds(own, 'samordning av volontärer').slice(0, 2).toSorted()).toEqual(['T2', 'T3'])
  })

  it('finds words written as one by the words apart, also when no text has them apart', () => {
    const own = indexOf('Nattvandring med föräldrar', 'Vandringsleden')
    expect(titleIds(own, 'natt vandring')[0]).toBe('T0')
  })

  it('also shows what begins alike or has a part of the word, last, when hardly any text has the word', () => {
    const own = indexOf('Grannstödsbil i byn', 'Första grannstödsgruppen', 'Bil till salu', 'Stadsfest')
    expect(titleIds(own, 'grannstödsbil')[0]).toBe('T0')
    expect(titleIds(own, 'grannstödsbil')).toContain('T1')
    expect(titleIds(own, 'grannstödsbil')).not.toContain('T3')
  })

  it('takes the words of a phrase only where they stand side by side', () => {
    const own = indexOf('Ideell sektor', 'Sektor där ideell kraft saknas', 'Civilsamhället')
    expect(titleIds(own, 'civilsamhället')).toEqual(['T2', 'T0'])
    expect(titleIds(own, 'ideell sektor').toSorted()).toEqual(['T0', 'T2'])
  })

  it('finds synonyms of the vocabulary, phrases among them, below the word itself', () => {
    const own = indexOf(
      'Civilsamhällets röst',
      'Idéburen sektor växer',
      'Frivilliga i skolan',
      'Volontärer i skolan',
    )
    expect(titleIds(own, 'civilsamhället')).toEqual(['T0', 'T1'])
    expect(titleIds(own, 'ideell sektor').toSorted()).toEqual(['T0', 'T1'])
    expect(titleIds(own, 'volontär')).toEqual(['T3', 'T2'])
    expect(titleIds(own, 'sektor för idéburen')[0]).toBe('T1')
  })

  it('gives what a word is filed under, last, while hardly any text has the word', () => {
    const filed = buildPractice({ id: 'A', title: 'Konstrunda', areas: ['kultur'] })
    const own = new PracticeIndex([filed], context)
    expect(titleIds(own, 'bibliotek')).toEqual(['A'])
    own.upsert(buildPractice({ id: 'B', title: 'Sagostund på biblioteket' }))
    expect(titleIds(own, 'bibliotek')).toEqual(['B', 'A'])
    expect(titleIds(own, 'kultur')).toEqual(['A', 'B'])
    const more = ['C', 'D', 'E', 'F']
    for (const id of more) own.upsert(buildPractice({ id, title: 'Boksamtal på biblioteket' }))
    expect(titleIds(own, 'bibliotek').toSorted()).toEqual(['B', ...more])
  })

  it('finds a verb by its noun and a noun by its verb', () => {
    const own = indexOf('Vi samordnar resurser', 'Samordning av resurser', 'Städdag: alla städar', 'Städning')
    expect(titleIds(own, 'samordnare').toSorted()).toEqual(['T0', 'T1'])
    expect(titleIds(own, 'städningen')).toEqual(['T3', 'T2'])
  })

  it('leads from everyday words to the words of the texts, and not back', () => {
    const own = indexOf('Språkcafé', 'Grundkurs för den som ska lära sig svenska')
    expect(titleIds(own, 'lära sig svenska')).toEqual(['T1', 'T0'])
    expect(titleIds(own, 'språkcafé')).toEqual(['T0'])
  })

  it('keeps the words of an everyday phrase as words too', () => {
    const own = indexOf('Skolfrånvaro', 'Barn som stannar hos mormor', 'Vävstuga')
    expect(titleIds(own, 'stannar hemma').toSorted()).toEqual(['T0', 'T1'])
  })

  it('takes the known first part of a word that no text has', () => {
    const own = indexOf('Stöd för funktionsrätt', 'Rörelse i parken')
    expect(titleIds(own, 'funktionsrättsbyråkrat')).toEqual(['T0'])
  })

  it('finds the compounds of a word that no text has on its own', () => {
    const own = indexOf('Stadsrevisionens granskning', 'Revisorer i staden', 'Stadens rapport')
    expect(titleIds(own, 'revisionen')).toEqual(['T0'])
    expect(titleIds(indexOf('Revisionsrapporten', 'En rapport', 'Rapport om fika'), 'revision')).toEqual([
      'T0',
    ])
  })

  it('takes what a part means when no text has the part, rather than the part that says less', () => {
    const own = indexOf('Våld i nära relationer', 'Arbete i parken', 'Arbete på torget')
    expect(titleIds(own, 'kvinnofridsarbete')).toEqual(['T0'])
  })

  it('does not take a common word for the people whose name has the same stem', () => {
    expect(titleIds(indexOf('Samiskt samråd', 'I samma hus'), 'samer')).toEqual(['T0'])
  })

  it('never follows a word that is its own synonym, or only everyday for itself', () => {
    const own = indexOf('Fika på torget')
    own.updateWords({
      synonyms: [['fika', 'fika']],
      related: [['fika', 'Fika']],
      everyday: [['fika', 'fika']],
    })
    expect(titleIds(own, 'fika')).toEqual(['T0'])
    expect(titleIds(own, 'paus')).toEqual([])
  })

  it('uses changed synonyms from the next search on', () => {
    const own = indexOf('Fika på torget', 'Kaffestund på torget')
    expect(titleIds(own, 'fika')).toEqual(['T0'])
    own.updateWords({ ...context.words, synonyms: [['fika', 'kaffestund']] })
    expect(titleIds(own, 'fika')).toEqual(['T0', 'T1'])
  })

  it('survives a ring of synonyms that lead to each other', () => {
    const own = indexOf('Fika på torget')
    own.updateWords({
      ...context.words,
      synonyms: [
        ['fika', 'kaffe'],
        ['kaffe', 'paus'],
        ['paus', 'fika', 'fika'],
      ],
    })
    expect(titleIds(own, 'paus')).toEqual(['T0'])
  })

  it.each([
    ['IOP', 'Idéburet offentligt partnerskap i praktiken'],
    ['LÖK', 'Överenskommelse i praktiken'],
    ['SKL', 'Möte med SKR'],
    ['seniorer', 'Äldre på nätet'],
  ])('finds by %s what is called %s', (asked, title) => {
    expect(titleIds(indexOf(title), asked)).toEqual(['T0'])
  })

  it('finds å, ä and ö typed as a and o, below the word as typed', () => {
    const own = indexOf('Stöd till äldre', 'Habo', 'Håbo', 'Åmål')
    expect(titleIds(own, 'aldre')).toEqual(['T0'])
    expect(titleIds(own, 'stod')).toEqual(['T0'])
    expect(titleIds(own, 'habo')).toEqual(['T1', 'T2'])
    expect(titleIds(own, 'håbo')).toEqual(['T2'])
    expect(titleIds(own, 'amal')).toEqual(['T3'])
  })

  it('reads å as one letter however it was typed', () => {
    expect(ids('äldre'.normalize('NFD'))).toEqual(ids('äldre'))
  })

  it('drops the words of a question that are not its subject', () => {
    expect(ids('vad har andra gjort mot ensamhet bland äldre').toSorted()).toEqual(
      ids('ensamhet äldre').toSorted(),
    )
    expect(ids('vad kostar ett språkcafé').toSorted()).toEqual(ids('språkcafé').toSorted())
    expect(ids('Hur gör andra kommuner med språkcafé?').toSorted()).toEqual(ids('språkcafé').toSorted())
  })

  it.each(['Alingsås kommun', 'alingsas', 'Alingsås', 'Alingsås stad'])(
    'finds the municipality by %s',
    (name) => {
      const own = practices.filter(({ municipalityCode }) => municipalityCode === '1489').map(({ id }) => id)
      expect(own.length).toBeGreaterThan(0)
      expect(ids(name)).toEqual(expect.arrayContaining(own))
    },
  )

  it('completes the last word while it is typed', () => {
    expect(ids('ensamh')).toEqual(expect.arrayContaining(ids('ensamhet')))
  })

  it('finds by the English names of the vocabulary', () => {
    expect(ids('loneliness')).toEqual(expect.arrayContaining(ids('', { filter: { areas: ['ensamhet'] } })))
  })
})

describe('quotation marks, minus and registration numbers', () => {
  const own = new PracticeIndex(
    [
      buildPractice({ id: 'A', title: 'Mot ofrivillig ensamhet', registrationNumbers: ['KFKS 2018/1167'] }),
      buildPractice({
        id: 'B',
        title: 'Ensamhet som inte är ofrivillig',
        registrationNumbers: ['KS 2021/00053'],
      }),
      buildPractice({ id: 'C', title: 'Ensamheten bland barn', registrationNumbers: ['KSN-2016-1422'] }),
    ],
    context,
  )

  it('keeps quoted words together, in order and as they stand', () => {
    expect(titleIds(own, '"ofrivillig ensamhet"')).toEqual(['A'])
    expect(titleIds(own, '”ensamhet”').toSorted()).toEqual(['A', 'B'])
    expect(titleIds(own, '"ensamhet ofrivillig"')).toEqual([])
  })

  it('leaves out what has a minus before it', () => {
    expect(titleIds(own, 'ensamhet -barn').toSorted()).toEqual(['A', 'B'])
    expect(titleIds(own, '-ofrivillig')).toEqual(['C'])
    expect(titleIds(own, 'ensamhet -"ofrivillig ensamhet"').toSorted()).toEqual(['B', 'C'])
  })

  it.each([
    ['KFKS 2018/1167', 'A'],
    ['kfks2018-1167', 'A'],
    ['KFKS 2018:1167', 'A'],
    ['2018/1167', 'A'],
    ['KS 2021/53', 'B'],
    ['ks2021/00053', 'B'],
    ['KSN 2016 1422', 'C'],
  ])('finds the registration number %s', (written, id) => {
    expect(titleIds(own, written)).toEqual([id])
  })

  it('takes a registration number that no text has for one thing', () => {
    const ofTheYear = indexOf('Verksamhet 2019')
    expect(titleIds(ofTheYear, '2019')).toEqual(['T0'])
    expect(titleIds(ofTheYear, 'KS 2019/00012')).toEqual([])
  })
})

describe('spelling', () => {
  it.each([
    ['ensammhet', 'ensamhet'],
    ['ensamhett', 'ensamhet'],
    ['civilsamhäle', 'civilsamhälle'],
    ['ensxmhxt', 'ensamhet'],
    ['volonträ', 'volontär'],
    ['aldreomsorgg', 'äldreomsorg'],
  ])('proposes for %s the word %s with its count', (wrong, right) => {
    const { totalCount, suggestions } = search(wrong)
    expect(totalCount).toBe(suggestions[0]?.count)
    expect(suggestions[0]?.query.slice(0, right.length)).toBe(right)
    expect(suggestions[0]?.count).toBe(search(suggestions[0]?.query ?? '').totalCount)
    expect(suggestions[0]?.count).toBeGreaterThan(0)
  })

  it('answers with the nearest spelling, in the order that the right word gives', () => {
    expect(ids('ensamhett')).toEqual(ids('ensamhet'))
  })

  it('never corrects what is quoted, a name of a place, a number or a short word', () => {
    for (const query of ['"ensamhett"', 'Åmål', '20199', 'iopp']) expect(search(query).totalCount).toBe(0)
  })

  it('proposes nothing for a word that the vocabulary knows, a number, or a short word two letters away', () => {
    for (const query of ['ensamhet simhallen', 'ensamhet 2019/00012', 'ensamhet kallt'])
      expect(search(query).suggestions).toEqual([])
  })

  it('answers a question of thirty misspelled words, each of which may be several, with three spellings', () => {
    const wrong =
      'börxan förxedlar bygxer förxtå lanxet otyxligt delxar brexda otrxgghet skaxat berxende frixillig perxoner ' +
      'parxerna förxta stäxlning senxorer tydxigare sakxades tryxghet obexoende styxning ersxtter säkxar perxoder ' +
      'varxen särxkild linxöping proxenade betxlande'
    const { suggestions } = search(wrong)
    expect(suggestions).toHaveLength(3)
    for (const { query } of suggestions) expect(query.split(' ')).toHaveLength(30)
  })

  it('proposes the whole question with only the wrong word changed', () => {
    expect(search('Ensammhet bland äldre').suggestions[0]?.query).toBe('ensamhet bland äldre')
  })

  it('changes whole words only', () => {
    expect(search('gårdsensamhett mot ensamhett').suggestions.map(({ query }) => query)).toContain(
      'gårdsensamhett mot ensamhet',
    )
  })

  it('proposes nothing when every word is known', () => {
    expect(search('ensamhet').suggestions).toEqual([])
  })

  it('counts the proposal under the same filter', () => {
    const filter = { forms: ['motesplats'] }
    expect(search('ensammhet', { filter }).suggestions[0]?.count).toBe(
      search('ensamhet', { filter }).totalCount,
    )
  })
})

describe('several words', () => {
  it('wants both of two words', () => {
    const both = ids('ensamhet äldre')
    expect(both.toSorted()).toEqual(
      ids('ensamhet')
        .filter((id) => ids('äldre').includes(id))
        .toSorted(),
    )
  })

  it('says so when one of many words may be missing', () => {
    const { totalCount, interpretedAs } = search('hemlösa kvinnor musik natt')
    expect(totalCount).toBeGreaterThan(0)
    expect(interpretedAs).toMatch(
      /^\d+ exempel om (minst \d|något) av orden hemlösa, kvinnor, musik och natt$/u,
    )
  })
})
