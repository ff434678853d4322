import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from "@electron/fuses";

/** What a packaged Electron is able to do at all, each switch of it named: a new one is a decision and no accident. */
export const fuses: Readonly<Record<FuseV1Options, boolean>> = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true, // without effect on Linux
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false, // our pages come over app://
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** The fuses that a binary has, by number: one that its Electron does not know yet is left out. */
export async function readFuses(binary: string): Promise<ReadonlyMap<FuseV1Options, boolean>> {
  const wire: Readonly<Record<string, unknown>> = await getCurrentFuseWire(binary);
  return new Map(
    Object.entries(wire).flatMap(([name, state]) =>
      name === "version" ? [] : [[Number(name) as FuseV1Options, state === FuseState.ENABLE] as const],
    ),
  );
}

/** Sets every fuse of a binary as the table says. Throws when it has one that the table does not name. */
export async function setFuses(binary: string): Promise<void> {
  const present = await readFuses(binary);
  const known = Object.fromEntries(Object.entries(fuses).filter(([name]) => present.has(Number(name))));
  const unnamed = [...present.keys()].filter((name) => !(name in fuses));
  if (unnamed.length > 0) throw new Error(`scripts/fuses.ts does not name the fuses ${unnamed.join(", ")}.`);
  await flipFuses(binary, { version: FuseVersion.V1, ...known });
}
