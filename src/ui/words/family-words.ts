/** Words of posts that tell the same news for several channels. */
export const familyWords = {
  "family.label": "The same news, told for each channel",
  "family.adapt": "Adapt for another channel …",
  "family.adapt.title": "Adapt for another channel",
  "family.adapt.about":
    "A draft with the same words and the same day, for you to tell anew in the manner of that place. This one stays as it is.",
  "family.adapt.channel": "Where the new one goes",
  "family.adapt.do": "Make the draft",
  "family.adapt.open": "Open the one for {channel}",
  "family.adapted": "A draft for {channel} is there. Tell it in the manner of that place.",
  "family.more": "What can be done with these",
  "family.level": "Bring this wording to the others",
  "family.leveled": "{count, plural, one {The other post has} other {The # others have}} this wording now.",
  "family.level.same": "All of them say this already.",
  "family.detach": "Let this one stand alone",
  "family.detached": "This post stands alone now.",
  "family.failed": "Nothing was changed: {reason}. Your posts are as they were.",
  "family.also": "Also told for {channel}",
} as const;
