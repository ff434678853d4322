import type { Span } from "../model/diagnostic.ts";
import { fold } from "../text/fold.ts";
import type { Text } from "../text/text.ts";

/**
 * A clock that runs down, as shops paste it: "2 days 04:15:00", "00d 14h 21m", "ends in 03:12". A time that somebody took for
 * something has no days ("4 hours 12 minutes 9 seconds"), and an hour of the day no such lead ("ends at 21:00").
 */
const CLOCK =
  /(?<![\d:.])(?:\d{1,3} ?d(?:ays?)?[ ,:]{0,2}(?:\d{1,2}:\d{2}:\d{2}|\d{1,2} ?h(?:(?:ou)?rs?)?[ ,:]{0,2}\d{1,2} ?m(?:in(?:ute)?s?)?(?:[ ,:]{0,2}\d{1,2} ?s(?:ec(?:ond)?s?)?)?)|(?:ends in|expires in|order within|closes in|(?:time|hours) (?:left|remaining)):? ?\d{1,2}:\d{2}(?::\d{2})?)(?![\d:])/giu;

/** The clocks of a text that run down. */
export function countdownsIn({ written }: Text): readonly Span[] {
  if (!/\p{N}/u.test(written)) return [];
  const { plain, origin } = fold(written);
  return [...plain.matchAll(CLOCK)].map(({ index, 0: clock }) => ({
    from: origin(index),
    to: origin(index + clock.length),
  }));
}
