import { IconHelp } from "@tabler/icons-react";
import { say } from "../words/say.ts";
import { useCommand } from "./commands.ts";
import { type Screen, screens } from "./screens.ts";

type RailButtonProps = {
  readonly place: (typeof screens)[number];
  readonly isCurrent: boolean;
  readonly onScreen: (screen: Screen) => void;
};

function RailButton({ place, isCurrent, onScreen }: RailButtonProps) {
  const show = (): void => onScreen(place.name);
  useCommand(place.command, show);
  return (
    <button type="button" title={say(place.label)} aria-current={isCurrent ? "page" : undefined} onClick={show}>
      <place.icon size={22} stroke={1.5} aria-hidden />
      <span className="rail-word">{say(place.label)}</span>
    </button>
  );
}

type RailProps = {
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
  readonly onHelp: () => void;
};

/** The way from screen to screen, by mouse and by command. */
export function Rail({ screen, onScreen, onHelp }: RailProps) {
  return (
    <nav className="rail" aria-label={say("nav.label")}>
      {screens.map((place) => (
        <RailButton key={place.name} place={place} isCurrent={place.name === screen} onScreen={onScreen} />
      ))}
      <button type="button" className="rail-end" aria-label={say("nav.help")} title={say("nav.help")} onClick={onHelp}>
        <IconHelp size={22} stroke={1.5} aria-hidden />
      </button>
    </nav>
  );
}
