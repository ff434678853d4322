import "@fontsource-variable/source-sans-3/index.css";
import "@fontsource-variable/source-serif-4/index.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "@mantine/schedule/styles.css";
import "./tokens.css";
import "./base.css";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { setNonce } from "get-nonce";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createCalendar } from "../calendar/calendar.ts";
import { createDesk } from "../draft/desk.ts";
import { createFamily } from "../family/family.ts";
import { createImporting } from "../import/importing.ts";
import { Boundary } from "../parts/boundary.tsx";
import { bridge } from "./bridge.ts";
import { Broken } from "./broken.tsx";
import { ClosingDialog } from "./closing-dialog.tsx";
import { hearClosing } from "./closing.ts";
import { KeepingBar } from "./keeping-bar.tsx";
import { note } from "./notes.tsx";
import { createThread } from "../thread/thread.ts";
import { SafetyNotes } from "./safety-notes.tsx";
import { Shell } from "./shell.tsx";
import { cssVariablesResolver, theme } from "./theme.ts";
import { refuseMarkup } from "./trusted-types.ts";

/** How long after a start the plots may come, in milliseconds: reading their code would hold up the first words. */
const PLOTS_AFTER = 3000;

/** The plots are much code, which the window starts without; it comes while nobody waits for anything. */
const loadAhead = (): void =>
  void Promise.allSettled([import("../insights/charts.tsx"), import("../review/charts.tsx")]);

refuseMarkup();
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
setNonce(nonce); // for the styles that dialogs add

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root element");

const held = hearClosing(bridge());
const desk = createDesk(bridge(), note);
const calendar = createCalendar(bridge(), note, desk);
const family = createFamily(bridge(), note, desk, calendar.undo);
const thread = createThread(bridge(), note, desk, calendar.undo);
const importing = createImporting(bridge());

createRoot(root).render(
  <StrictMode>
    {/* The main process sets the computer's own light or dark by the owner's choice, so "auto" is always right. */}
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <Boundary instead={(again) => <Broken onAgain={again} />}>
        <KeepingBar desk={desk} />
        <Shell desk={desk} calendar={calendar} family={family} thread={thread} importing={importing} />
        <SafetyNotes desk={desk} />
      </Boundary>
      <ClosingDialog held={held} />
      {/* Beneath all that the owner opened, dialogs (200) and popovers (300): a note must not cover what is being decided. */}
      <Notifications position="bottom-right" limit={2} zIndex={150} />
    </MantineProvider>
  </StrictMode>,
);
setTimeout(() => requestIdleCallback(loadAhead), PLOTS_AFTER);
