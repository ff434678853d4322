import { type Icon, IconArrowBackUp, IconHandStop, IconHeart, IconHelpCircle, IconMessage, IconUserPlus, IconUserShare } from "@tabler/icons-react"; // prettier-ignore
import type { EntryKind } from "../../domain/listening.ts";
import { say, type WordKey } from "../words/say.ts";

const icons: Readonly<Record<EntryKind, Icon>> = {
  reply: IconMessage,
  question: IconHelpCircle,
  thanks: IconHeart,
  complaint: IconHandStop,
  referral: IconUserShare,
  new: IconUserPlus,
  return: IconArrowBackUp,
};

/** What came back, by word and icon. */
export function KindMark({ kind }: { readonly kind: EntryKind }) {
  const KindIcon = icons[kind];
  return (
    <span className="kind-mark" data-kind={kind}>
      <KindIcon size={16} aria-hidden /> {say(`listening.kind.${kind}` satisfies WordKey)}
    </span>
  );
}
