import { useState } from 'react'
import { data as respond, redirect, useLoaderData } from 'react-router'
import { toTwinChoice } from '../../../../graph-schema/addresses/placeChoice.ts'
import { similarMunicipalitiesPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { SearchParameterError } from '../../../../graph-schema/addresses/SearchParameterError.ts'
import {
  isSentByForm,
  parseTwinsAddress,
  twinsPath,
  type TwinsAddress,
} from '../../../../graph-schema/addresses/twinsAddress.ts'
import { abortedBy } from '../../apollo/abortedBy.ts'
import { loadQuery } from '../../apollo/loadQuery.ts'
import { statusOf, type PageFailure } from '../../environment/PageFailure.ts'
import { toAddressFailure } from '../../apollo/toAddressFailure.ts'
import { toPageFailure } from '../../apollo/toPageFailure.ts'
import { movedTo } from '../../loading/pageResponses.ts'
import { getPageContext, type LoaderArgs } from '../../loading/pageContext.ts'
import { MunicipalityNotFound } from '../../features/municipality-address/MunicipalityNotFound.tsx'
import {
  readMunicipalityAddress,
  unknownMunicipality,
} from '../../features/municipality-address/readMunicipalityAddress.ts'
import { TwinsFrameQueryDocument, TwinsQueryDocument, type TwinsQueryVariables } from './Twins.generated.ts'
import { TwinsContent } from './TwinsContent.tsx'

/**
 * Fetches the municipality and those near it by the choice of the address. What a form without script sends moves to
 * the short address of the same choice. A choice that cannot be made answers 400 with the form still there.
 */
export async function loader(args: LoaderArgs) {
  const text = args.params['codeSlug'] ?? ''
  const named = readMunicipalityAddress(text)
  if ('problem' in named) return respond({ unknown: named, page: null }, { status: 404 })
  const { apollo } = getPageContext(args)
  const { signal } = args.request
  const { code } = named
  const params = new URL(args.request.url).searchParams
  const { municipality } = await loadQuery(apollo, TwinsFrameQueryDocument, { code }, signal)
  if (municipality === null) {
    const unknown = { ...unknownMunicipality('unknown', text), text: code }
    return respond({ unknown, page: null }, { status: 404 })
  }
  const address = readAddress(params)
  if (municipality.slug !== text) {
    const suffix = params.size === 0 ? '' : `?${params.toString()}`
    throw movedTo(similarMunicipalitiesPath(municipality.slug) + suffix)
  }
  if ('status' in address)
    return respond({ unknown: null, page: { code, variables: null, failure: address } }, { status: 400 })
  if (isSentByForm(params)) throw redirect(twinsPath(municipality.slug, address))
  const variables = { code, choice: toTwinChoice(address.choice), first: address.shown }
  try {
    await apollo.query({ query: TwinsQueryDocument, variables, context: abortedBy(signal) })
    return respond({ unknown: null, page: { code, variables, failure: null } })
  } catch (error) {
    if (signal.aborted) throw error
    const failure = toPageFailure(error)
    return respond({ unknown: null, page: { code, variables: null, failure } }, { status: statusOf(failure) })
  }
}

function readAddress(params: URLSearchParams): TwinsAddress | PageFailure {
  try {
    return parseTwinsAddress(params)
  } catch (error) {
    if (!(error instanceof SearchParameterError)) throw error
    return toAddressFailure(error)
  }
}

/** The municipalities near one, or why the address names none. */
export function Component() {
  const { unknown, page } = useLoaderData<typeof loader>()
  const [shown, setShown] = useState<TwinsQueryVariables | null>(page?.variables ?? null)
  if (unknown !== null) return <MunicipalityNotFound unknown={unknown} />
  const { code, variables, failure } = page
  if (variables !== null && variables !== shown) setShown(variables)
  // What was loaded stays while the hub is away; a choice that was refused has nothing to show.
  const kept = failure !== null && failure.status !== 400 && shown?.code === code ? shown : null
  return <TwinsContent code={code} variables={variables ?? kept} failure={failure} />
}
