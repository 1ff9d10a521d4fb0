import { data as respond, useLoaderData } from 'react-router'
import { municipalityPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { loadQuery } from '../../apollo/loadQuery.ts'
import { getPageContext, type LoaderArgs } from '../../loading/pageContext.ts'
import { movedTo } from '../../loading/pageResponses.ts'
import { timelineLength } from '../../features/timeline/timelineLength.ts'
import { MunicipalityContent } from './MunicipalityContent.tsx'
import { MunicipalityPageQueryDocument } from './Municipality.generated.ts'
import { MunicipalityNotFound } from '../../features/municipality-address/MunicipalityNotFound.tsx'
import {
  readMunicipalityAddress,
  unknownMunicipality,
} from '../../features/municipality-address/readMunicipalityAddress.ts'

/**
 * Fetches the municipality whose code begins the address. Another slug after the right code moves to the lasting
 * address; an address without a known code answers 404 with what is wrong with it.
 */
export async function loader(args: LoaderArgs) {
  const text = args.params['codeSlug'] ?? ''
  const address = readMunicipalityAddress(text)
  if ('problem' in address) return respond({ unknown: address, variables: null }, { status: 404 })
  const { apollo } = getPageContext(args)
  const spans = timelineLength(new URL(args.request.url).searchParams)
  const variables = { code: address.code, spans }
  const { municipality } = await loadQuery(
    apollo,
    MunicipalityPageQueryDocument,
    variables,
    args.request.signal,
  )
  if (municipality === null) {
    const unknown = { ...unknownMunicipality('unknown', text), text: address.code }
    return respond({ unknown, variables: null }, { status: 404 })
  }
  if (municipality.slug !== text)
    throw movedTo(municipalityPath(municipality.slug) + new URL(args.request.url).search)
  return respond({ unknown: null, variables })
}

/** One municipality, or why the address names none. */
export function Component() {
  const { unknown, variables } = useLoaderData<typeof loader>()
  if (unknown !== null) return <MunicipalityNotFound unknown={unknown} />
  return <MunicipalityContent variables={variables} />
}
