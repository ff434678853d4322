/** What is said when the file with the owner's words is not where it was, or takes no changes. */
export const keepingWords = {
  "keeping.written-anew.title": "The file with your drafts was moved away or deleted",
  "keeping.written-anew.body":
    "It happened while Earnest was open. Every word is safe: Earnest wrote the file anew, in {folder}, and goes on there. If you moved it yourself, the moved file is whole too, up to that moment.",
  "keeping.two-files.title": "Another file was put in the place of your drafts",
  "keeping.two-files.body":
    "A program that syncs files may have done it, or somebody by hand. Nothing is lost: Earnest goes on with what you see, in a file of its own beside it. {count, plural, =0 {The other file holds no posts} one {The other file holds 1 post} other {The other file holds # posts}} and was last changed on {date}. Which of the two is it to be? The one you leave stays among your backups.",
  "keeping.two-files.unreadable":
    "A program that syncs files may have done it, or somebody by hand. Nothing is lost: Earnest goes on with what you see, in a file of its own beside it. The other file, last changed on {date}, cannot be read as drafts. Keep what is here, and the other one goes to the folder “damaged”, as it is.",
  "keeping.written-into.title": "Another program wrote over your drafts",
  "keeping.written-into.body":
    "It wrote into the file itself while Earnest was open. {isWhole, select, true {Nothing is lost: Earnest goes on with what you see, in a file of its own beside it.} other {Earnest goes on in a file of its own beside it, with the newest backup, the words in this window and all else that could still be read. Look whether something is missing.}} {count, plural, =0 {What is in the file now holds no posts} one {What is in the file now holds 1 post} other {What is in the file now holds # posts}} and was written on {date}. Which of the two is it to be? The one you leave stays among your backups.",
  "keeping.written-into.unreadable":
    "It wrote into the file itself while Earnest was open, and what is in there now, written on {date}, cannot be read as drafts. {isWhole, select, true {Nothing is lost: Earnest goes on with what you see, in a file of its own beside it.} other {Earnest goes on in a file of its own beside it, with the newest backup, the words in this window and all else that could still be read. Look whether something is missing.}} Keep what is here, and the other one goes to the folder “damaged”, as it is.",
  "keeping.changed.title": "Another program changed your drafts",
  "keeping.changed.body":
    "It did so while Earnest was open, and what you see was read anew. What you typed here stays; a copy of what the other program left is among your backups.",
  "keeping.nowhere.title": "The file with your drafts is gone, and no new one can be written",
  "keeping.nowhere.body":
    "All you wrote is still here, in this window. Bring back the folder {folder}, or free it for writing, and Earnest goes on by itself. Until then, leave the window open, or save all of it elsewhere.",
  "keeping.read-only.title": "Your drafts can be read, and not changed",
  "keeping.read-only.body":
    "The folder {folder} takes no changes. Reading, searching and exporting work. What you type stays in this window alone until the folder can be written to; then it is saved by itself.",
  "keeping.keep-here": "Keep what is here",
  "keeping.open-other": "Open the other file",
  "keeping.export": "Save everything elsewhere …",
  "keeping.close": "All right",
  "keeping.failed": "Both files are as they were: {reason}.",
  "keeping.kept": "What you see is in its place again. The other file is among the backups.",
};
