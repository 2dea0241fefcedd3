/** Dates of publication as people and pages write them, in the one form that a decomposition takes. */
import { isPublicationTime } from '../text/iso-time.js';

/**
 * '2024-10-17' and '2024-10-17T14:30:00+02:00' stay as they are; '2024-10-17 14:30 +0200' becomes '2024-10-17T14:30+02:00'.
 *
 * @returns null for anything else: another form, a time without its offset, a day that no calendar has, a year before 1000 or after 9998.
 */
export function articleDate(text: string): string | null {
  const date = text
    .trim()
    .replace(/^(\d{4}-\d{2}-\d{2})[t ](?=\d)/, '$1T')
    .replace(/\s?(?:z|([+-]\d{2}):?(\d{2}))$/i, (_, hours?: string, minutes?: string) => (hours ? `${hours}:${minutes}` : 'Z'));
  return isPublicationTime(date) ? date : null;
}
