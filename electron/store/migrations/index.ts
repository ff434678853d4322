import { posts } from "./0001-posts.ts";
import { decisions } from "./0002-decisions.ts";
import { calendar } from "./0003-calendar.ts";
import { versionReasons } from "./0004-version-reasons.ts";
import { planAndPeople } from "./0006-plan-and-people.ts";
import { gate } from "./0007-gate.ts";
import { listening } from "./0008-listening.ts";
import { families } from "./0009-families.ts";
import { datedWhys } from "./0010-dated-whys.ts";
import { lines } from "./0011-lines.ts";
import { passion } from "./0013-passion.ts";
import { threads } from "./0014-threads.ts";
import type { Migration } from "./migration.ts";

/** All steps in order, one a line, each with the version that it leads to. */
export const migrations: readonly Migration[] = [
  posts, // 1
  decisions, // 2
  calendar, // 3
  versionReasons, // 4
  planAndPeople, // 6
  gate, // 7
  listening, // 8
  families, // 9
  datedWhys, // 10
  lines, // 11
  passion, // 13
  threads, // 14
];
