/** Clean, findings at or above the fail level, and usage, unreadable input or a crash. Ctrl+C ends with 130. */
export const EXIT = { clean: 0, findings: 1, failed: 2, interrupted: 130 } as const;
