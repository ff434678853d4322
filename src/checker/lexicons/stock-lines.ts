import { defineLexicon } from "../text/phrases.ts";

type Entry = { readonly phrases: readonly string[] };

/** Greetings said because of the day, not because of somebody (S0.18). */
export const stockGreetings = defineLexicon<Entry>([
  {
    phrases: [
      "^happy (monday|tuesday|wednesday|thursday|friday|saturday|sunday|hump day|fri yay|friyay|weekend|new week) (everyone|everybody|all|folks|friends|guys|people|fam|peeps|y'all|ladies|team|tribe|lovelies|legends|to all|from all of us)?",
      "^(rise and shine|happy hump day|tgif|it's friday|it's finally friday|thank god it's friday|happy friyay|new week new goals|new week new opportunities)",
      "^(monday motivation|motivation monday|wednesday wisdom|friday feeling|friday vibes|monday vibes|weekend vibes)",
    ],
  },
]);

/** Answers that a machine could give (S0.27). */
export const cannedReplies = defineLexicon<Entry>([
  {
    phrases: [
      "your (message|call|feedback|enquiry|inquiry|opinion|business|query|comment|satisfaction) is (very|extremely|really)? (important|valuable|valued) to us",
      "(we|we'll|we will|our team will|someone will|a member of our team will) (get back to you|be in touch|respond|revert|contact you) (shortly|as soon as possible|asap|in due course|within # (hours|business days|working days)|at (our|the) earliest convenience)",
      "(we|i) (apologise|apologize|sincerely apologise|sincerely apologize|regret) (for)? (any|the) inconvenience (caused|this may have caused|this has caused)?",
      "(sorry|apologies) for any inconvenience (caused|this may have caused|this may cause)?",
      "(we|i) (value|appreciate|take) (your|all) (feedback|patience|understanding|business|comments|customers ..1 feedback) (very seriously|seriously)?",
      "(thank you|thanks) for (your (patience|understanding|cooperation|feedback|interest|enquiry|inquiry|message)|(reaching out|contacting us|getting in touch)) .",
      "(please)? do not reply to this (message|email|post)",
      "(kindly|please) be (informed|advised) that",
    ],
  },
]);

/** Signatures and remains of tools (S0.20). */
export const toolResidue = defineLexicon<Entry>([
  {
    phrases: [
      "(sent|posted|shared|published|scheduled) (via|from|with|by|using|through) (hootsuite|buffer|later|sprout social|zoho social|my iphone|my ipad|my phone|my android|my samsung|outlook|mailchimp|ifttt|zapier|tweetdeck|canva|planoly|meta business suite)",
      "via (hootsuite|buffer|sprout social|ifttt|zapier|tweetdeck|dlvr|zoho social|planoly)",
      "^sent from (my|outlook|mail|yahoo) *",
      "get outlook for *",
      "(made|created|designed) (with|in|by) (canva|chatgpt|capcut|copilot|gemini)",
      "^here are (#|two|three|four|five|some|a few) (captions|caption ideas|post ideas|versions|options for your post)",
      "as an ai language model",
      "(view|open) this (email|message) in your browser",
      "^(caption|post|option|version) # .",
    ],
  },
]);
