/** Longest message and longest answer, in UTF-16 code units. */
export const MAX_REPLY_LENGTH = 10_000;

/** An answer that is being written, with what it answers; both empty while there is none. */
export type ReplyDraft = { readonly heard: string; readonly reply: string };

export const emptyReply: ReplyDraft = { heard: "", reply: "" };
