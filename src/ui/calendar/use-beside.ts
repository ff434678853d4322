import { useCallback, useEffect, useState } from "react";
import type { PostId } from "../../domain/post.ts";
import type { Desk } from "../draft/desk.ts";
import { useSession } from "../session.ts";

const focusEditor = (): void => document.querySelector<HTMLElement>("#text [role=textbox]")?.focus();
const focusCard = (id: PostId | null): void =>
  document.querySelector<HTMLElement>(`[data-card="${id ?? ""}"]`)?.focus();

/** The post that is open beside the calendar, in the one editor that there is. */
export function useBeside(desk: Desk) {
  const [isOpen, setIsOpen] = useState(false);
  const postId = useSession(desk.draft, (state) => state.postId);
  // A draft without a row (its post was deleted, say) is nothing to look at beside a calendar.
  const openId = isOpen ? postId : null;
  useEffect(() => {
    if (openId !== null) focusEditor();
  }, [openId]);
  return {
    openId,
    open: (id: PostId): void => {
      if (id === openId) focusEditor();
      else void desk.open(id).then(() => setIsOpen(true));
    },
    close: (): void => {
      setIsOpen(false);
      requestAnimationFrame(() => focusCard(postId));
    },
    /** Leaves the editor to its own screen. */
    hide: useCallback((): void => setIsOpen(false), []),
  };
}
