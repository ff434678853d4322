import { defineLexicon } from "../text/phrases.ts";

const MONTH =
  "(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)";
const WEEKDAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun)";

/** Days that a reader can find in a calendar. */
export const dates = defineLexicon([
  {
    phrases: [
      `${WEEKDAY} (the)? # (of)? ${MONTH}`,
      `${WEEKDAY} ${MONTH} #`,
      `(next|this)? ${WEEKDAY}`,
      `(the)? # (of)? ${MONTH}`,
      `${MONTH} #`,
      "the end of (the)? month",
    ],
  },
]);
