import type { ProfileOperations } from "../../../../src/contract/operations.ts";
import { ok } from "../../../../src/domain/result.ts";
import { loadSample, offeredSamples, removeSample } from "../../services/load-sample.ts";
import { printWhy, readWhy, saveWhy } from "../../services/keep-why.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";
import { stored } from "./stored.ts";

/** The business's own Why and settings, and the sample. */
export function profileHandlers(services: Services): Handlers<keyof ProfileOperations> {
  const { store } = services;
  const done = ok({});
  return {
    "profile.get": () => ok(store.profiles.current()),
    "profile.save": ({ profile }) => stored(() => (store.profiles.save(profile), done)),
    "profile.versions": () => ok(store.profiles.versions()),
    "profile.begin": ({ since }) =>
      stored(() => {
        const begun = store.profiles.begin(since);
        return begun.ok ? done : begun;
      }),
    "profile.join": () => stored(() => (store.profiles.join(), done)),
    "profile.export": async ({ as }) => {
      const saved = await saveWhy(services, as);
      return saved.ok ? done : saved;
    },
    "profile.print": async () => {
      const printed = await printWhy(services);
      return printed.ok ? done : printed;
    },
    "profile.choose": () => readWhy(services),
    "check.whys": ({ answers }) => services.checker.doubtsOn(answers),
    "settings.get": () => ok(store.settings.current()),
    "settings.save": ({ settings }) => {
      if (settings.spelling?.isOn === false) services.speller.close(); // its dictionary is not wanted any more
      return stored(() => (store.settings.save(settings), done));
    },
    "sample.list": () => ok(offeredSamples(store)),
    "sample.load": ({ id }) => stored(() => ok(loadSample(services, id))),
    "sample.remove": () => stored(() => ok({ posts: removeSample(services) })),
  };
}
