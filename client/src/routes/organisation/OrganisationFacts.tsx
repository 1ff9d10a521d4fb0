import { Link } from '../../components/ui/Link.tsx'
import { Fact, FactsBox } from '../../components/ui/FactsBox.tsx'
import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import type { OrganisationPageQuery } from './Organisation.generated.ts'

type Organisation = NonNullable<OrganisationPageQuery['organisation']>

/** What is known about the organisation itself; a region's county and inhabitants too. */
export function OrganisationFacts({ organisation }: { readonly organisation: Organisation }) {
  const { organisation: words } = useMessages()
  const format = useFormat()
  const { website } = organisation
  return (
    <FactsBox heading={words.facts}>
      <Fact label={words.kindLabel} value={words.kind[organisation.kind]} />
      {organisation.fullName === null || organisation.fullName === organisation.name ? null : (
        <Fact label={words.fullName} value={organisation.fullName} />
      )}
      {'county' in organisation ? (
        <>
          <Fact
            label={words.county}
            value={
              <Link to={practicesPath({ lan: organisation.county.code })}>{organisation.county.name}</Link>
            }
          />
          <Fact
            label={words.population}
            value={format.number(organisation.population)}
            note={words.populationNote}
          />
        </>
      ) : null}
      <Fact
        label={words.website}
        value={
          website === null ? null : (
            <a href={website}>{website.replace(/^https?:\/\//, '').replace(/\/$/, '')}</a>
          )
        }
      />
    </FactsBox>
  )
}
