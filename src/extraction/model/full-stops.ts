/** Full stops that headlines leave out: the articles on which the encoder was trained have them, and without them it reads a headline and the first sentence as one. */

/** A line break before an empty line, after words that no mark ends. */
const UNFINISHED = /(?<=\S)(?<![.!?:;,…]["”’)\]]?)\n(?=\s*\n)/gu;

/** The text with a full stop after each unfinished paragraph, in place of its line break: no longer than before, so that offsets stay. */
export const withFullStops = (text: string): string => text.replace(UNFINISHED, '.');
