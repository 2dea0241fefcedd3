/** Times as arguments and answers take them: ISO 8601. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const FORM = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;

/** The second in UTC: '2024-10-17T00:00:00Z'. A bare day is its start. Throws a GraphQLError for anything else, also for days that no calendar has. */
export function utcSecond(value: unknown): string {
  const day = typeof value === 'string' ? FORM.exec(value)?.[1] : undefined;
  const time = day === undefined ? null : Date.parse(value as string);
  const second = time === null || Number.isNaN(time) ? '' : new Date(time).toISOString();
  // An offset can carry the last day of 9999 into a year of five digits.
  if (day === undefined || !/^\d/.test(second) || !isReal(day)) {
    throw new GraphQLError(
      `${JSON.stringify(value)?.slice(0, 60)} is no time. Write a day as 2024-10-17, or a time with its offset as 2024-10-17T09:30:00Z.`,
      {
        extensions: { code: 'BAD_USER_INPUT' },
      },
    );
  }
  return `${second.slice(0, 19)}Z`;
}

/** Date.parse takes 31 February for 2 March. */
const isReal = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description:
    'A point in time in UTC, as 2024-10-17T09:30:00Z. An argument may be a bare day, 2024-10-17, which is its start, or have another offset.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (value) => String(value),
  parseValue: utcSecond,
  parseLiteral: (node) => utcSecond(node.kind === Kind.STRING ? node.value : null),
});
