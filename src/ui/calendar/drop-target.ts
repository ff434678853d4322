import { useEffect, useRef, useState } from "react";
import { draggedId } from "./post-card.tsx";

/** Makes an element take posts that are dropped on it; answers its ref and whether one is held over it. */
export function useDropTarget<Target extends HTMLElement>(onDrop: (id: string) => void) {
  const target = useRef<Target>(null);
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => {
    const element = target.current;
    if (!element) return undefined;
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (): void => setIsOver(false);
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(false);
      const id = event.dataTransfer && draggedId(event.dataTransfer);
      if (id) latest.current(id);
    };
    element.addEventListener("dragover", over);
    element.addEventListener("dragleave", leave);
    element.addEventListener("drop", drop);
    return () => {
      element.removeEventListener("dragover", over);
      element.removeEventListener("dragleave", leave);
      element.removeEventListener("drop", drop);
    };
  }, []);
  return { target, isOver };
}
