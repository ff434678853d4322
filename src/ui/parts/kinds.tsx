import {
  IconAlertTriangle, IconBolt, IconBook2, IconBookmark, IconBulb, IconCircleCheck, IconDoor, IconEye, IconFlower, IconHandFinger, IconHash, IconHeart,
  IconHeartHandshake, IconInfoCircle, IconLeaf, IconMapPin, IconMessageCircle, IconMoodSmile, IconRobot,
  IconRosetteDiscountCheck, IconRulerMeasure, IconShoppingBag,
  IconSpeakerphone, IconTools, IconUser, IconUsers, type IconProps,
} from "@tabler/icons-react"; // prettier-ignore
import type { ComponentType } from "react";
import type { PostReport, RuleGroup, Severity, Stage, StrengthKind } from "../../checker/index.ts";

type Icon = ComponentType<IconProps>;

/** One icon for each kind of flag; with word, colour and underline it tells the kinds apart. */
export const groupIcons: Readonly<Record<RuleGroup, Icon>> = {
  "hard-sell": IconSpeakerphone,
  why: IconBulb,
  people: IconUsers,
  conversation: IconMessageCircle,
  automation: IconRobot,
  clutter: IconHash,
  channel: IconRulerMeasure,
  own: IconBookmark,
};

/** How heavy a flag is, as a shape. */
export const severityIcons: Readonly<Record<Severity, Icon>> = {
  error: IconAlertTriangle,
  warning: IconBolt,
  info: IconInfoCircle,
};

/** One icon for each thing done well. */
export const strengthIcons: Readonly<Record<StrengthKind, Icon>> = {
  why: IconBulb,
  origin: IconBook2,
  passion: IconHeart,
  help: IconTools,
  proof: IconRosetteDiscountCheck,
  thanks: IconFlower,
  "named-person": IconUser,
  place: IconMapPin,
  honesty: IconCircleCheck,
  question: IconMessageCircle,
  invitation: IconDoor,
  "plain-ask": IconHandFinger,
};

/** The same icon for a stage wherever it is shown. */
export const stageIcons: Readonly<Record<Stage, Icon>> = {
  know: IconEye,
  like: IconMoodSmile,
  trust: IconHeartHandshake,
  ask: IconShoppingBag,
};

/** For a push, from none to hard. */
export const pressureIcons: Readonly<Record<PostReport["pressure"]["level"], Icon>> = {
  none: IconLeaf,
  mild: IconBolt,
  strong: IconSpeakerphone,
};
