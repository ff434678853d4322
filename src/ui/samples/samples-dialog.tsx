import "./samples.css";
import { Button, Modal } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import type { AnswerCode } from "../../contract/operations.ts";
import type { SampleId, SampleOffer } from "../../domain/sample.ts";
import { bridge } from "../app/bridge.ts";
import { useCommand } from "../app/commands.ts";
import { reasonFor } from "../app/failures.ts";
import { monthName } from "../calendar/days.ts";
import { say } from "../words/say.ts";

type Props = {
  readonly onLoad: (id: SampleId) => Promise<boolean>;
  readonly onRemove: () => Promise<void>;
  /** A sample came, whose words other screens have not read. */
  readonly onChanged: () => void;
};

type OfferProps = { readonly offer: SampleOffer; readonly onLoad: () => void; readonly onRemove: () => void };

function Offer({ offer, onLoad, onRemove }: OfferProps) {
  const { business, trade, about, month, posts, isLoaded } = offer;
  return (
    <li className="sample" data-loaded={isLoaded}>
      <div>
        <h3>{business}</h3>
        <p className="soft">{trade}</p>
        <p>{about}</p>
        <p className="soft small">
          {say("sample.month", { count: posts, month: monthName(month) })}
          {isLoaded && (
            <span className="sample-here tone-strength">
              <IconCircleCheck size={16} aria-hidden /> {say("sample.here")}
            </span>
          )}
        </p>
      </div>
      {isLoaded ? (
        <Button variant="default" aria-label={say("sample.remove.named", { name: business })} onClick={onRemove}>
          {say("sample.remove")}
        </Button>
      ) : (
        <Button variant="default" aria-label={say("sample.load.named", { name: business })} onClick={onLoad}>
          {say("sample.load")}
        </Button>
      )}
    </li>
  );
}

/** Sample businesses of several trades to look around in, one at a time; one click brings one, one takes it away. */
export function SamplesDialog({ onLoad, onRemove, onChanged }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [offers, setOffers] = useState<readonly SampleOffer[]>([]);
  const [fault, setFault] = useState<AnswerCode | null>(null);
  const open = async (): Promise<void> => {
    const answer = await bridge()["sample.list"]({});
    setFault(answer.ok ? null : answer.error.code);
    if (answer.ok) setOffers(answer.value);
    setIsOpen(true);
  };
  const load = async (id: SampleId): Promise<void> => {
    if (!(await onLoad(id))) return;
    setIsOpen(false);
    onChanged();
  };
  const remove = async (): Promise<void> => {
    await onRemove();
    setIsOpen(false);
    onChanged();
  };
  useCommand("sample.load", () => void open());
  useCommand("sample.remove", () => void remove());
  return (
    <Modal
      opened={isOpen}
      onClose={() => setIsOpen(false)}
      title={say("sample.title")}
      size={720}
      padding="lg"
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      <p className="soft">{say("sample.intro")}</p>
      {fault && <p>{say("sample.unread", { reason: reasonFor[fault]() })}</p>}
      <ul className="samples">
        {offers.map((offer) => (
          <Offer key={offer.id} offer={offer} onLoad={() => void load(offer.id)} onRemove={() => void remove()} />
        ))}
      </ul>
    </Modal>
  );
}
