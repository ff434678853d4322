// Maps the better-sqlite3 of an app to the one beside this file. Copied into the fallback runtime by electron-runtime.ts, for its
// main process and each of its threads.
const Module = require("node:module");

const compiled = require.resolve("better-sqlite3");
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  return request === "better-sqlite3" ? compiled : resolveFilename.call(this, request, ...rest);
};
