/** One address of every kind of page, with results, empty, unknown, in English and seen from a municipality. */
export const PAGE_ADDRESSES = [
  '/',
  '/exempel',
  '/exempel?q=%C3%A4ldre+ensamhet&nara=1489&form=volontarsamordning',
  '/exempel?q=ensamhet&vy=karta',
  '/exempel?q=ensammhet',
  '/exempel?form=finns-inte',
  '/exempel/frivilligcentrum-uddevalla',
  '/exempel/frivilligcentrum-uddevalla?nara=1489',
  '/exempel/finns-inte',
  '/kommuner',
  '/kommuner/1489-alingsas',
  '/kommuner/9999',
  '/strategier',
  '/strategier?q=f%C3%B6reningsbidrag&lage=galler',
  '/strategier/deltagande-i-skl-s-natverk-for-systematiskt-samarbete-med-civilsamhallet',
  '/mal',
  '/mal/3',
  '/organisationer/roda-korset',
  '/natverk',
  '/natverk/natverket-for-systematiskt-samarbete-med-civilsamhallet',
  '/min-kommun',
  '/om',
  '/tillganglighet',
  '/integritet',
  '/en',
  '/en/exempel?q=ensamhet',
  '/en/exempel/frivilligcentrum-uddevalla',
  '/en/kommuner/1489-alingsas',
  '/en/mal/17',
] as const

/** Those of them that name nothing, and what they answer. */
export const FAILING_STATUS: Readonly<Record<string, number>> = {
  '/exempel?form=finns-inte': 400,
  '/exempel/finns-inte': 404,
  '/kommuner/9999': 404,
}
