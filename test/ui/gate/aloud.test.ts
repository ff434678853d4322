import { expect, test } from "vitest";
import { localVoice } from "../../../src/ui/gate/aloud.tsx";

const voice = (name: string, lang: string, localService: boolean): SpeechSynthesisVoice => ({
  name,
  lang,
  localService,
  default: false,
  voiceURI: name,
});

test("only a voice that lives on this computer reads, one of the window's language first", () => {
  const afar = voice("afar", "en-GB", false);
  const [german, english] = [voice("Anna", "de-DE", true), voice("Bess", "en-US", true)];
  expect(localVoice([afar, german, english], "en")).toBe(english);
  expect(localVoice([afar, german], "en-GB")).toBe(german);
  expect(localVoice([afar], "en")).toBeNull();
  expect(localVoice([], "")).toBeNull();
});
