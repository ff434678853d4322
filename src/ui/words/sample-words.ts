/** Words around the sample businesses; part of the catalogue. */
export const sampleWords = {
  "sample.title": "Look around in a sample business",
  "sample.intro":
    "Invented businesses, each with a month of posts: good ones, and some that show what Earnest says. Nothing of your own is changed, and what you change becomes yours.",
  "sample.load": "Look around",
  "sample.load.named": "Look around: {name}",
  "sample.remove": "Take away",
  "sample.remove.named": "Take away: {name}",
  "sample.here": "here now",
  "sample.month": "{count, plural, one {1 post} other {# posts}} in {month}",
  "sample.unread": "The samples could not be read: {reason}.",
  "sample.loaded":
    "{count, plural, =0 {This sample is already here.} one {1 sample post added.} other {# sample posts added.}}",
  "sample.loaded.own-why":
    "{count, plural, one {1 sample post added.} other {# sample posts added.}} Your own Why stays; these are read by theirs.",
  "sample.removed":
    "{count, plural, =0 {No sample post was left.} one {1 sample post removed.} other {# sample posts removed.}} Whatever you changed stays.",
  "sample.load-failed": "The sample did not come: {reason}. Your own drafts are as they were.",
  "sample.remove-failed": "The sample is still here: {reason}. Your own drafts are as they were.",
} as const;
