import type { MenuItemConstructorOptions } from "electron";
import { describe, expect, test } from "vitest";
import { menuTemplate } from "../../electron/main/menu.ts";
import { commands, type CommandName } from "../../src/contract/commands.ts";

type Item = MenuItemConstructorOptions;

const isList = (submenu: Item["submenu"]): submenu is Item[] => Array.isArray(submenu);
const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(isList(item.submenu) ? flat(item.submenu) : [])]);

describe.for(["darwin", "linux", "win32"] as const)("the menu on %s", (platform) => {
  const chosen: CommandName[] = [];
  const items = flat(menuTemplate(platform, (command) => void chosen.push(command), false));

  test("offers every command once, and runs it", () => {
    for (const item of items) item.click?.({} as Electron.MenuItem, undefined, {} as KeyboardEvent); // our entries look at none of these
    expect(chosen.toSorted()).toEqual(Object.keys(commands).toSorted());
  });

  test("gives no shortcut to two commands", () => {
    const accelerators = items.flatMap(({ accelerator }) => (accelerator ? [accelerator] : []));
    expect(new Set(accelerators).size).toBe(accelerators.length);
  });

  test("has the roles that people expect", () => {
    const roles = items.flatMap(({ role }) => (role ? [role] : []));
    expect(roles).toEqual(
      expect.arrayContaining(["undo", "redo", "cut", "copy", "paste", "selectAll", "zoomIn", "zoomOut", "quit"]),
    );
    expect(roles).not.toContain("toggleDevTools");
  });
});
