import { UnstyledButton } from "@mantine/core";
import { IconDoorOff, IconMoon } from "@tabler/icons-react";
import type { ComponentPropsWithoutRef, KeyboardEvent } from "react";
import type { PostSummary } from "../../contract/operations.ts";
import { fieldsOf, isText } from "../../domain/json.ts";
import { daysAfter } from "../../exchange/dates.ts";
import { FamilyMark } from "../family/family-mark.tsx";
import { groupIcons, stageIcons } from "../parts/kinds.tsx";
import { FollowMark } from "../thread/follow-mark.tsx";
import { shortDay, today } from "./days.ts";
import { say, type WordKey } from "../words/say.ts";

/** What can be done with a post of the calendar. */
export type CardActions = {
  readonly onOpen: (post: PostSummary) => void;
  readonly onMove: (post: PostSummary, day: string) => void;
  /** Asks to which day. */
  readonly onAskMove: (post: PostSummary) => void;
  /** Asks for which other channel it is told anew. */
  readonly onAdapt: (post: PostSummary) => void;
  readonly onRemove: (post: PostSummary) => void;
};

/** The stage as icon, colour and word. */
export function StageMark({ stage }: { stage: PostSummary["verdict"]["stage"] }) {
  const StageIcon = stageIcons[stage];
  return (
    <span className={`stage-${stage}`}>
      <StageIcon size={14} aria-hidden /> {say(`stance.stage.${stage}` satisfies WordKey)}
    </span>
  );
}

/** What the worst flag is about, as icon, colour and word; nothing where there is none. */
export function FlagMark({ verdict: { worstGroup } }: Pick<PostSummary, "verdict">) {
  if (worstGroup === null) return null;
  const GroupIcon = groupIcons[worstGroup];
  return (
    <span className={`tone-${worstGroup}`}>
      <GroupIcon size={14} aria-hidden /> {say(`group.${worstGroup}` satisfies WordKey)}
    </span>
  );
}

/** Says that a post calls for an answer while nobody is there to give it. */
export function UnansweredMark() {
  return (
    <span className="card-unanswered">
      <IconDoorOff size={14} aria-hidden /> {say("calendar.unanswered")}
    </span>
  );
}

/** Says until when a post rests. */
function RestMark({ restsUntil }: Pick<PostSummary, "restsUntil">) {
  if (restsUntil === null || restsUntil <= today()) return null;
  return (
    <span className="card-rest">
      <IconMoon size={14} aria-hidden /> {say("calendar.rests", { day: shortDay(restsUntil) })}
    </span>
  );
}

/** What a post says of itself in a calendar's cell: when and where, its first words, its stage and its worst flag. */
export function CardBody({ post, isUnanswered }: { post: PostSummary; isUnanswered: boolean }) {
  return (
    <span className="card-body">
      <span className="card-place">
        <span>
          {[post.time, post.channel ?? say("calendar.no-channel")].filter((part) => part !== null).join(" · ")}
        </span>
        <FamilyMark alsoFor={post.alsoFor} />
      </span>
      <span className="card-opening" dir="auto">
        {post.opening || say("drafts.untitled")}
      </span>
      <FollowMark follows={post.follows} />
      <span className="card-marks">
        <StageMark stage={post.verdict.stage} />
        <FlagMark verdict={post.verdict} />
        <RestMark restsUntil={post.restsUntil} />
        {isUnanswered && <UnansweredMark />}
      </span>
    </span>
  );
}

/** Days that a key moves a post by, with Alt. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

const cardsIn = (grid: Element | null): readonly HTMLElement[] =>
  [...(grid?.querySelectorAll<HTMLElement>("[data-card]") ?? [])].toSorted((a, b) =>
    (a.dataset["order"] ?? "") < (b.dataset["order"] ?? "") ? -1 : 1,
  );

/** The card that an arrow key leads to: up and down within the order of the posts, left and right to another day. */
function neighbour(card: HTMLElement, key: string): HTMLElement | undefined {
  const all = cardsIn(card.closest("[data-cards]"));
  const at = all.indexOf(card);
  if (key === "ArrowUp") return all[at - 1];
  if (key === "ArrowDown") return all[at + 1];
  const { day } = card.dataset;
  if (key === "ArrowRight") return all.slice(at).find((other) => other.dataset["day"] !== day);
  const before = all.slice(0, Math.max(at, 0)).findLast((other) => other.dataset["day"] !== day);
  return all.find((other) => other.dataset["day"] === before?.dataset["day"]);
}

/** Enter opens; arrows walk; with Alt they move the post by a day or a week; M asks for a day, A for another channel; Delete deletes. */
function keysOf(event: KeyboardEvent<HTMLElement>, post: PostSummary, actions: CardActions): void {
  const step = STEPS[event.key];
  if (step !== undefined && event.altKey) {
    if (post.date !== null) actions.onMove(post, daysAfter(post.date, step));
  } else if (step !== undefined) neighbour(event.currentTarget, event.key)?.focus();
  else if (event.key === "m" || event.key === "M") actions.onAskMove(post);
  else if (event.key === "a" || event.key === "A") actions.onAdapt(post);
  else if (event.key === "Delete") actions.onRemove(post);
  else return;
  event.preventDefault();
}

type Props = {
  readonly post: PostSummary;
  readonly isCurrent: boolean;
  readonly isStop: boolean;
  /** It calls for an answer on a day on which nobody is there. */
  readonly isUnanswered: boolean;
  readonly actions: CardActions;
  /** What the view around it adds to the button, such as how it is dragged. */
  readonly button?: ComponentPropsWithoutRef<"button">;
};

/** A post of the calendar: a button that opens it, can be dragged, and listens to keys. */
export function PostCard({ post, isCurrent, isStop, isUnanswered, actions, button = {} }: Props) {
  const { className = "", children, title: _title, ...rest } = button;
  return (
    <UnstyledButton
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "copyMove"; // a month takes what comes from outside of it as a copy
        event.dataTransfer.setData("application/json", JSON.stringify({ eventId: post.id }));
      }}
      {...rest}
      className={`card ${className}`}
      data-card={post.id}
      data-day={post.date ?? ""}
      data-order={`${post.date ?? "9999"} ${post.time ?? ""} ${post.id}`}
      data-status={post.status}
      aria-current={isCurrent}
      tabIndex={isStop ? 0 : -1}
      title={say("calendar.card-hint")}
      onClick={() => actions.onOpen(post)}
      onKeyDown={(event) => keysOf(event, post, actions)}
    >
      {children ?? <CardBody post={post} isUnanswered={isUnanswered} />}
    </UnstyledButton>
  );
}

/** The post that is being dragged, by the data that cards carry; null for anything else. */
export function draggedId(data: DataTransfer): string | null {
  try {
    const id = fieldsOf(JSON.parse(data.getData("application/json")))?.get("eventId");
    return isText(id) ? id : null;
  } catch {
    return null;
  }
}
