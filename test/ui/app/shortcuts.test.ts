import { expect, test } from "vitest";
import { shortcutOf } from "../../../src/ui/app/help-dialogs.tsx";

test("a shortcut is shown as the keyboard at hand names it", () => {
  expect(shortcutOf("CmdOrCtrl+Shift+C", false)).toBe("Ctrl+Shift+C");
  expect(shortcutOf("CmdOrCtrl+Shift+C", true)).toBe("⌘⇧C");
  expect(shortcutOf("F8", false)).toBe("F8");
});
