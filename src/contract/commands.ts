/**
 * What the owner can do by name. The native menu, the shortcuts and the shortcut list are made from this one table;
 * `run` lives in the window. `accelerator` is Electron's notation.
 */
export const commands = {
  "draft.new": { label: "New draft", menu: "file", accelerator: "CmdOrCtrl+N" },
  "draft.duplicate": { label: "Duplicate draft", menu: "file", accelerator: "CmdOrCtrl+D" },
  "draft.adapt": { label: "Adapt for another channel …", menu: "file", accelerator: "CmdOrCtrl+Shift+D" },
  "draft.go-on": { label: "Write one that follows this", menu: "file", accelerator: null },
  "draft.follow": { label: "This one follows …", menu: "file", accelerator: null },
  "draft.delete": { label: "Delete draft", menu: "file", accelerator: null },
  "gate.check": { label: "Check for ready", menu: "file", accelerator: "CmdOrCtrl+Alt+R" },
  "gate.override": { label: "Ready anyway …", menu: "file", accelerator: null },
  "gate.rest": { label: "Sleep on it", menu: "file", accelerator: null },
  "draft.copy": { label: "Copy for posting", menu: "file", accelerator: "CmdOrCtrl+Shift+C" },
  "draft.print": { label: "Print for posting …", menu: "file", accelerator: null },
  "gate.posted": { label: "Mark as posted …", menu: "file", accelerator: "CmdOrCtrl+Alt+P" },
  "draft.history": { label: "History of this draft …", menu: "file", accelerator: "CmdOrCtrl+Shift+H" },
  "draft.save-version": { label: "Keep this version", menu: "file", accelerator: "CmdOrCtrl+S" },
  "posts.import": { label: "Import …", menu: "file", accelerator: "CmdOrCtrl+O" },
  "posts.export": { label: "Export …", menu: "file", accelerator: "CmdOrCtrl+E" },
  "posts.undo": { label: "Take back the last change of posts", menu: "edit", accelerator: "CmdOrCtrl+Alt+Z" },
  "reply.write": { label: "Look over an answer …", menu: "file", accelerator: "CmdOrCtrl+Shift+R" },
  "backups.show": { label: "Backups …", menu: "file", accelerator: null },
  "everything.export": { label: "Export everything …", menu: "file", accelerator: null },
  "everything.bring-back": { label: "Bring everything back …", menu: "file", accelerator: null },
  "everything.erase": { label: "Erase everything …", menu: "file", accelerator: null },
  "calendar.add": { label: "Add a post in one line", menu: "file", accelerator: "CmdOrCtrl+Shift+N" },
  "log.add": { label: "Write down what came back", menu: "file", accelerator: "CmdOrCtrl+L" },
  "calendar.search": { label: "Find in the calendar", menu: "edit", accelerator: "CmdOrCtrl+F" },
  "calendar.dates": { label: "Dates of the business …", menu: "edit", accelerator: null },
  "calendar.today": { label: "Today", menu: "view", accelerator: "CmdOrCtrl+T" },
  "calendar.previous": { label: "Month, week or day before", menu: "view", accelerator: "CmdOrCtrl+PageUp" },
  "calendar.next": { label: "Next month, week or day", menu: "view", accelerator: "CmdOrCtrl+PageDown" },
  "drafts.search": { label: "Find a draft", menu: "edit", accelerator: "CmdOrCtrl+Shift+F" },
  "flag.next": { label: "Next flag", menu: "edit", accelerator: "F8" },
  "flag.previous": { label: "Previous flag", menu: "edit", accelerator: "Shift+F8" },
  "flag.here": { label: "Into the card at the caret", menu: "edit", accelerator: "Alt+Enter" },
  "view.drafts": { label: "Drafts", menu: "view", accelerator: "CmdOrCtrl+1" },
  "view.why": { label: "Our Why", menu: "view", accelerator: "CmdOrCtrl+2" },
  "view.calendar": { label: "Calendar", menu: "view", accelerator: "CmdOrCtrl+3" },
  "view.review": { label: "This month", menu: "view", accelerator: "CmdOrCtrl+4" },
  "view.plan": { label: "Plan", menu: "view", accelerator: "CmdOrCtrl+5" },
  "view.team": { label: "Team", menu: "view", accelerator: "CmdOrCtrl+6" },
  "view.listening": { label: "Listening", menu: "view", accelerator: "CmdOrCtrl+7" },
  "view.insights": { label: "Insights", menu: "view", accelerator: "CmdOrCtrl+8" },
  "view.left": { label: "What you left", menu: "view", accelerator: "CmdOrCtrl+Shift+L" },
  "lines.keep": { label: "Keep these words", menu: "edit", accelerator: "CmdOrCtrl+Shift+K" },
  "lines.show": { label: "Your own words …", menu: "edit", accelerator: "CmdOrCtrl+K" },
  "settings.words": { label: "Words to watch …", menu: "edit", accelerator: null },
  "settings.limits": { label: "What networks allow …", menu: "edit", accelerator: null },
  "settings.blockers": { label: "What holds a post back …", menu: "edit", accelerator: null },
  "settings.spelling": { label: "Spelling …", menu: "edit", accelerator: null },
  "theme.system": { label: "Follow the computer", menu: "theme", accelerator: null },
  "theme.light": { label: "Light", menu: "theme", accelerator: null },
  "theme.dark": { label: "Dark", menu: "theme", accelerator: null },
  "sample.load": { label: "Look around in a sample business …", menu: "file", accelerator: null },
  "sample.remove": { label: "Remove the sample business", menu: "file", accelerator: null },
  "help.shortcuts": { label: "Keyboard shortcuts", menu: "help", accelerator: "CmdOrCtrl+/" },
  "help.rules": { label: "What Earnest looks for", menu: "help", accelerator: "F1" },
  "help.lessons": { label: "Short lessons", menu: "help", accelerator: null },
  "help.welcome": { label: "First steps", menu: "help", accelerator: null },
  "help.about": { label: "About Earnest", menu: "help", accelerator: null },
} as const satisfies Record<
  string,
  {
    readonly label: string;
    readonly menu: "file" | "edit" | "view" | "theme" | "help";
    readonly accelerator: string | null;
  }
>;

export type CommandName = keyof typeof commands;
