interface HiddenFieldsProps {
  readonly parameters: URLSearchParams
  /** Id of the form that they belong to, where they stand outside it. */
  readonly form?: string
}

/** What a form sends along besides what it asks for: parameters of the address that its answer is to keep. */
export function HiddenFields({ parameters, form }: HiddenFieldsProps) {
  return [...parameters].map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} form={form} />
  ))
}
