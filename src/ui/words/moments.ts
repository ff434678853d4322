import type { Instant } from "../../domain/post.ts";

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** "Nov 28, 2026, 3:55 AM", as the computer writes it. */
export const whenWords = (at: Instant): string => moment.format(at);
