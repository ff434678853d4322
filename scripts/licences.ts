import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseSync } from "oxc-parser";
import { dictionaryPackages } from "../electron/main/spelling/dictionaries.ts";
import { projectFolder } from "./project.ts";

/** A package that goes out with the app, whole or in part. */
export type Shipped = { readonly name: string; readonly version: string; readonly licence: string };
type Found = Shipped & { readonly folder: string };
type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: object;
};

const packageOf = (specifier: string): string => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

/** The packages that our own code imports, types left out. Electron is no part of the bundle and brings its licences along. */
function importedPackages(): readonly string[] {
  const files = fs.globSync(["src/**/*.{ts,tsx}", "electron/**/*.ts"], { cwd: projectFolder });
  const specifiers = files.flatMap((file) => {
    const text = fs.readFileSync(path.join(projectFolder, file), "utf8");
    const { module } = parseSync(file, text);
    const isReal = (entries: readonly { readonly isType: boolean }[]): boolean =>
      entries.length === 0 || entries.some(({ isType }) => !isType);
    return [
      ...module.staticImports.filter(({ entries }) => isReal(entries)).map(({ moduleRequest }) => moduleRequest.value),
      ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ isType, moduleRequest }) => isType || !moduleRequest ? [] : [moduleRequest.value])),
      ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1)),
    ]; // prettier-ignore
  });
  const names = specifiers.filter((one) => /^[@a-z]/u.test(one) && !one.startsWith("node:")).map(packageOf);
  return [...new Set(names)].filter((name) => name !== "electron");
}

/** Where a package is found by what lies in `from`; undefined when it is optional and not installed. */
function folderOf(name: string, from: string): string | undefined {
  for (let at = from; at.startsWith(projectFolder); at = path.dirname(at)) {
    const folder = path.join(at, "node_modules", name);
    if (fs.existsSync(path.join(folder, "package.json"))) return folder;
  }
  return undefined;
}

/** What our code imports or reads, and what that needs in turn, by name. */
export function shippedPackages(): readonly Found[] {
  const found = new Map<string, Found>();
  const open = [...importedPackages(), ...Object.values(dictionaryPackages)].map((name) => ({
    name,
    from: projectFolder,
  }));
  for (let next = open.pop(); next; next = open.pop()) {
    const folder = folderOf(next.name, next.from);
    if (folder === undefined) throw new Error(`${next.name} is imported and not installed.`);
    if (found.has(folder)) continue;
    const manifest: Manifest = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
    found.set(folder, { name: manifest.name, version: manifest.version, licence: manifest.license ?? "", folder });
    for (const name of Object.keys(manifest.dependencies ?? {})) open.push({ name, from: folder });
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The licence files of a package, as they came. */
const textsOf = (folder: string): readonly string[] =>
  fs
    .readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)/iu.test(name) && fs.statSync(path.join(folder, name)).isFile())
    .toSorted()
    .map((name) => fs.readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());

/** The files that say under which licences the app goes out, by their path in the project. */
export function licenceFiles(): ReadonlyMap<string, string> {
  const shipped = shippedPackages();
  const list = shipped.map(({ name, version, licence }) => ({ name, version, licence }));
  const texts = shipped.map(({ name, version, licence, folder }) =>
    [`${name} ${version} (${licence})`, ...textsOf(folder)].join("\n\n"),
  );
  return new Map([
    ["resources/licences.json", `${JSON.stringify(list, null, 1)}\n`],
    ["resources/licences.txt", `${texts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`],
  ]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [file, text] of licenceFiles()) fs.writeFileSync(path.join(projectFolder, file), text);
}
