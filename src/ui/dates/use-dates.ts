import { useEffect, useState } from "react";
import type { BusinessDate } from "../../domain/business-date.ts";
import type { LocalDate } from "../../domain/post.ts";
import { bridge } from "../app/bridge.ts";

/** The dates of the business, read anew when another day is looked at. */
export function useDates(day: LocalDate | null): readonly BusinessDate[] {
  const [dates, setDates] = useState<readonly BusinessDate[]>([]);
  useEffect(() => {
    if (day === null) return undefined;
    let isCurrent = true;
    void bridge()
      ["settings.get"]({})
      .then((answer) => isCurrent && answer.ok && setDates(answer.value.month.dates));
    return () => void (isCurrent = false);
  }, [day]);
  return dates;
}
