import { defineRule } from "../../model/rule.ts";

/** More links than this, and the reader has to choose for the owner. E-mail addresses do not count. */
const MOST = 2;

/** Several links in one post. */
export const links = defineRule({
  id: "clutter/links",
  severity: "info",
  docs: {
    summary: "Three or more links in one post.",
    why: "Each link asks the reader to leave. One that matters is followed more often than four that compete.",
    principles: ["S2.14"],
    leavesAlone: "One or two links, e-mail addresses and names of accounts.",
  },
  messages: {
    many: "{count} links compete for one reader. Which of them would you keep?",
  },
  examples: {
    flagged: [
      "Menu: soup.example/menu Map: soup.example/map Jobs: soup.example/jobs",
      "See https://a.example, https://b.example and https://c.example for the spring walks.",
      "Read www.mill.example/one, www.mill.example/two and www.mill.example/three tonight.",
      "Tickets at hall.example/t and hall.example/u, the choir at choir.example, parking at park.example.",
      "New photos: https://x.example/1 https://x.example/2 https://x.example/3 https://x.example/4",
    ],
    clean: [
      "The menu is at soup.example/menu",
      "Walks at https://a.example and a map at https://b.example",
      "Write to nora@mill.example, tom@mill.example or ines@mill.example.",
      "With thanks to @millstreet, @riverchoir and @oldchapel.",
      "No link today. The door is the one with the goose.",
    ],
  },
  check(post, report) {
    const found = new Set(
      post.text.tokens
        .filter(({ kind, written }) => kind === "link" && !written.includes("@"))
        .map(({ lower }) => lower),
    );
    if (found.size > MOST) report({ messageId: "many", place: { in: "post" }, data: { count: found.size } });
  },
});
