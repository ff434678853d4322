/** Words of what networks allow. */
export const limitsWords = {
  "limits.title": "What networks allow",
  "limits.about":
    "These are the limits that Earnest counts by, and where each is known from. If your server or your account allows something else, put it beside; an open field keeps to the table.",
  "limits.length": "Longest post",
  "limits.hashtags": "Most hashtags",
  "limits.fold": "Characters before “see more”",
  "limits.none": "no limit known",
  "limits.no-limit": "No limit for me",
  "limits.wrong": "A whole number from 1 to 1,000,000, please.",
  "limits.reset": "Back to the table for {network}",
  "limits.save": "Keep",
  "limits.source.official": "{place}, read {date}",
  "limits.source.agreed": "Several sources agree: {place}, read {date}",
  "limits.source.disputed": "Sources differ: {place}, read {date}",
  "limits.source.none": "Nothing known of one.",
  "limits.saved": "Kept. Posts are counted by these limits from now on.",
  "limits.failed": "Not kept: {reason}. The limits are as they were.",
} as const;
