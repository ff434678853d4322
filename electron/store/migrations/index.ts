import { posts } from "./0001-posts.ts";
import { decisions } from "./0002-decisions.ts";
import { calendar } from "./0003-calendar.ts";
import type { Migration } from "./migration.ts";

/** All steps in order. */
export const migrations: readonly Migration[] = [posts, decisions, calendar];
