import { expect, test } from "vitest";
import { handlersFor } from "../../electron/main/ipc/handlers/index.ts";
import { answer } from "../../electron/main/ipc/answer.ts";
import type { OperationName } from "../../src/contract/operations.ts";
import { newPerson, type PersonId } from "../../src/domain/person.ts";
import { hostileNames } from "../support/hostile.ts";
import { realBridge } from "../ui/support/real-bridge.ts";

/** What no system reads as a path, a device or a hidden file. */
const HARMLESS = /^[a-z][a-z0-9-]{0,60}\.[a-z]{2,5}$/u;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)\./u;
const id = "11111111-1111-4111-8111-111111111111" as PersonId;

/** Every operation that asks for a place to write to. */
const writing: readonly (readonly [OperationName, unknown])[] = [
  [
    "export.save",
    { wish: { which: { by: "days", first: "2026-10-01", last: "2026-10-31" }, format: "csv", isAll: true } },
  ],
  ["export.save", { wish: { which: { by: "all" }, format: "ics", isAll: true } }],
  ["decisions.export", {}],
  ["everything.export", {}],
  ["plan.export", { as: "html" }],
  ["profile.export", { as: "json" }],
  ["review.save", { month: "2026-10", as: "html" }],
  ["people.export", { id }],
  ["people.brief", { id, month: "2026-10" }],
];

test("no word of the owner's, of a file or of the window is in a name that is offered", async () => {
  const { store, freshServices } = realBridge();
  expect(hostileNames.length).toBeGreaterThanOrEqual(60);
  const offered: string[] = [];
  const services = {
    ...freshServices(),
    dialogs: {
      saveAs: async (name: string) => (offered.push(name), null),
      open: async () => null,
      folder: async () => null,
    },
  };
  const handlers = handlersFor(services, {} as never, { flushed: () => undefined, held: () => undefined });
  for (const name of hostileNames) {
    store.people.save([{ ...newPerson(id), name }]);
    store.profiles.save({ ...store.profiles.current(), business: name });
    store.posts.add({ text: name, date: "2026-10-05", channel: name });
    for (const [operation, input] of writing) {
      const before = offered.length;
      await answer(
        operation,
        input,
        () => handlers,
        () => undefined,
      );
      expect([operation, offered.length - before]).toEqual([operation, 1]);
    }
  }
  expect([...new Set(offered)].filter((name) => !HARMLESS.test(name) || DEVICE.test(name))).toEqual([]);
});
