/** Words of the first steps; part of the catalogue. */
export const firstRunWords = {
  "first-run.label": "First steps",
  "first-run.step": "Step {count} of 3",
  "first-run.post.title": "Start with a post",
  "first-run.post.body":
    "Paste one that you posted already, or write a new one. You see at once what it does well and where it pushes. It stays on this computer, and it becomes your first draft.",
  "first-run.post.field": "Your post",
  "first-run.post.placeholder": "As you would say it to someone across the counter …",
  "first-run.post.waiting": "What an editor would say appears here while you write.",
  "first-run.post.sample": "No post at hand? Look around in a sample business",
  "first-run.why.title": "Why are you in business?",
  "first-run.why.body":
    "Not what you sell, and not how. What would be missing on your street if you stopped? Posts are read with this in mind, and “Our Why” keeps it for you.",
  "first-run.questions.title": "Three questions before you go on",
  "first-run.questions.body":
    "A line each is enough, and none is fine too. “Plan” keeps what you say, and shows what is still open.",
  "first-run.who": "Who will do it?",
  "first-run.who.hint": "Whoever writes, and whoever answers when people write back.",
  "first-run.goal": "What is it for?",
  "first-run.goal.hint": "One thing that should be different in half a year.",
  "first-run.success": "How will you know that it went well?",
  "first-run.success.hint": "What would people say or do?",
  "first-run.unread": "Your earlier answers could not be read: {reason}. They are still on the disk.",
  "first-run.back": "Back",
  "first-run.next": "Next",
  "first-run.done": "To your drafts",
  "first-run.end": "Skip the rest",
} as const;
