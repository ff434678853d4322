import { useEffect, useRef } from "react";
import type { CommandName } from "../../contract/commands.ts";
import { bridge } from "./bridge.ts";

const running = new Map<CommandName, () => void>();

/** The newest command, while what offers it is still coming. */
let awaited: CommandName | null = null;

/** Runs a command as the menu does; one that nothing offers yet runs as soon as something does, unless another came meanwhile. */
export function runCommand(name: CommandName): void {
  const run = running.get(name);
  awaited = run ? null : name;
  run?.();
}

/** Lets the menu and the shortcuts run commands; `bring` brings the screen of one to the front before. The answer ends that. */
export const hearCommands = (bring: (name: CommandName) => void): (() => void) =>
  bridge().on("command.chosen", ({ command }) => {
    bring(command);
    runCommand(command);
  });

/** Offers a command while the component is shown. */
export function useCommand(name: CommandName, run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const own = (): void => latest.current();
    running.set(name, own);
    if (awaited === name) runCommand(name);
    return () => {
      if (running.get(name) === own) running.delete(name);
    };
  }, [name]);
}
