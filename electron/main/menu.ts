import type { MenuItemConstructorOptions } from "electron";
import { type CommandName, commands } from "../../src/contract/commands.ts";

type Item = MenuItemConstructorOptions;
type Choose = (command: CommandName) => void;

const separator: Item = { type: "separator" };

const item = (name: CommandName, choose: Choose): Item => {
  const { label, accelerator } = commands[name];
  return { label, click: () => choose(name), ...(accelerator ? { accelerator } : {}) };
};

function appMenu(choose: Choose): Item {
  return {
    label: "Earnest",
    submenu: [
      item("help.about", choose),
      separator,
      { role: "services" },
      separator,
      { role: "hide" },
      { role: "hideOthers" },
      { role: "unhide" },
      separator,
      { role: "quit" },
    ],
  };
}

function fileMenu(isMac: boolean, choose: Choose): Item {
  const own = (
    [
      "draft.new",
      "draft.duplicate",
      "draft.adapt",
      "draft.go-on",
      "draft.follow",
      "draft.save-version",
      "draft.history",
      "draft.delete",
    ] as const
  ).map((name) => item(name, choose));
  const gate = (["gate.check", "gate.override", "gate.rest", "draft.copy", "draft.print", "gate.posted"] as const).map(
    (name) => item(name, choose),
  );
  const files = (
    ["posts.import", "posts.export", "calendar.add", "log.add", "reply.write", "backups.show"] as const
  ).map((name) => item(name, choose));
  const sample = (["sample.load", "sample.remove"] as const).map((name) => item(name, choose));
  const all = (["everything.export", "everything.bring-back", "everything.erase"] as const).map((name) =>
    item(name, choose),
  );
  return {
    label: "&File",
    submenu: [
      ...own,
      separator,
      ...gate,
      separator,
      ...files,
      separator,
      ...sample,
      separator,
      ...all,
      separator,
      { role: isMac ? "close" : "quit" },
    ],
  };
}

function editMenu(choose: Choose): Item {
  return {
    label: "&Edit",
    submenu: [
      { role: "undo" }, { role: "redo" }, separator, { role: "cut" }, { role: "copy" }, { role: "paste" },
      { role: "pasteAndMatchStyle" }, { role: "selectAll" }, separator, item("posts.undo", choose), separator,
      item("drafts.search", choose), item("calendar.search", choose), separator,
      item("flag.next", choose), item("flag.previous", choose), item("flag.here", choose), separator, item("lines.keep", choose), item("lines.show", choose), separator,
      item("settings.words", choose), item("settings.spelling", choose), item("settings.limits", choose), item("settings.blockers", choose), item("calendar.dates", choose),
    ],
  }; // prettier-ignore
}

function viewMenu(choose: Choose, isDevelopment: boolean): Item {
  return {
    label: "&View",
    submenu: [
      item("view.drafts", choose), item("view.why", choose), item("view.calendar", choose), item("view.review", choose),
      item("view.plan", choose), item("view.team", choose), item("view.listening", choose), item("view.insights", choose), item("view.left", choose), separator,
      ...(["calendar.previous", "calendar.today", "calendar.next"] as const).map((name) => item(name, choose)), separator,
      { label: "Appearance", submenu: (["theme.system", "theme.light", "theme.dark"] as const).map((name) => item(name, choose)) },
      separator, { role: "resetZoom" }, { role: "zoomIn" }, { role: "zoomOut" }, separator, { role: "togglefullscreen" },
      ...(isDevelopment ? [separator, { role: "reload" } as const, { role: "toggleDevTools" } as const] : []),
    ],
  }; // prettier-ignore
}

function helpMenu(isMac: boolean, choose: Choose): Item {
  const entries = (["help.rules", "help.lessons", "help.welcome", "help.shortcuts"] as const).map((name) =>
    item(name, choose),
  );
  return {
    label: "&Help",
    role: "help",
    submenu: isMac ? entries : [...entries, separator, item("help.about", choose)],
  };
}

/** The native menu of a platform: every command of the registry, and the roles that people expect. Pure. */
export function menuTemplate(platform: NodeJS.Platform, choose: Choose, isDevelopment: boolean): readonly Item[] {
  const isMac = platform === "darwin";
  return [
    ...(isMac ? [appMenu(choose)] : []),
    fileMenu(isMac, choose),
    editMenu(choose),
    viewMenu(choose, isDevelopment),
    ...(isMac ? [{ role: "windowMenu" } as const] : []),
    helpMenu(isMac, choose),
  ];
}
