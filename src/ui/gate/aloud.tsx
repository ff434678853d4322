import { Button } from "@mantine/core";
import { IconPlayerStop, IconVolume, IconVolumeOff } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import type { Note } from "../app/notes.tsx";
import { say } from "../words/say.ts";

/** The voice that reads: one that lives on this computer, of the window's language where there is one. No text leaves it. */
export const localVoice = (voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | null => {
  const local = voices.filter(({ localService }) => localService);
  const [own = ""] = language.split("-");
  return local.find(({ lang }) => lang.startsWith(own)) ?? local[0] ?? null;
};

/** The voices come a while after the window. */
function useVoice(): SpeechSynthesisVoice | null {
  const speech = window.speechSynthesis;
  const [voice, setVoice] = useState(() => localVoice(speech.getVoices(), document.documentElement.lang));
  useEffect(() => {
    const read = (): void => setVoice(localVoice(speech.getVoices(), document.documentElement.lang));
    speech.addEventListener("voiceschanged", read);
    return () => speech.removeEventListener("voiceschanged", read);
  }, [speech]);
  return voice;
}

/** Reads the post aloud, as it would be said to somebody's face; says why where the computer has no voice of its own. */
export function AloudButton({ text, note }: { readonly text: string; readonly note: Note }) {
  const voice = useVoice();
  const [isReading, setIsReading] = useState(false);
  // Other words, or another draft: what is read is no longer what is there.
  useEffect(() => () => window.speechSynthesis.cancel(), [text]);
  const toggle = (): void => {
    if (isReading) return window.speechSynthesis.cancel();
    if (!voice) return note(say("gate.aloud.no-voice"), undefined, "gate");
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.onstart = () => setIsReading(true);
    words.onend = () => setIsReading(false);
    words.onerror = () => setIsReading(false);
    window.speechSynthesis.speak(words);
  };
  const ReadingIcon = isReading ? IconPlayerStop : voice ? IconVolume : IconVolumeOff;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      title={say(voice ? "gate.aloud.hint" : "gate.aloud.no-voice")}
      aria-disabled={voice === null}
      leftSection={<ReadingIcon size={16} aria-hidden />}
      onClick={toggle}
    >
      {isReading ? say("gate.aloud.stop") : say("gate.aloud")}
    </Button>
  );
}
