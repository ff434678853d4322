import type { Bridge } from "../../contract/bridge.ts";
import type { Goal, Plan } from "../../domain/plan.ts";
import { hasWhy } from "../../domain/profile.ts";
import { ok } from "../../domain/result.ts";
import type { Keeping } from "../answers/answers.ts";

/** The three questions before the first post: who does it, what for, and what success looks like. */
export type FirstQuestions = { readonly who: string; readonly goal: string; readonly success: string };

/** Nothing answered yet. */
export const noAnswers: FirstQuestions = { who: "", goal: "", success: "" };

/** Whether this is a first start: nothing is there, and the first steps were neither taken nor passed over. */
export async function isFirstStart(bridge: Bridge): Promise<boolean> {
  const [settings, posts, profile] = await Promise.all([
    bridge["settings.get"]({}),
    bridge["posts.list"]({}),
    bridge["profile.get"]({}),
  ]);
  if (!settings.ok || !posts.ok || !profile.ok) return false; // the screens behind say what is wrong
  return !settings.value.welcomed && posts.value.length === 0 && !hasWhy(profile.value);
}

/** Keeps the one field where Our Why keeps it; every other answer there stays. */
export const keepingWhy = (bridge: Bridge, onSaved: () => void): Keeping<string> => ({
  read: async () => {
    const answer = await bridge["profile.get"]({});
    return answer.ok ? ok(answer.value.whys.why) : answer;
  },
  save: async (why) => {
    const answer = await bridge["profile.get"]({});
    if (!answer.ok) return answer;
    return bridge["profile.save"]({ profile: { ...answer.value, whys: { ...answer.value.whys, why } } });
  },
  onSaved,
});

const newGoal = (): Goal => ({ id: crypto.randomUUID(), words: "", measure: "", by: "", objective: "" });

/** The plan with these answers in it: the goal is its first. An empty answer makes no goal. */
function withAnswers(plan: Plan, { who, goal, success }: FirstQuestions): Plan {
  const [first = newGoal(), ...others] = plan.goals;
  const goals = plan.goals.length === 0 && goal === "" ? [] : [{ ...first, words: goal }, ...others];
  return { ...plan, who, success, goals };
}

/** Keeps the three answers where the plan keeps them; every other answer there stays. */
export const keepingQuestions = (bridge: Bridge): Keeping<FirstQuestions> => ({
  read: async () => {
    const answer = await bridge["plan.get"]({});
    if (!answer.ok) return answer;
    const { who, goals, success } = answer.value;
    return ok({ who, goal: goals[0]?.words ?? "", success });
  },
  save: async (answers) => {
    const answer = await bridge["plan.get"]({});
    return answer.ok ? bridge["plan.save"]({ plan: withAnswers(answer.value, answers) }) : answer;
  },
});
