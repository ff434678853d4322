import { useEffect, useRef } from "react";
import type { CommandName } from "../../contract/commands.ts";
import { bridge } from "./bridge.ts";

const running = new Map<CommandName, () => void>();

/** Runs a command as the menu does; one that no screen offers now does nothing. */
export const runCommand = (name: CommandName): void => running.get(name)?.();

/** Lets the menu and the shortcuts run commands. The answer ends that. */
export const hearCommands = (): (() => void) => bridge().on("command.chosen", ({ command }) => runCommand(command));

/** Offers a command while the component is shown. */
export function useCommand(name: CommandName, run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const own = (): void => latest.current();
    running.set(name, own);
    return () => {
      if (running.get(name) === own) running.delete(name);
    };
  }, [name]);
}
