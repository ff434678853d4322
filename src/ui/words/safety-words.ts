/** What is said when the file with the owner's words was harmed, or a text in it. */
export const safetyWords = {
  "safety.title": "Your drafts were put right",
  "safety.harm.missing": "The file with your drafts was gone.",
  "safety.harm.not-a-database": "Something had written over the file with your drafts.",
  "safety.harm.damaged": "The file with your drafts was damaged.",
  "safety.harm.planted":
    "The file with your drafts held instructions that Earnest did not put there. None of them was followed.",
  "safety.harm.log-missing": "A part of the file with your drafts was gone after the computer was cut off.",
  "safety.backup": "Earnest put back the backup of {date}.",
  "safety.no-backup": "There was no backup yet to put back.",
  "safety.salvaged": "{count, plural, one {1 newer post was} other {# newer posts were}} read from the harmed file.",
  "safety.posts":
    "{count, plural, =0 {No post is here now.} one {1 post is here now.} other {# posts are here now.}} Please look through the last ones.",
  "safety.kept": "The harmed file is kept as it was, in the folder {folder}.",
  "safety.close": "All right",
  "safety.altered.title": "The disk changed a text",
  "safety.altered.body": "“{opening}” is not what you wrote: the disk changed some of it.",
  "safety.altered.whole": "Its last whole version is from {date}:",
  "safety.altered.none": "No earlier version of it is whole. Read it through once; with your next change it counts as yours again.", // prettier-ignore
  "safety.altered.put-back": "Put back the whole version",
  "safety.altered.leave": "Leave it",
  "safety.altered.failed": "It was not put back: {reason}. Nothing was changed.",
};
