import { Form } from 'react-router'
import { keysOf } from '../../../../graph-schema/addresses/addressValues.ts'
import {
  ASSUMPTION_PARAMETERS,
  type ComparisonAddress,
} from '../../../../graph-schema/addresses/comparisonAddress.ts'
import { Button } from '../../components/ui/Button.tsx'
import { SelectField } from '../../components/ui/SelectField.tsx'
import { MunicipalityOptions } from '../../features/my-municipality/MunicipalityOptions.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './ScalingForm.module.css'

const ASSUMPTIONS = keysOf(ASSUMPTION_PARAMETERS)

/** Whose size to scale to and on which assumption. A GET form, so it needs no script. */
export function ScalingForm({ address }: { readonly address: ComparisonAddress }) {
  const { scale } = useMessages().comparison
  return (
    <Form
      // The fields take the address's values again when it changes.
      key={`${address.forMunicipality ?? ''} ${address.assumption}`}
      action="/exempel/jamfor"
      preventScrollReset
      className={styles.form}
      aria-label={scale.heading}
      data-screen-only
    >
      <input type="hidden" name="exempel" value={address.slugs.join(',')} />
      {address.differencesOnly ? <input type="hidden" name="visa" value="skillnader" /> : null}
      <SelectField label={scale.heading} name="for" defaultValue={address.forMunicipality ?? ''}>
        <MunicipalityOptions none={scale.none} />
      </SelectField>
      <fieldset className={styles.assumptions}>
        <legend>{scale.assumption}</legend>
        {ASSUMPTIONS.map((value) => (
          <label key={value} className={styles.assumption}>
            <input
              type="radio"
              name="antagande"
              value={value}
              defaultChecked={value === address.assumption}
            />
            {scale[value]}
          </label>
        ))}
      </fieldset>
      <Button type="submit" variant="secondary">
        {scale.submit}
      </Button>
    </Form>
  )
}
