/** Words of handing everything over, bringing it back and erasing it. */
export const leaveWords = {
  "leave.exported":
    "{count, plural, =0 {Everything is in {file}. There are no posts yet.} one {Everything is in {file}: 1 post with its versions, and all the rest.} other {Everything is in {file}: # posts with their versions, and all the rest.}}",
  "leave.export-failed": "Nothing was written: {reason}. Everything is still here.",
  "leave.copy.about": "One file with everything. File > Bring everything back reads it, and so do other programs.",
  "leave.in.title": "Bring everything back",
  "leave.in.made": "Made on {time}",
  "leave.in.empty": "Nothing is written here yet. {count, plural, =0 {The file holds no post.} one {1 post would come in.} other {# posts would come in.}}", // prettier-ignore
  "leave.in.full":
    "It would take the place of everything that is here. {total, plural, =0 {It holds no post.} one {It holds 1 post.} other {It holds # posts.}} {added, plural, =0 {} one {1 is not here now. } other {# are not here now. }}{updated, plural, =0 {} one {1 has other words or another place. } other {# have other words or another place. }}{left, plural, =0 {} one {1 that is here now would be gone.} other {# that are here now would be gone.}}",
  "leave.in.same":
    "It holds the same {count, plural, =0 {posts: none} one {post} other {# posts}} as here. All the rest would be as it is in the file.",
  "leave.in.backup": "What is here now is copied to your backups first, so that you can go back to it.",
  "leave.in.take": "Bring it in",
  "leave.in.replace": "Replace what is here",
  "leave.in.leave": "Leave it",
  "leave.in.done": "Everything from {file} is here.",
  "leave.in.way-back": "What was here before is the backup of {time}, “Before an import”.",
  "leave.in.undo": "Undo",
  "leave.in.go-on": "Go on",
  "leave.in.reading": "Reading all of it …",
  "leave.in.taking": "Making it ready, with a copy of what is here now …",
  "leave.in.progress": "How far it is",
  "leave.in.cancel": "Cancel",
  "leave.in.failed": "Nothing was brought in: {reason}. What is here is as it was.",
  "leave.erase.title": "Erase everything",
  "leave.erase.about":
    "This removes every post with its versions, the trash, Our Why, your own words, the plan, people, what came back, decisions, settings and all backups from this computer. There is no Undo: a copy elsewhere is the only way back.",
  "leave.erase.copy": "Keep a copy elsewhere …",
  "leave.erase.second": "A last backup goes to {folder} first, and the copies there stay.",
  "leave.erase.second-missing": "The folder {folder} is not there now. Its copies stay as they are.",
  "leave.erase.second-refused": "The folder {folder} takes no copy now. Those in it stay as they are.",
  "leave.erase.copies-too": "Erase the copies there, too",
  "leave.erase.word": "Type “erase” to go on",
  "leave.erase.do": "Erase everything",
  "leave.erase.cancel": "Keep everything",
  "leave.erase.failed":
    "Not everything is gone: {reason}. Close other programs that look into the folder with your words, and try again.",
  "help.about.leave":
    "They are yours: File > Export everything hands all of them over, and File > Erase everything leaves none of them here.",
  "help.about.uninstall": "Removing Earnest from the computer leaves their folder as it is.",
  "failure.reason.not-an-export": "the file is no export of everything. File > Import brings posts in from other files",
  "failure.reason.newer-export": "the file is from a newer Earnest. Bring Earnest up to date and try again",
  "failure.reason.export-damaged": "the file is damaged, or something in it was changed. Take another copy of it",
  "failure.reason.export-too-large": "the file unpacks to far more than words take",
  "failure.reason.erase-incomplete": "something holds on to a file",
  "failure.reason.folder-refused": "this folder cannot be written to, or lies within the folder with your words",
} as const;
