/** Sentences of the kind small businesses write; put together they give as many different posts as a run needs. */
const openings = [
  "The {thing} came back from {name} this morning.", "We opened at {hour} today and the kettle was already on.",
  "{name} asked why we still do {thing} by hand.", "New {thing} in the window since {day}.", "Order your {thing} now, link in bio!",
  "Last chance to get the {thing}, ends tonight!!", "Somebody left a {thing} on the step with a note for {name}.",
  "Closed on {day}, back at {hour} on the day after.", "🎉 20% off every {thing} this {day} only 🎉", "My mum kept a {thing} like this for forty years.",
]; // prettier-ignore
const middles = [
  "We mend what others throw away, because nobody should have to buy the same {thing} twice.", "It took {count} hours and two cups of tea.",
  "If yours squeaks, a drop of oil on the hinge is all it needs.", "Only {count} left, don't miss out.", "Thank you, {name}, for carrying it up the hill.",
  "It costs £{count}.50, and we'll show you how it's done if you'd like to watch.", "The rain kept most people home, so we talked about {thing} instead.",
  "I never liked the word customer; {name} has been coming since {day} in 1998.", "There is no hurry, it keeps until {day}.", "#smallbusiness #{tag} #madehere",
]; // prettier-ignore
const endings = [
  "What would you have done?", "Come and see it at {hour}.", "See you on {day}! 😊", "DM us to book.", "Tell us about yours.", "More on {day}.",
  "www.shop.example/{tag}", "That's all for now.", "Have a gentle week.", "Call {name} on 022 555 0110.",
]; // prettier-ignore
const fillers: Readonly<Record<string, readonly string[]>> = {
  thing: [
    "kettle",
    "chair",
    "loaf",
    "bicycle",
    "quilt",
    "lamp",
    "saddle",
    "teapot",
    "guitar",
    "coat",
    "clock",
    "hive",
    "boot",
    "ladder",
  ],
  name: ["Nora", "Kofi", "Mrs. Adeyemi", "Sunita", "old Vern", "Amira", "Tadhg", "Wei", "Grace", "Luca"],
  day: ["Monday", "Tuesday", "Thursday", "Friday", "Saturday"],
  hour: ["9", "10:30am", "5pm", "12.15"],
  tag: ["mended", "bakery", "corner", "workshop", "slow"],
  count: ["2", "3", "4", "6", "14"],
};

/** A small fixed generator (linear congruential), so that every run and every machine times the same texts. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** `count` different posts of about 50 words. */
export function makePosts(count: number, seed = 7): readonly string[] {
  const next = sequence(seed);
  const pick = (from: readonly string[]): string => from[next(from.length)] ?? "";
  const fill = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/gu, (_, name: string) => pick(fillers[name] ?? [""]));
  return Array.from({ length: count }, (_, index) => {
    const body = Array.from({ length: 3 + next(3) }, () => fill(pick(middles)));
    return [fill(pick(openings)), ...body, fill(pick(endings)), `(${index + 1})`].join(next(4) === 0 ? "\n" : " ");
  });
}

/** One text of about `words` words. */
export function makeDraft(words: number, seed = 11): string {
  const posts = makePosts(Math.ceil(words / 20), seed);
  return posts.join("\n\n").split(" ").slice(0, words).join(" ");
}
