import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseSync } from "oxc-parser";
import { describe, expect, test } from "vitest";

type Allowed = { readonly layers: readonly string[]; readonly packages: readonly string[] };

/** Who may import whom. A folder that is not named here fails, so a new layer is a decision and no accident. */
const allowed: Readonly<Record<string, Allowed>> = {
  "src/domain": { layers: [], packages: [] },
  "src/checker": { layers: ["src/domain", "resources/models"], packages: ["wink-nlp", "wink-eng-lite-web-model", "tlds", "@twemoji/parser", "tinyld"] },
  "src/exchange": {
    layers: ["src/domain", "src/checker"],
    packages: ["papaparse", "fflate", "read-excel-file", "write-excel-file", "ical.js", "yaml", "date-fns", "@date-fns/utc", "temporal-polyfill"],
  },
  "src/contract": { layers: ["src/domain", "src/checker", "src/exchange"], packages: [] },
  "src/ui": {
    layers: ["src/domain", "src/checker", "src/exchange", "src/contract", "resources/licences.json"],
    packages: ["react", "react-dom", "@mantine", "@codemirror", "@tabler/icons-react", "@fontsource-variable", "intl-messageformat", "get-nonce", "diff"],
  },
  "electron/store": { layers: ["src/domain"], packages: ["better-sqlite3", "node:"] },
  "electron/main": {
    layers: ["src/domain", "src/checker", "src/exchange", "src/contract", "electron/store", "resources/samples"],
    packages: ["electron", "zod", "nspell", "yauzl", "node:"],
  },
  "electron/preload": { layers: ["src/contract"], packages: ["electron"] },
  "electron/cli": { layers: ["src/domain", "src/checker", "src/exchange"], packages: ["node:", "strip-json-comments", "tinyglobby"] },
}; // prettier-ignore

/** These may take types alone from the layers named. */
const typesOnly: Readonly<Record<string, readonly string[]>> = {
  "src/exchange": ["src/checker"],
  "src/contract": ["src/checker", "src/exchange"],
};

const layerOf = (path: string): string => path.split("/").slice(0, 2).join("/");

type Import = { readonly target: string; readonly typeOnly: boolean };

/** Every import of a file: static, re-exported, type-only and dynamic, and types named in place by `import("…")`. */
function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, "utf8");
  const { module, errors } = parseSync(file, text);
  expect(errors).toEqual([]); // a file that cannot be read would seem to import nothing
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      target: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) =>
        entry.moduleRequest ? [{ target: entry.moduleRequest.value, typeOnly: entry.isType }] : [],
      ),
    ),
    // A target that is put together at run time is no string here, and therefore no layer or package anybody may import.
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      target: text.slice(moduleRequest.start, moduleRequest.end).replaceAll(/^["'`]|["'`]$/gu, ""),
      typeOnly: false,
    })),
    ...[...text.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)\s*[.[]/gu)].map((match) => ({
      target: match[1] ?? "",
      typeOnly: true,
    })),
  ];
}

function mayImport(file: string, { target, typeOnly }: Import): boolean {
  const layer = layerOf(file);
  const rule = allowed[layer];
  if (!rule) return false;
  if (!target.startsWith(".")) {
    return rule.packages.some((name) => target === name || target.startsWith(name.endsWith(":") ? name : `${name}/`));
  }
  const path = relative(".", join(dirname(file), target.replace(/\?.*$/u, "")));
  if (path === "package.json") return true;
  const other = layerOf(path);
  if (other === layer) return true;
  return rule.layers.includes(other) && (typeOnly || !(typesOnly[layer] ?? []).includes(other));
}

const files = globSync([
  "src/**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}",
  "electron/**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}",
]).map((path) => path.replaceAll("\\", "/"));

describe("the import table", () => {
  test("covers the source tree", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(Object.keys(allowed).filter((layer) => !existsSync(layer))).toEqual([]);
  });

  test.for(files)("%s imports only what its layer may", (file) => {
    expect(Object.keys(allowed)).toContain(layerOf(file));
    expect(importsOf(file).filter((one) => !mayImport(file, one))).toEqual([]);
  });
});

describe("every source file", () => {
  const sources = [...files, ...globSync(["test/**/*.{ts,tsx}", "scripts/**/*.{ts,mjs}", "*.ts"])];

  test("has at most 400 lines", () => {
    const long = sources.filter((file) => readFileSync(file, "utf8").split("\n").length > 401);
    expect(long).toEqual([]);
  });

  test("is named for what it holds", () => {
    expect(
      sources.filter((file) => /(?:^|[-/])(?:utils?|helpers?|managers?|misc|common)(?:[-./]|$)/u.test(file)),
    ).toEqual([]);
  });
});
