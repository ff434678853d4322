import { defineLexicon } from "../text/phrases.ts";

/**
 * Words that make people into numbers or stock (S0.45, S1.12). An entry earns its
 * place when the word has no other sense in that phrase (a garden has traffic on its path, and nobody converts it).
 */
export const crowdWords = defineLexicon<{ readonly phrases: readonly string[] }>([
  {
    phrases: [
      "(qualified|warm|hot|cold|new|more|quality|fresh|sales|exclusive) leads",
      "(generate|generating|capture|capturing|nurture|nurturing|convert|converting|chase|chasing|buy|buying|get) leads",
    ],
  },
  { phrases: ["(more|enough|fresh|all those|get) eyeballs", "eyeballs on (our|your|my|this|the)"] },
  {
    phrases: [
      "(drive|driving|boost|boosting|increase|generate|send|sending|more|web|website|organic) traffic to (our|your|my|the)",
      "(web|website|site|organic|paid) traffic",
    ],
  },
  {
    phrases: [
      "convert (them|visitors|followers|prospects|strangers|browsers|clicks|people|customers|readers|subscribers) (into|to)? (customers|buyers|sales|cash|clients|paying customers)?",
    ],
  },
  { phrases: ["(hot|warm|cold|target|qualified) prospects", "(our|your) (target market|target audience|prospects)"] },
  {
    phrases: [
      "(email|mail|sms|text) blast",
      "blast (our|your|the|my|this to|out to) (list|subscribers|followers|database|contacts|customers)",
    ],
  },
  { phrases: ["(our|my|your) (database|email list|mailing list|contact list) of (#|customers|people|subscribers)"] },
]);
