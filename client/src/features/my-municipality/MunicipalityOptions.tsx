import { MUNICIPALITY_NAMES } from './municipalityNames.generated.ts'

/** The options of a `select` over the 290 municipalities; the first one is no choice. */
export function MunicipalityOptions({ none }: { readonly none: string }) {
  return (
    <>
      <option value="">{none}</option>
      {MUNICIPALITY_NAMES.map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </>
  )
}
