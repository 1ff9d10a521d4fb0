/**
 * The form under which a registration number (diarienummer) is found whatever its spacing and separators: lower case
 * without spaces, slashes, colons and hyphens. A remark in brackets after the number is no part of it.
 */
export function foldRegistrationNumber(registrationNumber: string): string {
  return registrationNumber
    .normalize('NFC')
    .replace(/\(.*\)/, '')
    .toLocaleLowerCase('sv')
    .replace(/[\s/:\-–]/g, '')
}
