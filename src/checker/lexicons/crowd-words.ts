import type { Plain } from "../fixes/plainly.ts";
import { defineLexicon } from "../text/phrases.ts";

/**
 * Words that make people into numbers or stock (S0.45, S1.12). An entry earns its
 * place when the word has no other sense in that phrase (a garden has traffic on its path, and nobody converts it).
 */
export const crowdWords = defineLexicon<Plain & { readonly phrases: readonly string[] }>([
  { instead: "{first} customers", phrases: ["(new|more) leads"] },
  { instead: "people who may become customers", phrases: ["(qualified|warm|hot|cold|quality|fresh|sales|exclusive) leads"] },
  { instead: "meet customers", phrases: ["(generate|capture|nurture|convert|chase|buy|get) leads"] },
  { instead: "meeting customers", phrases: ["(generating|capturing|nurturing|converting|chasing) leads"] },
  { instead: "{first} people", phrases: ["(more|enough) eyeballs"] },
  { instead: "people", phrases: ["(fresh|all those|get) eyeballs"] },
  { instead: "people looking at {last}", phrases: ["eyeballs on (our|your|my|this|the)"] },
  { instead: "bring people to {last}", phrases: ["(drive|boost|increase|generate|send|more) traffic to (our|your|my|the)"] },
  { instead: "bringing people to {last}", phrases: ["(driving|boosting|sending|generating|increasing) traffic to (our|your|my|the)"] },
  { instead: "visitors", phrases: ["(web|website|site|organic|paid) traffic (to (our|your|my|the) (site|website|shop|page))?"] },
  { instead: "welcome people", phrases: ["convert (them|visitors|followers|prospects|strangers|browsers|clicks|people|customers|readers|subscribers) (into|to)? (customers|buyers|sales|cash|clients|paying customers)?"] },
  { instead: "people we may work with", phrases: ["(hot|warm|cold|target|qualified) prospects", "our prospects"] },
  { instead: "the people we work for", phrases: ["our (target market|target audience)"] },
  { instead: "the people you work for", phrases: ["your (target market|target audience|prospects)"] },
  { instead: "message", phrases: ["(email|mail|sms|text) blast"] },
  { instead: "write to {last}", phrases: ["blast (our|your|the|my|this to|out to) (list|subscribers|followers|database|contacts|customers)"] },
  { instead: "{last} who hear from us", phrases: ["(our|my|your) (database|email list|mailing list|contact list) of (#|customers|people|subscribers)"] },
]); // prettier-ignore
